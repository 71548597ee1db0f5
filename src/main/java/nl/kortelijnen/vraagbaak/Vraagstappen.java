package nl.kortelijnen.vraagbaak;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.vraagbaak.Kanaalantwoord.Samenvatting;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asking and answering in a channel (V08). Nothing is placed that points at a person, and whoever changes what somebody
 * else changed meanwhile is told so and loses nothing.
 *
 * @see <a href="file:docs/besluiten/0060-vragen-in-kanalen.md">decision 0060</a>
 */
@Service
public class Vraagstappen {

    public static final int LANGSTE = 6_000;

    private final Vragenkast vragen;
    private final Antwoordenkast antwoorden;
    private final Vraagbaak vraagbaak;
    private final Kanalen kanalen;
    private final Afzenders afzenders;
    private final Vraagmelding melding;
    private final Toegang toegang;
    private final TransactionOperations transactie;
    private final Clock klok;

    Vraagstappen(
            Vragenkast vragen,
            Antwoordenkast antwoorden,
            Vraagbaak vraagbaak,
            Kanalen kanalen,
            Afzenders afzenders,
            Vraagmelding melding,
            Toegang toegang,
            TransactionOperations transactie,
            Clock klok) {
        this.vragen = vragen;
        this.antwoorden = antwoorden;
        this.vraagbaak = vraagbaak;
        this.kanalen = kanalen;
        this.afzenders = afzenders;
        this.melding = melding;
        this.toegang = toegang;
        this.transactie = transactie;
        this.klok = klok;
    }

    public UUID stel(UUID kanaal, Vraagblad blad, boolean opFunctie) {
        UUID id = UUID.randomUUID();
        stel(id, kanaal, blad, opFunctie);
        return id;
    }

    /** With a number that is known beforehand. */
    public void stel(UUID id, UUID kanaal, Vraagblad blad, boolean opFunctie) {
        Gebruiker wie = toegang.vereis();
        vereisSchrijven(kanalen.een(kanaal), wie);
        Persoonscontrole.keur(blad.titel(), blad.uitleg());
        Ondertekening onder = Ondertekening.van(wie, afzenders, opFunctie);
        transactie.executeWithoutResult(bezig -> {
            vragen.maak(id, kanaal, blad, onder, klok.instant());
            melding.veranderd(id, Set.of());
        });
    }

    /** @param versie as the one who changes it saw it */
    public void wijzig(UUID id, long versie, Vraagblad blad) {
        if (!vraagbaak.een(id).mag().wijzigen()) {
            throw new Fout.GeenToegang("Alleen wie de vraag stelde kan hem veranderen.");
        }
        Persoonscontrole.keur(blad.titel(), blad.uitleg());
        transactie.executeWithoutResult(bezig -> {
            if (!vragen.wijzig(id, versie, blad, klok.instant())) {
                throw intussen("deze vraag");
            }
            melding.veranderd(id, Set.of());
        });
    }

    public UUID antwoord(UUID vraag, String tekst, boolean opFunctie) {
        return antwoord(vraag, tekst, opFunctie, null);
    }

    /** What subgroups wrote, as one answer; the text may be empty then. */
    public UUID antwoord(UUID vraag, String tekst, boolean opFunctie, @Nullable Samenvatting samenvatting) {
        Gebruiker wie = toegang.vereis();
        vereisSchrijven(vraagbaak.een(vraag).kanaal(), wie);
        String kaal = samenvatting != null && tekst.isBlank() ? "" : keur(tekst);
        Ondertekening onder = Ondertekening.van(wie, afzenders, opFunctie);
        UUID id = UUID.randomUUID();
        transactie.executeWithoutResult(bezig -> {
            Vraagstand stand = stand(vraag);
            antwoorden.maak(id, vraag, kaal, onder, klok.instant(), samenvatting);
            vragen.zet(vraag, stand.metAntwoord(id), klok.instant());
            melding.veranderd(vraag, melding.zonder(Set.of(vragen.vrager(vraag)), wie));
        });
        return id;
    }

    /** Corrects what one wrote oneself. */
    public void wijzigAntwoord(UUID vraag, UUID antwoord, long versie, String tekst) {
        Gebruiker wie = toegang.vereis();
        vereisVanMij(vraag, antwoord);
        String kaal = keur(tekst);
        transactie.executeWithoutResult(bezig -> {
            if (!antwoorden.wijzig(antwoord, versie, wie.account(), kaal, klok.instant())) {
                throw intussen("dit antwoord");
            }
            melding.veranderd(vraag, Set.of());
        });
    }

