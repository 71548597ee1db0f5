package nl.kortelijnen.consultatie.terugkoppeling;

import nl.kortelijnen.gedeeld.Fout;

/**
 * What the reporter hears: which step was taken, whom to call, and what comes next; never what goes on in the family. And,
 * apart from it, what the parents read about the report (AE11).
 *
 * @param ouders the text for the parents; empty when they read nothing
 * @param wijze how the reporter hears it
 */
public record Melderbericht(String stap, String contactpersoon, String vervolg, String ouders, Wijze wijze) {

    public static final int LANGSTE = 1000;
    private static final int WOORDEN_STAP = 3;
    private static final int WOORDEN_VERVOLG = 2;

    /** The law behind both texts, in words for who writes them. */
    public static final String WET =
            "Veilig Thuis vertelt de melder welke stappen zijn gezet (Wmo 2015, artikel 4.1.1). "
                    + "Wat er in het gezin speelt, staat daar niet bij. De ouders hoeven het verslag van de melding niet "
                    + "volledig te lezen: daarom zijn het twee teksten.";

    public Melderbericht {
        stap = keur(stap);
        contactpersoon = keur(contactpersoon);
        vervolg = keur(vervolg);
        ouders = keur(ouders);
        eis(
                Leegtaal.woordenMetInhoud(stap) >= WOORDEN_STAP,
                "Dit zegt de melder nog niets. Schrijf welke stap er is gezet, bijvoorbeeld: "
                        + "\"We spraken de ouders en maakten afspraken over veiligheid.\"");
        eis(
                Leegtaal.woordenMetInhoud(contactpersoon) >= 1,
                "Schrijf wie de melder kan bellen: een naam of een functie, en hoe.");
        eis(
                Leegtaal.woordenMetInhoud(vervolg) >= WOORDEN_VERVOLG,
                "Schrijf wat er hierna gebeurt, bijvoorbeeld: \"Over vier weken bellen we je weer.\"");
    }

    private static String keur(String tekst) {
        String kaal = tekst.strip();
        eis(kaal.length() <= LANGSTE, "Houd het op hooguit " + LANGSTE + " tekens.");
        return kaal;
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }

    /** How the reporter hears it. */
    public enum Wijze {
        PORTAAL("In het portaal"),
        GEBELD("Gebeld"),
        BRIEF("Brief of beveiligde mail");

        private final String label;

        Wijze(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
