package nl.kortelijnen.toegang.inloggen;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Service;

/** The identity providers in {@code spring.security.oauth2.client.*}; without such settings there are none. */
@Service
public class Aanbieders {

    private final Optional<ClientRegistrationRepository> instellingen;

    Aanbieders(ObjectProvider<ClientRegistrationRepository> instellingen) {
        this.instellingen = Optional.ofNullable(instellingen.getIfAvailable());
    }

    public List<Aanbieder> alle() {
        return instellingen
                .filter(Iterable.class::isInstance)
                .map(lijst -> (Iterable<?>) lijst)
                .map(lijst -> StreamSupport.stream(lijst.spliterator(), false)
                        .filter(ClientRegistration.class::isInstance)
                        .map(ClientRegistration.class::cast)
                        .map(een ->
                                new Aanbieder(een.getClientName(), "/oauth2/authorization/" + een.getRegistrationId()))
                        .toList())
                .orElse(List.of());
    }

    Optional<ClientRegistrationRepository> instellingen() {
        return instellingen;
    }
}
