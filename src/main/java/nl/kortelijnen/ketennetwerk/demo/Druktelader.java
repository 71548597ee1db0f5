package nl.kortelijnen.ketennetwerk.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.opslag.graaf.Neo4jStempels;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads how busy the demo's organisations say they are from {@code netwerk/drukte.yaml}; what one told itself stays. */
@Component
@Order(21)
class Druktelader implements ApplicationRunner {

    private final Drukteberichten berichten;
    private final Neo4jStempels stempels;
    private final Path map;
    private final Clock klok;
    private final boolean demo;

    Druktelader(
            Drukteberichten berichten,
            Neo4jStempels stempels,
            Inhoudsmap inhoud,
            Clock klok,
            @Value("${kortelijnen.demo}") boolean demo) {
        this.berichten = berichten;
        this.stempels = stempels;
        this.map = inhoud.pad().resolve("netwerk");
        this.klok = klok;
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (demo && Files.exists(map.resolve("drukte.yaml"))) {
            stempels.eenmaal("drukte", map, this::laad);
        }
    }

    private void laad() {
        Inhoudsrij.lees(
                        Inhoudsbestand.rijen(map.resolve("drukte.yaml"), "drukte", Nederlands.vandaag(klok)),
                        Druktelader::rij)
                .forEach(rij -> berichten.laad(rij.wie(), rij.drukte()));
    }

    private static Rij rij(Inhoudsrij rij) {
        return new Rij(
                OrganisatieId.vanSlug(rij.tekst("organisatie")),
                new Drukte(
                        Drukte.Stand.valueOf(rij.tekst("stand").toUpperCase(Locale.ROOT)),
                        Integer.parseInt(rij.tekst("weken")),
                        rij.misschien("toelichting").orElse(""),
                        rij.datum("vanaf"),
                        rij.tekst("door")));
    }

    private record Rij(OrganisatieId wie, Drukte drukte) {}
}
