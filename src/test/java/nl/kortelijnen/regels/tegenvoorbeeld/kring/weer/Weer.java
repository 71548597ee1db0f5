package nl.kortelijnen.regels.tegenvoorbeeld.kring.weer;

import nl.kortelijnen.regels.tegenvoorbeeld.kring.heen.Heen;

/** The other half. */
public record Weer(Heen heen) {}
