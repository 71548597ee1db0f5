package nl.kortelijnen.toegang.vertrek;

import java.util.UUID;

/**
 * Something that somebody who leaves would leave behind.
 *
 * @param naam as who leaves knows it; may name a household, so it is shown and never kept
 * @param uitleg what one has to do with it
 * @param waarschuwing what is lost when nobody takes it; empty when nothing is
 * @param kenmerk what may stand in a log: names no family
 */
public record Vertrekstuk(UUID id, String naam, String uitleg, String waarschuwing, String kenmerk) {}
