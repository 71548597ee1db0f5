package nl.kortelijnen.toegang;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.VasteId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The first accounts. In demo mode one for each role, from {@code demo/accounts.yaml} in the content folder or, where
 * that is missing, by name only; otherwise, in an empty portal, one beheerder. Their password is generated once, kept
 * in the data folder for its owner alone, and printed at every start of a demo.
 */
@Component
@Order(10)
class Demoaccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Demoaccounts.class);
    private static final List<String> NAMEN = List.of(
            "professional",
            "professional2",
            "deskundige",
            "deskundige2",
            "organisator",
            "redacteur",
            "netwerkbeheerder",
            "beheerder",
            "organisatiebeheerder",
            "privacyfunctionaris");

    private final Accounts accounts;
    private final Apisleutels sleutels;
    private final Beginwachtwoord beginwachtwoord;
    private final Path bestand;
    private final boolean demo;
    private final Optional<String> demosleutel;

    Demoaccounts(
            Accounts accounts,
            Apisleutels sleutels,
            Beginwachtwoord beginwachtwoord,
            @Value("${kortelijnen.inhoud}") Path inhoud,
            @Value("${kortelijnen.demo}") boolean demo,
            @Value("${kortelijnen.demo.api-sleutel:#{null}}") Optional<String> demosleutel) {
        this.accounts = accounts;
        this.sleutels = sleutels;
        this.beginwachtwoord = beginwachtwoord;
        this.bestand = inhoud.resolve("demo/accounts.yaml");
        this.demo = demo;
        this.demosleutel = demosleutel.filter(sleutel -> !sleutel.isBlank());
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        sleutels.haalDemoWeg();
        if (demo) {
            for (Demoaccount account : lees()) {
                laad(account);
            }
        } else if (accounts.leeg()) {
            accounts.maakMetTijdelijkWachtwoord(
                    "beheerder", "Beheerder", beginwachtwoord.waarde(), Set.of(Rol.BEHEERDER));
            LOG.info("Eerste account gemaakt: beheerder. Het wachtwoord staat in {}", beginwachtwoord.bestand());
        }
    }

    private void laad(Demoaccount account) {
        Gebruiker gebruiker = accounts.maakVoorDemo(
                account.gebruikersnaam(),
                account.naam(),
                beginwachtwoord.waarde(),
                account.rollen(),
                account.professional()
                        .map(slug -> VasteId.van("professional", slug))
                        .orElse(null));
        account.organisatie()
                .ifPresent(slug -> accounts.zetOrganisatie(gebruiker.account(), VasteId.van("organisatie", slug)));
        demosleutel.ifPresent(sleutel -> {
            sleutels.bewaarVoorDemo(gebruiker.account(), sleutel + "-" + gebruiker.gebruikersnaam());
            if (gebruiker.gebruikersnaam().equals("professional")) {
                sleutels.bewaarVoorDemo(gebruiker.account(), sleutel);
            }
        });
    }

    private List<Demoaccount> lees() {
        if (!Files.isRegularFile(bestand)) {
            return zonderBestand();
        }
        try (Reader lezer = Files.newBufferedReader(bestand)) {
            Map<String, List<Map<String, Object>>> inhoud =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(lezer);
            return inhoud.getOrDefault("accounts", List.of()).stream()
                    .map(Demoaccount::van)
                    .toList();
        } catch (IOException | RuntimeException e) {
            LOG.warn(
                    "{} is niet te lezen ({}); de demo-accounts krijgen geen plek in het netwerk",
                    bestand,
                    e.getMessage());
            return zonderBestand();
        }
    }

    private static List<Demoaccount> zonderBestand() {
        return NAMEN.stream()
                .map(naam -> new Demoaccount(naam, naam, rollenVan(naam), Optional.empty(), Optional.empty()))
                .toList();
    }

    private static Set<Rol> rollenVan(String naam) {
        Rol eigen = Rol.van(naam.replaceAll("\\d", ""));
        return eigen == Rol.BEHEERDER
                ? Set.of(eigen)
                : Stream.of(Rol.PROFESSIONAL, eigen).collect(Collectors.toSet());
    }

    private record Demoaccount(
            String gebruikersnaam,
            String naam,
            Set<Rol> rollen,
            Optional<String> professional,
            Optional<String> organisatie) {

        static Demoaccount van(Map<String, Object> rij) {
            String gebruikersnaam = String.valueOf(rij.get("gebruikersnaam"));
            Set<Rol> rollen = rij.get("rollen") instanceof List<?> namen
                    ? namen.stream().map(naam -> Rol.van(String.valueOf(naam))).collect(Collectors.toSet())
                    : rollenVan(gebruikersnaam);
            return new Demoaccount(
                    gebruikersnaam,
                    String.valueOf(rij.getOrDefault("naam", gebruikersnaam)),
                    rollen,
                    Optional.ofNullable(rij.get("professional")).map(String::valueOf),
                    Optional.ofNullable(rij.get("organisatie")).map(String::valueOf));
        }
    }
}
