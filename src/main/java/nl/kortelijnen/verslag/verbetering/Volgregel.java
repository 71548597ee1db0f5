package nl.kortelijnen.verslag.verbetering;

import java.time.Instant;

/**
 * One line of what happened to a point.
 *
 * @param organisatie for which organisation; empty when that is not known or the portal did it
 */
public record Volgregel(
        Stap stap, Volgstaat staat, Instant wanneer, String wie, String organisatie, String toelichting, String link) {

    /** What was done. */
    public enum Stap {
        GEPUBLICEERD("Kwam in een verslag"),
        TOEGEVOEGD("Kwam in het register"),
        TOEGEWEZEN("Kreeg een eigenaar"),
        OPGEPAKT("Wordt opgepakt"),
        OPGELOST("Opgelost gemeld"),
        BETWIST("Betwist"),
        CIJFER("Hangt aan een cijfer"),
        GESTEGEN("Opgelost: het cijfer is gestegen"),
        MEEGENOMEN("Gaat mee naar een bijeenkomst");

        private final String label;

        Stap(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
