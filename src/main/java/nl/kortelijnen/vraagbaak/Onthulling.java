package nl.kortelijnen.vraagbaak;

import java.time.Instant;
import java.util.UUID;

/** That a moderator looked who is behind a function (V10). Whoever it was about reads it. */
public record Onthulling(UUID bericht, String wie, String reden, Instant wanneer) {}
