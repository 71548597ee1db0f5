package nl.kortelijnen.huishouden.factor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a factor is about; the drawing holds the code. None is ever asked for. */
public enum Factorthema {
    PARTNERGEWELD(false, "Geweld tussen partners"),
    KINDERMISHANDELING(false, "Mishandeling of verwaarlozing"),
    HUWELIJKSDWANG(false, "Huwelijksdwang of achterlating"),
    EERGERELATEERD(false, "Eergerelateerd geweld"),
    SCHEIDING(false, "Een scheiding met strijd"),
    VERSLAVING(false, "Verslaving"),
    PSYCHISCH(false, "Psychische problemen"),
    SCHULDEN(false, "Schulden of armoede"),
    ISOLEMENT(false, "Weinig mensen om zich heen"),
    SCHOOLVERZUIM(false, "Niet naar school"),
    VLUCHT_EN_TRAUMA(false, "Vlucht, oorlog of trauma"),
    ANDER_RISICO(false, "Iets anders"),
    SOCIAAL_NETWERK(true, "Mensen die er zijn"),
    HECHTE_BAND(true, "Een hechte band met een ouder of ander"),
    GELOOF_EN_GEMEENSCHAP(true, "Geloof of gemeenschap als steun"),
    SCHOOL_OF_WERK(true, "School of werk dat goed gaat"),
    VRAAGT_HULP(true, "Vraagt zelf om hulp"),
    VEILIGE_PLEK(true, "Een veilige plek om heen te gaan"),
    ANDERE_KRACHT(true, "Iets anders");

    private final boolean beschermt;
    private final String label;

    Factorthema(boolean beschermt, String label) {
        this.beschermt = beschermt;
        this.label = label;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String label() {
        return label;
    }

    public static List<Factorthema> van(boolean beschermend) {
        return Arrays.stream(values())
                .filter(een -> een.beschermt == beschermend)
                .toList();
    }

    /** How a code of a drawing is called; one that is not in this list stays as it is. */
    public static String naam(String code) {
        return Arrays.stream(values())
                .filter(een -> een.code().equals(code))
                .findFirst()
                .map(Factorthema::label)
                .orElse(code.replace('_', ' '));
    }
}
