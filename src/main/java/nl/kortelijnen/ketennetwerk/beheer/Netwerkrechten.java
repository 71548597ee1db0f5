package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;

/**
 * Who may change what in the network: a netwerkbeheerder all of it, an organisatiebeheerder the own organisation with its
 * people and teams, everybody the own card.
 */
@Component
public class Netwerkrechten {

    private final Toegang toegang;
    private final Clock klok;

    Netwerkrechten(Toegang toegang, Clock klok) {
        this.toegang = toegang;
        this.klok = klok;
    }

    /** Whether the one who asks may change everything. */
    public boolean magAlles() {
        return toegang.huidige().filter(wie -> wie.heeft(Rol.NETWERKBEHEERDER)).isPresent();
    }

    public boolean mag(OrganisatieId organisatie) {
        return magAlles() || eigenOrganisatie().filter(organisatie::equals).isPresent();
    }

    /** Whether one of these organisations is one's own to keep. */
    public boolean magEenVan(List<OrganisatieId> organisaties) {
        return magAlles() || eigenOrganisatie().filter(organisaties::contains).isPresent();
    }

    /** One's own card, or that of somebody who works at one's own organisation today. */
    public boolean mag(ProfessionalId mens, Persoonsblad blad) {
        return magAlles()
                || ik().filter(mens::equals).isPresent()
                || eigenOrganisatie().filter(werktgevers(blad)::contains).isPresent();
    }

    /** The place of the one who asks in the network. */
    public Optional<ProfessionalId> ik() {
        return toegang.huidige().map(Gebruiker::professional).map(ProfessionalId::new);
    }

    /** The organisation that the one who asks keeps, if any. */
    public Optional<OrganisatieId> eigenOrganisatie() {
        return toegang.huidige()
                .filter(wie -> wie.heeft(Rol.ORGANISATIEBEHEERDER))
                .map(Gebruiker::organisatie)
                .map(OrganisatieId::new);
    }

    /** @throws Fout.GeenToegang when it may not be */
    void eis(boolean mag) {
        toegang.vereis();
        if (!mag) {
            throw new Fout.GeenToegang("Dit houdt de organisatie zelf bij, of de netwerkbeheerder. Klopt er iets niet? "
                    + "Meld het op de kaart.");
        }
    }

    /**
     * What somebody who keeps the own organisation only may do to the places of a card: those at other organisations stay.
     *
     * @throws Fout.GeenToegang when more would change
     */
    void eisAlleenEigen(List<Aanstelling> oud, List<Aanstelling> nieuw) {
        if (magAlles()) {
            return;
        }
        Optional<OrganisatieId> eigen = eigenOrganisatie();
        boolean gelijk = zonder(oud, eigen).equals(zonder(nieuw, eigen));
        if (!gelijk) {
            throw new Fout.GeenToegang(
                    "Een aanstelling bij een andere organisatie verandert die organisatie zelf, of de "
                            + "netwerkbeheerder.");
        }
    }

    private static List<Aanstelling> zonder(List<Aanstelling> alle, Optional<OrganisatieId> eigen) {
        return alle.stream()
                .map(een -> new Aanstelling(een.organisatie(), "", een.van(), een.tot()))
                .filter(een -> eigen.filter(een.organisatie()::equals).isEmpty())
                .toList();
    }

    private List<OrganisatieId> werktgevers(Persoonsblad blad) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        Stream<Aanstelling> lopend =
                blad.aanstellingen().stream().filter(een -> een.tot() == null || een.loopt(vandaag));
        return lopend.map(Aanstelling::organisatie).toList();
    }
}
