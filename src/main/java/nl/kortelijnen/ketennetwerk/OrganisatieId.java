package nl.kortelijnen.ketennetwerk;

import java.util.UUID;
import nl.kortelijnen.gedeeld.VasteId;

/** The id of an organisation. */
public record OrganisatieId(UUID waarde) {

    /** From its readable name in {@code content/}. */
    public static OrganisatieId vanSlug(String slug) {
        return new OrganisatieId(VasteId.van("organisatie", slug));
    }

    static OrganisatieId van(String tekst) {
        return new OrganisatieId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return waarde.toString();
    }
}
