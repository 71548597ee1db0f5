package nl.kortelijnen.herkenning;

/**
 * Something that a family shares with others: an origin, an age.
 *
 * @param waarde in one spelling, so that it can be counted
 */
public record Aanwijzing(Aanwijzingsoort soort, String waarde) {}
