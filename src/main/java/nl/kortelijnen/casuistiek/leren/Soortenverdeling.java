package nl.kortelijnen.casuistiek.leren;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.stereotype.Service;

/** How many shared cases tell of a success, and how many of a problem or a doubt (C07). Nothing is hidden: all can be read. */
@Service
public class Soortenverdeling {

    private static final int KWARTALEN = 8;
    private static final List<Casussoort> SOORTEN = List.of(Casussoort.SUCCES, Casussoort.PROBLEEM, Casussoort.TWIJFEL);

    private final Casusbank casusbank;

    Soortenverdeling(Casusbank casusbank) {
        this.casusbank = casusbank;
    }

    /** Per quarter in which one was shared, the last two years of it; no rows for whoever may not read cases. */
    public Cijfertabel tabel() {
        Map<Kwartaal, List<Casusregel>> perKwartaal =
                casusbank.gedeeld(null, null).stream().collect(Collectors.groupingBy(Soortenverdeling::kwartaal));
        List<Cijfertabel.Cijferrij> rijen = perKwartaal.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .skip(Math.max(0, perKwartaal.size() - KWARTALEN))
                .map(een -> new Cijfertabel.Cijferrij(een.getKey().label(), cellen(een.getValue())))
                .toList();
        return new Cijfertabel(
                "soorten",
                "Successen naast problemen",
                "Gedeelde casussen per kwartaal. Van een succes leer je net zo goed: deel er ook eens een.",
                List.of("Succes", "Probleem", "Twijfel", "Aandeel succes"),
                SOORTEN.size(),
                rijen);
    }

    private static List<Cijfercel> cellen(List<Casusregel> casussen) {
        List<Integer> aantallen = SOORTEN.stream()
                .map(soort -> (int) casussen.stream()
                        .filter(casus -> casus.soort() == soort)
                        .count())
                .toList();
        return List.of(
                Cijfercel.open(aantallen.get(0)),
                Cijfercel.open(aantallen.get(1)),
                Cijfercel.open(aantallen.get(2)),
                Cijfercel.procent(aantallen.getFirst(), casussen.size()));
    }

    private static Kwartaal kwartaal(Casusregel casus) {
        return Kwartaal.van(LocalDate.ofInstant(casus.moment(), Nederlands.TIJDZONE));
    }
}
