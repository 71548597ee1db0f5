package nl.kortelijnen.ketennetwerk.spil;

import java.time.Instant;
import java.time.LocalDate;

/** A measurement of the whole network. */
public record Spilmeting(LocalDate dag, Instant gemeten, int mensen, int lijnen) {}