    public void haalAntwoordWeg(UUID vraag, UUID antwoord) {
        Gebruiker wie = toegang.vereis();
        if (!vereisVanMij(vraag, antwoord).aanvullingen().isEmpty()) {
            throw new Fout.RegelGeschonden(
                    "Anderen vulden dit antwoord aan. Het blijft staan; je kunt het wel verbeteren.");
        }
        transactie.executeWithoutResult(bezig -> {
            Vraagstand nieuw = stand(vraag).zonderAntwoord(antwoord);
            antwoorden.haalWeg(antwoord, wie.account());
            vragen.zet(vraag, nieuw, klok.instant());
            melding.veranderd(vraag, Set.of());
        });
    }

    /** Adds to an answer of anybody, without changing it. */
    public void vulAan(UUID vraag, UUID antwoord, String tekst, boolean opFunctie) {
        Gebruiker wie = toegang.vereis();
        Kanaalgesprek gesprek = vraagbaak.een(vraag);
        vereisSchrijven(gesprek.kanaal(), wie);
        vereis(gesprek, antwoord);
        String kaal = keur(tekst);
        Ondertekening onder = Ondertekening.van(wie, afzenders, opFunctie);
        transactie.executeWithoutResult(bezig -> {
            stand(vraag);
            antwoorden.vulAan(antwoord, kaal, onder, klok.instant());
            melding.veranderd(vraag, melding.zonder(Set.of(vragen.vrager(vraag), antwoorden.schrijver(antwoord)), wie));
        });
    }

    /** This answer helped. */
    public void aanvaard(UUID vraag, UUID antwoord) {
        Gebruiker wie = magAanvaarden(vraag);
        stap(vraag, stand -> stand.aanvaard(antwoord));
        transactie.executeWithoutResult(
                bezig -> melding.veranderd(vraag, melding.zonder(Set.of(antwoorden.schrijver(antwoord)), wie)));
    }

    public void aanvaardNietMeer(UUID vraag) {
        magAanvaarden(vraag);
        stap(vraag, Vraagstand::nietMeerAanvaard);
    }

    public void trekIn(UUID vraag) {
        if (!vraagbaak.een(vraag).mag().wijzigen()) {
            throw new Fout.GeenToegang("Alleen wie de vraag stelde kan hem intrekken.");
        }
        stap(vraag, Vraagstand::trekIn);
    }

    private void stap(UUID vraag, UnaryOperator<Vraagstand> verandering) {
        transactie.executeWithoutResult(bezig -> {
            vragen.zet(vraag, verandering.apply(stand(vraag)), klok.instant());
            melding.veranderd(vraag, Set.of());
        });
    }

    private Vraagstand stand(UUID vraag) {
        return vragen.stand(vraag).orElseThrow(Vraagbaakadres::bestaatNiet);
    }

    private Gebruiker magAanvaarden(UUID vraag) {
        if (!vraagbaak.een(vraag).mag().aanvaarden()) {
            throw new Fout.GeenToegang("Wie de vraag stelde zegt welk antwoord hielp. Een organisator kan dat ook.");
        }
        return toegang.vereis();
    }

    private Kanaalantwoord vereisVanMij(UUID vraag, UUID antwoord) {
        Kanaalantwoord mijn = vereis(vraagbaak.een(vraag), antwoord);
        if (!mijn.afzender().vanMij()) {
            throw new Fout.GeenToegang(
                    "Je kunt alleen je eigen antwoord veranderen. Vul het antwoord van een ander aan.");
        }
        return mijn;
    }

    private static Kanaalantwoord vereis(Kanaalgesprek gesprek, UUID antwoord) {
        return gesprek.antwoorden().stream()
                .filter(een -> een.id().equals(antwoord))
                .findFirst()
                .orElseThrow(() -> new Fout.BestaatNiet("Dit antwoord is er niet meer. Laad de pagina opnieuw."));
    }

    private static void vereisSchrijven(Vraagkanaal kanaal, Gebruiker wie) {
        if (!kanaal.rechten().magSchrijven(wie)) {
            throw new Fout.GeenToegang("In dit kanaal kun je lezen, maar niet schrijven. Vraag het de organisator.");
        }
    }

    private static String keur(String tekst) {
        String kaal = tekst.strip();
        if (kaal.isEmpty() || kaal.length() > LANGSTE) {
            throw new Fout.RegelGeschonden("Schrijf 1 tot 6.000 tekens.");
        }
        Persoonscontrole.keur(kaal);
        return kaal;
    }

    private static Fout.RegelGeschonden intussen(String wat) {
        return new Fout.RegelGeschonden("Intussen is " + wat + " veranderd, misschien door jou in een ander tabblad. "
                + "Wat je typte staat er nog. Kopieer het, laad de pagina opnieuw en kijk wat er nu staat.");
    }
}
