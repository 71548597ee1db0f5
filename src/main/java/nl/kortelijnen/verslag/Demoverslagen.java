package nl.kortelijnen.verslag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.opslag.Inhoudsmap;
import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Rol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the reports of the demo from {@code demo/verslagen}, as an organisator would. A file whose name begins with
 * {@code concept-} stays a draft; the others are published. What is there already stays as users left it.
 */
@Component
@Order(60)
class Demoverslagen implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demoverslagen.class);

    private final Inlezing inlezing;
    private final Demopublicatie publicatie;
    private final Verslagen verslagen;
    private final Accounts accounts;
    private final Path map;
    private final boolean demo;

    Demoverslagen(
            Inlezing inlezing,
            Demopublicatie publicatie,
            Verslagen verslagen,
            Accounts accounts,
            Inhoudsmap inhoud,
            @Value("${kortelijnen.demo}") boolean demo) {
        this.inlezing = inlezing;
        this.publicatie = publicatie;
        this.verslagen = verslagen;
        this.accounts = accounts;
        this.map = inhoud.pad().resolve("demo/verslagen");
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        List<Gebruiker> organisatoren = demo ? accounts.metRol(Rol.ORGANISATOR) : List.of();
        if (!organisatoren.isEmpty() && Files.isDirectory(map)) {
            bestanden().forEach(bestand -> laad(bestand, organisatoren.getFirst()));
        }
    }

    private List<Path> bestanden() {
        try (Stream<Path> inhoud = Files.list(map)) {
            return inhoud.filter(bestand -> bestand.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("{} is niet te lezen ({}); er komen geen voorbeeldverslagen", map, e.getMessage());
            return List.of();
        }
    }

    private void laad(Path bestand, Gebruiker organisator) {
        String naam = String.valueOf(bestand.getFileName());
        UUID id = VasteId.van("verslag", naam);
        if (verslagen.bestaat(id)) {
            return;
        }
        try {
            inlezing.neemOp(id, naam, Files.readAllBytes(bestand), organisator);
            publicatie.merkAlsVoorbeeld(id);
            if (!naam.startsWith("concept-")) {
                publicatie.publiceer(id, organisator);
            }
        } catch (IOException | Fout e) {
            LOG.warn("{}:1 dit voorbeeldverslag is niet (helemaal) geladen: {}", bestand, e.getMessage());
        }
    }
}
