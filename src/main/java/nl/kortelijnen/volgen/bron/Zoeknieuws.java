package nl.kortelijnen.volgen.bron;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Gezien;
import nl.kortelijnen.volgen.Nieuws;
import nl.kortelijnen.volgen.Nieuwsbron;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.zoeken.Treffertelling;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** How many hits a saved search has more than when it was last seen, with the rights of whoever saved it. */
@Component
class Zoeknieuws implements Nieuwsbron {

    private static final Logger LOG = LoggerFactory.getLogger(Zoeknieuws.class);

    private final Treffertelling telling;

    Zoeknieuws(Treffertelling telling) {
        this.telling = telling;
    }

    @Override
    public Onderwerpsoort soort() {
        return Onderwerpsoort.ZOEKVRAAG;
    }

    @Override
    public Map<String, Nieuws> nieuws(Map<String, Gezien> gevolgd, Gebruiker lezer) {
        Map<String, Nieuws> uit = new HashMap<>();
        gevolgd.forEach((adres, gezien) -> uit.put(adres, nieuws(adres, gezien, lezer)));
        return uit;
    }

    private Nieuws nieuws(String adres, Gezien gezien, Gebruiker lezer) {
        String titel = telling.naam(adres);
        try {
            long nu = telling.aantal(adres, Optional.of(lezer));
            long meer = Math.max(0, nu - gezien.stand());
            String zin = meer == 0 ? "" : meer == 1 ? "1 treffer meer" : meer + " treffers meer";
            return new Nieuws(titel, adres, meer, zin, nu);
        } catch (Fout.Onbereikbaar e) {
            LOG.info("A saved search was not counted, there is no index now: {}", e.getMessage());
            return new Nieuws(titel, adres, 0, "", gezien.stand());
        }
    }
}
