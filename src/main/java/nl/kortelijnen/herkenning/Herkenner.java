package nl.kortelijnen.herkenning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.kortelijnen.herkenning.zin.Weglating;

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
        List<String> teksten = new ArrayList<>(elders);
        teksten.remove(tekst);
        teksten.addFirst(tekst);
        return inVerhaal(teksten, gegevens(bekendeNamen)).getFirst();
    }

    /**
     * What may identify somebody in each of these texts of one story, in their order. What was found in one is found in
     * all; what this household is known by is found in any inflection and with the usual slips.
     */
    public static List<List<Herkend>> inVerhaal(List<String> teksten, Collection<Bekendgegeven> bekend) {
        Woordkennis kennis = new Woordkennis();
        BekendeNamen vanHuishouden = BekendeNamen.vanHuishouden(bekend, kennis);
        Herhaling herhaling = new Herhaling();
        List<Vondsten> perTekst = new ArrayList<>();
        List<List<Woord>> woorden = new ArrayList<>();
        for (String tekst : teksten) {
            String glad = glad(tekst);
            woorden.add(Woord.alle(glad));
            perTekst.add(inTekst(tekst, glad, woorden.getLast(), vanHuishouden, kennis));
            herhaling.leer(perTekst.getLast().opVolgorde());
        }
        for (int plek = 0; plek < teksten.size(); plek++) {
            herhaling.vind(woorden.get(plek), perTekst.get(plek), kennis);
        }
        return perTekst.stream().map(Vondsten::opVolgorde).toList();
    }

    /** As {@link #inVerhaal}, and also what singles somebody out only because it stands together (C03). */
    public static List<List<Herkend>> metCombinaties(List<String> teksten, Collection<Bekendgegeven> bekend) {
        return metCombinaties(teksten, bekend, Set.of(), samen -> false);
    }

    /**
     * As {@link #metCombinaties(List, Collection)}.
     *
     * @param erbij what is told beside the texts and counts with them: in a drawing
     * @param gewoon whether there are so many with all of these that together they point to nobody
     */
    public static List<List<Herkend>> metCombinaties(
            List<String> teksten,
            Collection<Bekendgegeven> bekend,
            Collection<Aanwijzing> erbij,
            Predicate<Set<Aanwijzing>> gewoon) {
        return Combinaties.bij(teksten, inVerhaal(teksten, bekend), erbij, gewoon);
    }

    /** What these texts say that one shares with many: origin, town, age, kind of family. */
    public static Set<Aanwijzing> aanwijzingen(List<String> teksten) {
        return Combinaties.aanwijzingen(teksten, inVerhaal(teksten, List.of()));
    }

    /** The text with every proposal applied, of what these are known by too. */
    public static String zonderHerkenbaars(String tekst, Collection<Bekendgegeven> bekend) {
        String schoon = tekst;
        for (int ronde = 0; ronde < HOOGSTENS; ronde++) {
            List<Herkend> vondsten = metCombinaties(List.of(schoon), bekend).getFirst();
            if (vondsten.isEmpty()) {
                return schoon;
            }
            for (Herkend vondst : vondsten.reversed()) {
                schoon = vervang(schoon, vondst);
            }
        }
        return "";
    }

    private static List<Bekendgegeven> gegevens(Set<String> namen) {
        return namen.stream()
                .map(naam -> new Bekendgegeven(naam, Gegevenssoort.NAAM, "iemand"))
                .toList();
    }

    private static Vondsten inTekst(
            String tekst, String glad, List<Woord> woorden, BekendeNamen vanHuishouden, Woordkennis kennis) {
        Vondsten vondsten = new Vondsten(tekst);
        Nummerpatronen.vind(glad, vondsten);
        Vormpatronen.vind(glad, vondsten);
        vanHuishouden.vind(woorden, vondsten);
        Klaspatronen.vind(glad, vondsten);
        Datumpatronen.vind(glad, vondsten);
        Cijferpatronen.vind(glad, vondsten);
        Adrespatronen.vind(glad, vondsten);
        Leeftijdpatronen.vind(glad, vondsten);
        new Eigennamen(glad, woorden, vondsten, kennis).vind();
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

    /** The text with this finding replaced by its proposal; leaving out also takes what announced it. */
    public static String vervang(String tekst, Herkend vondst) {
        if (!tekst.startsWith(vondst.tekst(), vondst.van())) {
            throw new IllegalArgumentException("Deze vondst hoort bij een andere tekst");
        }
        return vondst.weglaten()
                ? Weglating.uit(tekst, vondst.van(), vondst.tot())
                : tekst.substring(0, vondst.van()) + vondst.voorstel() + tekst.substring(vondst.tot());
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
