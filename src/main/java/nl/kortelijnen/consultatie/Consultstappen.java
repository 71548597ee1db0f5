package nl.kortelijnen.consultatie;

import java.time.Clock;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What asker and expert can do with a question, each in one transaction. */
@Component
@Transactional
class Consultstappen {

    static final int LANGSTE_TOELICHTING = 1000;

    private final Consulttoegang inzage;
    private final Verloop verloop;
    private final Clock klok;

    Consultstappen(Consulttoegang inzage, Verloop verloop, Clock klok) {
        this.inzage = inzage;
        this.verloop = verloop;
        this.klok = klok;
    }

    void neemAan(Kijker wie, String nummer) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        if (rij.stand == Stand.OP_BORD) {
            if (rij.vrager.equals(wie.account())) {
                throw new Fout.RegelGeschonden("Dit is je eigen vraag. Laat een ander hem aannemen.");
            }
            verloop.zet(rij, wie, Consultstap.PAK_VAN_BORD, wie.professional(), rij.bestemming, null);
        } else {
            verloop.zet(rij, wie, Consultstap.NEEM_AAN, null);
        }
    }

    /** Back to the board: of the expert's own group, or for a specialist of the group that fits the answers. */
    void wijsAf(Kijker wie, String nummer, String reden) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        Achterban bord = rij.bestemming == Achterban.SPECIALIST ? rij.advies : rij.bestemming;
        String zin = vereis(reden, "Schrijf op waarom je de vraag niet aanneemt. De vrager leest dit.");
        verloop.zet(rij, wie, Consultstap.WIJS_AF, null, bord, zin);
    }

    void geefDoor(Kijker wie, String nummer, Raadgever ander, String toelichting) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        String zin = vereis(toelichting, "Schrijf op waarom je de vraag doorgeeft. Beiden lezen dit.");
        Verloop.keurDeskundige(ander, wie);
        if (rij.vrager.equals(ander.account())) {
            throw new Fout.RegelGeschonden(ander.naam() + " stelde deze vraag zelf. Kies iemand anders.");
        }
        verloop.zet(rij, wie, Consultstap.GEEF_DOOR, ander.professional(), ander.achterban(), zin);
    }

    /** To a colleague who asks on, because the asker leaves. */
    void draagOver(Kijker wie, String nummer, Gebruiker naar) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        if (naar.professional() != null && naar.professional().equals(rij.deskundige)) {
            throw new Fout.RegelGeschonden(
                    naar.naam() + " is de deskundige bij deze vraag en kan hem niet ook stellen. Kies iemand anders.");
        }
        verloop.draagOver(rij, wie, naar, "Vanaf nu vraagt " + naar.naam() + ".");
    }

    void trekIn(Kijker wie, String nummer, @Nullable String reden) {
        verloop.zet(inzage.rij(wie, nummer), wie, Consultstap.TREK_IN, leegIsNiets(reden));
    }

    void meldKerngroep(Kijker wie, String nummer, @Nullable String toelichting) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        if (rij.geescaleerd != null) {
            throw new Fout.RegelGeschonden("De kerngroep weet al van je vraag. Zij zoeken met je mee.");
        }
        rij.geescaleerd = klok.instant();
        verloop.zet(rij, wie, Consultstap.MELD_KERNGROEP, leegIsNiets(toelichting));
    }

    /** The kerngroep gives it to somebody, also to somebody of another group. */
    void verdeel(Kijker wie, String nummer, Raadgever ander, @Nullable String toelichting) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        if (ander.account() == null) {
            throw new Fout.RegelGeschonden(ander.naam() + " leest nog niet mee in Korte Lijnen. Bel liever.");
        }
        if (rij.vrager.equals(ander.account())) {
            throw new Fout.RegelGeschonden(ander.naam() + " stelde deze vraag zelf. Kies iemand anders.");
        }
        verloop.zet(rij, wie, Consultstap.VERDEEL, ander.professional(), ander.achterban(), leegIsNiets(toelichting));
    }

    void sluitAf(Kijker wie, String nummer, Afsluiting afsluiting) {
        ConsultvraagRij rij = inzage.rij(wie, nummer);
        rij.geholpen = afsluiting.geholpen();
        rij.vervolg = afsluiting.vervolg();
        verloop.zet(rij, wie, Consultstap.SLUIT_AF, null);
    }

    private static String vereis(String tekst, String anders) {
        String kaal = tekst.strip();
        if (kaal.isEmpty()) {
            throw new Fout.RegelGeschonden(anders);
        }
        if (kaal.length() > LANGSTE_TOELICHTING) {
            throw new Fout.RegelGeschonden("Houd het op hooguit " + LANGSTE_TOELICHTING + " tekens.");
        }
        return kaal;
    }

    private static @Nullable String leegIsNiets(@Nullable String tekst) {
        return tekst == null || tekst.isBlank() ? null : tekst.strip();
    }
}
