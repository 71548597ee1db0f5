package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import org.springframework.web.util.HtmlUtils;

/** How long points stand open, by organisation (V05): bars with their parts, and the same as a table. */
final class Leeftijdsdeel extends Section {

    private static final List<String> GROEPEN =
            List.of("Korter dan 3 maanden", "3 maanden tot een jaar", "Langer dan een jaar");
    private static final int DRIE_MAANDEN = 3;
    private static final int EEN_JAAR = 12;
    private static final int BREEDTE = 600;
    private static final int RIJ = 48;
    private static final int MEESTE = 12;

    Leeftijdsdeel(List<Volgpunt> open, LocalDate vandaag) {
        addClassName("leeftijdsdeel");
        List<Map.Entry<String, int[]>> rijen = tel(open, vandaag);
        long oud =
                open.stream().filter(punt -> punt.maanden(vandaag) >= EEN_JAAR).count();
        Paragraph uitleg = new Paragraph("Open punten per organisatie, geteld vanaf de dag van de bijeenkomst.");
        uitleg.addClassNames("klein", "stil");
        add(
                new H2(
                        oud == 0
                                ? "Geen punt staat langer dan een jaar open"
                                : Nederlands.aantal(oud, "punt staat", "punten staan") + " langer dan een jaar open"),
                uitleg,
                legenda(),
                tekening(rijen),
                new Puntentabel("Open punten per organisatie", kolommen(), cellen(rijen)));
    }

    private static List<Map.Entry<String, int[]>> tel(List<Volgpunt> open, LocalDate vandaag) {
        Map<String, int[]> per = new TreeMap<>(Nederlands.VOLGORDE);
        for (Volgpunt punt : open) {
            Volgpunt.Eigenaar eigenaar = punt.eigenaar();
            int[] vakken = per.computeIfAbsent(
                    eigenaar == null ? "Nog zonder eigenaar" : eigenaar.naam(), naam -> new int[GROEPEN.size()]);
            vakken[groep(punt.maanden(vandaag))]++;
        }
        return per.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, int[]> rij) -> -som(rij.getValue())))
                .toList();
    }

    private static int groep(long maanden) {
        return maanden < DRIE_MAANDEN ? 0 : maanden < EEN_JAAR ? 1 : 2;
    }

    private static int som(int[] vakken) {
        return IntStream.of(vakken).sum();
    }

    private static Div legenda() {
        Div legenda = new Div();
        legenda.addClassNames("rij-v", "leeftijdslegenda");
        for (int groep = 0; groep < GROEPEN.size(); groep++) {
            Span blok = new Span();
            blok.addClassNames("leeftijdsblok", "leeftijd" + groep);
            blok.getElement().setAttribute("aria-hidden", "true");
            legenda.add(new Span(blok, new Span(GROEPEN.get(groep))));
        }
        return legenda;
    }

    private static Svg tekening(List<Map.Entry<String, int[]>> rijen) {
        int grootste = rijen.stream().mapToInt(rij -> som(rij.getValue())).max().orElse(1);
        StringBuilder staven = new StringBuilder();
        int y = 0;
        for (Map.Entry<String, int[]> rij : rijen.stream().limit(MEESTE).toList()) {
            staven.append("<text x=\"0\" y=\"%d\">%s: %d</text>"
                    .formatted(y + 14, veilig(Nederlands.ingekort(rij.getKey(), 40)), som(rij.getValue())));
            int x = 0;
            for (int groep = 0; groep < GROEPEN.size(); groep++) {
                int breed = rij.getValue()[groep] * BREEDTE / Math.max(1, grootste);
                if (breed > 0) {
                    staven.append("<rect class=\"leeftijd%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"18\" rx=\"2\"/>"
                            .formatted(groep, x, y + 20, Math.max(2, breed - 2)));
                }
                x += breed;
            }
            y += RIJ;
        }
        Svg tekening = new Svg(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                        .formatted(BREEDTE, y, "Open punten per organisatie. De getallen staan in de tabel.", staven));
        tekening.addClassName("leeftijdsgrafiek");
        return tekening;
    }

    private static List<String> kolommen() {
        List<String> kolommen = new ArrayList<>(List.of("Organisatie"));
        kolommen.addAll(GROEPEN);
        return kolommen;
    }

    private static List<List<String>> cellen(List<Map.Entry<String, int[]>> rijen) {
        return rijen.stream()
                .map(rij -> {
                    List<String> cellen = new ArrayList<>(List.of(rij.getKey()));
                    IntStream.of(rij.getValue()).mapToObj(String::valueOf).forEach(cellen::add);
                    return cellen;
                })
                .toList();
    }

    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, "UTF-8");
    }
}
