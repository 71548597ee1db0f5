package nl.kortelijnen.herkenning.herkomst;

import java.util.UUID;

/** A household one can begin a case from. */
public record Huiskeuze(UUID id, String werknaam) {}
