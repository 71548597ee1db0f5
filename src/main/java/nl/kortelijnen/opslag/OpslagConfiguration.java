package nl.kortelijnen.opslag;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The folders, whichever stores are used. */
@Configuration(proxyBeanMethods = false)
class OpslagConfiguration {

    @Bean
    Portaalslot portaalslot(@Value("${kortelijnen.data:data}") String map) {
        return Portaalslot.neem(absoluut(map));
    }

    @Bean
    Gegevensmap gegevensmap(Portaalslot slot) {
        return new Gegevensmap(slot.map());
    }

    @Bean
    Inhoudsmap inhoudsmap(@Value("${kortelijnen.inhoud:content}") String map) {
        return new Inhoudsmap(absoluut(map));
    }

    static Path absoluut(String map) {
        return Path.of(map).toAbsolutePath().normalize();
    }
}
