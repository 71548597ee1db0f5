package nl.kortelijnen.opslag;

import java.nio.file.Files;
import nl.kortelijnen.gedeeld.Startlog;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.bewaking.Schijf;
import nl.kortelijnen.opslag.bewaking.Schijfgrenzen;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.opslag.bewaking.Schijfwacht;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The stores that the portal starts itself. With {@code kortelijnen.opslag=extern} all this is absent, and {@code
 * spring.datasource.*} and {@code spring.neo4j.*} apply.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "kortelijnen.opslag", havingValue = "ingebouwd", matchIfMissing = true)
class IngebouwdeOpslagConfiguration {

    /** The stores need seconds: they begin before any other bean does, and whoever needs one waits for it. */
    @Bean
    static BeanFactoryPostProcessor vroegBegin() {
        return beans -> beans.getBean(IngebouwdeOpslag.class);
    }

    @Bean
    Opslaginstellingen opslaginstellingen(Gegevensmap gegevens, Environment omgeving) {
        return Opslaginstellingen.van(gegevens.map("opslag"), omgeving);
    }

    @Bean
    IngebouwdeOpslag ingebouwdeOpslag(Opslaginstellingen instellingen, Opslagstand stand, ApplicationContext portaal) {
        boolean eerste = !Files.exists(instellingen.map().resolve("postgres/gemaakt"));
        Startlog.zeg(
                eerste
                        ? "De opslag wordt gemaakt en gestart. De eerste keer duurt dat een halve tot een hele minuut."
                        : "De opslag wordt gestart.");
        stand.luister(new OpslagWegMelding(portaal, stand));
        return IngebouwdeOpslag.start(instellingen, stand);
    }

    @Bean
    static ApplicationListener<ApplicationReadyEvent> opwarming(ObjectProvider<IngebouwdeOpslag> opslag) {
        return gereed -> opslag.ifAvailable(IngebouwdeOpslag::warmOp);
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
