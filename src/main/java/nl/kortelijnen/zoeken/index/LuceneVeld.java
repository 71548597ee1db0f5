package nl.kortelijnen.zoeken.index;

import java.util.List;

/** The fields of the index. Whoever changes what they hold raises {@link #FORMAAT}: every index is then built anew. */
final class LuceneVeld {

    /** Version of the format of the index, analysis included. */
    static final int FORMAAT = 7;

    static final String SLEUTEL = "sleutel";
    static final String BRON = "bron";
    static final String TITEL = "titel";
    static final String TEKST = "tekst";
    static final String OOK = "ook";
    /** Text of attachments: apart, so that a long one does not make the words of the text itself count for less. */
    static final String BIJLAGE = "bijlage";

    /** Names and texts of the attachments, for passages. */
    static final String BIJLAGEN = "bijlagen";

    /** Words as written, without accents: for spelling. */
    static final String VORM = "vorm";

    /** Words of the title as written, without accents: for proposals while somebody types. */
    static final String TITELVORM = "titelvorm";

    /** What it comes first with, see {@link LuceneVoorrang}. */
    static final String EERST_BIJ = "eerstBij";

    /** Where the text lies by its meaning, when there is a model for that. */
    static final String BETEKENIS = "betekenis";

    static final String WIE = "wie";
    static final String GELDIG_TOT = "geldigTot";
    static final String DATUM = "datum";
    static final String VOLGORDE = "volgorde";
    static final String INHOUD = "inhoud";
    /** Between two texts of one document: what Lucene's highlighter puts there ({@code MULTIVAL_SEP_CHAR}). */
    static final char TUSSEN = '\0';

    private static final String FACET = "facet.";

    /** Where a word may stand. More for the title makes results worse (measured). */
    static final List<String> ZOEKVELDEN = List.of(TITEL, TEKST, OOK, BIJLAGE);

    private LuceneVeld() {}

    static String facet(String code) {
        return FACET + code;
    }

    static String sleutel(String bron, String id) {
        return bron + "/" + id;
    }
}
