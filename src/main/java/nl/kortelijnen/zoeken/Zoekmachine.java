package nl.kortelijnen.zoeken;

import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Gebruiker;
import org.springframework.stereotype.Service;

/** Search over everything in the portal, within what the one who asks may see. */
@Service
public class Zoekmachine {

    /**
     * @param wie who asks; empty for somebody without an account
     * @throws Fout.Onbereikbaar while there is no index to search in
     */
    public Zoekresultaat zoek(Zoekvraag vraag, Optional<Gebruiker> wie) {
        throw new Fout.Onbereikbaar("De zoekindex is er nog niet.", new IllegalStateException());
    }
}
