package nl.kortelijnen.consultatie.kennisdeling;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.consultatie.advies.Advies;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Bekendgegeven;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.portaal.aanbod.Antwoordvoorstel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sharing what helped (E17): of a closed consultation, by who asked or who answered. The guard stops what may show who it
 * was about, a redacteur who had no part in it reads it, and both sides can take it away at any time.
 */
@Service
public class Kennisdeling {

    public static final int LANGSTE_TITEL = 120;
    public static final int LANGSTE_VRAAG = 1000;
    public static final int LANGSTE_ANTWOORD = 4000;

    private static final int KORTSTE = 10;

    private final Consultaties consultaties;
    private final Adviezen adviezen;
    private final Deelantwoorden antwoorden;
    private final Antwoordbewaking bewaking;
    private final Antwoordvoorstel kennis;
    private final Accounts accounts;
    private final ApplicationEventPublisher melder;
    private final TransactionOperations transactie;
    private final Clock klok;

    Kennisdeling(
            Consultaties consultaties,
            Adviezen adviezen,
            Deelantwoorden antwoorden,
            Antwoordbewaking bewaking,
            Antwoordvoorstel kennis,
            Accounts accounts,
            ApplicationEventPublisher melder,
            TransactionOperations transactie,
            Clock klok) {
        this.consultaties = consultaties;
        this.adviezen = adviezen;
        this.antwoorden = antwoorden;
        this.bewaking = bewaking;
        this.kennis = kennis;
        this.accounts = accounts;
        this.melder = melder;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** How it stands, for one of both sides; for anybody else there is nothing. */
    public Gedeeldantwoord van(Consultvraag vraag) {
        if (!magDelen(vraag)) {
            return Gedeeldantwoord.NIET;
        }
        return antwoorden
                .item(vraag.id())
                .map(item -> new Gedeeldantwoord(
                        kennis.stand(item), kennis.leesadres(item).orElse(""), false, true))
                .filter(gedeeld -> gedeeld.stand() != Antwoordvoorstel.Stand.NERGENS)
                .orElseGet(() -> new Gedeeldantwoord(Antwoordvoorstel.Stand.NERGENS, "", true, false));
    }

    /** A beginning to go on from: question and advice as they stand, with what is recognisable replaced already. */
    public Antwoordvoorstel.Tekst voorstel(String nummer) {
        Consultgesprek gesprek = consultaties.lees(nummer);
        Consultvraag vraag = vereis(gesprek.vraag());
        List<Bekendgegeven> bekend = bewaking.bekend(betrokken(nummer));
        String antwoord = Stream.of(
                        adviezen.bij(nummer).stream().map(Advies::tekst),
                        gesprek.berichten().stream()
                                .filter(bericht -> !bericht.van().equals(vraag.vrager()))
                                .map(Consultgesprek.Bericht::tekst))
                .map(teksten -> teksten.collect(Collectors.joining("\n\n")))
                .filter(tekst -> !tekst.isBlank())
                .findFirst()
                .orElse("");
        return new Antwoordvoorstel.Tekst(
                schoon(vraag.kop(), bekend, LANGSTE_TITEL),
                schoon(vraag.vraag(), bekend, LANGSTE_VRAAG),
                schoon(antwoord, bekend, LANGSTE_ANTWOORD),
                vraag.fase(),
                Set.of());
    }

    private static String schoon(String tekst, List<Bekendgegeven> bekend, int langste) {
        return Nederlands.ingekort(Herkenner.zonderHerkenbaars(tekst, bekend), langste);
    }

    /**
     * Offers it to the redactie.
     *
     * @throws Fout.RegelGeschonden when something is missing, somebody may be recognised, or it was shared already
     */
    public void deel(String nummer, Antwoordvoorstel.Tekst tekst) {
        Consultvraag vraag = vereis(consultaties.lees(nummer).vraag());
        eis(tekst.titel(), LANGSTE_TITEL, "Geef het een titel: waar gaat het over?");
        eis(tekst.vraag(), LANGSTE_VRAAG, "Schrijf op wat de vraag was, zonder wie het waren.");
        eis(tekst.antwoord(), LANGSTE_ANTWOORD, "Schrijf op wat hielp, zonder wie het waren.");
        bewaking.keur(List.of(tekst.titel(), tekst.vraag(), tekst.antwoord()), bewaking.bekend(betrokken(nummer)));
        String item = "consult-antwoord-" + UUID.randomUUID().toString().substring(0, 13);
        onthoud(vraag.id(), item);
        try {
            kennis.bied(item, tekst);
        } catch (RuntimeException e) {
            antwoorden.vergeet(vraag.id());
            throw e;
        }
        transactie.executeWithoutResult(bezig -> meld(nummer, vraag));
    }

    /** What the redactie threw away before it was published may be offered once more. */
    private void onthoud(UUID consult, String item) {
        transactie.executeWithoutResult(bezig -> {
            antwoorden
                    .item(consult)
                    .filter(oud -> kennis.stand(oud) == Antwoordvoorstel.Stand.NERGENS)
                    .ifPresent(weg -> antwoorden.vergeet(consult));
            if (!antwoorden.begin(consult, item, klok.instant())) {
                throw new Fout.RegelGeschonden("Van deze consultatie is al gedeeld wat hielp. Er is niets veranderd.");
            }
        });
    }

    /** Takes it away everywhere; whether it was read already or not. */
    public void trekIn(String nummer) {
        Consultvraag vraag = vereis(consultaties.lees(nummer).vraag());
        String item = antwoorden
                .item(vraag.id())
                .orElseThrow(
                        () -> new Fout.BestaatNiet("Dit antwoord is er niet meer. Misschien trok de ander het in."));
        kennis.haalWeg(item);
        transactie.executeWithoutResult(bezig -> {
            antwoorden.vergeet(vraag.id());
            meld(nummer, vraag);
        });
    }

    private Deelantwoorden.Betrokken betrokken(String nummer) {
        return new Deelantwoorden.Betrokken(
                consultaties.vragerVan(nummer), Optional.ofNullable(consultaties.deskundigeVan(nummer)));
    }

    private void meld(String nummer, Consultvraag vraag) {
        Deelantwoorden.Betrokken betrokken = betrokken(nummer);
        Set<UUID> wie = new HashSet<>(Set.of(betrokken.vrager()));
        betrokken
                .deskundige()
                .flatMap(accounts::vanProfessional)
                .map(Gebruiker::account)
                .ifPresent(wie::add);
        melder.publishEvent(new ConsultvraagVeranderd(vraag.id(), wie, false));
    }

    private static boolean magDelen(Consultvraag vraag) {
        return !vraag.partij().opAfstand() && vraag.stand() == Stand.AFGESLOTEN;
    }

    private static Consultvraag vereis(Consultvraag vraag) {
        if (!magDelen(vraag)) {
            throw new Fout.RegelGeschonden(
                    "Delen wat hielp kan als de consultatie is afgesloten, door wie vroeg of wie antwoordde.");
        }
        return vraag;
    }

    private static void eis(String tekst, int langste, String anders) {
        if (tekst.length() < KORTSTE) {
            throw new Fout.RegelGeschonden(anders + " Gebruik minstens " + KORTSTE + " tekens.");
        }
        if (tekst.length() > langste) {
            throw new Fout.RegelGeschonden(
                    "Houd het op hooguit " + langste + " tekens. Je tekst staat er nog; kort hem in.");
        }
    }
}
