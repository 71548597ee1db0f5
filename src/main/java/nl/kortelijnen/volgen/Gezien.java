package nl.kortelijnen.volgen;

import java.time.Instant;

/**
 * How far somebody read what is new about something.
 *
 * @param stand a number of the source's own, such as how many hits there were
 */
public record Gezien(Instant tot, long stand) {}
