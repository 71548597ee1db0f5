package nl.kortelijnen.casuistiek;

import java.util.Map;
import java.util.Set;

/**
 * Every way on which something of a case leaves the casuïstiek, by name. CasusuitwegenTest holds it against the code, so
 * that nobody adds one without thinking; CasusuitwegTest walks the pages and the API.
 */
public final class Casusuitwegen {

    /** Pages, as in their address. */
    public static final Set<String> BLADEN = Set.of(
            "casuistiek",
            "casuistiek/nieuw",
            "casuistiek/:casus",
            "casuistiek/bewerk/:casus",
            "casuistiek/intervisie/:intervisie",
            "casuistiek/overleg/:overleg",
            "casuistiek/weging/:weging");

    /** Of the casuïstiek itself; it answers about the text it gets and keeps nothing. */
    static final Set<String> EINDPUNTEN = Set.of("POST /api/v1/casuistiek/bewaking");

    /** Of the whole portal: where a shared case is found by a key of a colleague. */
    public static final Set<String> MET_EEN_CASUS = Set.of("/api/v1/zoeken", "/api/v1/zoeken/suggesties");

    /** Mails; none of them has lines of its own. */
    public static final Set<String> POSTSOORTEN = Set.of("MEELEZEN", "CASUS", "CASUSMELDING");

    /** Who makes a file: the reports as text. There is no calendar, feed, PDF or Word of a case. */
    static final Set<String> BESTANDEN = Set.of("Verslagknoppen");

    /** What other modules ask of it: the index, the start page, other modules' pages, what stays when a household goes. */
    static final Map<String, String> LEVERANTIES = Map.of(
            "Casusbron", "Zoekbron",
            "CasuistiekPaneel", "Paneel",
            "Meldingpaneel", "Paneel",
            "Uitnodigingpaneel", "Paneel",
            "Afsprakenpaneel", "Paneel",
            "PassendeCasussen", "Aanknopingsbron",
            "Casusrest", "Huishoudrest");

    private Casusuitwegen() {}
}
