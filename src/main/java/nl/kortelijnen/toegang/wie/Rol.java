package nl.kortelijnen.toegang.wie;

import java.util.Arrays;

/** What somebody does in the portal. A role never opens a household; involvement does. */
public enum Rol {
    PROFESSIONAL("Professional"),
    DESKUNDIGE("Deskundige"),
    ORGANISATOR("Organisator"),
    REDACTEUR("Redacteur"),
    NETWERKBEHEERDER("Netwerkbeheerder"),
    BEHEERDER("Beheerder"),
    ORGANISATIEBEHEERDER("Organisatiebeheerder"),
    PRIVACYFUNCTIONARIS("Privacyfunctionaris");

    /** The names, for annotations such as {@code @RolesAllowed}. */
    public static final String NAAM_PROFESSIONAL = "PROFESSIONAL";

    public static final String NAAM_DESKUNDIGE = "DESKUNDIGE";
    public static final String NAAM_ORGANISATOR = "ORGANISATOR";
    public static final String NAAM_REDACTEUR = "REDACTEUR";
    public static final String NAAM_NETWERKBEHEERDER = "NETWERKBEHEERDER";
    public static final String NAAM_BEHEERDER = "BEHEERDER";
    public static final String NAAM_ORGANISATIEBEHEERDER = "ORGANISATIEBEHEERDER";
    public static final String NAAM_PRIVACYFUNCTIONARIS = "PRIVACYFUNCTIONARIS";

    private final String label;

    Rol(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException when there is no such role */
    public static Rol van(String naam) {
        return Arrays.stream(values())
                .filter(rol -> rol.name().equalsIgnoreCase(naam.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Onbekende rol: " + naam));
    }
}
