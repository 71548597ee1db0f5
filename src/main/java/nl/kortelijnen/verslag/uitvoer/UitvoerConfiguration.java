package nl.kortelijnen.verslag.uitvoer;

import nl.kortelijnen.toegang.Openbaaradres;
import nl.kortelijnen.verslag.Verslagadres;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is open without an account: the files of published reports, and the feed. */
@Configuration(proxyBeanMethods = false)
class UitvoerConfiguration {

    @Bean
    Openbaaradres verslagAlsPdf() {
        return new Openbaaradres("/" + Verslagadres.PDF);
    }

    @Bean
    Openbaaradres verslagAlsWord() {
        return new Openbaaradres("/" + Verslagadres.WORD);
    }

    @Bean
    Openbaaradres verslagfeed() {
        return new Openbaaradres("/" + Verslagadres.FEED);
    }
}
