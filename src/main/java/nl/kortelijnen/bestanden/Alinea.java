package nl.kortelijnen.bestanden;

/**
 * One paragraph of the source, in the words of the source.
 *
 * @param nummer counts from 1 through the whole source
 * @param niveau of a heading, 1 to 6; otherwise 0
 * @param teken the bullet or number that stood before it; empty when there was none
 */
public record Alinea(int nummer, Soort soort, int niveau, String teken, String tekst) {

    /** How a paragraph is set. */
    public enum Soort {
        KOP,
        OPSOMMING,
        TEKST
    }

    public boolean isKop() {
        return soort == Soort.KOP;
    }

    public boolean isOpsomming() {
        return soort == Soort.OPSOMMING;
    }

    public boolean isGenummerd() {
        return isOpsomming() && !teken.isEmpty() && Character.isLetterOrDigit(teken.codePointAt(0));
    }

    public Alinea als(Soort andere, int anderNiveau) {
        return new Alinea(nummer, andere, anderNiveau, teken, tekst);
    }
}
