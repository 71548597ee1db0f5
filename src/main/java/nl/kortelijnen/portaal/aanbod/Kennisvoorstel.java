package nl.kortelijnen.portaal.aanbod;

import java.util.Optional;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** Makes a draft of guidance out of what was said elsewhere; whoever keeps the guidance says who may. */
public interface Kennisvoorstel {

    boolean mag(Gebruiker gebruiker);

    /**
     * @param id small letters, digits and hyphens
     * @param bron where it comes from, in words
     */
    void maak(String id, String titel, String tekst, String bron);

    /** Where a draft is written. */
    String schrijfadres(String id);

    /** Where it is read; empty while it is not published. */
    Optional<String> leesadres(String id);
}
