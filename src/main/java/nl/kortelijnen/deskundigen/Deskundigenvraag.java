package nl.kortelijnen.deskundigen;

import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.jspecify.annotations.Nullable;

/**
 * Which expert somebody looks for (E02). What is null does not matter.
 *
 * @param taal code of a language; {@code cultuur} and {@code thema} are codes too
 * @param op the day on which the expert must be free
 */
public record Deskundigenvraag(
        @Nullable String taal,
        @Nullable String cultuur,
        @Nullable String thema,
        @Nullable Werkwijze werkwijze,
        @Nullable LocalDate op) {

    public static final Deskundigenvraag ALLES = new Deskundigenvraag(null, null, null, null, null);

    public Deskundigenvraag {
        taal = leegIsNiets(taal);
        cultuur = leegIsNiets(cultuur);
        thema = leegIsNiets(thema);
    }

    /** Whether anything but the day is asked. */
    public boolean vraagtInhoud() {
        return taal != null || cultuur != null || thema != null || werkwijze != null;
    }

    private static @Nullable String leegIsNiets(@Nullable String code) {
        return code == null || code.isBlank() ? null : code.strip();
    }
}
