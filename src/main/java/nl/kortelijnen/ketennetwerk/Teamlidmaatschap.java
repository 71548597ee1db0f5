package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * In which team somebody works, from when until when (N08, AN10).
 *
 * @param teamNaam as it is called today; empty in what is filled in
 * @param van null when it began before anybody kept it
 * @param tot the first day on which it is over; null while no end is known
 */
public record Teamlidmaatschap(
        TeamId team,
        String teamNaam,
        @Nullable LocalDate van,
        @Nullable LocalDate tot) {

    public boolean loopt(LocalDate dag) {
        return Aanstelling.loopt(van, tot, dag);
    }
}
