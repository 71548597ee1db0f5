package nl.kortelijnen.consultatie.overdracht;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A handover as one person may see it.
 *
 * @param vraagnummer of the consultation it came from
 * @param van the name of who hands over; {@code naar} of who goes on
 * @param contact the first day of contact; null while there was none
 * @param dagenTotContact between accepting and contact; null while there was none
 * @param zonderContact whether the day by which there should be contact has passed
 * @param afwijzing why it was not accepted; null when it was, and for whoever is on neither side
 * @param stagneert why it stagnates; null when it does not, and for whoever only has to see that it does
 * @param ontvangen when the sender said to have heard it; null while not
 */
public record Overdracht(
        UUID id,
        String vraagnummer,
        String van,
        String naar,
        boolean warm,
        @Nullable Overdrachtbericht bericht,
        Overdrachtstand stand,
        Instant aangeboden,
        @Nullable LocalDate oppaktermijn,
        boolean wachtlijst,
        @Nullable LocalDate contact,
        @Nullable Long dagenTotContact,
        boolean zonderContact,
        @Nullable String afwijzing,
        @Nullable String stagneert,
        @Nullable Instant ontvangen,
        Overdrachtstap.@Nullable Kant kant) {

    public boolean mag(Overdrachtstap stap) {
        return kant != null && stap.mag(kant, stand) && !(stap == Overdrachtstap.BEVESTIG && ontvangen != null);
    }
}
