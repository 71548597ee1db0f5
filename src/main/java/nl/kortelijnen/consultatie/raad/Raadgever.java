package nl.kortelijnen.consultatie.raad;

import java.util.UUID;
import nl.kortelijnen.deskundigen.Achterban;
import org.jspecify.annotations.Nullable;

/**
 * An expert as somebody who can be asked.
 *
 * @param professional the id in the ketenpartner network
 * @param talen the names of the languages, with commas between them; may be empty
 * @param telefoon empty when there is none
 * @param account null for an expert without an account: who can be called, but cannot answer here
 */
public record Raadgever(
        UUID professional,
        String naam,
        Achterban achterban,
        String talen,
        String telefoon,
        @Nullable UUID account) {}
