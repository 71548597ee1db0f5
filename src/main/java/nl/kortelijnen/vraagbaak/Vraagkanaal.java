package nl.kortelijnen.vraagbaak;

import java.util.UUID;

/**
 * A channel: a place for questions about one subject, region or kind of organisation.
 *
 * @param versie grows with every change
 */
public record Vraagkanaal(UUID id, Kanaalblad blad, long versie) {

    public String naam() {
        return blad.naam();
    }

    public Kanaalrechten rechten() {
        return blad.rechten();
    }

    /** "Regio Nijmegen". */
    public String opschrift() {
        return blad.soort().opschrift(blad.waarde());
    }
}
