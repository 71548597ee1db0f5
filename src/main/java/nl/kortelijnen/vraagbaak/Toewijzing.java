package nl.kortelijnen.vraagbaak;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Gives a question to an expert, who hears of it. For the portal itself; nobody asks this on behalf of a request. */
@Service
public class Toewijzing {

    private final Vragenkast vragen;
    private final Kanalenkast kanalen;
    private final Afzenders afzenders;
    private final Vraagmelding melding;
    private final Toegang toegang;
    private final TransactionOperations transactie;
    private final Clock klok;

    Toewijzing(
            Vragenkast vragen,
            Kanalenkast kanalen,
            Afzenders afzenders,
            Vraagmelding melding,
            Toegang toegang,
            TransactionOperations transactie,
            Clock klok) {
        this.vragen = vragen;
        this.kanalen = kanalen;
        this.afzenders = afzenders;
        this.melding = melding;
        this.toegang = toegang;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** Whether this person got it; not when it was answered or given meanwhile, or is their own, or may not be read. */
    public boolean geefAan(UUID vraag, Gebruiker wie) {
        String weergave = toegang.namensHetPortaal(() -> afzenders.opFunctie(wie));
        return Boolean.TRUE.equals(Objects.requireNonNull(transactie.execute(bezig -> geef(vraag, wie, weergave))));
    }

    private boolean geef(UUID id, Gebruiker wie, String weergave) {
        boolean past = vragen.stand(id)
                        .filter(stand -> stand.staat() == Vraagstaat.OPEN)
                        .isPresent()
                && vragen.een(id, wie.account())
                        .filter(vraag ->
                                vraag.gevraagd() == null && !vraag.afzender().vanMij())
                        .filter(vraag -> magAntwoorden(vraag.kanaal(), wie))
                        .isPresent();
        if (past) {
            vragen.geefAan(id, wie.account(), weergave, klok.instant());
            melding.veranderd(id, Set.of(wie.account()));
        }
        return past;
    }

    private boolean magAntwoorden(UUID kanaal, Gebruiker wie) {
        return kanalen.alle().stream()
                .anyMatch(een -> een.id().equals(kanaal) && een.rechten().magSchrijven(wie));
    }
}
