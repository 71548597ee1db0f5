package nl.kortelijnen.zoeken.machine;

import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.portaal.aanbod.Suggestiebron;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Component;

/** Proposals under the search fields. Without an index there are none: the search itself will say so. */
@Component
class Suggesties implements Suggestiebron {

    private final Zoekmachine zoekmachine;
    private final Toegang toegang;

    Suggesties(Zoekmachine zoekmachine, Toegang toegang) {
        this.zoekmachine = zoekmachine;
        this.toegang = toegang;
    }

    @Override
    public List<Suggestie> suggesties(String tekst) {
        try {
            return zoekmachine.suggesties(tekst, Optional.of(toegang.vereis()));
        } catch (Fout.Onbereikbaar geenIndex) {
            return List.of();
        }
    }
}
