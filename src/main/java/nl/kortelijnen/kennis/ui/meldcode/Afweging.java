package nl.kortelijnen.kennis.ui.meldcode;

/**
 * The five weighings of step 5.
 *
 * @see <a href="file:content/kennis/vijf-afwegingen.md">content/kennis/vijf-afwegingen.md</a>
 */
enum Afweging {
    VERMOEDEN(
            "Heb ik na stap 1 tot en met 4 nog een vermoeden van huiselijk geweld of kindermishandeling?",
            "nee",
            "klaar",
            "Geen vermoeden meer: sluit af en leg vast waarom."),
    ONVEILIG(
            "Is er acute of structurele onveiligheid?",
            "ja",
            "meld",
            "Er is acute of structurele onveiligheid: meld bij Veilig Thuis."),
    ZELF_HULP(
            "Kan ik zelf goede hulp bieden of regelen?",
            "nee",
            "meld",
            "Je kunt geen goede hulp bieden of regelen: meld bij Veilig Thuis."),
    AANVAARD(
            "Aanvaarden de betrokkenen die hulp, en doen zij mee?",
            "nee",
            "meld",
            "De hulp wordt niet aanvaard: meld bij Veilig Thuis."),
    RESULTAAT(
            "Leidt de hulp binnen de afgesproken tijd tot veiligheid of herstel?",
            "nee",
            "meld",
            "De hulp geeft niet op tijd veiligheid of herstel: meld, zo nodig opnieuw.");

    private final String vraag;
    private final String beslissend;
    private final String soort;
    private final String uitkomst;

    Afweging(String vraag, String beslissend, String soort, String uitkomst) {
        this.vraag = vraag;
        this.beslissend = beslissend;
        this.soort = soort;
        this.uitkomst = uitkomst;
    }

    String vraag() {
        return vraag;
    }

    /** The answer that settles it. */
    String beslissend() {
        return beslissend;
    }

    /** {@code meld} or {@code klaar}. */
    String soort() {
        return soort;
    }

    String uitkomst() {
        return uitkomst;
    }
}
