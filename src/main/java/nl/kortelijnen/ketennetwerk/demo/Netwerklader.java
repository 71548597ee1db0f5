package nl.kortelijnen.ketennetwerk.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.ketennetwerk.Neo4jLijnen;
import nl.kortelijnen.ketennetwerk.Neo4jOrganisaties;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals;
import nl.kortelijnen.ketennetwerk.Neo4jProfessionals.Persoonsrij;
import nl.kortelijnen.ketennetwerk.Neo4jTeams;
import nl.kortelijnen.ketennetwerk.Neo4jTeams.Teamrij;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.vinden.Organisatiebron;
import nl.kortelijnen.ketennetwerk.vinden.Professionalbron;
import nl.kortelijnen.ketennetwerk.vinden.Teambron;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.opslag.graaf.Neo4jStempels;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the demo network from {@code netwerk/*.yaml}. What is there already stays as users left it. */
@Component
@Order(20)
public class Netwerklader implements ApplicationRunner {

    private final Neo4jOrganisaties organisaties;
    private final Neo4jTeams teams;
    private final Neo4jProfessionals professionals;
    private final Neo4jLijnen lijnen;
    private final Zoekmelder zoekmelder;
    private final Neo4jStempels stempels;
    private final Path map;
    private final Clock klok;
    private final boolean demo;

    Netwerklader(
            Neo4jOrganisaties organisaties,
            Neo4jTeams teams,
            Neo4jProfessionals professionals,
            Neo4jLijnen lijnen,
            Zoekmelder zoekmelder,
            Neo4jStempels stempels,
            Inhoudsmap inhoud,
            Clock klok,
            @Value("${kortelijnen.demo}") boolean demo) {
        this.klok = klok;
        this.organisaties = organisaties;
        this.teams = teams;
        this.professionals = professionals;
        this.lijnen = lijnen;
        this.zoekmelder = zoekmelder;
        this.stempels = stempels;
        this.map = inhoud.pad().resolve("netwerk");
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (demo) {
            stempels.eenmaal("netwerk", map, this::laad);
        }
    }

    public void laad() {
        List<Organisatie> alleOrganisaties = lees("organisaties", Netwerkrijen::organisatie);
        int nieuweOrganisaties =
                bewaarNieuwe(alleOrganisaties, Organisatie::id, organisaties::bestaande, organisaties::bewaar);
        // an empty graph is not asked what it has: the first question of a kind takes it a quarter of a second
        boolean leeg = nieuweOrganisaties > 0 && nieuweOrganisaties == alleOrganisaties.size();

        Set<OrganisatieId> bekend =
                alleOrganisaties.stream().map(Organisatie::id).collect(Collectors.toUnmodifiableSet());
        List<Teamrij> alleTeams = lees("teams", rij -> Netwerkrijen.team(rij, bekend));
        bewaarNieuwe(alleTeams, Teamrij::id, leeg ? ids -> Set.of() : teams::bestaande, teams::bewaar);

        List<Persoonsrij> alleMensen = lees("professionals", rij -> Netwerkrijen.professional(rij, bekend));
        int nieuweMensen = bewaarNieuwe(
                alleMensen, Persoonsrij::id, leeg ? ids -> Set.of() : professionals::bestaande, professionals::bewaar);

        List<ProfessionalId> mensen = alleMensen.stream().map(Persoonsrij::id).toList();
        Set<ProfessionalId> bekendeMensen = Set.copyOf(mensen);
        List<Neo4jLijnen.Lijnrij> alleLijnen = lees("lijnen", rij -> Netwerkrijen.lijn(rij, bekendeMensen));
        int nieuweLijnen = leeg || lijnen.aantal() < alleLijnen.size() ? lijnen.bewaar(alleLijnen) : 0;
        if (nieuweMensen > 0) {
            List.of(Organisatiebron.NAAM, Teambron.NAAM, Professionalbron.NAAM).forEach(zoekmelder::alles);
        }
        if (nieuweMensen + nieuweLijnen > 0) {
            Startlog.zeg("Voorbeeldnetwerk geladen: %d organisaties, %d teams, %d mensen, %d lijnen."
                    .formatted(alleOrganisaties.size(), alleTeams.size(), alleMensen.size(), alleLijnen.size()));
        }
    }

    private <T> List<T> lees(String naam, Function<Inhoudsrij, T> lezer) {
        return Inhoudsrij.lees(
                Inhoudsbestand.rijen(map.resolve(naam + ".yaml"), naam, Nederlands.vandaag(klok)), lezer);
    }

    private static <T, I> int bewaarNieuwe(
            List<T> alle,
            Function<T, I> id,
            Function<Collection<I>, Collection<I>> bestaande,
            Consumer<Collection<T>> bewaar) {
        Set<I> bekend = new HashSet<>(bestaande.apply(alle.stream().map(id).toList()));
        List<T> nieuw = alle.stream().filter(een -> bekend.add(id.apply(een))).toList();
        if (!nieuw.isEmpty()) {
            bewaar.accept(nieuw);
        }
        return nieuw.size();
    }
}
