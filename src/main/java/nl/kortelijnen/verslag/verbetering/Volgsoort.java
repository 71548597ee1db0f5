package nl.kortelijnen.verslag.verbetering;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is followed. */
public enum Volgsoort {
    VERBETERPUNT("Verbeterpunt", "Verbeterpunten", "vlag"),
    TOEZEGGING("Toezegging", "Toezeggingen", "vink"),
    AANBEVELING("Aanbeveling", "Aanbevelingen", "wijzer");

    private final String label;
    private final String meervoud;
    private final String icoon;

    Volgsoort(String label, String meervoud, String icoon) {
        this.label = label;
        this.meervoud = meervoud;
        this.icoon = icoon;
    }

    public String label() {
        return label;
    }

    public String meervoud() {
        return meervoud;
    }

    public String icoon() {
        return icoon;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Volgsoort> van(String code) {
        return Arrays.stream(values())
                .filter(soort -> soort.code().equals(code))
                .findFirst();
    }
}
