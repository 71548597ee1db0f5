package nl.kortelijnen.huishouden;

import java.util.Locale;

/**
 * What may be written about a household beside its members. Every field is optional, and each says what it is for: the
 * question whether it is necessary comes before the answer (X09, D7).
 */
public enum Veld {
    TALEN("Taal thuis", "Om iemand te vinden die dezelfde taal spreekt. Dialect telt: schrijf het erbij."),
    TOLK("Tolk", "Om op tijd een tolk te regelen. Een kind tolkt niet."),
    ACHTERGROND(
            "Achtergrond die het gezin zelf noemt",
            "Om iemand te vinden die deze achtergrond kent. Alleen in hun eigen woorden, en alleen als zij dat willen."),
    VEILIGHEID("Veiligheid", "Om te weten wat er is afgesproken en wie er belt als het misgaat."),
    OPVOEDING("Opvoeden en opgroeien", "Om te weten welke steun de ouders nu vragen."),
    SCHOOL_EN_WERK("School en werk", "Om te weten wie overdag een oogje in het zeil houdt."),
    GEZONDHEID("Gezondheid", "Alleen wat nodig is om veilig samen te werken, zoals: mama is snel moe."),
    WONEN("Wonen", "Om te weten of er een rustige plek is. Geen adres."),
    GELD("Geld", "Om te weten of geldzorgen de spanning vergroten. Geen bedragen of rekeningen."),
    MENSEN_ERBIJ("Mensen om het gezin heen", "Om te zien wie er blijvend is: familie, buren, vrienden, geloof, sport."),
    VRIJE_TIJD("Vrije tijd", "Om te weten waar de kinderen plezier hebben en gezien worden.");

    /** Longest text in a field. */
    public static final int LANGSTE = 2000;

    private final String label;
    private final String doel;

    Veld(String label, String doel) {
        this.label = label;
        this.doel = doel;
    }

    public String label() {
        return label;
    }

    /** What it is for, as a Dutch sentence shown beside the field. */
    public String doel() {
        return doel;
    }

    /** Stable code, also for locks. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
