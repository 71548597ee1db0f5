package nl.kortelijnen.ketennetwerk.correctie;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody reported as wrong on a card.
 *
 * @param ding the id of what it is about
 * @param adres where its card is
 * @param antwoord what was answered; empty while open
 */
public record Correctie(
        UUID id,
        UUID ding,
        String naam,
        String adres,
        String tekst,
        String door,
        Instant op,
        Stand stand,
        String antwoord,
        String afgehandeldDoor) {

    /** What became of it. */
    public enum Stand {
        OPEN("Nog niet bekeken"),
        VERWERKT("Aangepast"),
        NIET_GEDAAN("Niet aangepast");

        private final String label;

        Stand(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
