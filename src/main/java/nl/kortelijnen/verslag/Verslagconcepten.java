package nl.kortelijnen.verslag;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.inlezen.Herkenning;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts in the store. Its maker and every other organisator may work on a draft; nobody else sees it. */
@Component
class Verslagconcepten {

    private final VerslagRijen verslagen;
    private final VersieRijen versies;
    private final Toegang toegang;
    private final Clock klok;

    Verslagconcepten(VerslagRijen verslagen, VersieRijen versies, Toegang toegang, Clock klok) {
        this.verslagen = verslagen;
        this.versies = versies;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The draft as it is, for reading or for a change that {@link #gewijzigd} closes. */
    @Transactional(propagation = Propagation.MANDATORY)
    VersieRij van(UUID verslag) {
        toegang.vereis(Rol.ORGANISATOR);
        return zonderVraag(verslag);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    VersieRij zonderVraag(UUID verslag) {
        return versies.findByVerslagAndStaat(verslag, VersieRij.Staat.CONCEPT)
                .orElseThrow(() -> new Fout.BestaatNiet("Dit concept is er niet (meer). "
                        + "Misschien is het al gepubliceerd of weggegooid. Kijk bij Verslagen."));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void gewijzigd(VersieRij rij) {
        rij.hernummer();
        rij.bewaard = nu();
        toegang.huidige().ifPresent(gebruiker -> rij.bewaardDoor = gebruiker.account());
    }

    @Transactional
    UUID maak(UUID id, String bestandsnaam, List<Alinea> bron, Herkenning herkend, Gebruiker maker) {
        VerslagRij verslag = new VerslagRij();
        verslag.id = id;
        verslag.maker = maker.account();
        verslag.aangemaakt = nu();
        verslagen.save(verslag);
        VersieRij versie = leeg(verslag.id, 1, maker);
        versie.bestandsnaam = bestandsnaam;
        versie.zet(new Kopgegevens(
                herkend.titel(),
                herkend.datum(),
                herkend.plaats(),
                herkend.deelnemers(),
                herkend.organisatoren(),
                herkend.organisaties(),
                herkend.functies(),
                kort(herkend.inleiding()),
                kort(herkend.slot())));
        bron.forEach(alinea -> versie.alineas.add(AlineaRij.van(alinea)));
        herkend.onderdelen().forEach(onderdeel -> voegToe(versie, onderdeel));
        versie.hernummer();
        versies.save(versie);
        return verslag.id;
    }

    @Transactional
    UUID begin(Herkenning opzet, String sjabloon, Gebruiker maker) {
        UUID id = maak(UUID.randomUUID(), "", List.of(), opzet, maker);
        zonderVraag(id).sjabloon = sjabloon;
        return id;
    }

    VersieRij leeg(UUID verslag, int nummer, Gebruiker maker) {
        VersieRij versie = new VersieRij();
        versie.id = UUID.randomUUID();
        versie.verslag = verslag;
        versie.nummer = nummer;
        versie.staat = VersieRij.Staat.CONCEPT;
        versie.wijziging = "";
        versie.zonderAkkoord = "";
        versie.bestandsnaam = "";
        versie.bewaard = nu();
        versie.bewaardDoor = maker.account();
        return versie;
    }

    /** To the microsecond, as the store keeps it. */
    private Instant nu() {
        return klok.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void voegToe(VersieRij versie, Herkenning.Onderdeel onderdeel) {
        OnderdeelRij rij = new OnderdeelRij();
        rij.id = UUID.randomUUID();
        rij.nummer = onderdeel.nummer();
        rij.naam = onderdeel.naam();
        rij.fase = onderdeel.fase().orElse(null);
        rij.toelichting = kort(onderdeel.toelichting());
        versie.onderdelen.add(rij);
        onderdeel.punten().forEach(punt -> versie.punten.add(puntrij(rij.id, punt)));
    }

    private static PuntRij puntrij(UUID onderdeel, Herkenning.Punt punt) {
        PuntRij rij = new PuntRij();
        rij.id = UUID.randomUUID();
        rij.onderdeel = onderdeel;
        rij.type = punt.type();
        rij.tekst = punt.tekst();
        rij.antwoord = punt.antwoord();
        rij.alinea = punt.alinea();
        return rij;
    }

    /** What does not fit stays in the source, which is kept whole. */
    private static String kort(String tekst) {
        return Nederlands.ingekort(tekst, Kopgegevens.LANGSTE_TEKST);
    }
}
