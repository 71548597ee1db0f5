package nl.kortelijnen.kennis.redactie;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.kennis.stuk.Kennisbestand;
import nl.kortelijnen.kennis.stuk.OngeldigeInhoud;
import nl.kortelijnen.kennis.stuk.Voorblok;

/**
 * A text in the fields of the editor: the front matter by name, and the Markdown below it. It may be unfinished; only
 * offering it for approval asks that it is whole.
 *
 * @param enkel fields with one value
 * @param lijsten fields with several
 */
public record Kennisvelden(Map<String, String> enkel, Map<String, List<String>> lijsten, String tekst) {

    private static final List<String> ENKEL = List.of(
            "id",
            "titel",
            "soort",
            "versie",
            "status",
            "bereik",
            "samenvatting",
            "bron",
            "nagekeken",
            "geldigTot",
            "tenzij",
            "letterlijk",
            "bedoeld",
            "alarm");
    private static final List<String> LIJSTEN = List.of(
            "fase",
            "themas",
            "doelgroep",
            "taal",
            "herkomst",
            "organisatie",
            "lezingen",
            "vragen",
            "voorbeeldvragen",
            "verwant",
            "gebruiktDoor",
            Bijlage.VELD);
    private static final Set<String> IN_EEN_REGEL =
            Set.of("fase", "themas", "doelgroep", "taal", "herkomst", "organisatie", "verwant");

    /** @throws OngeldigeInhoud when the front matter cannot be read at all */
    static Kennisvelden van(String inhoud) throws OngeldigeInhoud {
        Kennisbestand delen = Kennisbestand.van(inhoud);
        Voorblok blok = new Voorblok(delen.voorblok(), delen.eersteRegel());
        Map<String, String> enkel = new LinkedHashMap<>();
        Map<String, List<String>> lijsten = new LinkedHashMap<>();
        for (String naam : ENKEL) {
            blok.tekst(naam).ifPresent(waarde -> enkel.put(naam, waarde));
        }
        for (String naam : LIJSTEN) {
            List<String> waarden = blok.lijst(naam);
            if (!waarden.isEmpty()) {
                lijsten.put(naam, waarden);
            }
        }
        return new Kennisvelden(enkel, lijsten, delen.tekst().strip());
    }

    public String enkel(String naam) {
        return enkel.getOrDefault(naam, "");
    }

    public List<String> lijst(String naam) {
        return lijsten.getOrDefault(naam, List.of());
    }

    /** The whole file. */
    String inhoud() {
        StringBuilder uit = new StringBuilder("---\n");
        for (String naam : ENKEL) {
            String waarde = enkel(naam).strip();
            if (!waarde.isEmpty()) {
                uit.append(naam).append(": ").append(citeer(waarde)).append('\n');
            }
        }
        for (String naam : LIJSTEN) {
            List<String> waarden = lijst(naam).stream()
                    .map(String::strip)
                    .filter(waarde -> !waarde.isEmpty())
                    .toList();
            if (!waarden.isEmpty() && IN_EEN_REGEL.contains(naam)) {
                uit.append(naam)
                        .append(": [")
                        .append(String.join(
                                ", ", waarden.stream().map(Kennisvelden::citeer).toList()));
                uit.append("]\n");
            } else if (!waarden.isEmpty()) {
                uit.append(naam).append(":\n");
                waarden.forEach(
                        waarde -> uit.append("  - ").append(citeer(waarde)).append('\n'));
            }
        }
        return uit.append("---\n").append(tekst.strip()).append('\n').toString();
    }

    /** As YAML: bare when it is a plain code or date, otherwise between double quotes. */
    private static String citeer(String waarde) {
        if (waarde.matches("[a-z][a-z0-9-]*") && !waarde.matches("(?i)true|false|yes|no|on|off|null|y|n")) {
            return waarde;
        }
        return "\"" + waarde.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }
}
