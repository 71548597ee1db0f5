package nl.kortelijnen.huishouden.signaal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something somebody noticed (M06).
 *
 * @param ernstig whether it asks for action now; otherwise it is one of several small ones
 * @param tekst may be empty
 * @param door the name of who noticed it
 * @param organisatie where that person works; null when not known
 * @param vanMij whether whoever reads wrote it
 */
public record Huishoudsignaal(
        UUID id,
        LocalDate dag,
        Signaalsoort soort,
        boolean ernstig,
        String tekst,
        String door,
        @Nullable UUID organisatie,
        Instant op,
        boolean ingetrokken,
        boolean vanMij) {}
