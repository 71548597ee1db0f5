package nl.kortelijnen.bestanden;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What is printed on every page and is no text: running titles and page numbers. Footnotes go to the end. */
final class Paginaranden {

    private static final Pattern CIJFERS = Pattern.compile("\\d+");
    private static final Pattern PAGINANUMMER = Pattern.compile(
            "(?:.{0,80}[|·•–-]\\s*)?(?:pagina|page|blad(?:zijde)?|pag\\.?|blz\\.?|p\\.)\\s*\\d{1,4}(?:\\s*(?:van|of|/|\\|)\\s*\\d{1,4})?|[-–—|\\s]*\\d{1,4}(?:\\s*(?:van|of|/|\\|)\\s*\\d{1,4})?[-–—|\\s]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOOT = Pattern.compile("^(?:\\d{1,3}\\b|[¹²³⁴-⁹⁰*†]).*");
    private static final float KLEINER = 0.93f;

    /** Lines at the same height differ less than this. */
    private static final float ZELFDE_HOOGTE = 6;

    private final List<Bladzij> bladzijden;
    private final float letter;

    Paginaranden(List<Bladzij> bladzijden, float letter) {
        this.bladzijden = bladzijden;
        this.letter = letter;
    }

    /** Takes them away; gives the footnotes. */
    List<List<Paginaregel>> haalWeg() {
        Map<String, Integer> keren = new HashMap<>();
        for (Bladzij bladzij : bladzijden) {
            Set<String> hier = new HashSet<>();
            bladzij.randen().forEach(regel -> hier.addAll(sleutels(regel)));
            hier.forEach(sleutel -> keren.merge(sleutel, 1, Integer::sum));
        }
        int genoeg = Math.max(2, (int) Math.ceil(bladzijden.size() * 0.4));
        List<List<Paginaregel>> noten = new ArrayList<>();
        for (Bladzij bladzij : bladzijden) {
            Set<Paginaregel> weg = new HashSet<>();
            for (Paginaregel regel : bladzij.randen()) {
                boolean telkens =
                        sleutels(regel).stream().anyMatch(sleutel -> keren.getOrDefault(sleutel, 0) >= genoeg);
                if (telkens && Opmaak.van(regel.tekst()).soort() != Alinea.Soort.OPSOMMING
                        || PAGINANUMMER.matcher(regel.tekst().strip()).matches()) {
                    weg.add(regel);
                }
            }
            bladzij.zonder(weg);
            List<Paginaregel> noot = noten(bladzij);
            bladzij.zonder(Set.copyOf(noot));
            if (!noot.isEmpty()) {
                noten.add(noot);
            }
        }
        return noten;
    }

    /** In two classes of height, so that a point on the border of one lies inside the other. */
    private static List<String> sleutels(Paginaregel regel) {
        String tekst =
                CIJFERS.matcher(regel.tekst().strip().toLowerCase(Locale.ROOT)).replaceAll("#");
        int een = (int) (regel.y() / ZELFDE_HOOGTE);
        int twee = (int) ((regel.y() + ZELFDE_HOOGTE / 2) / ZELFDE_HOOGTE);
        return List.of(een + "/" + tekst, "~" + twee + "/" + tekst);
    }

    /** Smaller letters at the foot, of which the first begins with a number or a star. */
    private List<Paginaregel> noten(Bladzij bladzij) {
        List<Paginaregel> regels = bladzij.vanBovenNaarOnder();
        int begin = regels.size();
        while (begin > 0 && regels.get(begin - 1).grootte() < KLEINER * letter) {
            begin--;
        }
        while (begin < regels.size() && !NOOT.matcher(regels.get(begin).tekst()).matches()) {
            begin++;
        }
        return begin == 0 ? List.of() : List.copyOf(regels.subList(begin, regels.size()));
    }
}
