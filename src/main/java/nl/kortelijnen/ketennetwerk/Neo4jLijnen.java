package nl.kortelijnen.ketennetwerk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.springframework.stereotype.Component;

/** Contact lines in the graph; those confirmed last come first, ended ones last. */
@Component
public class Neo4jLijnen {

    private static final String RIJ = """
            RETURN DISTINCT lijn.id AS id, startNode(lijn).id AS van, endNode(lijn).id AS naar, lijn.kanaal AS kanaal,
                lijn.doel AS doel, lijn.bereikbaar AS bereikbaar, lijn.bevestigd AS bevestigd, lijn.einde AS einde
            """;
    private static final String EEN = "MATCH (:Professional)-[lijn:HEEFT_LIJN_MET {id: $id}]->(:Professional)\n" + RIJ;
    private static final String VAN_PERSOON =
            "MATCH (:Professional {id: $id})-[lijn:HEEFT_LIJN_MET]-(:Professional)\n" + RIJ;
    private static final String VAN_ORGANISATIE = """
            MATCH (:Organisatie {id: $id})<-[werk:WERKT_BIJ]-(:Professional)-[lijn:HEEFT_LIJN_MET]-(:Professional)
            WHERE (werk.van IS NULL OR werk.van <= $vandaag) AND (werk.tot IS NULL OR werk.tot > $vandaag)
            """ + RIJ;
    private static final String BEWAAR = """
            UNWIND $rijen AS rij
            MATCH (van:Professional {id: rij.van}), (naar:Professional {id: rij.naar})
            WHERE NOT EXISTS { (van)-[l:HEEFT_LIJN_MET {kanaal: rij.kanaal}]-(naar) WHERE l.einde IS NULL }
            CREATE (van)-[:HEEFT_LIJN_MET {id: randomUUID(),
                kanaal: rij.kanaal, doel: rij.doel, bereikbaar: rij.bereikbaar, bevestigd: rij.bevestigd}]->(naar)
            RETURN rij.van AS van
            """;
    private static final String AANTAL =
            "MATCH (:Professional)-[lijn:HEEFT_LIJN_MET]->(:Professional) RETURN count(lijn) AS aantal";
    private static final String ZET = """
            MATCH (:Professional)-[lijn:HEEFT_LIJN_MET {id: $id}]->(:Professional)
            SET lijn += $velden
            RETURN lijn.id AS id
            """;

    /** The line of one end ends; the other end has one with somebody else from now on, unless there is one already. */
    private static final String DRAAG_OVER = """
            MATCH (van:Professional {id: $van})-[lijn:HEEFT_LIJN_MET {id: $id}]-(ander:Professional)
            MATCH (naar:Professional {id: $naar})
            WHERE lijn.einde IS NULL OR lijn.einde > $vandaag
            SET lijn.einde = $vandaag
            WITH lijn, ander, naar, CASE WHEN endNode(lijn) = ander THEN lijn.bereikbaar ELSE ander.bereikbaar END AS bereikbaar
            CALL (lijn, ander, naar, bereikbaar) {
                WITH * WHERE ander <> naar AND NOT EXISTS {
                    (naar)-[l:HEEFT_LIJN_MET {kanaal: lijn.kanaal}]-(ander) WHERE l.einde IS NULL OR l.einde > $vandaag
                }
                CREATE (naar)-[:HEEFT_LIJN_MET {id: randomUUID(), kanaal: lijn.kanaal, doel: lijn.doel,
                    bereikbaar: bereikbaar, bevestigd: lijn.bevestigd}]->(ander)
            }
            RETURN ander.id AS ander
            """;

    /** With how many others each neighbour has a line that runs today. */
    private static final String ANDERE_LIJNEN = """
            MATCH (:Professional {id: $id})-[lijn:HEEFT_LIJN_MET]-(ander:Professional)
            WHERE lijn.einde IS NULL OR lijn.einde > $vandaag
            WITH DISTINCT ander
            RETURN ander.id AS id, COUNT {
                (ander)-[l:HEEFT_LIJN_MET]-(derde:Professional WHERE derde.id <> $id)
                WHERE (l.einde IS NULL OR l.einde > $vandaag) AND (derde.vertrekt IS NULL OR derde.vertrekt > $vandaag)
            } AS andere
            """;

    private final Neo4jGraaf graaf;
    private final Neo4jProfessionals professionals;
    private final Clock klok;

    Neo4jLijnen(Neo4jGraaf graaf, Neo4jProfessionals professionals, Clock klok) {
        this.graaf = graaf;
        this.klok = klok;
        this.professionals = professionals;
    }

