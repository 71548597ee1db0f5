package nl.kortelijnen.gedeeld;

import java.util.Arrays;
import java.util.Optional;

/** How an expert takes part (AE3, AE5). */
public enum Werkwijze {
    HUISBEZOEK("huisbezoek", "Huisbezoek", "gaat mee op huisbezoek"),
    TELEFONISCH("telefonisch", "Telefonisch", "denkt mee aan de telefoon"),
    MEEDENKEN("meedenken", "Meedenken", "denkt mee in een overleg");

    private final String code;
    private final String label;
    private final String zin;

    Werkwijze(String code, String label, String zin) {
        this.code = code;
        this.label = label;
        this.zin = zin;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    /** The rest of a sentence that begins with a person: "gaat mee op huisbezoek". */
    public String zin() {
        return zin;
    }

    public static Optional<Werkwijze> van(String code) {
        return Arrays.stream(values()).filter(wijze -> wijze.code.equals(code)).findFirst();
    }
}
