package nl.kortelijnen.huishouden.live.kanaal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.Code;
import nl.kortelijnen.huishouden.tekening.Laag;
import nl.kortelijnen.huishouden.tekening.Ongeldig;
import nl.kortelijnen.huishouden.tekening.Op;
import nl.kortelijnen.huishouden.tekening.Opkeuring;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a client may say; anything else is {@link Ongeldig}. */
sealed interface InkomendBericht {

    JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(6)
                            .maxNumberLength(20)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    Set<String> VLUCHTIG = Set.of("wijzer", "keuze", "sleep", "trek", "typt", "blik", "hand");

    record Aanmelden(String venster, Set<Laag> lagen, long vanaf) implements InkomendBericht {}

    record Handeling(String h, List<Op> ops, String reden) implements InkomendBericht {}

    record Vluchtig(String soort, @Nullable Object w) implements InkomendBericht {}

    record Inhalen(long vanaf) implements InkomendBericht {}

    record Hartslag(long n) implements InkomendBericht {}

    record Weg() implements InkomendBericht {}

    /** A handeling that cannot be taken, with the id it would have had. */
    record Geweigerd(String h, Ongeldig waarom) implements InkomendBericht {}

    /** @throws Ongeldig when it is no message of this protocol */
    static InkomendBericht lees(String tekst, int jaar) {
        Map<?, ?> bericht = groep(tekst);
        return switch (String.valueOf(bericht.get("t"))) {
            case "aanmelden" ->
                new Aanmelden(id(bericht, "venster"), lagen(bericht.get("laag")), getal(bericht, "vanaf"));
            case "handeling" -> handeling(bericht, jaar);
            case "vluchtig" -> vluchtig(bericht);
            case "inhalen" -> new Inhalen(getal(bericht, "vanaf"));
            case "hartslag" -> new Hartslag(getal(bericht, "n"));
            case "weg" -> new Weg();
            default -> throw onleesbaar();
        };
    }

    private static Map<?, ?> groep(String tekst) {
        try {
            return JSON.readValue(tekst, Object.class) instanceof Map<?, ?> bericht ? bericht : Map.of();
        } catch (JacksonException e) {
            throw onleesbaar();
        }
    }

    private static InkomendBericht handeling(Map<?, ?> bericht, int jaar) {
        String h = id(bericht, "h");
        try {
            return new Handeling(h, Opkeuring.keur(bericht.get("ops"), jaar), Opkeuring.reden(bericht.get("reden")));
        } catch (Ongeldig e) {
            return new Geweigerd(h, e);
        }
    }

    private static InkomendBericht vluchtig(Map<?, ?> bericht) {
        if (bericht.get("k") instanceof String soort && VLUCHTIG.contains(soort)) {
            return new Vluchtig(soort, bericht.get("w"));
        }
        throw onleesbaar();
    }

    private static Set<Laag> lagen(@Nullable Object gevraagd) {
        Set<Laag> lagen = new HashSet<>(Set.of(Laag.GEWOON));
        if (gevraagd instanceof List<?> lijst) {
            lijst.forEach(code -> Laag.van(String.valueOf(code)).ifPresent(lagen::add));
        }
        return lagen;
    }

    private static String id(Map<?, ?> bericht, String naam) {
        if (bericht.get(naam) instanceof String tekst && tekst.length() == 36) {
            try {
                if (UUID.fromString(tekst).toString().equals(tekst)) {
                    return tekst;
                }
            } catch (IllegalArgumentException e) {
                throw onleesbaar();
            }
        }
        throw onleesbaar();
    }

    private static long getal(Map<?, ?> bericht, String naam) {
        Object waarde = bericht.get(naam);
        if (waarde == null) {
            return 0;
        }
        if (waarde instanceof Long getal && getal >= 0) {
            return getal;
        }
        throw onleesbaar();
    }

    private static Ongeldig onleesbaar() {
        return Ongeldig.bericht(Code.ONLEESBAAR);
    }
}
