package nl.kortelijnen.toegang.logboek;

import java.util.UUID;

/** Somebody whose rows one can ask for. */
public record Logpersoon(UUID account, String naam) {}
