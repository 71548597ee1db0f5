package nl.kortelijnen.ketennetwerk;

/** Somebody was added to the network, changed, confirmed, or left. */
public record ProfessionalGewijzigd(ProfessionalId professional) {}
