package nl.kortelijnen.huishouden.tekening.taal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What tests write with plain maps and lists, as the language has it. */
public final class Tekeninvoer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Tekeninvoer() {}

    public static JsonNode json(Object invoer) {
        return JSON.valueToTree(invoer);
    }

    /** Judged as it comes in, in 2026. */
    public static List<Op> ops(Object... ops) {
        return Opkeuring.keur(json(ops), 2026);
    }

    public static Waarde waarde(Object waarde) {
        return Waarde.van(json(waarde));
    }

    public static Map<Register, Waarde> registers(Map<String, ?> registers) {
        Map<Register, Waarde> alle = new LinkedHashMap<>();
        registers.forEach((naam, waarde) -> alle.put(Register.van(naam), waarde(waarde)));
        return alle;
    }
}
