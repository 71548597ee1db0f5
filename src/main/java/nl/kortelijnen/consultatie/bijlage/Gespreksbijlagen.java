package nl.kortelijnen.consultatie.bijlage;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.bestanden.Bestandseis;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.bestanden.Bestandsnaam;
import nl.kortelijnen.bestanden.Bestandssoort;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Files in a conversation: whoever may write may give one, both sides read all of them, and who gave one takes it back.
 * A file is looked at as everywhere (kind, size, hostile content) before anything is kept.
 *
 * @see <a href="file:docs/besluiten/0065-koppelingen-bijlagen-en-mail-bij-een-consultatie.md">docs/besluiten/0065</a>
 */
@Service
public class Gespreksbijlagen {

    public static final Bestandseis EIS = Bestandseis.BIJLAGE;

    static final int MEESTE = 20;

    private static final String NIET_VOOR_JOU =
            "Dit bestand is er niet (meer) voor jou. Misschien haalde de ander het weg.";

    private final Consultaties consultaties;
    private final Bijlagekast kast;
    private final Bestandslezer lezer;
    private final Accounts accounts;
    private final Toegang toegang;
    private final ApplicationEventPublisher melder;
    private final TransactionOperations transactie;
    private final Clock klok;

    Gespreksbijlagen(
            Consultaties consultaties,
            Bijlagekast kast,
            Bestandslezer lezer,
            Accounts accounts,
            Toegang toegang,
            ApplicationEventPublisher melder,
            TransactionOperations transactie,
            Clock klok) {
        this.consultaties = consultaties;
        this.kast = kast;
        this.lezer = lezer;
        this.accounts = accounts;
        this.toegang = toegang;
        this.melder = melder;
        this.transactie = transactie;
        this.klok = klok;
    }

    /** All of them, oldest first; none for who sees the question from a distance. */
    public List<Gespreksbijlage> bij(Consultvraag vraag) {
        if (vraag.partij().opAfstand()) {
            return List.of();
        }
        UUID ik = toegang.vereis().account();
        List<Bijlagekast.Bijlagerij> rijen = kast.van(vraag.id());
        Map<UUID, String> namen = rijen.isEmpty()
                ? Map.of()
                : accounts
                        .gebruikers(
                                rijen.stream().map(Bijlagekast.Bijlagerij::van).collect(Collectors.toSet()))
                        .stream()
                        .collect(Collectors.toMap(Gebruiker::account, Gebruiker::naam));
        return rijen.stream()
                .map(rij -> new Gespreksbijlage(
                        rij.id(),
                        rij.naam(),
                        namen.getOrDefault(rij.van(), "Een oud-collega"),
                        rij.van().equals(ik),
                        rij.grootte(),
                        rij.van().equals(ik) && vraag.magSchrijven(),
                        rij.wanneer()))
                .toList();
    }

    /** @throws Fout.RegelGeschonden with a sentence that says why this file cannot be taken and what to do */
    public void voegToe(String nummer, String bestandsnaam, byte[] inhoud) {
        Consultvraag vraag = magSchrijven(nummer);
        if (kast.van(vraag.id()).size() >= MEESTE) {
            throw new Fout.RegelGeschonden(
                    "Er staan al " + MEESTE + " bestanden in dit gesprek. Haal er eerst een weg. Er is niets bewaard.");
        }
        lezer.lees(EIS, bestandsnaam, inhoud);
        Bestandssoort soort = Bestandssoort.volgensNaam(bestandsnaam).orElseThrow();
        String naam =
                Bestandsnaam.getoond(bestandsnaam, soort.uitgangen().getFirst().toLowerCase(Locale.ROOT));
        transactie.executeWithoutResult(bezig -> {
            kast.zet(
                    vraag.id(),
                    new Bijlagekast.Bijlagerij(
                            UUID.randomUUID(), toegang.vereis().account(), naam, inhoud.length, klok.instant()),
                    soort.mediatype(),
                    inhoud);
            meld(vraag);
        });
    }

    /** @throws Fout.BestaatNiet when it is not there, or not for this person */
    public Gespreksbijlage.Inhoud haal(String nummer, UUID bijlage) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        if (vraag.partij().opAfstand()) {
            throw new Fout.BestaatNiet(NIET_VOOR_JOU);
        }
        return kast.inhoud(vraag.id(), bijlage).orElseThrow(() -> new Fout.BestaatNiet(NIET_VOOR_JOU));
    }

    /** By who gave it, as long as the conversation goes on. */
    public void haalWeg(String nummer, UUID bijlage) {
        Consultvraag vraag = magSchrijven(nummer);
        transactie.executeWithoutResult(bezig -> {
            if (!kast.haalWeg(vraag.id(), bijlage, toegang.vereis().account())) {
                throw new Fout.BestaatNiet(NIET_VOOR_JOU);
            }
            meld(vraag);
        });
    }

    private Consultvraag magSchrijven(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        if (!vraag.magSchrijven()) {
            throw new Fout.RegelGeschonden(
                    "Een bestand geef je als de vraag is aangenomen en nog loopt. Er is niets bewaard.");
        }
        return vraag;
    }

    private void meld(Consultvraag vraag) {
        Set<UUID> wie = new HashSet<>(Set.of(consultaties.vragerVan(vraag.nummer())));
        UUID deskundige = consultaties.deskundigeVan(vraag.nummer());
        if (deskundige != null) {
            accounts.vanProfessional(deskundige).map(Gebruiker::account).ifPresent(wie::add);
        }
        melder.publishEvent(new ConsultvraagVeranderd(vraag.id(), wie, false));
    }
}
