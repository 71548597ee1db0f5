package nl.kortelijnen.opslag.graaf;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Brings the graph's schema up to date before anybody uses it. */
@Configuration(proxyBeanMethods = false)
public class Neo4jMigratieConfiguration {

    @Bean
    static Neo4jMigratie neo4jMigratie(Environment omgeving) {
        boolean alleen = "ingebouwd".equals(omgeving.getProperty("kortelijnen.opslag", "ingebouwd"));
        return new Neo4jMigratie(new Neo4jMigratiebestanden(new PathMatchingResourcePatternResolver()), alleen);
    }
}
