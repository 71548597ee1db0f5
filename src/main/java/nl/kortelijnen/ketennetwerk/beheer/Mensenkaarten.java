package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Neo4jTeams;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamlidmaatschap;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The cards of people: added, changed, confirmed; everybody fills in the own one (N02, N07). */
@Service
public class Mensenkaarten {

    private static final String WEG = "Deze collega staat niet (meer) in het netwerk. Zoek op naam bij Netwerk.";

    private final Neo4jProfessionals mensen;
    private final Neo4jOrganisaties organisaties;
    private final Neo4jTeams teams;
    private final Netwerkrechten rechten;
    private final Geschiedenis geschiedenis;
    private final Accounts accounts;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Mensenkaarten(
            Neo4jProfessionals mensen,
            Neo4jOrganisaties organisaties,
            Neo4jTeams teams,
            Netwerkrechten rechten,
            Geschiedenis geschiedenis,
            Accounts accounts,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.mensen = mensen;
        this.organisaties = organisaties;
        this.teams = teams;
        this.rechten = rechten;
        this.geschiedenis = geschiedenis;
        this.accounts = accounts;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    public Optional<Persoonsblad> blad(ProfessionalId id) {
        toegang.vereisLezer();
        return mensen.blad(id);
    }

    /** Of everybody at once. */
    public Map<ProfessionalId, Persoonsblad> bladen() {
        toegang.vereisLezer();
        return mensen.bladen();
    }

    /** Whether the one who asks may change this card. */
    public boolean mag(ProfessionalId id, Persoonsblad blad) {
        return rechten.mag(id, blad);
    }

    /** Adds somebody; who adds has confirmed it. */
    public ProfessionalId voegToe(Persoonsblad blad) {
        rechten.eis(rechten.magEenVan(
                blad.aanstellingen().stream().map(Aanstelling::organisatie).toList()));
        rechten.eisAlleenEigen(List.of(), blad.aanstellingen());
        eisEigenTeams(List.of(), blad);
        return bewaarNieuw(blad);
    }

    /**
     * The own card of somebody who has none yet, at the organisation of the account. The account has its place from now
     * on.
     *
     * @throws Fout.RegelGeschonden when the account has a place already, or belongs to no organisation
     */
    public ProfessionalId voegMijToe(Persoonsblad blad) {
        Gebruiker ik = toegang.vereis();
        if (ik.professional() != null) {
            throw new Fout.RegelGeschonden("Je hebt al een kaart. Wijzig die.");
        }
        UUID eigen = ik.organisatie();
        if (eigen == null) {
            throw new Fout.RegelGeschonden(
                    "Je account hoort nog bij geen organisatie. Vraag de beheerder om dat in te vullen.");
        }
        boolean alleenEigen = blad.aanstellingen().stream()
                .allMatch(een -> een.organisatie().waarde().equals(eigen));
        if (!alleenEigen) {
            throw new Fout.RegelGeschonden("Op je eigen kaart zet je alleen je eigen organisatie.");
        }
        eisEigenTeams(List.of(), blad);
        ProfessionalId id = bewaarNieuw(blad);
        try {
            accounts.neemPlek(ik.account(), id.waarde());
        } catch (RuntimeException e) { // such as two clicks at once: no card without its account stays behind
            mensen.verwijder(id);
            throw e;
        }
        return id;
    }

    /** Changes a card; the day it was confirmed stays as it was (N07). */
    public void wijzig(ProfessionalId id, Persoonsblad blad) {
        Persoonsblad oud = vereis(id);
        rechten.eisAlleenEigen(oud.aanstellingen(), blad.aanstellingen());
        eisEigenTeams(oud.teams(), blad);
        eisBestaat(blad);
        mensen.wijzig(id, blad);
        geschiedenis.noteer(id.toString(), "wijzigde de kaart", oud, vereis(id));
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
    }

    /** Says that the card is right today. */
    public void bevestig(ProfessionalId id) {
        vereis(id);
        mensen.bevestig(id, Nederlands.vandaag(klok));
        geschiedenis.noteer(id.toString(), "bevestigde de kaart", null, null);
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
    }

    /** Who may change this card sees what was changed, newest first. */
    public List<Kaartwijziging> geschiedenis(ProfessionalId id) {
        return geschiedenis.van(id.toString(), vereis(id));
    }

    /** Brings back what was there before the newest change. */
    public void maakOngedaan(ProfessionalId id, UUID wijziging) {
        Persoonsblad nu = vereis(id);
        Persoonsblad terug = geschiedenis
                .voor(id.toString(), wijziging, nu, Persoonsblad.class)
                .orElseThrow(() -> new Fout.RegelGeschonden(
                        "Er is daarna nog iets veranderd. Wijzig de kaart zelf; er is niets teruggezet."));
        wijzig(id, terug);
    }

    private ProfessionalId bewaarNieuw(Persoonsblad blad) {
        eisBestaat(blad);
        ProfessionalId id = new ProfessionalId(UUID.randomUUID());
        LocalDate vandaag = Nederlands.vandaag(klok);
        mensen.bewaar(List.of(new Neo4jProfessionals.Persoonsrij(id, blad, vandaag)));
        geschiedenis.noteer(id.toString(), "voegde de kaart toe", null, vereisBlad(id));
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
        return id;
    }

    /** Into a team goes who works at one of the organisations that take part in it. */
    private void eisEigenTeams(List<Teamlidmaatschap> oud, Persoonsblad blad) {
        if (rechten.magAlles()) {
            return;
        }
        List<OrganisatieId> werkgevers =
                blad.aanstellingen().stream().map(Aanstelling::organisatie).toList();
        blad.teams().stream()
                .map(Teamlidmaatschap::team)
                .filter(team -> oud.stream().noneMatch(een -> een.team().equals(team)))
                .flatMap(team -> teams.een(team).stream())
                .filter(team -> team.blad().organisaties().stream().noneMatch(werkgevers::contains))
                .findFirst()
                .ifPresent(team -> {
                    throw new Fout.RegelGeschonden(
                            "teams",
                            "In " + team.naam()
                                    + " werken alleen mensen van de organisaties die eraan meedoen. Vraag de"
                                    + " netwerkbeheerder als dit anders is.");
                });
    }

    private void eisBestaat(Persoonsblad blad) {
        List<OrganisatieId> gevraagd = blad.aanstellingen().stream()
                .map(Aanstelling::organisatie)
                .distinct()
                .toList();
        if (organisaties.bestaande(gevraagd).size() < gevraagd.size()) {
            throw new Fout.RegelGeschonden("aanstellingen", "Deze organisatie staat niet (meer) in het netwerk.");
        }
        List<TeamId> gekozen =
                blad.teams().stream().map(Teamlidmaatschap::team).distinct().toList();
        if (teams.bestaande(gekozen).size() < gekozen.size()) {
            throw new Fout.RegelGeschonden("teams", "Dit team staat niet (meer) in het netwerk.");
        }
    }

    private Persoonsblad vereisBlad(ProfessionalId id) {
        return mensen.blad(id).orElseThrow(() -> new Fout.BestaatNiet(WEG));
    }

    private Persoonsblad vereis(ProfessionalId id) {
        Persoonsblad blad = vereisBlad(id);
        rechten.eis(rechten.mag(id, blad));
        return blad;
    }
}
