package nl.kortelijnen.opslag;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The folders, whichever stores are used. */
@Configuration(proxyBeanMethods = false)
class OpslagConfiguration {

    @Bean
    Portaalslot portaalslot(Environment omgeving) {
        return Portaalslot.neem(absoluut(omgeving.getProperty("kortelijnen.data", "data")));
    }

    @Bean
    Gegevensmap gegevensmap(Portaalslot slot) {
        return new Gegevensmap(slot.map());
    }

    @Bean
    Inhoudsmap inhoudsmap(Environment omgeving) {
        return new Inhoudsmap(absoluut(omgeving.getProperty("kortelijnen.inhoud", "content")));
    }

    static Path absoluut(String map) {
        return Path.of(map).toAbsolutePath().normalize();
    }
}
