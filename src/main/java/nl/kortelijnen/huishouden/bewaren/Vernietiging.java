package nl.kortelijnen.huishouden.bewaren;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a household goes for good: asked, agreed to by a second person, done. When it is done this is all there is left.
 *
 * @param kenmerk what colleagues called it by over the phone
 * @param laatst when something was last changed in it
 * @param voorsteller who asked, by name
 * @param functionaris whether whoever asked is a privacy officer; if not, the second person must be one
 * @param tweede who agreed, by name; null until then
 * @param gereed when nothing of it was left; null until then
 * @param delen how many of what there was; empty until it is agreed to
 */
public record Vernietiging(
        UUID id,
        UUID huishouden,
        String kenmerk,
        Aanleiding aanleiding,
        LocalDate laatst,
        UUID voorstellerAccount,
        String voorsteller,
        boolean functionaris,
        Instant voorgesteld,
        @Nullable String tweede,
        @Nullable Instant bevestigd,
        @Nullable Instant gereed,
        List<Deel> delen) {

    /** How many there were of one thing. */
    public record Deel(String naam, int aantal) {}

    public boolean wacht() {
        return bevestigd == null;
    }

    Vernietiging met(List<Deel> delen) {
        return new Vernietiging(
                id,
                huishouden,
                kenmerk,
                aanleiding,
                laatst,
                voorstellerAccount,
                voorsteller,
                functionaris,
                voorgesteld,
                tweede,
                bevestigd,
                gereed,
                delen);
    }
}
