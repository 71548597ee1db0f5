package nl.kortelijnen.zoeken;

/** A value of a facet and how many hits one would see with it, within what this person may see. */
public record Facetwaarde(String waarde, String label, long aantal) {}
