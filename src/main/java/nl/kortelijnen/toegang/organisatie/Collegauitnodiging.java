package nl.kortelijnen.toegang.organisatie;

/** A new account with its first password, which is shown once and kept nowhere. */
public record Collegauitnodiging(String gebruikersnaam, String eersteWachtwoord) {}
