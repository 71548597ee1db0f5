package nl.kortelijnen.consultatie;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The clock on finding an expert (E05); it stands still on days on which nobody works.
 *
 * @param tot when it runs out
 * @param over what is left of it on working days; negative when it ran out
 * @param staatStil whether today is such a day
 * @param bijKerngroep since when the kerngroep knows; null when it does not need to
 */
public record Matchtijd(
        Instant tot,
        Duration over,
        boolean staatStil,
        @Nullable Instant bijKerngroep) {

    public boolean verlopen() {
        return over.isNegative() || over.isZero();
    }

    /** A clock that only ran on is the same clock: whoever looks again sees nothing new. */
    @Override
    public boolean equals(@Nullable Object ander) {
        return ander instanceof Matchtijd een
                && tot.equals(een.tot)
                && verlopen() == een.verlopen()
                && staatStil == een.staatStil
                && Objects.equals(bijKerngroep, een.bijKerngroep);
    }

    @Override
    public int hashCode() {
        return Objects.hash(tot, staatStil, bijKerngroep);
    }
}
