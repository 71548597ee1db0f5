package nl.kortelijnen.ketennetwerk.spil;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.springframework.stereotype.Component;

/** Everybody who works now and which two of them have a current line. */
@Component
class Neo4jSpillen {

    private static final String MENSEN = """
            MATCH (p:Professional) WHERE p.vertrekt IS NULL OR p.vertrekt > $vandaag RETURN p.id AS id
            """;
    private static final String LIJNEN = """
            MATCH (p:Professional)-[lijn:HEEFT_LIJN_MET]->(ander:Professional)
            WHERE lijn.einde IS NULL OR lijn.einde > $vandaag
            RETURN DISTINCT p.id AS van, ander.id AS naar
            """;

    private final Neo4jGraaf graaf;

    Neo4jSpillen(Neo4jGraaf graaf) {
        this.graaf = graaf;
    }

    List<String> mensen(LocalDate vandaag) {
        return graaf.lees(
                MENSEN, Map.of("vandaag", vandaag), rij -> rij.get("id").asString());
    }

    List<Tussenheid.Paar> lijnen(LocalDate vandaag) {
        return graaf.lees(
                LIJNEN,
                Map.of("vandaag", vandaag),
                rij -> new Tussenheid.Paar(
                        rij.get("van").asString(), rij.get("naar").asString()));
    }
}
