package nl.kortelijnen.ketennetwerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Who is who in the chain. Everybody with an account may read it; a netwerkbeheerder keeps it. What is not there gives
 * an empty answer or {@link Fout.BestaatNiet}; no connection gives {@link Fout.Onbereikbaar}.
 */
@Service
public class Ketennetwerk {

    private final Neo4jOrganisaties organisaties;
    private final Neo4jTeams teams;
    private final Neo4jProfessionals professionals;
    private final Toegang toegang;
    private final Clock klok;
    private final ApplicationEventPublisher gebeurtenissen;

    Ketennetwerk(
            Neo4jOrganisaties organisaties,
            Neo4jTeams teams,
            Neo4jProfessionals professionals,
            Toegang toegang,
            Clock klok,
            ApplicationEventPublisher gebeurtenissen) {
        this.organisaties = organisaties;
        this.teams = teams;
        this.professionals = professionals;
        this.toegang = toegang;
        this.klok = klok;
        this.gebeurtenissen = gebeurtenissen;
    }

    public Optional<Organisatie> organisatie(OrganisatieId id) {
        toegang.vereisLezer();
        return organisaties.een(id);
    }

    /** In the order of their names. */
    public List<Organisatie> organisaties(Netwerkfilter filter) {
        toegang.vereisLezer();
        return organisaties.alle(filter);
    }

    public Optional<Team> team(TeamId id) {
        toegang.vereisLezer();
        return teams.een(id);
    }

    /** In the order of their names. */
    public List<Team> teams(Netwerkfilter filter) {
        toegang.vereisLezer();
        return teams.alle(filter);
    }

    public List<Team> teamsVan(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return teams.van(organisatie);
    }

    public Optional<Professional> professional(ProfessionalId id) {
        toegang.vereisLezer();
        return professionals.een(id);
    }

    /** Those who exist among these, in the order of their names. */
    public List<Professional> professionals(Collection<ProfessionalId> ids) {
        toegang.vereisLezer();
        return professionals.opId(ids);
    }

    /** In the order of their names. A language finds everybody who speaks it, expert or not (AE27). */
    public List<Professional> professionals(Netwerkfilter filter) {
        toegang.vereisLezer();
        return professionals.alle(filter);
    }

    public List<Professional> mensenVan(OrganisatieId organisatie) {
        toegang.vereisLezer();
        return professionals.van(organisatie);
    }

    public List<Professional> mensenVan(TeamId team) {
        toegang.vereisLezer();
        return professionals.van(team);
    }

    /** Where anybody of the network works, in the order of their names. */
    public List<String> werkgebieden() {
        toegang.vereisLezer();
        return organisaties.werkgebieden();
    }

    /** Whether the one who asks may add, change and confirm. */
    public boolean magBeheren() {
        return toegang.huidige()
                .map(gebruiker -> gebruiker.heeft(Rol.NETWERKBEHEERDER))
                .orElse(false);
    }

    /** Adds an organisation; who adds it has confirmed it. */
    public OrganisatieId voegToe(Organisatieblad blad) {
        Gebruiker beheerder = toegang.vereis(Rol.NETWERKBEHEERDER);
        OrganisatieId id = new OrganisatieId(UUID.randomUUID());
        organisaties.bewaar(List.of(nieuw(id, blad, Nederlands.vandaag(klok), beheerder.naam())));
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(id));
        return id;
    }

    /** Changes what is on the card; the day it was confirmed stays as it was (N07). */
    public void wijzig(OrganisatieId id, Organisatieblad blad) {
        toegang.vereis(Rol.NETWERKBEHEERDER);
        if (organisaties.een(id).isEmpty()) {
            throw nietGevonden();
        }
        organisaties.wijzig(id, blad);
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(id));
    }

    /** Says that the card is right today. */
    public void bevestig(OrganisatieId id) {
        Gebruiker beheerder = toegang.vereis(Rol.NETWERKBEHEERDER);
        if (!organisaties.bevestig(id, Nederlands.vandaag(klok), beheerder.naam())) {
            throw nietGevonden();
        }
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(id));
    }

    static Organisatie nieuw(OrganisatieId id, Organisatieblad blad, LocalDate bevestigd, String door) {
        return new Organisatie(
                id,
                blad.naam(),
                blad.kort(),
                blad.afkortingen(),
                blad.soort(),
                blad.omschrijving(),
                blad.doetWel(),
                blad.doetNiet(),
                blad.telefoon(),
                blad.mail(),
                blad.bereikbaar(),
                blad.werkgebied(),
                blad.talen().stream().map(Taal::van).toList(),
                bevestigd,
                door,
                false);
    }

    private static Fout.BestaatNiet nietGevonden() {
        return new Fout.BestaatNiet(
                "Deze organisatie staat niet (meer) in het netwerk. Zoek haar op bij Netwerk, of voeg haar toe.");
    }
}
