package nl.kortelijnen.toegang.inloggen;

/**
 * An identity provider somebody can sign in with.
 *
 * @param naam as the button calls it
 * @param adres where signing in there begins
 */
public record Aanbieder(String naam, String adres) {}
