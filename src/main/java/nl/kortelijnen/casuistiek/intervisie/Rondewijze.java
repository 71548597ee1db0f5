package nl.kortelijnen.casuistiek.intervisie;

import java.util.Arrays;
import java.util.Locale;

/** Who writes in a round, and who reads it when. */
public enum Rondewijze {
    ALLEN("Iedereen doet mee."),
    GROEP("De inbrenger luistert en zegt niets."),
    INBRENGER("De inbrenger is aan het woord."),
    STIL("Ieder schrijft voor zich. Elkaars tekst zie je na de ronde."),
    WEGEN("Ieder weegt voor zich. De cijfers zie je na de ronde.");

    private final String uitleg;

    Rondewijze(String uitleg) {
        this.uitleg = uitleg;
    }

    public String uitleg() {
        return uitleg;
    }

    /** Whether what others bring stays hidden while the round lasts. */
    public boolean verborgen() {
        return this == STIL || this == WEGEN;
    }

    boolean mag(Intervisierol rol) {
        return switch (this) {
            case INBRENGER -> rol == Intervisierol.INBRENGER;
            case GROEP -> rol != Intervisierol.INBRENGER && rol != Intervisierol.TOEHOORDER;
            case ALLEN, STIL, WEGEN -> rol != Intervisierol.TOEHOORDER;
        };
    }

    static Rondewijze van(String code) {
        return Arrays.stream(values())
                .filter(wijze -> wijze.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'doet' kent geen '" + code + "'"));
    }
}
