package nl.kortelijnen.cijfers.ui;

import com.vaadin.flow.component.Svg;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.cijfers.Cijfertabel;
import org.springframework.web.util.HtmlUtils;

/**
 * A bar for each row, with its parts one after the other. What is hidden has no bar. The table below it says the same in
 * numbers, so that the drawing itself is one picture to a screen reader.
 *
 * @see <a href="file:docs/besluiten/0044-cijfers-die-niemand-aanwijzen.md">decision 0044</a>
 */
class Staafgrafiek extends Svg {

    private static final int BREEDTE = 600;
    private static final int HOOGTE = 20;
    private static final int RIJ = 50;
    private static final int LEGE_RIJ = 26;
    private static final int TEKST = 14;

    Staafgrafiek(Cijfertabel tabel) {
        super(teken(tabel));
        addClassName("staafgrafiek");
    }

    /** Whether there is anything to draw. */
    static boolean kan(Cijfertabel tabel) {
        return tabel.delen() > 0 && tabel.rijen().stream().anyMatch(rij -> som(rij, tabel.delen()) > 0);
    }

    private static int som(Cijfertabel.Cijferrij rij, int delen) {
        return delen(rij, delen).stream().mapToInt(Integer::intValue).sum();
    }

    private static List<Integer> delen(Cijfertabel.Cijferrij rij, int delen) {
        List<Integer> waarden = new ArrayList<>();
        for (Cijfercel cel : rij.cellen().subList(0, delen)) {
            Integer waarde = cel.waarde();
            waarden.add(waarde == null ? 0 : waarde);
        }
        return waarden;
    }

    private static String teken(Cijfertabel tabel) {
        int grootste = tabel.rijen().stream()
                .mapToInt(rij -> som(rij, tabel.delen()))
                .max()
                .orElse(1);
        StringBuilder staven = new StringBuilder();
        int y = 0;
        for (Cijfertabel.Cijferrij rij : tabel.rijen()) {
            staven.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(y + TEKST, veilig(naam(rij, tabel))));
            int x = 0;
            int deel = 0;
            for (int waarde : delen(rij, tabel.delen())) {
                int breed = Math.round((float) waarde * BREEDTE / Math.max(1, grootste));
                if (breed > 0) {
                    staven.append("<rect class=\"deel%d\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"2\"/>"
                            .formatted(deel, x, y + TEKST + 6, Math.max(1, breed - 2), HOOGTE));
                }
                x += breed;
                deel++;
            }
            y += x == 0 ? LEGE_RIJ : RIJ;
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>"
                .formatted(BREEDTE, y, veilig(tabel.titel() + " De getallen staan in de tabel hieronder."), staven);
    }

    private static String naam(Cijfertabel.Cijferrij rij, Cijfertabel tabel) {
        return som(rij, tabel.delen()) == 0 ? rij.naam() + ": te weinig om te tonen" : rij.naam();
    }

    /** Names of the parts, in their colours. */
    static List<String> legenda(Cijfertabel tabel) {
        return tabel.kolommen().subList(0, tabel.delen());
    }

    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, "UTF-8");
    }
}
