package nl.kortelijnen.toegang.inloggen;

import java.time.Instant;

/** A passkey as its owner sees it. */
public record Passkey(String id, String naam, Instant gemaakt, Instant laatstGebruikt) {}
