package nl.kortelijnen.kennis.ui.meldcode;

import java.util.List;

/**
 * What happens after a report, and who hears what at each step (AG10).
 *
 * @see <a href="file:content/kennis/na-een-melding-wie-hoort-wat.md">the sources stand in this item</a>
 */
enum Meldroutestap {
    MELDING(
            "Melding",
            "Je belt Veilig Thuis en noemt namen. Vraag meteen of er een wachtlijst of piek is.",
            "Wat er nu gebeurt, en of het lang kan duren.",
            "Nog niets, tenzij jij het zelf verteld hebt. Dat is meestal het beste, behalve als het gevaar geeft.",
            "Wat jij gaat doen, als dat veilig kan.",
            "Niets.",
            "Niets."),
    BEOORDELING(
            "Veiligheidsbeoordeling",
            "Veilig Thuis weegt hoe onveilig het is. Binnen vijf werkdagen is er een besluit: onderzoek, overdragen of "
                    + "afsluiten.",
            "De uitkomst van de veiligheidsbeoordeling. Hoor je niets, bel dan zelf.",
            "Dat er een melding is en wat erin staat. Dat moet volgens de wet. Kan dat gevaar geven, zeg het bij de "
                    + "melding.",
            "Wat de ouders te horen krijgen, van jou of van Veilig Thuis.",
            "Soms al een vraag om informatie.",
            "Soms: de zaak komt direct naar jullie."),
    ONDERZOEK(
            "Onderzoek, als dat nodig is",
            "Veilig Thuis praat met ieder in huis en vraagt anderen wat zij zien. Soms gaat een deskundige mee.",
            "Niets tussendoor, wel als er iets van jou nodig is.",
            "Wat er onderzocht wordt en met wie gepraat wordt.",
            "Een gesprek apart, passend bij de leeftijd.",
            "Een vraag: wat zagen en hoorden jullie zelf?",
            "Een vraag om samen op huisbezoek te gaan."),
    AFSPRAKEN(
            "Veiligheidsafspraken",
            "Huishouden, Veilig Thuis en de nieuwe hulp spreken af wat er veilig moet zijn.",
            "Of je er een rol in hebt.",
            "De afspraken, op papier en in hun taal.",
            "Wat er is afgesproken en wie het mag bellen.",
            "Alleen wat zij moeten weten om op te letten.",
            "Alle afspraken, en wie erop let."),
    OVERDRACHT(
            "Overdracht",
            "Veilig Thuis belt over en stelt de nieuwe hulp voor. Vraag hoe snel die begint.",
            "Wie vanaf nu de contactpersoon is.",
            "Wie er komt en wanneer. Liefst op een bezoek samen.",
            "Wie er komt, en wie blijft.",
            "Wie zij kunnen bellen.",
            "Het hele verhaal, pratend. En een datum om terug te bellen."),
    VOLGEN(
            "Volgen en afsluiten",
            "Veilig Thuis volgt of het veilig blijft en sluit dan af. Er ligt dan een toekomstplan.",
            "Dat Veilig Thuis klaar is en welke stappen zijn gezet.",
            "Dat het klaar is, en wat zij doen als het weer spannend wordt.",
            "Bij welke volwassene het terecht kan.",
            "Dat het klaar is. Nieuwe zorg? Bel opnieuw.",
            "Dat het klaar is. Stokt de hulp later, meld het terug.");

    /** Who may hear something, in the order of {@link #hoort()}. */
    static final List<String> WIE = List.of(
            "Jij, de melder", "Ouders", "Kind of jongere", "School, huisarts, opvang", "Buurtteam of andere hulp");

    private final String titel;
    private final String wat;
    private final List<String> hoort;

    Meldroutestap(String titel, String wat, String... hoort) {
        this.titel = titel;
        this.wat = wat;
        this.hoort = List.of(hoort);
    }

    String titel() {
        return titel;
    }

    String wat() {
        return wat;
    }

    /** What each of {@link #WIE} hears. */
    List<String> hoort() {
        return hoort;
    }
}
