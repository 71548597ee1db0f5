package nl.kortelijnen.huishouden.live.kast;

import java.util.List;
import nl.kortelijnen.huishouden.tekening.Effect;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.Wie;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * One number of the log: what was asked, what was skipped, and what it did.
 *
 * @param reden why, in the words of whoever did it; empty when none was given
 */
public record Tekenwijziging(Boeking boeking, List<Op> ops, List<@Nullable Code> codes, Effect effect, String reden) {

    /** What is written on the household's own pages comes in under this name. */
    public static final Wie PORTAAL = new Wie("portaal", Rol.TEKENEN, false, Laag.ALLE);

    /** As it is kept, encrypted as one text. */
    private record Inhoud(
            List<Op> ops,
            List<@Nullable Code> codes,
            List<Effect.Nieuw> nieuw,
            List<Effect.Zet> schrijf,
            List<Effect.Schakel> uit,
            List<Effect.Schakel> aan) {}

    String inhoud(JsonMapper json) {
        return json.writeValueAsString(
                new Inhoud(ops, codes, effect.nieuw(), effect.schrijf(), effect.uit(), effect.aan()));
    }

    static Tekenwijziging van(Boeking boeking, String inhoud, String reden, JsonMapper json) {
        Inhoud gelezen = json.readValue(inhoud, Inhoud.class);
        return new Tekenwijziging(
                boeking,
                gelezen.ops(),
                gelezen.codes(),
                new Effect(gelezen.nieuw(), gelezen.schrijf(), gelezen.uit(), gelezen.aan()),
                reden);
    }
}
