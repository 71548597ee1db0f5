package nl.kortelijnen.opslag.kluis;

import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The keys, once they are known to be the right ones. */
@Configuration(proxyBeanMethods = false)
class KluisConfiguration {

    @Bean
    Sleutelbron sleutelbron(Environment omgeving, Gegevensmap gegevens) {
        return Sleutelbron.van(omgeving, gegevens.pad());
    }

    @Bean
    Sleutelbos sleutelbos(Sleutelbron bron, Sleutelregister register) {
        Sleutelbos sleutels = bron.sleutels(register, true);
        register.schrijfIn(sleutels);
        return sleutels;
    }
}
