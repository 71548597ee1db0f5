package nl.kortelijnen.huishouden.live.kast;

import java.util.List;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/** What is known of a person wherever drawn (H08); the rest belongs to the household it was drawn in. */
public final class GedeeldeRegisters {

    public static final List<Veld> REGISTERS =
            List.of(Veld.AANDUIDING, Veld.GESLACHT, Veld.GEBOREN, Veld.OVERLEDEN, Veld.OVERLEDEN_OP, Veld.LEVEN);

    private GedeeldeRegisters() {}

    /** Of a person's {@code talen}; empty when there are none. */
    public static String eersteTaal(@Nullable Waarde talen) {
        return talen instanceof Waarde.Lijst(List<Waarde> delen)
                        && !delen.isEmpty()
                        && delen.getFirst() instanceof Waarde.Groep eerste
                ? eerste.tekst("taal")
                : "";
    }
}
