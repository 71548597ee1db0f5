package nl.kortelijnen.huishouden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.opslag.Inhoudsmap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The households of the demo, from {@code demo/huishoudens/*.yaml}: only into a portal that has none yet. They take as
 * long as all the rest of the demo, so they are played beside it; {@link Demoslot} waits for them.
 */
@Component
@Order(35)
@ConditionalOnProperty("kortelijnen.demo")
class Demohuishoudens implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demohuishoudens.class);

    private final Neo4jHuishoudens opslag;
    private final Demohuishouden huishouden;
    private final Optional<Path> map;
    private final Clock klok;
    private CompletableFuture<Void> bezig = CompletableFuture.completedFuture(null);

    Demohuishoudens(Neo4jHuishoudens opslag, Demohuishouden huishouden, Inhoudsmap inhoud, Clock klok) {
        this.opslag = opslag;
        this.huishouden = huishouden;
        this.map = inhoud.deel("demo/huishoudens");
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        List<Path> bestanden = map.map(Demohuishoudens::bestanden).orElse(List.of());
        if (bestanden.isEmpty() || opslag.aantal() > 0) {
            return;
        }
        bezig = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("demo-huishoudens").start(() -> {
            try {
                laad(bestanden);
                bezig.complete(null);
            } catch (RuntimeException e) {
                bezig.completeExceptionally(e);
            }
        });
    }

    /** Before the portal is ready. */
    void wacht() {
        bezig.join();
    }

    private void laad(List<Path> bestanden) {
        long geladen = bestanden.stream()
                .flatMap(bestand -> Inhoudsbestand.rijen(bestand, "huishoudens", Nederlands.vandaag(klok)).stream())
                .filter(this::laad)
                .count();
        Startlog.zeg("Voorbeelden geladen: " + Nederlands.aantal(geladen, "huishouden", "huishoudens")
                + " met een tekening.");
    }

    private boolean laad(Inhoudsrij rij) {
        try {
            huishouden.speel(rij);
            return true;
        } catch (IllegalArgumentException | Fout e) {
            rij.meld(e);
            return false;
        }
    }

    private static List<Path> bestanden(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("{} kan niet worden gelezen ({})", map, e.getMessage());
            return List.of();
        }
    }

    /** The last of the demo: nothing is ready before its households are. */
    @Component
    @Order(95)
    @ConditionalOnProperty("kortelijnen.demo")
    record Demoslot(Demohuishoudens huishoudens) implements ApplicationRunner {

        @Override
        public void run(ApplicationArguments argumenten) {
            huishoudens.wacht();
        }
    }
}
