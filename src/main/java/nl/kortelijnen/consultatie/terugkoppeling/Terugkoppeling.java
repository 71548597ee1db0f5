package nl.kortelijnen.consultatie.terugkoppeling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a reporter is to hear, or heard, as one person may see it.
 *
 * @param vraagnummer of the consultation; empty for the reporter, who does not know it
 * @param melder who reported, by role
 * @param termijn the day by which it is to be given
 * @param teLaat whether that day has passed without it
 * @param bericht what the reporter hears; null before it was given, and for who may not read it. The text for the parents
 *     is empty for the reporter
 * @param magGeven whether this person gives it
 */
public record Terugkoppeling(
        UUID id,
        String vraagnummer,
        String melder,
        Terugkoppelmoment moment,
        LocalDate termijn,
        boolean teLaat,
        @Nullable Instant gegeven,
        @Nullable Melderbericht bericht,
        boolean magGeven) {}
