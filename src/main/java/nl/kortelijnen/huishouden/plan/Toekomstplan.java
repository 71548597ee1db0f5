package nl.kortelijnen.huishouden.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan as those involved read it (M02, H21).
 *
 * @param wens what the family wants, in its own words
 * @param aanvaard the day on which the family said yes; null while it did not
 * @param aanvaardDoor who said yes, as a role or a first name
 * @param evaluatie when it is looked at again; null when not agreed
 */
public record Toekomstplan(
        UUID id,
        Plansoort soort,
        String wens,
        LocalDate gemaakt,
        @Nullable LocalDate aanvaard,
        String aanvaardDoor,
        @Nullable LocalDate evaluatie,
        List<Afspraak> afspraken,
        List<Terugval> terugval) {

    public Toekomstplan {
        afspraken = List.copyOf(afspraken);
        terugval = List.copyOf(terugval);
    }

    /** @param netwerk whether somebody of the family's own network does it; otherwise a professional */
    public record Afspraak(
            UUID id,
            String tekst,
            String wie,
            boolean netwerk,
            @Nullable LocalDate gedaan) {}

    /**
     * How one would see that it goes wrong again (M03).
     *
     * @param wacht who watches; also somebody without an account
     * @param gezien the day it was seen last; null when it never was
     */
    public record Terugval(
            UUID id,
            String beeld,
            String wacht,
            boolean netwerk,
            String actie,
            @Nullable LocalDate gezien) {}

    /** Of a hundred agreements, how many are kept by the network; 0 without any. */
    public int procentNetwerk() {
        long netwerk = afspraken.stream().filter(Afspraak::netwerk).count();
        return afspraken.isEmpty() ? 0 : (int) Math.round(100.0 * netwerk / afspraken.size());
    }
}
