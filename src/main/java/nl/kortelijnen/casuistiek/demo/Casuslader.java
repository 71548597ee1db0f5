package nl.kortelijnen.casuistiek.demo;

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
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo cases from {@code demo/casussen/*.yaml}, once: what users did with them since stays. */
@Component
@Order(48)
@ConditionalOnProperty("kortelijnen.demo")
class Casuslader implements ApplicationRunner {

    private final Democasussen democasussen;
    private final Demospel spel;
    private final Optional<Path> map;
    private final Clock klok;

    Casuslader(Democasussen democasussen, Demospel spel, Inhoudsmap inhoud, Clock klok) {
        this.democasussen = democasussen;
        this.spel = spel;
        this.map = inhoud.deel("demo/casussen");
        this.klok = klok;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        spel.ernaast("casussen", this::laad);
    }

    private void laad() {
        long geladen = map.map(Casuslader::bestanden).orElse(List.of()).stream()
                .flatMap(bestand -> Inhoudsbestand.rijen(bestand, "casussen", Nederlands.vandaag(klok)).stream())
                .filter(this::laad)
                .count();
        if (geladen > 0) {
            Startlog.zeg("Voorbeelden geladen: " + Nederlands.aantal(geladen, "casus", "casussen") + ".");
        }
    }

    private boolean laad(Inhoudsrij rij) {
        try {
            return democasussen.laad(rij);
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
