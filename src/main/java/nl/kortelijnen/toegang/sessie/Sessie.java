package nl.kortelijnen.toegang.sessie;

import java.time.Instant;
import java.util.UUID;

/**
 * An open session, as its owner sees it.
 *
 * @param nummer names it here; not the session's id
 * @param toestel browser and device in words
 * @param plek the address it came from
 * @param deze whether it is the one that asks
 */
public record Sessie(UUID nummer, String toestel, String plek, Instant sinds, Instant laatst, boolean deze) {}
