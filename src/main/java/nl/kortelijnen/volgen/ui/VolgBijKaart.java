package nl.kortelijnen.volgen.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Volglijst;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * On a card of the network: hear of it when it changes.
 *
 * @param soort of the page it stands on
 */
record VolgBijKaart(String soort, Onderwerpsoort onderwerp, Volglijst lijst) implements Paginadeel {

    @Configuration(proxyBeanMethods = false)
    static class Kaarten {

        @Bean
        Paginadeel volgOrganisatie(Volglijst lijst) {
            return new VolgBijKaart("organisatie", Onderwerpsoort.ORGANISATIE, lijst);
        }

        @Bean
        Paginadeel volgPersoon(Volglijst lijst) {
            return new VolgBijKaart("professional", Onderwerpsoort.PERSOON, lijst);
        }
    }

    @Override
    public boolean terzijde() {
        return true;
    }

    @Override
    public int volgorde() {
        return 95;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        return Optional.of(Onderwerpknop.volg(lijst, new Onderwerp(onderwerp, id.toString()), "deze kaart"));
    }
}
