package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;

/** One part of a household's page. */
enum Huishoudtab {
    GEZIN("Gezin", "huishoudens"),
    VERLOOP("Verloop", "geschiedenis"),
    PLAN("Plan", "hand"),
    FACTOREN("Risico en kracht", "lijn"),
    HULP("Wat kan helpen", "kennis"),
    NOTITIES("Notities", "potlood"),
    BETROKKEN("Betrokken", "netwerk"),
    GRONDSLAG("Grondslag", "schild"),
    LOGBOEK("Wie keek er", "oog");

    private final String label;
    private final String icoon;

    Huishoudtab(String label, String icoon) {
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

    static Huishoudtab van(String code) {
        for (Huishoudtab deel : values()) {
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
