package nl.kortelijnen.toegang;

/** An account as its beheerder sees it. */
public record Account(Gebruiker gebruiker, boolean actief) {}
