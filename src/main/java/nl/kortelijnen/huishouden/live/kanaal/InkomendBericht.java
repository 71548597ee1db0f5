package nl.kortelijnen.huishouden.live.kanaal;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** What a client may say; anything else is {@link Ongeldig}. */
sealed interface InkomendBericht {

    JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(6)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Set<String> VLUCHTIG = Set.of("wijzer", "keuze", "sleep", "trek", "typt", "blik", "hand");

    record Aanmelden(String venster, Set<Laag> lagen, long vanaf) implements InkomendBericht {}

    record Handeling(String h, List<Op> ops, String reden) implements InkomendBericht {}

    record Vluchtig(String soort, JsonNode w) implements InkomendBericht {}

    record Inhalen(long vanaf) implements InkomendBericht {}

    record Hartslag(long n) implements InkomendBericht {}

    record Weg() implements InkomendBericht {}

    /** A handeling that cannot be taken, with the id it would have had. */
    record Geweigerd(String h, Ongeldig waarom) implements InkomendBericht {}

    /** @throws Ongeldig when it is no message of this protocol */
    static InkomendBericht lees(String tekst, int jaar) {
        JsonNode bericht = lees(tekst);
        return switch (bericht.path("t").asString("")) {
            case "aanmelden" ->
                new Aanmelden(id(bericht, "venster"), lagen(bericht.path("laag")), getal(bericht, "vanaf"));
            case "handeling" -> handeling(bericht, jaar);
            case "vluchtig" -> vluchtig(bericht);
            case "inhalen" -> new Inhalen(getal(bericht, "vanaf"));
            case "hartslag" -> new Hartslag(getal(bericht, "n"));
            case "weg" -> new Weg();
            default -> throw onleesbaar();
        };
    }

    private static JsonNode lees(String tekst) {
        try {
            return JSON.readTree(tekst);
        } catch (JacksonException e) {
            throw onleesbaar();
        }
    }

    private static InkomendBericht handeling(JsonNode bericht, int jaar) {
        String h = id(bericht, "h");
        try {
            return new Handeling(h, Opkeuring.keur(bericht.get("ops"), jaar), Opkeuring.reden(bericht.get("reden")));
        } catch (Ongeldig e) {
            return new Geweigerd(h, e);
        }
    }

    private static InkomendBericht vluchtig(JsonNode bericht) {
        String soort = bericht.path("k").asString("");
        if (VLUCHTIG.contains(soort)) {
            return new Vluchtig(soort, bericht.has("w") ? bericht.get("w") : NullNode.instance);
        }
        throw onleesbaar();
    }

    private static Set<Laag> lagen(JsonNode gevraagd) {
        Set<Laag> lagen = new HashSet<>(Set.of(Laag.GEWOON));
        if (gevraagd.isArray()) {
            gevraagd.forEach(code -> Laag.van(code.asString("")).ifPresent(lagen::add));
        }
        return lagen;
    }

    private static String id(JsonNode bericht, String naam) {
        JsonNode waarde = bericht.path(naam);
        if (waarde.isString() && waarde.asString().length() == 36) {
            try {
                if (UUID.fromString(waarde.asString()).toString().equals(waarde.asString())) {
                    return waarde.asString();
                }
            } catch (IllegalArgumentException e) {
                throw onleesbaar();
            }
        }
        throw onleesbaar();
    }

    private static long getal(JsonNode bericht, String naam) {
        JsonNode waarde = bericht.path(naam);
        if (waarde.isMissingNode() || waarde.isNull()) {
            return 0;
        }
        if (waarde.isIntegralNumber() && waarde.canConvertToLong() && waarde.longValue() >= 0) {
            return waarde.longValue();
        }
        throw onleesbaar();
    }

    private static Ongeldig onleesbaar() {
        return Ongeldig.bericht(Code.ONLEESBAAR);
    }
}
