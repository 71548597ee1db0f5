package nl.kortelijnen.toegang.inloggen;

import java.time.Instant;

/** That somebody gave a code for one's account: to be told at the next visit, so that misuse is noticed. */
public record Hulpmelding(Hulpsoort soort, String door, Instant op) {}
