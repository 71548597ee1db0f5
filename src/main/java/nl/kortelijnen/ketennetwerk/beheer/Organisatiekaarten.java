package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieGewijzigd;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The cards of organisations: added by a netwerkbeheerder, kept by the organisation itself (N01, N07). */
@Service
public class Organisatiekaarten {

    private final Neo4jOrganisaties organisaties;
    private final Netwerkrechten rechten;
    private final Geschiedenis geschiedenis;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Organisatiekaarten(
            Neo4jOrganisaties organisaties,
            Netwerkrechten rechten,
            Geschiedenis geschiedenis,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.organisaties = organisaties;
        this.rechten = rechten;
        this.geschiedenis = geschiedenis;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Whether the one who asks may change and confirm this card. */
    public boolean mag(OrganisatieId id) {
        return rechten.mag(id);
    }

    /** Adds an organisation; who adds it has confirmed it. */
    public OrganisatieId voegToe(Organisatieblad blad) {
        rechten.eis(rechten.magAlles());
        OrganisatieId id = new OrganisatieId(UUID.randomUUID());
        organisaties.bewaar(List.of(nieuw(id, blad)));
        geschiedenis.noteer(
                id.toString(), "voegde de organisatie toe", null, vereis(id).blad());
        meld(id);
        return id;
    }

    /** Changes what is on the card; the day it was confirmed stays as it was (N07). */
    public void wijzig(OrganisatieId id, Organisatieblad blad) {
        Organisatieblad oud = vereisEigen(id).blad();
        organisaties.wijzig(id, blad);
        geschiedenis.noteer(id.toString(), "wijzigde de kaart", oud, vereis(id).blad());
        meld(id);
    }

    /** Says that the card is right today. */
    public void bevestig(OrganisatieId id) {
        vereisEigen(id);
        organisaties.bevestig(id, Nederlands.vandaag(klok), toegang.vereis().naam());
        geschiedenis.noteer(id.toString(), "bevestigde de kaart", null, null);
        meld(id);
    }

    /** The organisation is not there any more; its card stays readable and is offered to nobody. */
    public void hefOp(OrganisatieId id) {
        vereisEigen(id);
        organisaties.hefOp(id, Nederlands.vandaag(klok));
        geschiedenis.noteer(id.toString(), "hief de organisatie op", null, null);
        meld(id);
    }

    /** Brings back an organisation that was ended. */
    public void zetTerug(OrganisatieId id) {
        vereisEigen(id);
        organisaties.hefOp(id, null);
        geschiedenis.noteer(id.toString(), "zette de organisatie terug", null, null);
        meld(id);
    }

    /** Who may change this card sees what was changed, newest first. */
    public List<Kaartwijziging> geschiedenis(OrganisatieId id) {
        return geschiedenis.van(id.toString(), vereisEigen(id).blad());
    }

    /** Brings back what was there before the newest change. */
    public void maakOngedaan(OrganisatieId id, UUID wijziging) {
        Organisatieblad nu = vereisEigen(id).blad();
        wijzig(
                id,
                geschiedenis
                        .voor(id.toString(), wijziging, nu, Organisatieblad.class)
                        .orElseThrow(() -> new Fout.RegelGeschonden(
                                "Er is daarna nog iets veranderd. Wijzig de kaart zelf; er is niets teruggezet.")));
    }

    private void meld(OrganisatieId id) {
        gebeurtenissen.publishEvent(new OrganisatieGewijzigd(id));
    }

    private Organisatie vereisEigen(OrganisatieId id) {
        rechten.eis(rechten.mag(id));
        return vereis(id);
    }

    private Organisatie vereis(OrganisatieId id) {
        return organisaties
                .een(id)
                .orElseThrow(
                        () -> new Fout.BestaatNiet("Deze organisatie staat niet (meer) in het netwerk. Zoek haar op "
                                + "bij Netwerk, of voeg haar toe."));
    }

    private Organisatie nieuw(OrganisatieId id, Organisatieblad blad) {
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
                Nederlands.vandaag(klok),
                toegang.vereis().naam(),
                false,
                null);
    }
}
