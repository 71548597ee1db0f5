package nl.kortelijnen.toegang.vertrek;

import java.time.Instant;

/** Something that went from one to the other because somebody leaves; both ends may read it. */
public record Vertrekoverdracht(String van, String naar, String kenmerk, Instant op) {}
