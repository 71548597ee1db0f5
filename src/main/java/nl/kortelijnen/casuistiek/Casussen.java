package nl.kortelijnen.casuistiek;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.herkenning.herkomst.Huisherkomst;
import nl.kortelijnen.herkenning.herkomst.Huiskeuze;
import nl.kortelijnen.herkenning.herkomst.Huisverhaal;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * Writing a case, as one of the professionals. Until a second person has read it, it is the writer's alone; the writer
 * may take it away at any time.
 */
@Service
public class Casussen {

    private final Schrijftafel schrijftafel;
    private final Functies functies;
    private final Bewaking bewaking;
    private final ObjectProvider<Huisherkomst> herkomst;
    private final Toegang toegang;

    Casussen(
            Schrijftafel schrijftafel,
            Functies functies,
            Bewaking bewaking,
            ObjectProvider<Huisherkomst> herkomst,
            Toegang toegang) {
        this.schrijftafel = schrijftafel;
        this.functies = functies;
        this.bewaking = bewaking;
        this.herkomst = herkomst;
        this.toegang = toegang;
    }

    /** What is recognisable in a text that is not kept yet. */
    public List<Vondst> vondsten(Casustekst tekst) {
        return bewaking.vondsten(tekst);
    }

    /** Begins a draft and gives its id. */
    public UUID begin(Casustekst tekst) {
        Gebruiker schrijver = toegang.vereis(Rol.PROFESSIONAL);
        UUID id = UUID.randomUUID();
        schrijftafel.begin(id, tekst, functies.van(schrijver), schrijver);
        return id;
    }

    /** The households one is involved with, to begin a case from. */
    public List<Huiskeuze> huishoudens() {
        toegang.vereis(Rol.PROFESSIONAL);
        return herkomst.stream().flatMap(bron -> bron.keuzes().stream()).toList();
    }

    /**
     * Begins a draft from the drawing and the notes of a household one is involved with. What the guard knows is replaced
     * before anything is kept.
     *
     * @throws Fout.BestaatNiet when there is no such household, or not for the one who asks
     */
    public UUID beginVanuit(UUID huishouden) {
        Gebruiker schrijver = toegang.vereis(Rol.PROFESSIONAL);
        Huisverhaal verhaal = vertel(huishouden);
        String notities =
                Herkenner.zonderHerkenbaars(String.join("\n\n", verhaal.notities()), bewaking.bekend(huishouden));
        String passend = Nederlands.ingekort(notities, Casusveld.CONTEXT.maximum());
        UUID id = begin(Casustekst.leeg(Casussoort.TWIJFEL).met(Casusveld.CONTEXT, passend));
        schrijftafel.hangAan(id, huishouden, verhaal.tekening().naarTekst(), schrijver);
        return id;
    }

    private Huisverhaal vertel(UUID huishouden) {
        return herkomst.stream()
                .map(bron -> bron.vertel(huishouden))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Dit huishouden is er niet (meer)."));
    }

    /** The case goes on without the drawing. */
    public void laatTekeningWeg(UUID id) {
        schrijftafel.laatTekeningWeg(id, toegang.vereis());
    }

    /** As a combination in the text is said more widely, the drawing is (C03). */
    public void maakTekeningRuimer(UUID id) {
        schrijftafel.vertelTekening(id, Roltekening::ruimer, toegang.vereis());
    }

    /**
     * The drawing as the household tells it now, after it was made wider; nothing when there is none.
     *
     * @throws Fout.BestaatNiet when the household is not there any more, or not for the one who asks
     */
    public void tekenOpnieuw(UUID id) {
        Gebruiker schrijver = toegang.vereis();
        schrijftafel.herkomst(id, schrijver).ifPresent(huishouden -> {
            Roltekening nieuw = vertel(huishouden).tekening();
            schrijftafel.vertelTekening(id, oud -> nieuw, schrijver);
        });
    }

    public void bewaar(UUID id, Casustekst tekst) {
        schrijftafel.bewaar(id, tekst, toegang.vereis());
    }

    /**
     * Says why something recognisable may stay; the second person will see it.
     *
     * @throws Fout.RegelGeschonden without a reason, or when it is not there (any more)
     */
    public void laatStaan(UUID id, Casusveld veld, String tekst, String reden) {
        schrijftafel.laatStaan(id, veld, tekst, reden, toegang.vereis());
    }

    public void laatTochNietStaan(UUID id, Casusveld veld, String tekst) {
        schrijftafel.laatTochNietStaan(id, veld, tekst, toegang.vereis());
    }

    /**
     * Asks a second person to read it, before it is shared.
     *
     * @throws Fout.RegelGeschonden while something is recognisable without a reason, or a question is missing
     */
    public void vraagBeoordeling(UUID id) {
        Gebruiker schrijver = toegang.vereis();
        schrijftafel.dienIn(id, functies.van(schrijver), schrijver);
    }

    /** Back to a draft, to change it. Until it was read again nobody else sees it. */
    public void neemTerug(UUID id) {
        schrijftafel.neemTerug(id, toegang.vereis());
    }

    /** Text and reactions are deleted and can no longer be found; this cannot be undone. */
    public void trekIn(UUID id) {
        schrijftafel.trekIn(id, toegang.vereis());
    }
}
