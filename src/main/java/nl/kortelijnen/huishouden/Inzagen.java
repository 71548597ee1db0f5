package nl.kortelijnen.huishouden;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.Tekeningen;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.stereotype.Service;

/**
 * What one member of a household gets to read of all that is kept about it (AVG art. 15, H22): members, fields, notes,
 * the drawing, who is involved, grounds and consents; without what is locked and without what another member told in
 * confidence. Of the drawing it is the layer that the family sees at the table.
 */
@Service
public class Inzagen {

    private final Huishoudens huishoudens;
    private final Huishoudtoegang toegang;
    private final Tekeningen tekeningen;
    private final Betrokkenen betrokkenen;
    private final Gronden gronden;
    private final Ketennetwerk netwerk;
    private final List<Inzagebron> bronnen;
    private final Clock klok;

    Inzagen(
            Huishoudens huishoudens,
            Huishoudtoegang toegang,
            Tekeningen tekeningen,
            Betrokkenen betrokkenen,
            Gronden gronden,
            Ketennetwerk netwerk,
            List<Inzagebron> bronnen,
            Clock klok) {
        this.huishoudens = huishoudens;
        this.toegang = toegang;
        this.tekeningen = tekeningen;
        this.betrokkenen = betrokkenen;
        this.gronden = gronden;
        this.netwerk = netwerk;
        this.bronnen = List.copyOf(bronnen);
        this.klok = klok;
    }

    /**
     * To be read on the screen; it goes into the log with its purpose.
     *
     * @param voor which member asks for it
     */
    public Inzage geef(UUID huishouden, UUID voor, Inzageverzoek verzoek) {
        return maak(huishouden, voor, verzoek, Logsoort.INZAGE);
    }

    /** As {@link #geef}, to take along: an accessible PDF. */
    public byte[] pdf(UUID huishouden, UUID voor, Inzageverzoek verzoek) {
        return Stukkenblad.van(maak(huishouden, voor, verzoek, Logsoort.EXPORTEREN), vandaag());
    }

    /** As {@link #geef}, to take along: a file for another system, as {@link Inzagebestand} says. */
    public byte[] bestand(UUID huishouden, UUID voor, Inzageverzoek verzoek) {
        return Inzagebestand.van(maak(huishouden, voor, verzoek, Logsoort.EXPORTEREN), vandaag());
    }

    /** Puts in the log that it goes onto paper. */
    public void drukAf(UUID huishouden, Inzageverzoek verzoek) {
        toegang.voorDoel(huishouden, Logsoort.AFDRUKKEN, "inzage", verzoek.voorLogboek());
    }

    private Inzage maak(UUID id, UUID voor, Inzageverzoek verzoek, Logsoort soort) {
        Huishouden alles = huishoudens.zoals(toegang.voorDoel(id, soort, "inzage", verzoek.voorLogboek()));
        Betrokkeninzage wie = new Betrokkeninzage(netwerk, vandaag());
        List<Inzage.Stuk> meer = new ArrayList<>();
        for (Inzagedeel deel : Inzagedeel.values()) {
            if (verzoek.zonder().contains(deel)) {
                continue;
            }
            switch (deel) {
                case TEKENING -> meer.addAll(new Tekeninginzage(tekeningen.voorGezin(id)).stukken());
                case BETROKKENEN -> meer.addAll(wie.betrokkenen(betrokkenen.van(id), betrokkenen.vasteContacten(id)));
                case GRONDEN -> meer.addAll(wie.gronden(gronden.van(id), gronden.toestemmingen(id)));
                case VERLOOP, PLAN, LOGBOEK -> {}
            }
            bronnen.stream().filter(bron -> bron.deel() == deel).forEach(bron -> meer.addAll(bron.stukken(id)));
        }
        return Inzage.van(alles, voor, meer);
    }

    private LocalDate vandaag() {
        return Nederlands.vandaag(klok);
    }
}
