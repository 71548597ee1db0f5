package nl.kortelijnen.consultatie.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Werkwijze;

/** What an expert is asked to do (E03), and the one thing each kind needs to know beside the question. */
public enum Consultsoort {
    MEEDENKEN("Meedenken", "denkt mee in een overleg", "meedenken", ""),
    TELEFONISCH("Telefonisch", "denkt mee aan de telefoon", "telefonisch", ""),
    HUISBEZOEK("Huisbezoek", "gaat mee op huisbezoek", "huisbezoek", ""),
    PASSENDE_HULP(
            "Advies over passende hulp",
            "zegt welke hulp past en wie die kan geven",
            "hand",
            "Welke hulp is er al, of is al geprobeerd?"),
    GEDRAGSWETENSCHAPPER(
            "Gedragswetenschapper",
            "weegt met je mee",
            "deskundigen",
            "Welk besluit of welke weging wil je bespreken?"),
    SPECIALIST(
            "Specialist",
            "weet veel van één onderwerp, zoals verslaving of een beperking",
            "passend",
            "Welk specialisme zoek je?"),
    TOLK("Tolk erbij", "vertaalt bij het gesprek", "taal", "Welke taal, op welke dag en hoe laat?");

    private final String label;
    private final String zin;
    private final String icoon;
    private final String eigenVraag;

    Consultsoort(String label, String zin, String icoon, String eigenVraag) {
        this.label = label;
        this.zin = zin;
        this.icoon = icoon;
        this.eigenVraag = eigenVraag;
    }

    public String label() {
        return label;
    }

    /** What the expert does, in a few words. */
    public String zin() {
        return zin;
    }

    public String icoon() {
        return icoon;
    }

    /** What only this kind asks; empty when it has no question of its own. */
    public String eigenVraag() {
        return eigenVraag;
    }

    public boolean heeftEigenVraag() {
        return !eigenVraag.isEmpty();
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Consultsoort van(Werkwijze wijze) {
        return valueOf(wijze.name());
    }

    public static Optional<Consultsoort> van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
