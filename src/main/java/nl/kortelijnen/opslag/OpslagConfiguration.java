package nl.kortelijnen.opslag;

import java.nio.file.Path;
import java.util.List;
import nl.kortelijnen.opslag.bewaking.AltijdBewaard;
import nl.kortelijnen.opslag.bewaking.Rondefouten;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import nl.kortelijnen.opslag.bewaking.Schrijfgrensinbouw;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What every store has, whichever are used; see {@link VroegeOpslag} for what is needed before this is read. */
@Configuration(proxyBeanMethods = false)
class OpslagConfiguration {

    @Bean
    Schijfruimte schijfruimte() {
        return new Schijfruimte();
    }

    @Bean
    static Schrijfgrensinbouw schrijfgrensinbouw(BeanFactory beans) {
        return new Schrijfgrensinbouw(beans);
    }

    /** That a module heard what another one told is part of telling it. */
    @Bean
    AltijdBewaard watGehoordIs() {
        return new AltijdBewaard(List.of(
                "insert into event_publication ", "update event_publication ", "delete from event_publication "));
    }

    @Bean
    Rondefouten rondefouten() {
        return new Rondefouten();
    }

    @Bean
    Inhoudsmap inhoudsmap(Environment omgeving) {
        return new Inhoudsmap(absoluut(omgeving.getProperty("kortelijnen.inhoud", "content")));
    }

    static Path absoluut(String map) {
        return Path.of(map).toAbsolutePath().normalize();
    }
}
