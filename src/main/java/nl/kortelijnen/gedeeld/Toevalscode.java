package nl.kortelijnen.gedeeld;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Codes from chance for people to read, type or say aloud: no characters that look alike. */
public final class Toevalscode {

    /** 31 small letters and digits: almost five bits each. */
    public static final String KLEIN = "abcdefghjkmnpqrstuvwxyz23456789";

    /** 30 capitals and digits, without U, which sounds like other letters over the phone. */
    public static final String GROOT = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final SecureRandom TOEVAL = new SecureRandom();

    private Toevalscode() {}

    /** As many groups of this size, with hyphens between them. */
    public static String nieuw(String tekens, int groepen, int perGroep) {
        return IntStream.range(0, groepen)
                .mapToObj(groep -> groep(tekens, perGroep))
                .collect(Collectors.joining("-"));
    }

    private static String groep(String tekens, int lengte) {
        return IntStream.range(0, lengte)
                .mapToObj(plek -> String.valueOf(tekens.charAt(TOEVAL.nextInt(tekens.length()))))
                .collect(Collectors.joining());
    }
}
