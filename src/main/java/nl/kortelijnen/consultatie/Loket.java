package nl.kortelijnen.consultatie;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Anonimiteit;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.consultatie.routering.Routering;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.consultatie.termijn.Werkkalender;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a new question in: decides where it goes, gives it a number, and sets the first step. */
@Component
@Transactional
class Loket {

    /** Within so much time on working days somebody is to be found (E05). */
    static final Duration TERMIJN = Duration.ofHours(24);

    private final Nummers nummers;
    private final Verloop verloop;
    private final Werkkalender kalender;
    private final Clock klok;

    Loket(Nummers nummers, Verloop verloop, Werkkalender kalender, Clock klok) {
        this.nummers = nummers;
        this.verloop = verloop;
        this.kalender = kalender;
        this.klok = klok;
    }

    /** @param gevraagde the expert asked; null for the board */
    String neemIn(Kijker vrager, Consultaanvraag aanvraag, @Nullable Raadgever gevraagde) {
        keur(vrager, aanvraag, gevraagde);
        Routering routering = Routering.bepaal(aanvraag.antwoorden());
        ConsultvraagRij rij = inhoud(vrager, aanvraag);
        rij.advies = routering.naar();
        rij.regelversie = routering.versie();
        rij.routering = routering.zin();
        rij.bestemming = bestemming(aanvraag, gevraagde, routering);
        rij.afwijkreden = afwijkreden(aanvraag, rij);
        if (gevraagde == null) {
            verloop.zet(rij, vrager, Consultstap.ZET_OP_BORD, rij.afwijkreden);
        } else {
            rij.deskundige = gevraagde.professional();
            verloop.zet(rij, vrager, Consultstap.WIJS_TOE, rij.afwijkreden);
        }
        return rij.nummer;
    }

    private ConsultvraagRij inhoud(Kijker vrager, Consultaanvraag aanvraag) {
        ConsultvraagRij rij = new ConsultvraagRij();
        rij.id = UUID.randomUUID();
        rij.nummer = nummers.volgende();
        rij.vrager = vrager.account();
        rij.vraag = aanvraag.vraag();
        rij.fase = aanvraag.fase();
        rij.soort = aanvraag.soort();
        rij.bijzonderheid = aanvraag.bijzonderheid().isEmpty() ? null : aanvraag.bijzonderheid();
        Consultaanvraag.Namens namens = aanvraag.namens();
        rij.namens = namens == null ? null : namens.zin();
        rij.organisatie = vrager.organisatie();
        rij.veiligBellen = aanvraag.veiligBellen();
        Consultaanvraag.Huisbezoek bezoek = aanvraag.huisbezoek();
        rij.toestemming = bezoek == null ? "" : bezoek.toestemming().label();
        rij.bezoekers = bezoek == null ? "" : bezoek.eerste() + " en " + bezoek.tweede();
        rij.bezoekdag = bezoek == null ? null : bezoek.dag();
        rij.wensen = aanvraag.wensen();
        rij.bezoekGeweest = aanvraag.bezoekGeweest();
        rij.signaal = aanvraag.signaal();
        rij.antwoorden = Vraagkenmerk.opslaan(aanvraag.antwoorden());
        rij.stand = Stand.GEVRAAGD;
        rij.gevraagd = klok.instant();
        rij.termijn = kalender.na(rij.gevraagd, TERMIJN);
        return rij;
    }

    private void keur(Kijker vrager, Consultaanvraag aanvraag, @Nullable Raadgever gevraagde) {
        Anonimiteit.keurVraag(aanvraag.vraag(), aanvraag.bijzonderheid());
        if (aanvraag.signaal() != null && aanvraag.signaal().isAfter(Nederlands.vandaag(klok))) {
            throw new Fout.RegelGeschonden("De dag van het signaal ligt in de toekomst. Kies vandaag of eerder.");
        }
        Consultaanvraag.Huisbezoek bezoek = aanvraag.huisbezoek();
        if (bezoek != null && bezoek.dag() != null && bezoek.dag().isBefore(Nederlands.vandaag(klok))) {
            throw new Fout.RegelGeschonden("De dag van het bezoek is al geweest. Kies vandaag of later.");
        }
        if (gevraagde != null) {
            Verloop.keurDeskundige(gevraagde, vrager);
        }
    }

    private static Achterban bestemming(Consultaanvraag aanvraag, @Nullable Raadgever gevraagde, Routering routering) {
        if (gevraagde != null) {
            return gevraagde.achterban();
        }
        return aanvraag.anders() == null ? routering.naar() : aanvraag.anders();
    }

    private static @Nullable String afwijkreden(Consultaanvraag aanvraag, ConsultvraagRij rij) {
        if (rij.bestemming == rij.advies) {
            return null;
        }
        if (aanvraag.afwijkreden().isEmpty()) {
            throw new Fout.RegelGeschonden("Volgens je antwoorden past " + rij.advies.label()
                    + " beter. Schrijf op waarom je toch anders kiest.");
        }
        return aanvraag.afwijkreden();
    }
}
