package nl.kortelijnen.verslag.inlezen;

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

    boolean isKop() {
        return soort == Soort.KOP;
    }

    boolean isOpsomming() {
        return soort == Soort.OPSOMMING;
    }

    boolean isGenummerd() {
        return isOpsomming() && !teken.isEmpty() && Character.isLetterOrDigit(teken.codePointAt(0));
    }

    Alinea als(Soort andere, int anderNiveau) {
        return new Alinea(nummer, andere, anderNiveau, teken, tekst);
    }
}
