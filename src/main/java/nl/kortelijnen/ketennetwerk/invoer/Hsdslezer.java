package nl.kortelijnen.ketennetwerk.invoer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.kortelijnen.gedeeld.Fout;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Organisations of another social map, as HSDS 3.0: one, a list of them, or a page as its API gives. */
final class Hsdslezer {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> KOLOMMEN = List.of(
            "id", "naam", "kort", "soort", "omschrijving", "doet_wel", "telefoon", "mail", "werkgebied", "talen");

    private Hsdslezer() {}

    /** Whether this looks like JSON. */
    static boolean past(byte[] inhoud) {
        String begin = Tabellezer.tekst(inhoud).stripLeading();
        return begin.startsWith("{") || begin.startsWith("[");
    }

    static Tabel lees(byte[] inhoud) {
        JsonNode alles;
        try {
            alles = JSON.readTree(Tabellezer.tekst(inhoud));
        } catch (JacksonException e) {
            throw new Fout.RegelGeschonden(
                    "Dit is geen geldige JSON. Vraag het bestand opnieuw op bij wie het maakte.");
        }
        JsonNode lijst = alles.has("contents")
                ? alles.get("contents")
                : alles.has("organizations") ? alles.get("organizations") : alles;
        List<Tabel.Rij> rijen = new ArrayList<>();
        int nummer = 1;
        for (JsonNode een : lijst.isArray() ? lijst : JSON.createArrayNode().add(lijst)) {
            if (!een.isObject() || !een.has("name")) {
                throw new Fout.RegelGeschonden("In deze JSON staan geen organisaties zoals HSDS 3.0 ze beschrijft: "
                        + "nummer " + nummer + " heeft geen naam (name).");
            }
            rijen.add(new Tabel.Rij(++nummer, rij(een)));
        }
        if (rijen.size() > Tabel.MEESTE_RIJEN) {
            throw new Fout.RegelGeschonden("Hooguit 20.000 organisaties tegelijk. Deel het bestand in stukken.");
        }
        return new Tabel(KOLOMMEN, rijen);
    }

    private static Map<String, String> rij(JsonNode een) {
        JsonNode aanbod = een.path("services");
        Map<String, String> rij = new HashMap<>();
        rij.put("id", een.path("id").asString(""));
        rij.put("naam", een.path("name").asString(""));
        rij.put("kort", een.path("alternate_name").asString(""));
        rij.put("soort", "overig");
        rij.put("omschrijving", een.path("description").asString(""));
        rij.put("doet_wel", samen(aanbod, "description", ";"));
        rij.put("telefoon", een.path("phones").path(0).path("number").asString(""));
        rij.put("mail", een.path("email").asString(""));
        rij.put(
                "werkgebied",
                StreamSupport.stream(aanbod.spliterator(), false)
                        .map(dienst -> samen(dienst.path("service_areas"), "name", ";"))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(";")));
        rij.put(
                "talen",
                StreamSupport.stream(aanbod.spliterator(), false)
                        .map(dienst -> samen(dienst.path("languages"), "code", ";"))
                        .filter(deel -> !deel.isEmpty())
                        .collect(Collectors.joining(";")));
        return rij;
    }

    private static String samen(JsonNode lijst, String veld, String tussen) {
        return StreamSupport.stream(lijst.spliterator(), false)
                .map(een -> een.path(veld).asString("").replace(';', ','))
                .filter(tekst -> !tekst.isBlank())
                .collect(Collectors.joining(tussen));
    }
}
