package nl.kortelijnen.toegang;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Demoklok;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.gedeeld.VasteId;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.Beginwachtwoord;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The first accounts. In demo mode one for each role, from {@code demo/accounts.yaml} in the content folder or, where
 * that is missing, by name only; otherwise, in an empty portal, one beheerder. Their password is generated once, kept
 * in the data folder for its owner alone, and printed at every start of a demo.
 */
@Component
@Order(10)
class Demoaccounts implements ApplicationRunner {

    private static final List<String> NAMEN = List.of(
            "professional",
            "professional2",
            "deskundige",
            "deskundige2",
            "organisator",
            "redacteur",
            "redacteur2",
            "netwerkbeheerder",
            "beheerder",
            "organisatiebeheerder",
            "privacyfunctionaris");

    private final Accounts accounts;
    private final Apisleutels sleutels;
    private final Beginwachtwoord beginwachtwoord;
    private final Clock klok;
    private final Path bestand;
    private final boolean demo;
    private final Optional<String> demosleutel;

    Demoaccounts(
            Accounts accounts,
            Apisleutels sleutels,
            Beginwachtwoord beginwachtwoord,
            Clock klok,
            @Value("${kortelijnen.inhoud}") Path inhoud,
            @Value("${kortelijnen.demo}") boolean demo,
            @Value("${kortelijnen.demo.api-sleutel:#{null}}") Optional<String> demosleutel) {
        this.klok = klok;
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
            String wachtwoord = accounts.versleuteldVoorDemo(beginwachtwoord.waarde());
            for (Demoaccount account : lees()) {
                laad(account, wachtwoord);
            }
        } else if (accounts.leeg()) {
            accounts.maakMetTijdelijkWachtwoord(
                    "beheerder", "Beheerder", beginwachtwoord.waarde(), Set.of(Rol.BEHEERDER));
            Startlog.zeg("Eerste account gemaakt: beheerder. Het wachtwoord staat in " + beginwachtwoord.bestand());
        }
    }

    private void laad(Demoaccount account, String wachtwoord) {
        Gebruiker gebruiker = account.sinds()
                .filter(sinds -> klok instanceof Demoklok)
                .map(sinds -> ((Demoklok) klok)
                        .op(sinds.atStartOfDay(Nederlands.TIJDZONE).toInstant(), () -> maak(account, wachtwoord)))
                .orElseGet(() -> maak(account, wachtwoord));
        account.organisatie()
                .ifPresent(slug -> accounts.zetOrganisatie(gebruiker.account(), VasteId.van("organisatie", slug)));
        demosleutel.ifPresent(sleutel -> {
            sleutels.bewaarVoorDemo(gebruiker.account(), sleutel + "-" + gebruiker.gebruikersnaam());
            if (gebruiker.gebruikersnaam().equals("professional")) {
                sleutels.bewaarVoorDemo(gebruiker.account(), sleutel);
            }
        });
    }

    private Gebruiker maak(Demoaccount account, String wachtwoord) {
        return accounts.maakVoorDemo(
                account.gebruikersnaam(),
                account.naam(),
                wachtwoord,
                account.rollen(),
                account.professional()
                        .map(slug -> VasteId.van("professional", slug))
                        .orElse(null));
    }

    private List<Demoaccount> lees() {
        List<Demoaccount> uitBestand =
                Inhoudsrij.lees(Inhoudsbestand.rijen(bestand, "accounts", Nederlands.vandaag(klok)), Demoaccount::van);
        return uitBestand.isEmpty() ? zonderBestand() : uitBestand;
    }

    private static List<Demoaccount> zonderBestand() {
        return NAMEN.stream()
                .map(naam -> new Demoaccount(
                        naam, naam, rollenVan(naam), Optional.empty(), Optional.empty(), Optional.empty()))
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
            Optional<String> organisatie,
            Optional<LocalDate> sinds) {

        static Demoaccount van(Inhoudsrij rij) {
            String gebruikersnaam = rij.tekst("gebruikersnaam");
            Set<Rol> rollen = rij.teksten("rollen").stream().map(Rol::van).collect(Collectors.toSet());
            return new Demoaccount(
                    gebruikersnaam,
                    rij.misschien("naam").orElse(gebruikersnaam),
                    rollen.isEmpty() ? rollenVan(gebruikersnaam) : rollen,
                    rij.misschien("professional"),
                    rij.misschien("organisatie"),
                    rij.misschien("sinds").map(dag -> rij.datum("sinds")));
        }
    }
}
