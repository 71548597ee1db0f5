package nl.kortelijnen.kennis.stuk;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a kind of item must say, or it is refused. */
final class Soorteisen {

    private static final String GEEN = "geen";
    private static final Set<String> STATUSSEN = Set.of("concept", "vastgesteld", "herzien");

    private Soorteisen() {}

    /** An advice without a word about its exception is refused: that word may be "geen" (G04). */
    static Optional<String> tenzij(Voorblok blok, Kennissoort soort) throws OngeldigeInhoud {
        Optional<String> tenzij = blok.tekst("tenzij");
        if (tenzij.isEmpty() && soort == Kennissoort.HANDREIKING) {
            throw new OngeldigeInhoud(
                    blok.regel("tenzij"),
                    "Een handreiking zegt altijd wanneer zij niet geldt. Zet er een regel bij "
                            + "als: tenzij: \"je denkt aan eergerelateerd geweld.\" Is er geen uitzondering, schrijf "
                            + "dan: tenzij: geen");
        }
        return tenzij.filter(tekst -> !tekst.equalsIgnoreCase(GEEN) && !tekst.equalsIgnoreCase(GEEN + "."));
    }

    /** One reading is an opinion: a duiding has two, and a question that shows the difference (AG7). */
    static List<String> lezingen(Voorblok blok, Kennissoort soort) throws OngeldigeInhoud {
        List<String> lezingen = blok.lijst("lezingen");
        if (soort == Kennissoort.DUIDING
                && (lezingen.size() != 2 || blok.lijst("vragen").isEmpty())) {
            throw new OngeldigeInhoud(
                    blok.regel("lezingen"),
                    "Een duiding heeft precies twee lezingen en minstens één vraag. Zet onder 'lezingen:' twee "
                            + "regels die met een streepje beginnen, en onder 'vragen:' de vraag die het verschil "
                            + "laat zien.");
        }
        return lezingen;
    }

    static Kennisitem.Uitgave uitgave(Voorblok blok, Kennissoort soort) throws OngeldigeInhoud {
        String status = blok.tekst("status").orElse("");
        boolean verplicht = soort == Kennissoort.SJABLOON || soort == Kennissoort.RICHTLIJN;
        if ((verplicht || !status.isEmpty()) && !STATUSSEN.contains(status)) {
            throw new OngeldigeInhoud(
                    blok.regel("status"),
                    "Een sjabloon of richtlijn zegt hoe ver het is. Kies: status: concept, vastgesteld of herzien.");
        }
        return new Kennisitem.Uitgave(
                blok.tekst("versie").orElse(""), status, blok.tekst("bereik").orElse(""), blok.lijst("gebruiktDoor"));
    }
}
