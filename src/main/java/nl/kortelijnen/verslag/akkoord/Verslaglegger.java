package nl.kortelijnen.verslag.akkoord;

import java.util.UUID;

/** Somebody who can say whether a part is right. */
public record Verslaglegger(UUID account, String naam, String functie) {}
