package nl.kortelijnen.opslag;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The stores that the portal starts itself. With {@code kortelijnen.opslag=extern} all this is absent, and {@code
 * spring.datasource.*} and {@code spring.neo4j.*} apply.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kortelijnen.opslag", havingValue = "ingebouwd", matchIfMissing = true)
class IngebouwdeOpslagConfiguration {

    @Bean
    Opslaginstellingen opslaginstellingen(
            Gegevensmap gegevens,
            @Value("${kortelijnen.opslag.lib:target/opslag/lib}") String lib,
            @Value("${kortelijnen.opslag.geheugen-mb:512}") int geheugenMb,
            @Value("${kortelijnen.opslag.paginageheugen-mb:128}") int paginageheugenMb) {
        Path map = gegevens.map("opslag");
        return new Opslaginstellingen(
                map, OpslagConfiguration.absoluut(lib), map.resolve("programma"), geheugenMb, paginageheugenMb);
    }

    @Bean
    IngebouwdeOpslag ingebouwdeOpslag(Opslaginstellingen instellingen, ApplicationContext portaal) {
        return IngebouwdeOpslag.start(instellingen, new OpslagWegMelding(portaal));
    }

    @Bean
    PostgresVerbinding postgresVerbinding(IngebouwdeOpslag opslag) {
        return new PostgresVerbinding(opslag);
    }

    @Bean
    Neo4jVerbinding neo4jVerbinding(IngebouwdeOpslag opslag) {
        return new Neo4jVerbinding(opslag);
    }
}
