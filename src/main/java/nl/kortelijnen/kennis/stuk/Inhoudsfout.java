package nl.kortelijnen.kennis.stuk;

/**
 * A file that is left out, and what to do about it.
 *
 * @param bestand relative to the folder with knowledge
 * @param regel from 1
 * @param wat a complete Dutch sentence or two: what is wrong and how to mend it
 */
public record Inhoudsfout(String bestand, int regel, String wat) {

    @Override
    public String toString() {
        return bestand + ", regel " + regel + ": " + wat;
    }
}
