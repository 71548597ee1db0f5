package nl.kortelijnen.casuistiek;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.opslag.Inhoudsmap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo cases from {@code demo/casussen/*.yaml}, once: what users did with them since stays. */
@Component
@Order(70)
class Casuslader implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Casuslader.class);

    private final Democasussen democasussen;
    private final Optional<Path> map;
    private final boolean demo;

    Casuslader(Democasussen democasussen, Inhoudsmap inhoud, @Value("${kortelijnen.demo}") boolean demo) {
        this.democasussen = democasussen;
        this.map = inhoud.deel("demo/casussen");
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (demo) {
            map.map(Casuslader::bestanden).orElse(List.of()).forEach(this::laad);
        }
    }

    private void laad(Path bestand) {
        for (Inhoudsrij rij : Inhoudsbestand.rijen(bestand, "casussen")) {
            try {
                democasussen.laad(rij);
            } catch (IllegalArgumentException | Fout e) {
                LOG.warn("{}:{} klopt niet ({}); de casus blijft weg", bestand, rij.regel(), e.getMessage());
            }
        }
    }

    private static List<Path> bestanden(Path map) {
        try (Stream<Path> bestanden = Files.list(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("{} is niet te lezen ({}); de democasussen blijven weg", map, e.getMessage());
            return List.of();
        }
    }
}
