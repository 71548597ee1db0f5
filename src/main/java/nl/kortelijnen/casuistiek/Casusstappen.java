package nl.kortelijnen.casuistiek;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Takes a step with a case, if this person may and the status allows it, and tells the index and the open tabs. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Casusstappen {

    /** What somebody else than the writer decides. */
    private static final Set<Casusstap> VAN_EEN_TWEEDE =
            EnumSet.of(Casusstap.KEUR_GOED, Casusstap.ZET_TERUG, Casusstap.VERBERG_DEFINITIEF);

    private final CasusRijen rijen;
    private final Zoekmelder zoeken;
    private final Seinpost seinpost;
    private final Accounts accounts;
    private final Post post;
    private final Clock klok;

    Casusstappen(CasusRijen rijen, Zoekmelder zoeken, Seinpost seinpost, Accounts accounts, Post post, Clock klok) {
        this.rijen = rijen;
        this.zoeken = zoeken;
        this.seinpost = seinpost;
        this.accounts = accounts;
        this.post = post;
        this.klok = klok;
    }

    /**
     * The row, locked, in its new status.
     *
     * @throws Fout.BestaatNiet when there is no such case for this person
     * @throws Fout.GeenToegang when the step is for somebody else
     * @throws Fout.RegelGeschonden when the case is no longer where this step begins
     */
    CasusRij zet(UUID id, Casusstap stap, Gebruiker wie) {
        CasusRij rij = rijen.voorStap(id)
                .filter(gevonden -> Casustoegang.magZien(gevonden, wie))
                .orElseThrow(Casustoegang::bestaatNiet);
        if (!stap.isVoor(wie, rij.isVan(wie.account()))) {
            throw new Fout.GeenToegang("Dit is niet aan jou bij deze casus. Er is niets veranderd.");
        }
        if (VAN_EEN_TWEEDE.contains(stap) && isDezelfdeMens(rij.schrijver, wie)) {
            throw new Fout.GeenToegang("De schrijver van deze casus heet net als jij. Een tweede account is geen tweede"
                    + " lezer: vraag een collega. Er is niets veranderd.");
        }
        Casusstatus oud = rij.status;
        rij.status = oud.na(stap)
                .orElseThrow(() -> new Fout.RegelGeschonden("Dit kan nu niet: de casus staat op “" + oud.label()
                        + "”. Er is niets veranderd. Ververs de bladzij om te zien wat wel kan."));
        if (rij.status != oud) {
            rij.gewijzigd = klok.instant();
            vertel(rij, oud);
            mail(rij, stap, wie);
        }
        return rij;
    }

    /** Two accounts of one person are not two readers. */
    private boolean isDezelfdeMens(UUID schrijver, Gebruiker lezer) {
        return accounts.gebruiker(schrijver).filter(lezer::isZelfdeMens).isPresent();
    }

    /** Who must do something now hears it outside the portal too: the redacteuren look after the queue of readers. */
    private void mail(CasusRij rij, Casusstap stap, Gebruiker wie) {
        switch (stap) {
            case VRAAG_BEOORDELING -> post.stuur(redacteuren(rij, wie), Postsoort.MEELEZEN);
            case MELD_HERKENBAAR -> {
                post.stuur(List.of(rij.schrijver), Postsoort.CASUS);
                post.stuur(redacteuren(rij, wie), Postsoort.CASUSMELDING);
            }
            case KEUR_GOED, GEEF_TERUG, ZET_TERUG, VERBERG_DEFINITIEF ->
                post.stuur(List.of(rij.schrijver), Postsoort.CASUS);
            default -> {
                // what a writer does alone asks nothing of others
            }
        }
    }

    /** Not who did it, and not the writer: neither decides about it. */
    private List<UUID> redacteuren(CasusRij rij, Gebruiker wie) {
        return accounts.metRol(Rol.REDACTEUR).stream()
                .map(Gebruiker::account)
                .filter(account -> !account.equals(wie.account()) && !account.equals(rij.schrijver))
                .toList();
    }

    private void vertel(CasusRij rij, Casusstatus oud) {
        if (oud == Casusstatus.GEDEELD || rij.status == Casusstatus.GEDEELD) {
            zoeken.veranderd(Casusbron.NAAM, rij.id.toString());
        }
        naAfloop();
    }

    /** After commit, everybody's open lists and pages look again. */
    void naAfloop() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                seinpost.sein(accounts.metRol(Rol.PROFESSIONAL).stream()
                        .map(Gebruiker::account)
                        .toList());
            }
        });
    }
}
