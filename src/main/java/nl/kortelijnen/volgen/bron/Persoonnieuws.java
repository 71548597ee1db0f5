package nl.kortelijnen.volgen.bron;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Kaartnieuws;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Gezien;
import nl.kortelijnen.volgen.Nieuws;
import nl.kortelijnen.volgen.Nieuwsbron;
import nl.kortelijnen.volgen.Onderwerpsoort;
import org.springframework.stereotype.Component;

/** What is new on the card of a colleague. What that person wrote under a function is no news of theirs. */
@Component
class Persoonnieuws implements Nieuwsbron {

    private final Ketennetwerk netwerk;
    private final Kaartnieuws wijzigingen;

    Persoonnieuws(Ketennetwerk netwerk, Kaartnieuws wijzigingen) {
        this.netwerk = netwerk;
        this.wijzigingen = wijzigingen;
    }

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.PERSOON;
    }

    @Override
    public Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Gebruiker lezer) {
        Map<UUID, Nieuws> kaarten = new HashMap<>();
        netwerk.professionals(gevolgd.keySet().stream()
                        .map(wat -> new ProfessionalId(UUID.fromString(wat)))
                        .toList())
                .forEach(een -> kaarten.put(een.id().waarde(), Nieuws.niets(een.naam(), Netwerkadres.van(een.id()))));
        return Kaartbron.nieuws(gevolgd, kaarten, wijzigingen);
    }
}
