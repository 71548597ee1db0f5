package nl.kortelijnen.huishouden.zitting;

import java.time.Instant;

/** @param geheim what the link holds; shown once, kept nowhere */
public record Gastuitnodiging(String geheim, Instant tot) {}
