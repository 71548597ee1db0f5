package nl.kortelijnen.toegang.vertrek;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Somebody leaves (N16). They, or the beheerder of their organisation, say when; only they themselves see by name what
 * they would leave behind, and hand it over. Each thing goes by itself: what went is gone, what did not is still there.
 */
@Service
public class Vertrek {

    private final Vertrekrijen rijen;
    private final List<Vertrekbron> bronnen;
    private final Accounts accounts;
    private final Toegang toegang;
    private final Logboek logboek;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Vertrek(
            Vertrekrijen rijen,
            List<Vertrekbron> bronnen,
            Accounts accounts,
            Toegang toegang,
            Logboek logboek,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.rijen = rijen;
        this.bronnen = bronnen.stream()
                .sorted(Comparator.comparingInt(Vertrekbron::volgorde))
                .toList();
        this.accounts = accounts;
        this.toegang = toegang;
        this.logboek = logboek;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** The day on which the one who asks leaves; empty when they do not. */
    public Optional<LocalDate> mijnDag() {
        return rijen.dag(toegang.vereis().account());
    }

    /** Of those of one's own organisation who leave, when; for its beheerder. */
    public Map<UUID, LocalDate> dagen(Collection<UUID> collegas) {
        UUID organisatie = toegang.vereis(Rol.ORGANISATIEBEHEERDER).organisatie();
        return rijen.dagen(accounts.gebruikers(collegas).stream()
                .filter(een -> organisatie != null && organisatie.equals(een.organisatie()))
                .map(Gebruiker::account)
                .toList());
    }

    /**
     * Says that somebody works here no more from this day on.
     *
     * @param dag null when they stay after all
     * @throws Fout.BestaatNiet for who is neither oneself nor of one's own organisation to keep
     */
    @Transactional
    public void meld(UUID account, @Nullable LocalDate dag) {
        Gebruiker wie = vereisEigen(account);
        if (dag != null && dag.isBefore(Nederlands.vandaag(klok))) {
            throw new Fout.RegelGeschonden("dag", "Deze dag is al geweest. Kies vandaag of later.");
        }
        LocalDate eerder = rijen.dag(account).orElse(null);
        logboek.noteer(
                Loggebeurtenis.gelukt(Logsoort.WIJZIGEN, null, "vertrek", account.toString(), "organisatiebeheer"));
        if (dag == null) {
            rijen.haalWeg(account);
        } else {
            rijen.zet(account, dag, toegang.vereis(), klok.instant());
        }
        if (wie.professional() != null) {
            gebeurtenissen.publishEvent(new VertrekGemeld(wie.professional(), eerder, dag));
        }
    }

    /** What the one who asks would leave behind, by name; kinds of which there is nothing are left out. */
    public List<Vertrekdeel> blijftLiggen() {
        Gebruiker ik = toegang.vereis();
        return bronnen.stream()
                .map(bron -> new Vertrekdeel(bron.soort(), bron.label(), bron.van(ik), bron.gevolgen(ik)))
                .filter(deel -> !deel.stukken().isEmpty() || !deel.gevolgen().isEmpty())
                .toList();
    }

    /** Hands over all of this, each by itself, and writes it down for both ends. */
    public Vertrekuitslag draagOver(List<Vertrekkeuze> keuzes) {
        Gebruiker ik = toegang.vereis();
        Map<String, Map<UUID, Vertrekstuk>> mijn = new HashMap<>();
        bronnen.forEach(bron -> bron.van(ik)
                .forEach(stuk -> mijn.computeIfAbsent(bron.soort(), soort -> new HashMap<>())
                        .put(stuk.id(), stuk)));
        int gelukt = 0;
        List<String> nietGelukt = new ArrayList<>();
        for (Vertrekkeuze keuze : keuzes) {
            Vertrekstuk stuk = mijn.getOrDefault(keuze.soort(), Map.of()).get(keuze.stuk());
            if (stuk == null) {
                continue; // it went already, or was never theirs
            }
            try {
                draagOver(ik, bron(keuze.soort()), stuk, vereisAnder(ik, keuze.naar()));
                gelukt++;
            } catch (Fout fout) {
                nietGelukt.add(stuk.naam() + ": " + fout.bericht());
            }
        }
        return new Vertrekuitslag(gelukt, nietGelukt);
    }

    /** What the one who asks handed over, newest first. */
    public List<Vertrekoverdracht> afgestaan() {
        return rijen.afgestaan(toegang.vereis().account());
    }

    /** What the one who asks got, newest first; from now on it counts as seen. */
    public List<Vertrekoverdracht> gekregen() {
        UUID ik = toegang.vereis().account();
        rijen.gezien(ik);
        return rijen.gekregen(ik);
    }

    /** How many things one got of whom, and did not look at yet. */
    public Map<String, Long> nieuw(Gebruiker wie) {
        return rijen.nieuw(wie.account());
    }

    /** When this person leaves, for their own start page. */
    public Optional<LocalDate> dag(Gebruiker wie) {
        return rijen.dag(wie.account());
    }

    private void draagOver(Gebruiker ik, Vertrekbron bron, Vertrekstuk stuk, Gebruiker naar) {
        bron.draagOver(ik, stuk.id(), naar);
        rijen.noteer(ik, naar, bron.soort(), stuk, klok.instant());
        String wat = bron.soort() + "/" + stuk.id();
        logboek.noteer(Loggebeurtenis.gelukt(
                Logsoort.WIJZIGEN, null, "overdracht van " + ik.account(), wat, "vertrek van een collega"));
        logboek.noteer(Loggebeurtenis.gelukt(
                Logsoort.WIJZIGEN, null, "overdracht aan " + naar.account(), wat, "vertrek van een collega"));
    }

    private Vertrekbron bron(String soort) {
        return bronnen.stream()
                .filter(bron -> bron.soort().equals(soort))
                .findFirst()
                .orElseThrow();
    }

    private Gebruiker vereisAnder(Gebruiker ik, UUID account) {
        Gebruiker naar = accounts.actieve(account)
                .orElseThrow(
                        () -> new Fout.RegelGeschonden("Deze collega heeft geen account (meer). Kies iemand anders."));
        if (naar.isZelfdeMens(ik)) {
            throw new Fout.RegelGeschonden("Kies iemand anders dan jezelf.");
        }
        return naar;
    }

    private Gebruiker vereisEigen(UUID account) {
        Gebruiker ik = toegang.vereis();
        return accounts.actieve(account)
                .filter(wie -> wie.account().equals(ik.account())
                        || (ik.heeft(Rol.ORGANISATIEBEHEERDER)
                                && ik.organisatie() != null
                                && ik.organisatie().equals(wie.organisatie())))
                .orElseThrow(() -> new Fout.BestaatNiet("Deze medewerker is er niet (meer)."));
    }
}
