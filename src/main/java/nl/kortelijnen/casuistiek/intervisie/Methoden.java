package nl.kortelijnen.casuistiek.intervisie;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Inhoudsbestand;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.springframework.stereotype.Component;

/** The methods in the content folder, read at the start; none when there is no such file. */
@Component
public class Methoden {

    private final List<Methode> alle;

    Methoden(Inhoudsmap inhoud, Clock klok) {
        this.alle = inhoud.deel("intervisie/methoden.yaml")
                .map(bestand -> Inhoudsrij.lees(
                        Inhoudsbestand.rijen(bestand, "methoden", Nederlands.vandaag(klok)), Methode::van))
                .orElse(List.of());
    }

    public List<Methode> alle() {
        return alle;
    }

    public Optional<Methode> met(String code) {
        return alle.stream().filter(methode -> methode.code().equals(code)).findFirst();
    }
}
