package nl.kortelijnen.ketennetwerk;

import java.util.UUID;
import nl.kortelijnen.gedeeld.VasteId;

/** The id of a team or overlegtafel. */
public record TeamId(UUID waarde) {

    /** From its readable name in {@code content/}. */
    public static TeamId vanSlug(String slug) {
        return new TeamId(VasteId.van("team", slug));
    }

    static TeamId van(String tekst) {
        return new TeamId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
