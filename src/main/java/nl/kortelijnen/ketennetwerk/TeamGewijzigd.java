package nl.kortelijnen.ketennetwerk;

/** A team or overlegtafel was added, changed or ended. */
public record TeamGewijzigd(TeamId team) {}
