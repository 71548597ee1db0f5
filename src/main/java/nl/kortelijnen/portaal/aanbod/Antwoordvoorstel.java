package nl.kortelijnen.portaal.aanbod;

import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.gedeeld.Fase;

/**
 * Brings an answer that was given in confidence to whoever keeps the knowledge, without who gave it or who asked (E17). It
 * goes the way of every text: a redacteur reads it before anybody else does.
 */
public interface Antwoordvoorstel {

    /** How far it is. */
    enum Stand {
        NERGENS("Niet gedeeld"),
        WACHT("Wacht op de redactie"),
        BIJ_REDACTIE("De redactie werkt eraan"),
        STAAT("Staat in de kennisbank"),
        WEGGEHAALD("Door de redactie weggehaald");

        private final String label;

        Stand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param themas codes of the list of themes */
    record Tekst(String titel, String vraag, String antwoord, Fase fase, Set<String> themas) {

        public Tekst {
            titel = titel.strip();
            vraag = vraag.strip();
            antwoord = antwoord.strip();
            themas = Set.copyOf(themas);
        }
    }

    /**
     * Lays it before the redactie. Whoever calls has made sure that nobody is recognisable in it.
     *
     * @param id under which it will be found; says nothing about where it came from
     */
    void bied(String id, Tekst tekst);

    Stand stand(String id);

    /** Where it is read; empty while it is not published. */
    Optional<String> leesadres(String id);

    /** Text, earlier versions, what readers kept of it and its place in the index are gone after this. */
    void haalWeg(String id);
}
