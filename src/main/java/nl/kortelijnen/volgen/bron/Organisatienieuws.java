package nl.kortelijnen.volgen.bron;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.beheer.Kaartnieuws;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Gezien;
import nl.kortelijnen.volgen.Nieuws;
import nl.kortelijnen.volgen.Nieuwsbron;
import nl.kortelijnen.volgen.Onderwerpsoort;
import org.springframework.stereotype.Component;

/** What is new on the card of an organisation. */
@Component
class Organisatienieuws implements Nieuwsbron {

    private final Ketennetwerk netwerk;
    private final Kaartnieuws wijzigingen;

    Organisatienieuws(Ketennetwerk netwerk, Kaartnieuws wijzigingen) {
        this.netwerk = netwerk;
        this.wijzigingen = wijzigingen;
    }

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.ORGANISATIE;
    }

    @Override
    public Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Gebruiker lezer) {
        Map<UUID, Nieuws> kaarten = new HashMap<>();
        netwerk.organisaties(Netwerkfilter.ALLES).stream()
                .filter(een -> gevolgd.containsKey(een.id().waarde().toString()))
                .forEach(een -> kaarten.put(een.id().waarde(), Nieuws.niets(een.naam(), Netwerkadres.van(een.id()))));
        return Kaartbron.nieuws(gevolgd, kaarten, wijzigingen);
    }
}
