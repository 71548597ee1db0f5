package nl.kortelijnen.zoeken;

import java.util.Optional;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** A search that somebody kept, by the address of its page: what it is called, and how much it finds now. */
public interface Treffertelling {

    /** "vader wil geen huisbezoek · Opvoeding". */
    String naam(String adres);

    /**
     * Only what this person may see is counted.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.Onbereikbaar while there is no index
     */
    long aantal(String adres, Optional<Gebruiker> wie);
}
