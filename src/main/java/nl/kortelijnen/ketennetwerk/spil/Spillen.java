package nl.kortelijnen.ketennetwerk.spil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Measures who holds the network together, each night and when a netwerkbeheerder asks; works in the background. It is about
 * people, so only a netwerkbeheerder sees it.
 */
@Service
public class Spillen {

    /** The time it takes grows with people times lines: with more than this it takes hours. */
    static final int MEESTE_MENSEN = 20_000;

    private static final Logger LOG = LoggerFactory.getLogger(Spillen.class);
    private static final int GETOOND = 50;

    private final Neo4jSpillen graaf;
    private final Spilrijen rijen;
    private final Ketennetwerk netwerk;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;
    private final AtomicReference<Spilvoortgang> voortgang = new AtomicReference<>(Spilvoortgang.RUST);

    Spillen(
            Neo4jSpillen graaf,
            Spilrijen rijen,
            Ketennetwerk netwerk,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.graaf = graaf;
        this.rijen = rijen;
        this.netwerk = netwerk;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** Begins to measure in the background, unless that is being done already. */
    public void meet() {
        Gebruiker beheerder = toegang.vereis(Rol.NETWERKBEHEERDER);
        if (voortgang.getAndUpdate(nu -> nu.klaar() ? begin() : nu).klaar()) {
            Thread.ofPlatform().daemon().name("spilmeting").start(() -> meet(beheerder.account()));
        }
    }

    public Spilvoortgang voortgang() {
        toegang.vereis(Rol.NETWERKBEHEERDER);
        return voortgang.get();
    }

    /** What was measured, newest first. */
    public List<Spilmeting> metingen() {
        toegang.vereis(Rol.NETWERKBEHEERDER);
        return rijen.metingen();
    }

    /** Those over whom most ways went that day, most first. */
    public List<Spil> van(LocalDate dag) {
        toegang.vereis(Rol.NETWERKBEHEERDER);
        List<Spilrijen.Rij> gemeten = rijen.van(dag, GETOOND);
        Map<UUID, Professional> mensen =
                netwerk
                        .professionals(gemeten.stream()
                                .map(rij -> new ProfessionalId(rij.professional()))
                                .toList())
                        .stream()
                        .collect(
                                Collectors.toMap(mens -> mens.id().waarde(), Function.identity(), (een, ander) -> een));
        return gemeten.stream()
                .map(rij -> spil(rij, mensen.get(rij.professional())))
                .toList();
    }

    /** Whether the network fell apart without the one who asks, when it was last measured; nobody asks it of another. */
    public boolean benOnmisbaar(ProfessionalId ik) {
        if (!ik.waarde().equals(toegang.vereis().professional())) {
            throw new Fout.GeenToegang("Of iemand onmisbaar is, ziet alleen die persoon zelf en de netwerkbeheerder.");
        }
        return rijen.onmisbaar(ik.waarde());
    }

    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Amsterdam")
    void elkeNacht() {
        if (voortgang.getAndUpdate(nu -> nu.klaar() ? begin() : nu).klaar()) {
            meet((UUID) null);
        }
    }

    private void meet(@Nullable UUID account) {
        try {
            LocalDate vandaag = Nederlands.vandaag(klok);
            List<String> mensen = graaf.mensen(vandaag);
            if (mensen.size() > MEESTE_MENSEN) {
                zeg(
                        account,
                        klaar("Het netwerk is te groot om dit uit te rekenen: meer dan " + MEESTE_MENSEN + " mensen."));
                return;
            }
            List<Tussenheid.Paar> lijnen = graaf.lijnen(vandaag);
            Tussenheid.Uitkomst uitkomst = Tussenheid.van(
                    mensen, lijnen, deel -> zeg(account, new Spilvoortgang("We rekenen het uit.", deel, false)));
            rijen.bewaar(vandaag, klok.instant(), uitkomst, lijnen.size());
            zeg(account, Spilvoortgang.RUST);
        } catch (Fout fout) {
            LOG.debug("The measurement was left out: {}", fout.code());
            zeg(account, klaar(fout.bericht()));
        } catch (RuntimeException fout) {
            LOG.error("The measurement of who holds the network together failed", fout);
            zeg(account, klaar("De meting is niet gelukt. Wat eerder gemeten was staat er nog. Probeer het opnieuw."));
        }
    }

    private void zeg(@Nullable UUID account, Spilvoortgang nu) {
        voortgang.set(nu);
        if (account != null) {
            gebeurtenissen.publishEvent(new Spilmetingloopt(account));
        }
    }

    private static Spilvoortgang begin() {
        return new Spilvoortgang("We lezen het netwerk.", 0, false);
    }

    private static Spilvoortgang klaar(String zin) {
        return new Spilvoortgang(zin, 1, true);
    }

    private static Spil spil(Spilrijen.Rij rij, @Nullable Professional mens) {
        return new Spil(
                new ProfessionalId(rij.professional()),
                mens == null ? "" : mens.naam(),
                mens == null ? "" : mens.organisatieNaam(),
                rij.tussenheid(),
                rij.lijnen(),
                rij.onmisbaar(),
                rij.eerder());
    }
}
