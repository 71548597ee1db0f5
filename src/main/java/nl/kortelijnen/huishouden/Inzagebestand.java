package nl.kortelijnen.huishouden;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An inzage for another system to read (AVG art. 20): the same as on paper, as JSON in UTF-8. */
final class Inzagebestand {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Inzagebestand() {}

    static byte[] van(Inzage inzage, LocalDate dag) {
        Map<String, Object> bestand = new LinkedHashMap<>();
        bestand.put("titel", Inzage.TITEL);
        bestand.put("gemaakt", dag.toString());
        bestand.put("voor", inzage.voor().aanduiding());
        bestand.put("werknaam", inzage.werknaam().waarde());
        bestand.put(
                "stukken",
                inzage.stukken().stream()
                        .map(stuk -> Map.of(
                                "kop",
                                stuk.kop(),
                                "regels",
                                List.of(stuk.tekst().split("\n"))))
                        .toList());
        bestand.put("slot", Inzage.slot());
        return JSON.writeValueAsString(bestand).getBytes(StandardCharsets.UTF_8);
    }
}
