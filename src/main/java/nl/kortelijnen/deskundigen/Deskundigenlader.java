package nl.kortelijnen.deskundigen;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import nl.kortelijnen.opslag.graaf.Neo4jStempels;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Loads the expertise of the demo network; its people are there already. Who is an expert stays as users left it. */
@Component
@Order(30)
class Deskundigenlader implements ApplicationRunner {

    private static final Map<String, DayOfWeek> DAGEN = Map.of(
            "ma", DayOfWeek.MONDAY,
            "di", DayOfWeek.TUESDAY,
            "wo", DayOfWeek.WEDNESDAY,
            "do", DayOfWeek.THURSDAY,
            "vr", DayOfWeek.FRIDAY,
            "za", DayOfWeek.SATURDAY,
            "zo", DayOfWeek.SUNDAY);

    private final Neo4jDeskundigen deskundigen;
    private final Ketennetwerk netwerk;
    private final Toegang toegang;
    private final Zoekmelder zoekmelder;
    private final Neo4jStempels stempels;
    private final Path map;
    private final Clock klok;
    private final boolean demo;

    Deskundigenlader(
            Neo4jDeskundigen deskundigen,
            Ketennetwerk netwerk,
            Toegang toegang,
            Zoekmelder zoekmelder,
            Neo4jStempels stempels,
            Inhoudsmap inhoud,
            Clock klok,
            @Value("${kortelijnen.demo}") boolean demo) {
        this.klok = klok;
        this.deskundigen = deskundigen;
        this.netwerk = netwerk;
        this.toegang = toegang;
        this.zoekmelder = zoekmelder;
        this.stempels = stempels;
        this.map = inhoud.pad().resolve("netwerk");
        this.demo = demo;
    }

    @Override
    public void run(ApplicationArguments argumenten) {
        if (demo) {
            stempels.eenmaal("deskundigen", map, this::laad);
        }
    }

    void laad() {
        List<Inhoudsrij> rijen =
                Inhoudsbestand.rijen(map.resolve("professionals.yaml"), "professionals", Nederlands.vandaag(klok))
                        .stream()
                        .filter(rij -> rij.deel("deskundige").isPresent())
                        .filter(rij -> rij.misschien("id").isPresent())
                        .toList();
        boolean veranderd = toegang.namensHetPortaal(() -> bewaarNieuwe(rijen));
        if (veranderd) {
            List.of(Deskundigenbron.NAAM, "professionals").forEach(zoekmelder::alles);
        }
    }

    private boolean bewaarNieuwe(List<Inhoudsrij> rijen) {
        Map<ProfessionalId, Professional> mensen =
                netwerk.professionals(rijen.stream().map(Deskundigenlader::id).toList()).stream()
                        .collect(Collectors.toMap(Professional::id, Function.identity()));
        Set<ProfessionalId> bekend =
                new HashSet<>(deskundigen.alle().stream().map(Deskundige::id).toList());
        List<Inhoudsrij> nieuw = rijen.stream()
                .filter(rij -> mensen.containsKey(id(rij)) && bekend.add(id(rij)))
                .toList();
        if (!nieuw.isEmpty()) {
            deskundigen.bewaar(Inhoudsrij.lees(
                    nieuw, rij -> deskundige(rij, Objects.requireNonNull(mensen.get(id(rij))))));
        }
        return !nieuw.isEmpty();
    }

    private static ProfessionalId id(Inhoudsrij rij) {
        return ProfessionalId.vanSlug(rij.tekst("id"));
    }

    static Deskundige deskundige(Inhoudsrij mensrij, Professional mens) {
        Inhoudsrij rij = mensrij.deel("deskundige").orElseThrow();
        return new Deskundige(
                mens,
                Achterban.van(rij.tekst("rol")),
                Set.copyOf(rij.teksten("culturen")),
                Set.copyOf(rij.teksten("themas")),
                rij.teksten("werkwijzen").stream()
                        .map(code -> Werkwijze.van(code)
                                .orElseThrow(() -> new IllegalArgumentException("onbekende werkwijze " + code)))
                        .collect(Collectors.toSet()),
                rij.teksten("werkgebied"),
                werkdagen(rij.paren("werkdagen")),
                rij.delen("afwezig").stream()
                        .map(weg -> new Afwezigheid(
                                weg.datum("van"),
                                weg.datum("tot"),
                                weg.misschien("reden").orElse("afwezig")))
                        .toList(),
                rij.getal("maximaal"),
                rij.misschien("over").orElse(""),
                rij.misschien("nakijken").isPresent() ? rij.datum("nakijken") : null);
    }

    private static Map<DayOfWeek, Werktijd> werkdagen(Map<String, String> paren) {
        Map<DayOfWeek, Werktijd> week = new EnumMap<>(DayOfWeek.class);
        paren.forEach((dag, tijd) -> {
            DayOfWeek weekdag = DAGEN.get(dag);
            if (weekdag == null) {
                throw new IllegalArgumentException("onbekende dag " + dag);
            }
            week.put(weekdag, Werktijd.lees(tijd));
        });
        return week;
    }
}
