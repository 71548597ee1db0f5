package nl.kortelijnen.ketennetwerk.ui;

import java.util.UUID;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamId;

/** Where everything of the network lives. */
final class Adres {

    static final String NETWERK = "netwerk";
    static final String ORGANISATIE = "netwerk/organisatie";
    static final String NIEUW = "netwerk/organisatie-toevoegen";
    static final String WIJZIG = "netwerk/organisatie-wijzigen";
    static final String TEAM = "netwerk/team";
    static final String PERSOON = "netwerk/persoon";

    private Adres() {}

    static String van(OrganisatieId id) {
        return ORGANISATIE + "/" + id;
    }

    static String van(TeamId id) {
        return TEAM + "/" + id;
    }

    static String van(ProfessionalId id) {
        return PERSOON + "/" + id;
    }

    /** The id in an address; what is no id does not exist. */
    static <I> I id(String tekst, Function<UUID, I> soort) {
        try {
            return soort.apply(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            throw bestaatNiet();
        }
    }

    static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet("Dit staat niet (meer) in het netwerk. Zoek het op bij Netwerk.");
    }
}
