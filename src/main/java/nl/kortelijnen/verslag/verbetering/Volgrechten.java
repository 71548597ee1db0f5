package nl.kortelijnen.verslag.verbetering;

/** What somebody may do with a point as it is now. */
public record Volgrechten(boolean toewijzen, boolean oppakken, boolean oplossen, boolean betwisten) {}
