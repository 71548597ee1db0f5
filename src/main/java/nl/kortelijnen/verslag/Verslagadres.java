package nl.kortelijnen.verslag;

import java.util.UUID;
import nl.kortelijnen.portaal.aanbod.Paginas;

/** Where everything of the reports is, relative to the portal. */
public final class Verslagadres {

    public static final String LIJST = Paginas.VERSLAGEN;
    public static final String NIEUW = LIJST + "/nieuw";
    public static final String BEWERK = LIJST + "/bewerk/:verslag";
    public static final String LEES = "verslag/:slug";

    /** The source of what was published, for organisatoren. */
    public static final String BRON = LIJST + "/bron/:slug";

    /** Where somebody of a subgroup says whether a part of a draft is right. */
    public static final String AKKOORD = LIJST + "/akkoord/:verslag";

    /** A published report as a file, for everybody. */
    public static final String PDF = "verslag/{slug}/verslag.pdf";

    public static final String WORD = "verslag/{slug}/verslag.docx";

    /** What was published last, as an Atom feed. */
    public static final String FEED = LIJST + "/atom.xml";

    /** The overview of the points that are followed. */
    public static final String PUNTEN = Paginas.PUNTEN_VOLGEN;

    /** Points that come back in several reports. */
    public static final String TERUGKEREND = PUNTEN + "/terugkerend";

    public static final String PUNT = PUNTEN + "/:punt";

    public static final String BIJEENKOMSTEN = Paginas.BIJEENKOMSTEN;
    public static final String BIJEENKOMST_NIEUW = BIJEENKOMSTEN + "/nieuw";
    public static final String BIJEENKOMST_BEWERK = BIJEENKOMSTEN + "/bewerk/:bijeenkomst";
    public static final String BIJEENKOMST = BIJEENKOMSTEN + "/:bijeenkomst";
    public static final String NOTITIES = BIJEENKOMSTEN + "/notities/:bijeenkomst";

    private Verslagadres() {}

    public static String bijeenkomst(UUID bijeenkomst) {
        return BIJEENKOMSTEN + "/" + bijeenkomst;
    }

    public static String bewerkBijeenkomst(UUID bijeenkomst) {
        return BIJEENKOMSTEN + "/bewerk/" + bijeenkomst;
    }

    public static String notities(UUID bijeenkomst) {
        return BIJEENKOMSTEN + "/notities/" + bijeenkomst;
    }

    public static String punt(UUID punt) {
        return PUNTEN + "/" + punt;
    }

    public static String bewerk(UUID verslag) {
        return LIJST + "/bewerk/" + verslag;
    }

    /** One version of it, also when it was replaced. */
    public static String versie(String slug, int nummer) {
        return lees(slug) + "?versie=" + nummer;
    }

    public static String bron(String slug, int versie, int alinea) {
        return LIJST + "/bron/" + slug + "?versie=" + versie + "&alinea=" + alinea;
    }

    public static String akkoord(UUID verslag) {
        return LIJST + "/akkoord/" + verslag;
    }

    public static String pdf(String slug, int versie) {
        return PDF.replace("{slug}", slug) + "?versie=" + versie;
    }

    public static String word(String slug, int versie) {
        return WORD.replace("{slug}", slug) + "?versie=" + versie;
    }

    /** Where a reader finds the answer to what they said is not right. */
    public static String lezersmelding(String slug, UUID melding) {
        return lees(slug) + "?melding=" + melding;
    }

    public static String lees(String slug) {
        return "verslag/" + slug;
    }
}
