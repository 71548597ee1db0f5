package nl.kortelijnen.zoeken;

import java.time.Instant;

/** A question that found nothing, without who asked it. */
public record Zoekmisser(String tekst, int keren, Instant laatste) {}
