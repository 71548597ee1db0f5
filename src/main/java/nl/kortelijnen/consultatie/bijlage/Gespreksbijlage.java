package nl.kortelijnen.consultatie.bijlage;

import java.time.Instant;
import java.util.UUID;

/**
 * A file in the conversation.
 *
 * @param van the name of who gave it
 * @param grootte in bytes
 * @param magWeg whether this person may take it back
 */
public record Gespreksbijlage(
        UUID id, String naam, String van, boolean vanMij, int grootte, boolean magWeg, Instant wanneer) {

    /** A file to save: with its kind as HTTP names it. */
    public record Inhoud(String naam, String mediatype, byte[] bytes) {}
}
