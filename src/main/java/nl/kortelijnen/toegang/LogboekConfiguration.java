package nl.kortelijnen.toegang;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.kortelijnen.opslag.Gegevensmap;
import nl.kortelijnen.opslag.Kluis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the log stands on: its own connection, and the file that says how far it came. */
@Configuration(proxyBeanMethods = false)
class LogboekConfiguration {

    @Bean
    Logverbinding logverbinding(DataSource portaal) throws SQLException {
        return Logverbinding.naast(portaal);
    }

    @Bean
    Kopbestand kopbestand(Gegevensmap gegevens, Kluis kluis) {
        return Kopbestand.in(gegevens, kluis);
    }
}
