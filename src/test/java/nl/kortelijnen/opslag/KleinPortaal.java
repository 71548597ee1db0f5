package nl.kortelijnen.opslag;

import nl.kortelijnen.opslag.graaf.Neo4jMigratieConfiguration;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.neo4j.autoconfigure.Neo4jAutoConfiguration;
import org.springframework.context.annotation.Import;

/** This module and nothing else: a portal that starts in no time. */
@SpringBootConfiguration(proxyBeanMethods = false)
@Import({OpslagConfiguration.class, IngebouwdeOpslagConfiguration.class, Neo4jMigratieConfiguration.class})
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, Neo4jAutoConfiguration.class})
public class KleinPortaal {}
