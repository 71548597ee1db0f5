package nl.kortelijnen.gedeeld;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An id that follows from a readable name in {@code content/}, so that loading twice gives the same thing. */
public final class VasteId {

    private VasteId() {}

    /** The id of a thing of this kind with this slug, for example {@code van("professional", "marloes-peters")}. */
    public static UUID van(String soort, String slug) {
        return UUID.nameUUIDFromBytes((soort + ":" + slug).getBytes(StandardCharsets.UTF_8));
    }
}
