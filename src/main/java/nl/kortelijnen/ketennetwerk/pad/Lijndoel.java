package nl.kortelijnen.ketennetwerk.pad;

import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;

/** Whom or what somebody wants to reach. */
public sealed interface Lijndoel {

    /** A colleague, expert or not. */
    record Collega(ProfessionalId id) implements Lijndoel {}

    /** Anybody who works there now. */
    record BijOrganisatie(OrganisatieId id) implements Lijndoel {}

    /**
     * Any expert who knows this theme.
     *
     * @param code of {@link Codelijst#THEMAS}
     */
    record KennerVan(String code) implements Lijndoel {
        public KennerVan {
            if (!Codelijst.THEMAS.bevat(code)) {
                throw new IllegalArgumentException("Onbekend thema: " + code);
            }
        }
    }
}
