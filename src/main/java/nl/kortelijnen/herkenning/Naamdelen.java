package nl.kortelijnen.herkenning;

import java.util.HashSet;
import java.util.Set;

/** The words of a name by which it is known again: "Bahar van Loon" is "bahar" and "loon". */
final class Naamdelen {

    /** Characters; shorter words are in too many names. */
    static final int KORTSTE = 3;

    private Naamdelen() {}

    /** In small letters; without words that are no names, and without what people are addressed with. */
    static Set<String> van(String naam) {
        Set<String> woorden = new HashSet<>();
        for (Woord woord : Woord.alle(naam)) {
            if (woord.tekst().length() >= KORTSTE
                    && !GeenNamen.bevat(woord.tekst())
                    && Aanspreekvorm.van(woord.klein()) == null) {
                woorden.add(zonderGenitief(woord.klein()));
            }
        }
        return woorden;
    }

    static String zonderGenitief(String naam) {
        return naam.replaceFirst("['’]s?$", "");
    }
}
