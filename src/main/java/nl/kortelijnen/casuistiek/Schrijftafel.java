package nl.kortelijnen.casuistiek;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a writer does with a case, each as one transaction. */
@Service
@Transactional
public class Schrijftafel {

    private final CasusRijen rijen;
    private final Casusstappen stappen;
    private final Bewaking bewaking;
    private final Casusverwijdering afscheid;
    private final Clock klok;

    Schrijftafel(CasusRijen rijen, Casusstappen stappen, Bewaking bewaking, Casusverwijdering afscheid, Clock klok) {
        this.rijen = rijen;
        this.stappen = stappen;
        this.bewaking = bewaking;
        this.afscheid = afscheid;
        this.klok = klok;
    }

    public boolean bestaat(UUID id) {
        return rijen.existsById(id) || afscheid.wasEr(id);
    }

    public void begin(UUID id, Casustekst tekst, String functie, Gebruiker schrijver) {
        Instant nu = klok.instant();
        CasusRij rij = new CasusRij();
        rij.id = id;
        rij.schrijver = schrijver.account();
        rij.functie = functie;
        rij.gemaakt = nu;
        rij.gewijzigd = nu;
        rij.zet(tekst);
        rijen.save(rij);
    }

    /** The household stays with the case for the guard alone; its drawing can be left out again. */
    void hangAan(UUID id, UUID huishouden, String tekening, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        rij.huishouden = huishouden;
        rij.tekening = tekening;
    }

    void laatTekeningWeg(UUID id, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        rij.tekening = null;
        rij.gewijzigd = klok.instant();
    }

    /** The household it was begun from, as long as its drawing goes along. */
    Optional<UUID> herkomst(UUID id, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        return rij.tekening == null ? Optional.empty() : Optional.ofNullable(rij.huishouden);
    }

    /** Told more widely, or anew from the household it came from. Without one nothing happens. */
    void vertelTekening(UUID id, UnaryOperator<Roltekening> hoe, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        if (rij.tekening != null) {
            rij.tekening = hoe.apply(Roltekening.uitTekst(rij.tekening)).naarTekst();
            rij.gewijzigd = klok.instant();
        }
    }

    void bewaar(UUID id, Casustekst tekst, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        rij.zet(tekst);
        rij.gewijzigd = klok.instant();
    }

    void laatStaan(UUID id, Casusveld veld, String tekst, String reden, Gebruiker schrijver) {
        String kaal = reden.strip();
        if (kaal.length() < 5 || kaal.length() > 500) {
            throw new Fout.RegelGeschonden(
                    "Schrijf in een paar woorden waarom dit mag blijven staan (5 tot 500 tekens). Een collega leest het.");
        }
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        if (vondsten(rij).stream().noneMatch(vondst -> past(vondst, veld, tekst))) {
            throw new Fout.RegelGeschonden("“" + tekst + "” staat er niet meer. Er is niets veranderd.");
        }
        rij.redenen.removeIf(oud -> oud.veld == veld && oud.tekst.equals(tekst));
        rij.redenen.add(RedenRij.van(veld, tekst, kaal));
        rij.gewijzigd = klok.instant();
    }

    void laatTochNietStaan(UUID id, Casusveld veld, String tekst, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.BEWERK, schrijver);
        rij.redenen.removeIf(oud -> oud.veld == veld && oud.tekst.equals(tekst));
    }

    void dienIn(UUID id, String functie, Gebruiker schrijver) {
        CasusRij rij = stappen.zet(id, Casusstap.VRAAG_BEOORDELING, schrijver);
        List<Vondst> vondsten = vondsten(rij);
        List<String> belemmeringen = Casus.belemmeringen(rij.tekst(), vondsten);
        if (!belemmeringen.isEmpty()) {
            throw new Fout.RegelGeschonden("Je casus is nog niet gedeeld, en wel bewaard. "
                    + belemmeringen.stream().collect(Collectors.joining(" ")));
        }
        rij.redenen.removeIf(reden -> vondsten.stream().noneMatch(vondst -> past(vondst, reden.veld, reden.tekst)));
        rij.functie = functie;
        rij.ingediend = klok.instant();
        rij.notitie = null;
        rij.melding = null;
        rij.beoordelaar = null;
    }

    void neemTerug(UUID id, Gebruiker schrijver) {
        stappen.zet(id, Casusstap.NEEM_TERUG, schrijver);
    }

    void trekIn(UUID id, Gebruiker schrijver) {
        afscheid.van(stappen.zet(id, Casusstap.TREK_IN, schrijver));
    }

    private List<Vondst> vondsten(CasusRij rij) {
        return bewaking.vondsten(rij);
    }

    private static boolean past(Vondst vondst, Casusveld veld, String tekst) {
        return vondst.veld() == veld && vondst.herkend().tekst().equals(tekst);
    }
}
