package nl.kortelijnen.ketennetwerk;

import java.util.UUID;
import java.util.function.Function;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where everything of the network is, relative to the portal. */
public final class Netwerkadres {

    public static final String NETWERK = Paginas.NETWERK;
    public static final String ORGANISATIE = NETWERK + "/organisatie";
    public static final String NIEUW = NETWERK + "/organisatie-toevoegen";
    public static final String WIJZIG = NETWERK + "/organisatie-wijzigen";
    public static final String INLEZEN = NETWERK + "/inlezen";
    public static final String TEAM_NIEUW = NETWERK + "/team-toevoegen";
    public static final String TEAM_WIJZIG = NETWERK + "/team-wijzigen";
    public static final String PERSOON_NIEUW = NETWERK + "/collega-toevoegen";
    public static final String PERSOON_WIJZIG = NETWERK + "/collega-wijzigen";
    public static final String MIJN_KAART = Paginas.MIJN_KAART;
    public static final String TEAM = NETWERK + "/team";
    public static final String PERSOON = Paginas.PERSOON;

    private Netwerkadres() {}

    public static String van(OrganisatieId id) {
        return ORGANISATIE + "/" + id;
    }

    public static String van(TeamId id) {
        return TEAM + "/" + id;
    }

    public static String van(ProfessionalId id) {
        return PERSOON + "/" + id;
    }

    /** The id in an address; what is no id does not exist. */
    public static <I> I id(String tekst, Function<UUID, I> soort) {
        try {
            return soort.apply(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            throw bestaatNiet();
        }
    }

    public static Fout.BestaatNiet bestaatNiet() {
        return new Fout.BestaatNiet("Dit staat niet (meer) in het netwerk. Zoek het op bij Netwerk.");
    }
}
