package nl.kortelijnen.ketennetwerk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.springframework.stereotype.Component;

/** Contact lines in the graph; those confirmed last come first. */
@Component
class Neo4jLijnen {

    private static final String RIJ = """
            RETURN DISTINCT startNode(lijn).id AS van, endNode(lijn).id AS naar, lijn.kanaal AS kanaal,
                lijn.doel AS doel, lijn.bereikbaar AS bereikbaar, lijn.bevestigd AS bevestigd
            """;
    private static final String VAN_PERSOON =
            "MATCH (:Professional {id: $id})-[lijn:HEEFT_LIJN_MET]-(:Professional)\n" + RIJ;
    private static final String VAN_ORGANISATIE = """
            MATCH (:Organisatie {id: $id})<-[:WERKT_BIJ]-(:Professional)-[lijn:HEEFT_LIJN_MET]-(:Professional)
            """ + RIJ;
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MATCH (van:Professional {id: rij.van}), (naar:Professional {id: rij.naar})
            WHERE NOT EXISTS { (van)-[:HEEFT_LIJN_MET]-(naar) }
            CREATE (van)-[:HEEFT_LIJN_MET {
                kanaal: rij.kanaal, doel: rij.doel, bereikbaar: rij.bereikbaar, bevestigd: rij.bevestigd}]->(naar)
            RETURN rij.van AS van
            """;
    private static final String AANTAL =
            "MATCH (:Professional)-[lijn:HEEFT_LIJN_MET]->(:Professional) RETURN count(lijn) AS aantal";
    private static final String BEVESTIG = """
            MATCH (:Professional {id: $een})-[lijn:HEEFT_LIJN_MET]-(:Professional {id: $ander})
            SET lijn.bevestigd = $op
            RETURN $een AS een
            """;

    private final Neo4jGraaf graaf;
    private final Neo4jProfessionals professionals;

    Neo4jLijnen(Neo4jGraaf graaf, Neo4jProfessionals professionals) {
        this.graaf = graaf;
        this.professionals = professionals;
    }

    /** A line of which the two ends are known by id only. */
    record Lijnrij(
            ProfessionalId van,
            ProfessionalId naar,
            Kanaal kanaal,
            String doel,
            String bereikbaar,
            LocalDate bevestigd) {}

    List<Lijn> van(ProfessionalId persoon) {
        return metMensen(graaf.lees(VAN_PERSOON, Map.of("id", persoon.toString()), Neo4jLijnen::rij));
    }

    List<Lijn> van(OrganisatieId organisatie) {
        return metMensen(graaf.lees(VAN_ORGANISATIE, Map.of("id", organisatie.toString()), Neo4jLijnen::rij));
    }

    /** How many there are in all. */
    int aantal() {
        return graaf.leesEen(AANTAL, Map.of(), rij -> rij.get("aantal").asInt()).orElse(0);
    }

    /** Adds the lines that are not there yet between people who are; gives how many. */
    int bewaar(Collection<Lijnrij> lijnen) {
        List<Map<String, Object>> rijen = lijnen.stream()
                .map(lijn -> Map.<String, Object>of(
                        "van", lijn.van().toString(),
                        "naar", lijn.naar().toString(),
                        "kanaal", lijn.kanaal().code(),
                        "doel", lijn.doel(),
                        "bereikbaar", lijn.bereikbaar(),
                        "bevestigd", lijn.bevestigd()))
                .toList();
        return graaf.schrijf(BEWAAR, Map.of("rijen", rijen), rij -> rij).size();
    }

    boolean bevestig(ProfessionalId een, ProfessionalId ander, LocalDate op) {
        Map<String, Object> parameters = Map.of("een", een.toString(), "ander", ander.toString(), "op", op);
        return !graaf.schrijf(BEVESTIG, parameters, rij -> rij).isEmpty();
    }

    private List<Lijn> metMensen(List<Lijnrij> rijen) {
        Map<ProfessionalId, Professional> mensen =
                professionals
                        .opId(rijen.stream()
                                .flatMap(rij -> Stream.of(rij.van(), rij.naar()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Professional::id, Function.identity()));
        return rijen.stream()
                .sorted(Comparator.comparing(Lijnrij::bevestigd).reversed())
                .flatMap(rij -> lijn(rij, mensen.get(rij.van()), mensen.get(rij.naar())).stream())
                .toList();
    }

    private static Optional<Lijn> lijn(Lijnrij rij, @Nullable Professional van, @Nullable Professional naar) {
        return van == null || naar == null
                ? Optional.empty()
                : Optional.of(new Lijn(van, naar, rij.kanaal(), rij.doel(), rij.bereikbaar(), rij.bevestigd()));
    }

    private static Lijnrij rij(Record rij) {
        return new Lijnrij(
                ProfessionalId.van(rij.get("van").asString()),
                ProfessionalId.van(rij.get("naar").asString()),
                Kanaal.van(rij.get("kanaal").asString()),
                rij.get("doel").asString(),
                rij.get("bereikbaar").asString(),
                rij.get("bevestigd").asLocalDate());
    }
}
