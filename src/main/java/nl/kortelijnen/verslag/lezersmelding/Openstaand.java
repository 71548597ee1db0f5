package nl.kortelijnen.verslag.lezersmelding;

/** A published report, with how many readers wait for an answer about it. */
public record Openstaand(String slug, String titel, int aantal) {}
