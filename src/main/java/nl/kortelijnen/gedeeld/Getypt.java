package nl.kortelijnen.gedeeld;

import java.util.regex.Pattern;

/** What somebody types or pastes, without what nobody sees or means. */
public final class Getypt {

    /** Spaces of every kind, what has no width, and hyphens of every kind. */
    private static final Pattern TUSSENIN = Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}]");

    private Getypt() {}

    /** A code as it is meant: without spaces and hyphens, with plain digits. */
    public static String code(String getypt) {
        StringBuilder kaal = new StringBuilder();
        TUSSENIN.matcher(getypt).replaceAll("").codePoints().forEach(teken -> {
            if (Character.isDigit(teken)) {
                kaal.append(Character.digit(teken, 10));
            } else {
                kaal.appendCodePoint(teken);
            }
        });
        return kaal.toString();
    }
}
