package nl.kortelijnen.huishouden.bewaren;

import java.util.List;

/** Why a household is destroyed. There is no room for words of one's own: what stays may tell nothing of anybody. */
public enum Aanleiding {
    TERMIJN("De bewaartermijn is om"),
    NOOIT_NODIG("Dit huishouden had er niet moeten zijn"),
    VERZOEK("Het gezin vroeg erom");

    private final String label;

    Aanleiding(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What a fixed contact may ask for. */
    public static List<Aanleiding> vanContact() {
        return List.of(NOOIT_NODIG, VERZOEK);
    }
}
