package nl.kortelijnen.huishouden.live.kast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kortelijnen.huishouden.tekening.Code;
import nl.kortelijnen.huishouden.tekening.Effect;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Laag;
import nl.kortelijnen.huishouden.tekening.Op;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.Soort;
import nl.kortelijnen.huishouden.tekening.Wie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One number of the log: what was asked, what was skipped, and what it did.
 *
 * @param reden why, in the words of whoever did it; empty when none was given
 */
public record Tekenlogregel(Boeking boeking, List<Op> ops, List<@Nullable Code> codes, Effect effect, String reden) {

    /** What is written on the household's own pages comes in under this name. */
    public static final Wie PORTAAL = new Wie("portaal", Rol.TEKENEN, false, Laag.ALLE);

    /** Ops, codes and effect as one text, to be encrypted. */
    String inhoud(JsonMapper json) {
        Map<String, Object> inhoud = new LinkedHashMap<>();
        inhoud.put("ops", ops.stream().map(Op::alsJson).toList());
        inhoud.put("codes", codes);
        inhoud.put(
                "nieuw",
                effect.nieuw().stream()
                        .map(een -> List.of(een.id(), een.soort().code(), een.vast()))
                        .toList());
        inhoud.put(
                "schrijf",
                effect.schrijf().stream()
                        .map(een -> rij(een.id(), een.register(), een.waarde()))
                        .toList());
        inhoud.put(
                "uit",
                effect.uit().stream().map(een -> List.of(een.h(), een.id())).toList());
        inhoud.put(
                "aan",
                effect.aan().stream().map(een -> List.of(een.h(), een.id())).toList());
        return json.writeValueAsString(inhoud);
    }

    static Tekenlogregel van(Boeking boeking, String inhoud, String reden, JsonMapper json) {
        Map<?, ?> delen = json.readValue(inhoud, Map.class);
        Effect effect = new Effect(
                lijst(delen, "nieuw").stream()
                        .map(een -> (List<?>) een)
                        .map(een -> new Effect.Nieuw(
                                tekst(een, 0), Soort.van(tekst(een, 1)), groep(Objects.requireNonNull(een.get(2)))))
                        .toList(),
                lijst(delen, "schrijf").stream()
                        .map(een -> (List<?>) een)
                        .map(een -> new Effect.Zet(tekst(een, 0), tekst(een, 1), een.get(2)))
                        .toList(),
                schakels(delen, "uit"),
                schakels(delen, "aan"));
        List<@Nullable Code> codes = new ArrayList<>();
        lijst(delen, "codes").forEach(code -> codes.add(code == null ? null : Code.valueOf(code.toString())));
        return new Tekenlogregel(
                boeking,
                lijst(delen, "ops").stream().map(Tekenlogregel::op).toList(),
                Collections.unmodifiableList(codes),
                effect,
                reden);
    }

    @SuppressWarnings("unchecked") // JSON has no other keys
    private static Op op(Object json) {
        return Op.uitLog((Map<String, @Nullable Object>) json);
    }

    private static List<Effect.Schakel> schakels(Map<?, ?> delen, String naam) {
        return lijst(delen, naam).stream()
                .map(een -> (List<?>) een)
                .map(een -> new Effect.Schakel(tekst(een, 0), tekst(een, 1)))
                .toList();
    }

    private static List<?> lijst(Map<?, ?> delen, String naam) {
        return (List<?>) Objects.requireNonNull(delen.get(naam));
    }

    private static String tekst(List<?> rij, int plek) {
        return (String) Objects.requireNonNull(rij.get(plek));
    }

    @SuppressWarnings("unchecked") // JSON has no other keys
    private static Map<String, Object> groep(Object waarde) {
        return (Map<String, Object>) waarde;
    }

    private static List<@Nullable Object> rij(@Nullable Object... delen) {
        List<@Nullable Object> rij = new ArrayList<>();
        Collections.addAll(rij, delen);
        return rij;
    }
}
