package nl.kortelijnen.ketennetwerk;

/** An organisation was added, changed or confirmed. */
public record OrganisatieGewijzigd(OrganisatieId organisatie) {}
