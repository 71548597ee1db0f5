package nl.kortelijnen.kennis.ui.meldcode;

import java.util.List;

/**
 * The steps of the Meldcode, with 0 before them (AG13).
 *
 * @see <a href="file:docs/kennis.md">docs/kennis.md</a>
 */
enum Meldcodestap {
    VROEG_ZIEN(
            1,
            "Vroeg zien",
            "Er is nog geen geweld of verwaarlozing. Je ziet wel risico’s of iets wat mis kan gaan.",
            List.of(
                    "Bespreek wat je ziet met de ouders, gewoon en kort.",
                    "Help met iets kleins, of zoek wie dat kan.",
                    "Schrijf het kort op, met datum. Een rij kleine signalen zegt meer dan één."),
            List.of("noteer-kleine-signalen", "normaliseer-zonder-weg-te-wuiven", "risicos-bij-ouders"),
            "Welke risico’s zie ik, en wat beschermt?"),
    SIGNALEN(
            0,
            "Signalen in kaart",
            "Je hebt een signaal van huiselijk geweld of kindermishandeling.",
            List.of(
                    "Schrijf op wat je zag en hoorde, met datum. Wat je denkt schrijf je apart.",
                    "Doe de kindcheck als je met een volwassene werkt: voor wie zorgt deze persoon?",
                    "Vraag naar wat er veranderd is."),
            List.of("schrijf-wat-je-ziet-en-hoort", "kindcheck", "twee-lezingen-van-een-signaal"),
            "Wat heb ik gezien en gehoord, en wanneer?"),
    OVERLEG(
            0,
            "Overleg",
            "Overleg met een deskundige collega, en zo nodig met Veilig Thuis of een forensisch arts.",
            List.of(
                    "Haal de aandachtsfunctionaris erbij.",
                    "Bel Veilig Thuis voor advies. Je noemt dan geen namen.",
                    "Vraag een deskundige mee te denken als taal of cultuur meespeelt."),
            List.of("vraag-de-aandachtsfunctionaris", "twijfel-je-bel-toch", "vroeg-cultuursensitief-meedenken"),
            "Met wie overlegde ik, en wat was het advies?"),
    GESPREK(
            3,
            "Het gesprek",
            "Praat met de ouders of andere betrokkenen, en met het kind.",
            List.of(
                    "Begin met wat je waardeert. Vertel dan wat je zag, en vraag wat zij zien.",
                    "Regel een tolk als dat nodig is, nooit het kind zelf.",
                    "Spreek partners apart als er geweld tussen hen kan zijn.",
                    "Je mag dit gesprek overslaan als het gevaar geeft voor het kind, voor een ander of voor jou."),
            List.of("vragen-aan-ouders", "begin-bij-de-ouders", "gesprek-over-ruzie-thuis", "spel-met-poppetjes"),
            "Wat zeiden zij? Wat zei het kind?"),
    WEGEN(
            0,
            "Wegen",
            "Hoe ernstig is het, en hoe zeker ben je?",
            List.of(
                    "Leg naast elkaar wat je weet en wat je vermoedt.",
                    "Gebruik het afwegingskader van je beroep.",
                    "Twijfel je? Laat Veilig Thuis meewegen: 0800-2000."),
            List.of("vijf-afwegingen", "breng-risico-en-bescherming-samen-in-kaart", "gesprek-met-een-collega"),
            "Wat weegt het zwaarst?"),
    BESLISSEN(
            0,
            "Beslissen",
            "Is melden nodig? En kun je ook zelf hulp bieden of regelen? Het kan allebei.",
            List.of("Loop de vijf vragen af. Onderaan zie je wat je antwoorden betekenen."),
            List.of("vijf-afwegingen", "bespreek-vooraf-wat-ouders-horen", "na-een-melding-wie-hoort-wat"),
            "Wat besluit ik, en waarom?");

    /** How many of the first lines are about talking to the family. */
    private final int metFamilie;

    private final String titel;
    private final String wanneer;
    private final List<String> doen;
    private final List<String> leesOok;
    private final String notitie;

    Meldcodestap(
            int metFamilie, String titel, String wanneer, List<String> doen, List<String> leesOok, String notitie) {
        this.metFamilie = metFamilie;
        this.titel = titel;
        this.wanneer = wanneer;
        this.doen = doen;
        this.leesOok = leesOok;
        this.notitie = notitie;
    }

    int nummer() {
        return ordinal();
    }

    String titel() {
        return titel;
    }

    String wanneer() {
        return wanneer;
    }

    /** Whether this line to do is about talking to the family. */
    boolean isMetFamilie(int regel) {
        return regel < metFamilie;
    }

    List<String> doen() {
        return doen;
    }

    /** Ids of items that help with this step. */
    List<String> leesOok() {
        return leesOok;
    }

    /** The label of the note that stays in the browser. */
    String notitie() {
        return notitie;
    }
}