    /** A line of which the two ends are known by id only. */
    public record Lijnrij(
            ProfessionalId van,
            ProfessionalId naar,
            Kanaal kanaal,
            String doel,
            String bereikbaar,
            LocalDate bevestigd) {}

    public Optional<Lijn> een(LijnId id) {
        return lees(EEN, id.toString()).stream().findFirst();
    }

    public List<Lijn> van(ProfessionalId persoon) {
        return lees(VAN_PERSOON, persoon.toString());
    }

    public List<Lijn> van(OrganisatieId organisatie) {
        return lees(VAN_ORGANISATIE, organisatie.toString());
    }

    /** How many there are in all. */
    public int aantal() {
        return graaf.leesEen(AANTAL, Map.of(), rij -> rij.get("aantal").asInt()).orElse(0);
    }

    /** Adds the lines that are not there yet, over that channel, between people who are; gives how many. */
    public int bewaar(Collection<Lijnrij> lijnen) {
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

    void wijzig(LijnId id, Kanaal kanaal, String doel, String bereikbaar) {
        zet(id, Map.of("kanaal", kanaal.code(), "doel", doel, "bereikbaar", bereikbaar));
    }

    void bevestig(LijnId id, LocalDate op) {
        zet(id, Map.of("bevestigd", op));
    }

    void beeindig(LijnId id, LocalDate op) {
        zet(id, Map.of("einde", op));
    }

    /** Gives who is at the other end; empty when this person has no such line (any more). */
    public Optional<ProfessionalId> draagOver(LijnId id, ProfessionalId van, ProfessionalId naar) {
        return graaf
                .schrijf(
                        DRAAG_OVER,
                        Map.of(
                                "id",
                                id.toString(),
                                "van",
                                van.toString(),
                                "naar",
                                naar.toString(),
                                "vandaag",
                                Nederlands.vandaag(klok)),
                        rij -> ProfessionalId.van(rij.get("ander").asString()))
                .stream()
                .findFirst();
    }

    /** Who is at the other end of a running line of this person, and has no running line with anybody else. */
    public Set<ProfessionalId> alleenVia(ProfessionalId persoon) {
        return graaf
                .lees(
                        ANDERE_LIJNEN,
                        Map.of("id", persoon.toString(), "vandaag", Nederlands.vandaag(klok)),
                        rij -> Map.entry(
                                ProfessionalId.van(rij.get("id").asString()),
                                rij.get("andere").asInt()))
                .stream()
                .filter(een -> een.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void zet(LijnId id, Map<String, Object> velden) {
        graaf.schrijf(ZET, Map.of("id", id.toString(), "velden", velden));
    }

    private record Gelezen(LijnId id, Lijnrij rij, @Nullable LocalDate einde) {}

    private List<Lijn> lees(String vraag, String id) {
        List<Gelezen> rijen =
                graaf.lees(vraag, Map.of("id", id, "vandaag", Nederlands.vandaag(klok)), Neo4jLijnen::gelezen);
        Map<ProfessionalId, Professional> mensen =
                professionals
                        .opId(rijen.stream()
                                .flatMap(een -> Stream.of(een.rij.van, een.rij.naar))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Professional::id, Function.identity()));
        return rijen.stream()
                .sorted(Comparator.comparing((Gelezen een) -> een.einde != null)
                        .thenComparing(een -> een.rij.bevestigd, Comparator.reverseOrder()))
                .flatMap(een -> lijn(een, mensen.get(een.rij.van), mensen.get(een.rij.naar)).stream())
                .toList();
    }

    private static Optional<Lijn> lijn(Gelezen een, @Nullable Professional van, @Nullable Professional naar) {
        Lijnrij rij = een.rij;
        return van == null || naar == null
                ? Optional.empty()
                : Optional.of(
                        new Lijn(een.id, van, naar, rij.kanaal, rij.doel, rij.bereikbaar, rij.bevestigd, een.einde));
    }

    private static Gelezen gelezen(Record rij) {
        Value einde = rij.get("einde");
        return new Gelezen(
                LijnId.van(rij.get("id").asString()),
                new Lijnrij(
                        ProfessionalId.van(rij.get("van").asString()),
                        ProfessionalId.van(rij.get("naar").asString()),
                        Kanaal.van(rij.get("kanaal").asString()),
                        rij.get("doel").asString(),
                        rij.get("bereikbaar").asString(),
                        rij.get("bevestigd").asLocalDate()),
                einde.isNull() ? null : einde.asLocalDate());
    }
}
