package nl.kortelijnen.ketennetwerk;

import java.util.UUID;
import nl.kortelijnen.gedeeld.VasteId;

/** The id of somebody in the network. */
public record ProfessionalId(UUID waarde) {

    /** From its readable name in {@code content/}. */
    public static ProfessionalId vanSlug(String slug) {
        return new ProfessionalId(VasteId.van("professional", slug));
    }

    static ProfessionalId van(String tekst) {
        return new ProfessionalId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
