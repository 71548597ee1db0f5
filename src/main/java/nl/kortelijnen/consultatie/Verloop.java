package nl.kortelijnen.consultatie;

import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.dossier.ConsultvraagRij;
import nl.kortelijnen.consultatie.dossier.Consultvragen;
import nl.kortelijnen.consultatie.dossier.GebeurtenisRij;
import nl.kortelijnen.consultatie.dossier.Gebeurtenissen;
import nl.kortelijnen.consultatie.dossier.OpBordGezet;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.dossier.StapGeweigerd;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The course of a consultation: every step is checked, written down, and told to who it concerns. */
@Component
@Transactional
class Verloop {

    private final Consultvragen vragen;
    private final Gebeurtenissen gebeurtenissen;
    private final Accounts accounts;
    private final Kerngroep kerngroep;
    private final ApplicationEventPublisher melder;
    private final Clock klok;

    Verloop(
            Consultvragen vragen,
            Gebeurtenissen gebeurtenissen,
            Accounts accounts,
            Kerngroep kerngroep,
            ApplicationEventPublisher melder,
            Clock klok) {
        this.vragen = vragen;
        this.gebeurtenissen = gebeurtenissen;
        this.accounts = accounts;
        this.kerngroep = kerngroep;
        this.melder = melder;
        this.klok = klok;
    }

    /** Takes a question that already knows its expert through this step. */
    void zet(ConsultvraagRij rij, Kijker wie, Consultstap stap, @Nullable String toelichting) {
        zet(rij, wie, stap, rij.deskundige, rij.bestemming, toelichting);
    }

    /**
     * @param deskundige who has the question after this step; null on the board
     * @throws Fout.RegelGeschonden when the step is not possible, or when somebody else was just ahead
     */
    void zet(
            ConsultvraagRij rij,
            Kijker wie,
            Consultstap stap,
            @Nullable UUID deskundige,
            Achterban bestemming,
            @Nullable String toelichting) {
        Stand van = rij.stand;
        UUID vorige = rij.deskundige;
        Partij partij = wie.partij(rij).orElseThrow(() -> new IllegalStateException("An outsider came this far"));
        rij.stand = stap.neem(partij, van);
        rij.deskundige = deskundige;
        rij.bestemming = bestemming;
        rij.aanZet = rij.stand.heeftDeskundige() ? Partij.DESKUNDIGE : null;
        boolean eersteAntwoord = rij.stand == Stand.IN_GESPREK && rij.beantwoord == null;
        klokt(rij);
        bewaar(rij);
        if (eersteAntwoord) {
            meldSamen(rij);
        }
        noteer(rij, wie.account(), stap, van, vorige, toelichting);
        if (rij.stand == Stand.OP_BORD && (van != Stand.OP_BORD || stap == Consultstap.ZET_OP_BORD)) {
            melder.publishEvent(new OpBordGezet(UUID.randomUUID(), rij.id, rij.bestemming, rij.vrager, wie.account()));
        }
        meld(rij, vorige, van == Stand.OP_BORD || rij.stand == Stand.OP_BORD);
    }

    /** The first acceptance and the first answer stop the clock; what happens later does not start it again. */
    private void klokt(ConsultvraagRij rij) {
        if (rij.stand == Stand.AANGENOMEN && rij.aangenomen == null) {
            rij.aangenomen = klok.instant();
        }
        if (rij.stand == Stand.IN_GESPREK && rij.beantwoord == null) {
            rij.beantwoord = klok.instant();
        }
    }

