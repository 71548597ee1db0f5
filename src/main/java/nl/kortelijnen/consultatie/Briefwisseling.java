package nl.kortelijnen.consultatie;

import java.time.Clock;
import java.util.Set;
import nl.kortelijnen.consultatie.dossier.Anonimiteit;
import nl.kortelijnen.consultatie.dossier.BerichtRij;
import nl.kortelijnen.consultatie.dossier.Consultberichten;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Conceptopslag;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What asker and expert write to each other, and what they have not sent yet. */
@Component
@Transactional
class Briefwisseling {

    /** Characters. */
    static final int LANGSTE_BERICHT = 8000;

    private final Consulttoegang inzage;
    private final Verloop verloop;
    private final Consultberichten berichten;
    private final Conceptopslag concepten;
    private final Clock klok;

    Briefwisseling(
            Consulttoegang inzage, Verloop verloop, Consultberichten berichten, Conceptopslag concepten, Clock klok) {
        this.inzage = inzage;
        this.verloop = verloop;
        this.berichten = berichten;
        this.concepten = concepten;
        this.klok = klok;
    }

    void verstuur(Kijker wie, String nummer, String tekst) {
        ConsultvraagRij rij = inzage.omInTeSchrijven(wie, nummer);
        Partij partij = schrijver(wie, rij);
        BerichtRij bericht = new BerichtRij();
        bericht.consult = rij.id;
        bericht.van = wie.account();
        bericht.tekst = keur(tekst);
        bericht.wanneer = klok.instant();
        berichten.save(bericht);
        if (Consultstap.BEGIN_GESPREK.mag(partij, rij.stand)) {
            verloop.zet(rij, wie, Consultstap.BEGIN_GESPREK, null);
        }
        if (rij.stand == Stand.IN_GESPREK) {
            rij.aanZet = partij == Partij.VRAGER ? Partij.DESKUNDIGE : Partij.VRAGER;
        }
        rij.veranderd = klok.instant();
        concepten.gooiWeg(sleutel(nummer));
        verloop.meld(rij, null, false);
    }

    private static Partij schrijver(Kijker wie, ConsultvraagRij rij) {
        Partij partij = wie.partij(rij).orElseThrow();
        boolean mag = switch (partij) {
            case VRAGER -> rij.stand.loopt();
            case DESKUNDIGE -> Set.of(Stand.AANGENOMEN, Stand.IN_GESPREK).contains(rij.stand);
            case BORD, KERNGROEP, PORTAAL -> false;
        };
        if (!mag) {
            throw new Fout.RegelGeschonden(
                    rij.stand.loopt()
                            ? "Neem de vraag eerst aan. Daarna kun je antwoorden. Je tekst is bewaard."
                            : "Deze consultatie is al klaar. Je tekst is niet verstuurd, maar wel bewaard.");
        }
        return partij;
    }

    private static String keur(String tekst) {
        String kaal = tekst.strip();
        if (kaal.isEmpty()) {
            throw new Fout.RegelGeschonden("Schrijf eerst iets. Een leeg bericht gaat niet weg.");
        }
        if (kaal.length() > LANGSTE_BERICHT) {
            throw new Fout.RegelGeschonden("Je bericht is te lang: hooguit " + LANGSTE_BERICHT
                    + " tekens. Je tekst is bewaard. Verdeel hem over twee berichten.");
        }
        Anonimiteit.keurBericht(kaal);
        return kaal;
    }

    String concept(String nummer) {
        return concepten.haal(sleutel(nummer)).orElse("");
    }

    /** Longer than a message may be is kept as well: nothing is lost, the sending says what is wrong. */
    void bewaarConcept(String nummer, String tekst) {
        concepten.bewaar(sleutel(nummer), tekst);
    }

    private static String sleutel(String nummer) {
        return "consultatie/" + nummer;
    }
}
