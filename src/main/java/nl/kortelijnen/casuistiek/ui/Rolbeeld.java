package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.herkenning.herkomst.Roltekening.Rollijn;
import nl.kortelijnen.herkenning.herkomst.Roltekening.Rolpersoon;

/** A drawing in roles (C09): a picture, and the same in words. Everything in it comes from closed lists. */
final class Rolbeeld extends Section {

    private static final int BREEDTE = 640;
    private static final int HOOGTE = 420;
    private static final int STRAAL = 24;
    private static final double BINNEN = 90;
    private static final double BUITEN = 170;

    Rolbeeld(Roltekening tekening) {
        addClassName("rolbeeld");
        Div inWoorden = new Div(mensen(tekening), lijnen(tekening));
        inWoorden.addClassName("rolbeeld-woorden");
        NativeDetails tabel = new NativeDetails("De tekening in woorden", inWoorden);
        Paragraph uitleg = new Paragraph(
                "Iedereen is hier een rol. Leeftijden staan in groepen; T is de eerste maand in de tekening.");
        uitleg.addClassNames("klein", "stil");
        add(new H2("Wie er om het gezin heen staan"), new Svg(teken(tekening)), uitleg, tabel);
    }

    private static UnorderedList mensen(Roltekening tekening) {
        UnorderedList lijst = new UnorderedList();
        tekening.mensen()
                .forEach(een -> lijst.add(new ListItem(een.voluit() + (een.binnen() ? " (in het gezin)" : ""))));
        return lijst;
    }

    private static UnorderedList lijnen(Roltekening tekening) {
        UnorderedList lijst = new UnorderedList();
        tekening.lijnen()
                .forEach(lijn -> lijst.add(new ListItem(lijn.van() + " " + lijn.band() + " " + lijn.naar()
                        + (lijn.sinds().isEmpty() ? "" : ", sinds " + lijn.sinds()))));
        return lijst;
    }

    private static String teken(Roltekening tekening) {
        Map<String, double[]> plek = plekken(tekening.mensen());
        StringBuilder beeld = new StringBuilder();
        for (Rollijn lijn : tekening.lijnen()) {
            double[] van = plek.getOrDefault(lijn.van(), new double[2]);
            double[] naar = plek.getOrDefault(lijn.naar(), new double[2]);
            beeld.append(String.format(
                    Locale.ROOT,
                    "<line class=\"%s\" x1=\"%.0f\" y1=\"%.0f\" x2=\"%.0f\" y2=\"%.0f\"/>",
                    lijn.gespannen() ? "gespannen" : "band",
                    van[0],
                    van[1],
                    naar[0],
                    naar[1]));
        }
        for (Rolpersoon een : tekening.mensen()) {
            double[] hier = plek.getOrDefault(een.code(), new double[2]);
            beeld.append(String.format(
                    Locale.ROOT,
                    "<circle class=\"%s\" cx=\"%.0f\" cy=\"%.0f\" r=\"%d\"/><text x=\"%.0f\" y=\"%.0f\">%s</text>"
                            + "<text class=\"leeftijd\" x=\"%.0f\" y=\"%.0f\">%s</text>",
                    een.binnen() ? "binnen" : "buiten",
                    hier[0],
                    hier[1],
                    STRAAL,
                    hier[0],
                    hier[1] + 5,
                    een.code(),
                    hier[0],
                    hier[1] + STRAAL + 15,
                    een.leeftijd()));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(BREEDTE, HOOGTE, "Tekening van rollen. Hieronder staat hij in woorden.", beeld);
    }

    /** Who belongs to it on a small ring, all others around them. */
    private static Map<String, double[]> plekken(List<Rolpersoon> mensen) {
        Map<String, double[]> plekken = new HashMap<>();
        zet(mensen.stream().filter(Rolpersoon::binnen).toList(), BINNEN, plekken);
        zet(mensen.stream().filter(een -> !een.binnen()).toList(), BUITEN, plekken);
        return plekken;
    }

    private static void zet(List<Rolpersoon> ring, double straal, Map<String, double[]> plekken) {
        for (int nummer = 0; nummer < ring.size(); nummer++) {
            double hoek = 2 * Math.PI * nummer / ring.size() - Math.PI / 2;
            plekken.put(ring.get(nummer).code(), new double[] {
                BREEDTE / 2.0 + 1.5 * straal * Math.cos(hoek), HOOGTE / 2.0 - 8 + straal * Math.sin(hoek)
            });
        }
    }
}