    /** Somebody else asks on, because the asker leaves; where the question stands and whose turn it is stays as it was. */
    void draagOver(ConsultvraagRij rij, Kijker wie, Gebruiker naar, String toelichting) {
        Stand van = rij.stand;
        Partij partij = wie.partij(rij).orElseThrow(() -> new IllegalStateException("An outsider came this far"));
        rij.stand = Consultstap.DRAAG_OVER.neem(partij, van);
        UUID vorige = rij.vrager;
        rij.vrager = naar.account();
        rij.organisatie = naar.organisatie();
        bewaar(rij);
        noteer(rij, wie.account(), Consultstap.DRAAG_OVER, van, rij.deskundige, toelichting);
        melder.publishEvent(new VragerGewisseld(rij.id, vorige, naar.account()));
        melder.publishEvent(new ConsultvraagVeranderd(rij.id, Set.of(vorige), false));
        meld(rij, null, van == Stand.OP_BORD);
    }

    /** The clock ran out: the kerngroep hears it, and sees the question from here on. */
    void escaleer(ConsultvraagRij rij) {
        Stand van = rij.stand;
        rij.stand = Consultstap.ESCALEER.neem(Partij.PORTAAL, van);
        rij.geescaleerd = klok.instant();
        bewaar(rij);
        noteer(rij, GebeurtenisRij.PORTAAL, Consultstap.ESCALEER, van, rij.deskundige, null);
        meld(rij, null, true);
    }

    private void bewaar(ConsultvraagRij rij) {
        rij.veranderd = klok.instant();
        try {
            vragen.saveAndFlush(rij);
        } catch (OptimisticLockingFailureException e) {
            throw new StapGeweigerd(
                    "Iemand anders was je net voor: deze consultvraag is intussen veranderd. Er is niets overschreven. "
                            + "Kijk bij Consultaties hoe hij er nu voor staat.");
        }
    }

    private void noteer(
            ConsultvraagRij rij,
            UUID wie,
            Consultstap stap,
            Stand van,
            @Nullable UUID vorige,
            @Nullable String toelichting) {
        GebeurtenisRij gebeurtenis = new GebeurtenisRij();
        gebeurtenis.consult = rij.id;
        gebeurtenis.stap = stap;
        gebeurtenis.van = van;
        gebeurtenis.naar = rij.stand;
        gebeurtenis.wie = wie;
        gebeurtenis.deskundige = rij.deskundige == null ? vorige : rij.deskundige;
        gebeurtenis.toelichting = toelichting;
        gebeurtenis.wanneer = klok.instant();
        gebeurtenissen.save(gebeurtenis);
    }

    /** Both sides and, when it went from one expert to another, the one who had it. */
    void meld(ConsultvraagRij rij, @Nullable UUID vorige, boolean bord) {
        Set<UUID> wie = new HashSet<>();
        wie.add(rij.vrager);
        accountVan(rij.deskundige).ifPresent(wie::add);
        accountVan(vorige).ifPresent(wie::add);
        if (rij.geescaleerd != null && rij.aangenomen == null) {
            wie.addAll(kerngroep.accounts());
        }
        melder.publishEvent(new ConsultvraagVeranderd(rij.id, wie, bord));
    }

    /** Asker and expert are in touch: their line was used (N06). Who has no place in the network has no line either. */
    private void meldSamen(ConsultvraagRij rij) {
        UUID vrager =
                accounts.gebruiker(rij.vrager).map(Gebruiker::professional).orElse(null);
        if (vrager != null && rij.deskundige != null && rij.beantwoord != null) {
            melder.publishEvent(new ConsultatieBeantwoord(vrager, rij.deskundige, rij.beantwoord));
        }
    }

    private Optional<UUID> accountVan(@Nullable UUID professional) {
        return Optional.ofNullable(professional)
                .flatMap(accounts::vanProfessional)
                .map(Gebruiker::account);
    }

    static void keurDeskundige(Raadgever deskundige, Kijker wie) {
        if (deskundige.professional().equals(wie.professional())) {
            throw new Fout.RegelGeschonden("Je kunt jezelf niet om advies vragen. Kies iemand anders.");
        }
        if (deskundige.account() == null) {
            throw new Fout.RegelGeschonden(deskundige.naam() + " leest nog niet mee in Korte Lijnen. Bel liever, "
                    + "of zet je vraag op het bord van de groep.");
        }
    }
}
