package nl.kortelijnen.herkenning;

import java.util.List;
import java.util.Set;

/**
 * Points out what may identify a person in a Dutch text: numbers, addresses, dates, ages, names. Pure and repeatable,
 * in time linear to the text. It helps a writer look; it does not prove that a text is anonymous.
 */
public final class Herkenner {

    private static final int HOOGSTENS = 25;

    private Herkenner() {}

    /** All findings in the order of the text; they never overlap. */
    public static List<Herkend> vind(String tekst) {
        return vind(tekst, Set.of());
    }

    /**
     * As {@link #vind(String)}, and also finds these names wherever they stand, whether or not they are capitalised
     * or on any list.
     */
    public static List<Herkend> vind(String tekst, Set<String> bekendeNamen) {
        return vind(tekst, bekendeNamen, List.of());
    }

    /** As {@link #vind(String, Set)}, and also finds here what was found in these other texts of the same story. */
    public static List<Herkend> vind(String tekst, Set<String> bekendeNamen, List<String> elders) {
        String glad = glad(tekst);
        List<Woord> woorden = Woord.alle(glad);
        Vondsten vondsten = inTekst(tekst, glad, woorden, bekendeNamen);
        Herhaling herhaling = new Herhaling();
        herhaling.leer(vondsten.opVolgorde());
        for (String ander : elders) {
            if (!ander.equals(tekst)) {
                String anderGlad = glad(ander);
                herhaling.leer(inTekst(ander, anderGlad, Woord.alle(anderGlad), bekendeNamen)
                        .opVolgorde());
            }
        }
        herhaling.vind(woorden, vondsten);
        return vondsten.opVolgorde();
    }

    private static Vondsten inTekst(String tekst, String glad, List<Woord> woorden, Set<String> bekendeNamen) {
        Vondsten vondsten = new Vondsten(tekst);
        Nummerpatronen.vind(glad, vondsten);
        Vormpatronen.vind(glad, vondsten);
        new BekendeNamen(bekendeNamen).vind(woorden, vondsten);
        Klaspatronen.vind(glad, vondsten);
        Datumpatronen.vind(glad, vondsten);
        Cijferpatronen.vind(glad, vondsten);
        Adrespatronen.vind(glad, vondsten);
        Leeftijdpatronen.vind(glad, vondsten);
        new Eigennamen(glad, woorden, vondsten).vind();
        return vondsten;
    }

    /** Whether this word or expression may be capitalised without naming a person. */
    public static boolean isGeenNaam(String woord) {
        return GeenNamen.bevat(woord) && !GeenNamen.isVoornaam(woord);
    }

    /** Whether this word, in capitals or not, is on the list of first names. */
    public static boolean isVoornaam(String woord) {
        return GeenNamen.isVoornaam(woord);
    }

    /** The text with this finding replaced by its proposal; leaving out also takes the space or comma before it. */
    public static String vervang(String tekst, Herkend vondst) {
        if (!tekst.startsWith(vondst.tekst(), vondst.van())) {
            throw new IllegalArgumentException("Deze vondst hoort bij een andere tekst");
        }
        String voor = tekst.substring(0, vondst.van());
        String na = tekst.substring(vondst.tot());
        return vondst.weglaten() ? samen(voor, na) : voor + vondst.voorstel() + na;
    }

    /** The text with every proposal applied; afterwards nothing is found any more. */
    public static String vervangAlles(String tekst) {
        return vervangAlles(tekst, Set.of());
    }

    public static String vervangAlles(String tekst, Set<String> bekendeNamen) {
        String schoon = tekst;
        List<Herkend> vondsten = vind(schoon, bekendeNamen);
        for (int ronde = 0; ronde < HOOGSTENS && !vondsten.isEmpty(); ronde++) {
            for (Herkend vondst : vondsten.reversed()) {
                schoon = vervang(schoon, vondst);
            }
            vondsten = vind(schoon, bekendeNamen);
        }
        return schoon;
    }

    private static String samen(String voor, String na) {
        boolean leesteken = na.isEmpty() || ".,;:!?)\n".indexOf(na.charAt(0)) >= 0;
        if (voor.endsWith(", ") && leesteken) {
            return voor.substring(0, voor.length() - 2) + na;
        }
        if (voor.endsWith(" ") && leesteken) {
            return voor.substring(0, voor.length() - 1) + na;
        }
        boolean spatieVoor = voor.isEmpty() || Character.isWhitespace(voor.charAt(voor.length() - 1));
        return spatieVoor && na.startsWith(" ") ? voor + na.substring(1) : voor + na;
    }

    /** Hard spaces and long dashes as plain ones; the length stays the same, so positions do too. */
    private static String glad(String tekst) {
        return tekst.replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .replace('\t', ' ')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .replace('\u2019', '\'');
    }
}
