package nl.kortelijnen.huishouden.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.huishouden.Neo4jHuishoudens;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The households of the demo, from {@code demo/huishoudens/*.yaml}: only into a portal that has none yet. They take as
 * long as all the rest of the demo, so they are played beside it.
 */
@Component
@Order(35)
@ConditionalOnProperty("kortelijnen.demo")
class Demohuishoudens implements ApplicationRunner {

    private final Neo4jHuishoudens opslag;
    private final Demohuishouden huishouden;
    private final Optional<Path> map;
    private final Demospel spel;
    private final Clock klok;

    Demohuishoudens(Neo4jHuishoudens opslag, Demohuishouden huishouden, Demospel spel, Inhoudsmap inhoud, Clock klok) {
        this.opslag = opslag;
        this.huishouden = huishouden;
        this.spel = spel;
        this.map = inhoud.deel("demo/huishoudens");
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        List<Path> bestanden = map.map(Demohuishoudens::bestanden).orElse(List.of());
        if (bestanden.isEmpty() || opslag.aantal() > 0) {
            return;
        }
        spel.ernaast("huishoudens", () -> laad(bestanden));
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
            Startlog.waarschuw(map + " kan niet worden gelezen (" + e.getMessage() + ")");
            return List.of();
        }
    }
}
