package nl.kortelijnen.kennis.stuk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Reads one file into an item, or says on which line it is wrong and how to mend it. */
public final class Kennislezer {

    private static final long GROOTSTE_BESTAND = 2_000_000;
    private static final int LANGSTE_TITEL = 300;

    private Kennislezer() {}

    /** The text below the front matter, in Markdown. */
    public static String tekst(Tekstbron bron) throws IOException, OngeldigeInhoud {
        return Kennisbestand.van(bron.inhoud()).tekst();
    }

    static Kennisitem lees(Path bestand) throws IOException, OngeldigeInhoud {
        if (Files.size(bestand) > GROOTSTE_BESTAND) {
            throw new OngeldigeInhoud(1, "Het bestand is groter dan 2 MB. Maak er meer bestanden van.");
        }
        byte[] bytes = Files.readAllBytes(bestand);
        Kennisbestand delen = Kennisbestand.van(Kennisbestand.tekst(bytes));
        Voorblok blok = new Voorblok(delen.voorblok(), delen.eersteRegel());
        String naam = bestand.getFileName().toString();
        String id = naam.substring(0, naam.length() - ".md".length());
        return item(id, new Tekstbron.Bestand(bestand), blok, delen, kenmerk(bytes));
    }

    /** An item that was written in the portal. */
    public static Kennisitem lees(String id, String inhoud) throws OngeldigeInhoud {
        Kennisbestand delen = Kennisbestand.van(inhoud);
        Voorblok blok = new Voorblok(delen.voorblok(), delen.eersteRegel());
        return item(
                id,
                new Tekstbron.Portaal(inhoud),
                blok,
                delen,
                kenmerk(("portaal " + inhoud).getBytes(StandardCharsets.UTF_8)));
    }

    private static Kennisitem item(String naam, Tekstbron bron, Voorblok blok, Kennisbestand delen, String kenmerk)
            throws OngeldigeInhoud {
        Kennissoort soort = soort(blok);
        return new Kennisitem(
                id(naam, blok),
                titel(blok, delen),
                soort,
                blok.tekst("samenvatting").orElse(""),
                facetten(blok),
                blok.tekst("bron").orElse(""),
                blok.datum("nagekeken").orElse(null),
                blok.datum("geldigTot").orElse(null),
                Soorteisen.tenzij(blok, soort).orElse(null),
                blok.tekst("letterlijk").orElse(null),
                blok.tekst("bedoeld").map(Kennislezer::zonderVaak).orElse(null),
                blok.tekst("alarm").orElse(null),
                Soorteisen.lezingen(blok, soort),
                blok.lijst("vragen"),
                blok.lijst("voorbeeldvragen"),
                blok.lijst("verwant"),
                blok.lijst(Bijlage.VELD),
                Soorteisen.uitgave(blok, soort),
                new Voorrang(Set.copyOf(blok.lijst("eerst")), blok.lijst("eerstBij")),
                bron,
                kenmerk);
    }

    /** The heading above it already says "Vaak bedoeld". */
    private static String zonderVaak(String bedoeld) {
        String rest = bedoeld.startsWith("Vaak: ") ? bedoeld.substring("Vaak: ".length()) : bedoeld;
        return rest.isEmpty() ? bedoeld : Character.toUpperCase(rest.charAt(0)) + rest.substring(1);
    }

    private static String id(String naam, Voorblok blok) throws OngeldigeInhoud {
        String id = blok.tekst("id").orElse(naam);
        if (!id.matches("[^/\\\\?#%]{1,200}")) {
            throw new OngeldigeInhoud(
                    blok.regel("id"), "'" + id + "' kan geen id zijn. Gebruik letters, cijfers en streepjes.");
        }
        return id;
    }

    private static String titel(Voorblok blok, Kennisbestand delen) throws OngeldigeInhoud {
        String titel = blok.tekst("titel")
                .or(delen::kop)
                .orElseThrow(() -> new OngeldigeInhoud(
                        blok.regel("titel"),
                        "De titel ontbreekt. Zet in het blok tussen de streepjes een regel als: "
                                + "titel: Begin bij de ouders"));
        if (titel.length() > LANGSTE_TITEL) {
            throw new OngeldigeInhoud(
                    blok.regel("titel"), "De titel telt meer dan " + LANGSTE_TITEL + " tekens. Maak hem korter.");
        }
        return titel;
    }

    private static Kennissoort soort(Voorblok blok) throws OngeldigeInhoud {
        Optional<String> soort = blok.tekst("soort");
        if (soort.isEmpty()) {
            return Kennissoort.ARTIKEL;
        }
        return Kennissoort.van(soort.get())
                .orElseThrow(() -> new OngeldigeInhoud(
                        blok.regel("soort"),
                        "De soort '" + soort.get() + "' bestaat niet. Kies uit " + Kennissoort.opsomming()
                                + ", of laat de regel weg."));
    }

    private static Kennisitem.Facetten facetten(Voorblok blok) throws OngeldigeInhoud {
        return new Kennisitem.Facetten(
                waarden(blok, "fase", "fasen"),
                waarden(blok, "themas", "thema"),
                waarden(blok, "doelgroep", "doelgroepen"),
                waarden(blok, "taal", "talen"),
                waarden(blok, "herkomst", "cultuur"),
                waarden(blok, "organisatie", "organisaties"));
    }

    private static Set<String> waarden(Voorblok blok, String naam, String ookWel) throws OngeldigeInhoud {
        Set<String> waarden = new LinkedHashSet<>(blok.lijst(naam));
        waarden.addAll(blok.lijst(ookWel));
        return waarden;
    }

    private static String kenmerk(byte[] bytes) {
        try {
            byte[] som = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(som, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
