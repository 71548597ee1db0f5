package nl.kortelijnen.huishouden.tekening;

import java.util.Locale;

/** What somebody may do in a room. */
public enum Rol {
    BEKIJKEN,
    MEEDENKEN,
    TEKENEN;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
