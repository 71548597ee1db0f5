package nl.kortelijnen.volgen;

/** Something somebody follows or keeps. */
public record Gevolgd(Onderwerp onderwerp, boolean volgt, boolean bewaard, Gezien gezien) {}
