package nl.kortelijnen.opslag;

import nl.kortelijnen.opslag.bewaking.Schijf;
import nl.kortelijnen.opslag.bewaking.Schijfgrenzen;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.opslag.bewaking.Schijfwacht;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * What belongs to the stores that the portal starts itself ({@link VroegeOpslag}). With {@code
 * kortelijnen.opslag=extern} all this is absent, and {@code spring.datasource.*} and {@code spring.neo4j.*} apply.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kortelijnen.opslag", havingValue = "ingebouwd", matchIfMissing = true)
class IngebouwdeOpslagConfiguration {

    @Bean
    ApplicationListener<ApplicationReadyEvent> opwarming(IngebouwdeOpslag opslag) {
        return gereed -> opslag.warmOp();
    }

    @Bean
    Schijfwacht schijfwacht(Opslaginstellingen instellingen, Environment omgeving, Schijfruimte ruimte) {
        Schijfgrenzen grenzen = Schijfgrenzen.van(omgeving);
        return new Schijfwacht(new Schijf(instellingen.map(), grenzen.reserve()), grenzen, ruimte);
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
