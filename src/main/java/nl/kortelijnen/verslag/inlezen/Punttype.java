package nl.kortelijnen.verslag.inlezen;

import java.util.Arrays;
import java.util.Optional;

/** What kind of thing a group brought forward (V03, AV3). */
public enum Punttype {
    AANDACHTSPUNT("aandachtspunt", "Aandachtspunt", "Aandachtspunten", "oog"),
    VERBETERPUNT("verbeterpunt", "Verbeterpunt", "Verbeterpunten", "vlag"),
    VRAAG("vraag", "Vraag", "Vragen", "vraag"),
    TOEZEGGING("toezegging", "Toezegging", "Toezeggingen", "vink");

    private final String code;
    private final String label;
    private final String meervoud;
    private final String icoon;

    Punttype(String code, String label, String meervoud, String icoon) {
        this.code = code;
        this.label = label;
        this.meervoud = meervoud;
        this.icoon = icoon;
    }

    public String code() {
        return code;
    }

    public String label() {
        return label;
    }

    public String meervoud() {
        return meervoud;
    }

    /** The id of its icon; the colour follows from the code. */
    public String icoon() {
        return icoon;
    }

    public static Optional<Punttype> van(String code) {
        return Arrays.stream(values()).filter(type -> type.code.equals(code)).findFirst();
    }
}
