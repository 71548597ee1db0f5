package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** One part of a household's page. */
enum Deel {
    GEZIN("Gezin", "huishoudens"),
    HULP("Wat kan helpen", "kennis"),
    NOTITIES("Notities", "potlood"),
    BETROKKEN("Betrokken", "netwerk"),
    GRONDSLAG("Grondslag", "schild"),
    LOGBOEK("Wie keek er", "oog");

    private final String label;
    private final String icoon;

    Deel(String label, String icoon) {
        this.label = label;
        this.icoon = icoon;
    }

    String label() {
        return label;
    }

    String icoon() {
        return icoon;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Deel van(String code) {
        for (Deel deel : values()) {
            if (deel.code().equals(code)) {
                return deel;
            }
        }
        return GEZIN;
    }

    /** Makes the part anew, with what it shows read now. */
    interface Maker {
        Component maak();
    }
}
