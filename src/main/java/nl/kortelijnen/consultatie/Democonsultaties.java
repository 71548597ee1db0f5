package nl.kortelijnen.consultatie;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.opslag.Inhoudsmap;
import nl.kortelijnen.toegang.Account;
import nl.kortelijnen.toegang.Accounts;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The consultations of the demo, from {@code demo/consultaties.yaml}: only into a portal that has none yet. */
@Component
@Order(50)
@ConditionalOnProperty("kortelijnen.demo")
class Democonsultaties implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Democonsultaties.class);

    private final Path bestand;
    private final Consultvragen vragen;
    private final Inzage inzage;
    private final Netwerkwerk werk;
    private final Clock klok;

    Democonsultaties(Inhoudsmap inhoud, Consultvragen vragen, Inzage inzage, Netwerkwerk werk, Clock klok) {
        this.bestand = inhoud.pad().resolve("demo/consultaties.yaml");
        this.vragen = vragen;
        this.inzage = inzage;
        this.werk = werk;
        this.klok = klok;
    }

    /** What the loading asks of other modules, and the teller of the stories. */
    @Component
    record Netwerkwerk(Toegang toegang, Accounts accounts, Raadgevers raadgevers, Demoverteller verteller) {}

    @Override
    public void run(ApplicationArguments argumenten) {
        if (vragen.count() == 0 && Files.isRegularFile(bestand)) {
            List<?> verhalen = lees();
            for (int i = 0; i < verhalen.size(); i++) {
                laad(verhalen.get(i), i + 1);
            }
        }
    }

    private void laad(@Nullable Object rij, int plek) {
        try {
            Democonsultatie verhaal =
                    new Democonsultatie((Map<?, ?>) Optional.ofNullable(rij).orElseThrow());
            Map<String, Gebruiker> mensen = mensen();
            Map<String, Kijker> kijkers = new HashMap<>();
            werk.toegang().namensHetPortaal(() -> {
                mensen.forEach((naam, gebruiker) -> kijkers.put(naam, inzage.kijker(gebruiker)));
                return kijkers;
            });
            speel(verhaal, kijkers);
        } catch (RuntimeException e) {
            LOG.warn("{}: consultatie {} is overgeslagen: {}", bestand, plek, e.getMessage());
        }
    }

    private void speel(Democonsultatie verhaal, Map<String, Kijker> kijkers) {
        Instant begin = klok.instant();
        Demoverteller verteller = werk.verteller();
        Raadgever gevraagde =
                verhaal.deskundige().map(naam -> raadgever(naam, kijkers)).orElse(null);
        String nummer = verteller.vraag(verhaal, kijkers, gevraagde);
        verteller.dateer(nummer, begin, verhaal.geleden());
        for (Democonsultatie.Demostap stap : verhaal.stappen()) {
            verteller.doe(nummer, stap, kijkers);
            verteller.dateer(nummer, begin, stap.geleden());
        }
    }

    private Raadgever raadgever(String naam, Map<String, Kijker> kijkers) {
        return Optional.ofNullable(kijkers.get(naam))
                .flatMap(kijker -> Optional.ofNullable(kijker.professional()))
                .flatMap(id ->
                        werk.toegang().namensHetPortaal(() -> werk.raadgevers().met(id)))
                .orElseThrow(() -> new IllegalArgumentException(naam + " staat niet als deskundige in het netwerk"));
    }

    private Map<String, Gebruiker> mensen() {
        Map<String, Gebruiker> mensen = new HashMap<>();
        werk.accounts().alle().stream()
                .map(Account::gebruiker)
                .forEach(gebruiker -> mensen.put(gebruiker.gebruikersnaam(), gebruiker));
        return mensen;
    }

    private List<?> lees() {
        try (Reader lezer = Files.newBufferedReader(bestand)) {
            Map<String, Object> inhoud = new Yaml(new SafeConstructor(new LoaderOptions())).load(lezer);
            return inhoud != null && inhoud.get("consultaties") instanceof List<?> verhalen ? verhalen : List.of();
        } catch (IOException | RuntimeException e) {
            LOG.warn("{} is niet te lezen en overgeslagen: {}", bestand, e.getMessage());
            return List.of();
        }
    }
}
