package nl.kortelijnen.toegang.vertrek;

import java.util.UUID;

/**
 * Who takes over one thing.
 *
 * @param soort of its {@link Vertrekbron}
 * @param naar an account
 */
public record Vertrekkeuze(String soort, UUID stuk, UUID naar) {}
