package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.Svg;
import java.util.List;
import nl.kortelijnen.portaal.aanbod.Cijferlijn.Meetpunt;
import nl.kortelijnen.verslag.verbetering.Cijferverloop;
import org.springframework.web.util.HtmlUtils;

/**
 * A share through time as a line, with its numbers at it. What is hidden breaks the line; a period that still runs is an
 * open dot. The table below says the same.
 */
final class Lijngrafiek extends Svg {

    private static final int BREEDTE = 600;
    private static final int HOOGTE = 220;
    private static final int RAND = 48;
    private static final int ONDER = 180;
    private static final int BOVEN = 30;

    Lijngrafiek(Cijferverloop verloop) {
        super(teken(verloop));
        addClassName("lijngrafiek");
    }

    private static String teken(Cijferverloop verloop) {
        List<Meetpunt> punten = verloop.punten();
        StringBuilder deel = new StringBuilder();
        for (int procent = 0; procent <= 100; procent += 50) {
            deel.append("<line class=\"as\" x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\"/>"
                    .formatted(RAND, BREEDTE - RAND, y(procent), y(procent)));
            deel.append("<text class=\"schaal\" x=\"0\" y=\"%d\">%d%%</text>".formatted(y(procent) + 5, procent));
        }
        StringBuilder pad = new StringBuilder();
        boolean los = true;
        for (int plek = 0; plek < punten.size(); plek++) {
            Integer waarde = punten.get(plek).procent();
            if (waarde == null) {
                los = true;
                continue;
            }
            pad.append(los ? "M" : "L")
                    .append(x(plek, punten.size()))
                    .append(' ')
                    .append(y(waarde));
            los = false;
        }
        deel.append("<path class=\"lijn\" d=\"").append(pad).append("\"/>");
        for (int plek = 0; plek < punten.size(); plek++) {
            punt(deel, punten.get(plek), x(plek, punten.size()));
        }
        as(deel, punten);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg>")
                .formatted(
                        BREEDTE,
                        HOOGTE,
                        veilig(verloop.naam() + ". " + verloop.conclusie() + " De getallen staan in de tabel."),
                        deel);
    }

    private static void punt(StringBuilder deel, Meetpunt punt, int x) {
        Integer waarde = punt.procent();
        if (waarde == null) {
            deel.append(
                    "<text class=\"weinig\" text-anchor=\"middle\" x=\"%d\" y=\"%d\">?</text>".formatted(x, ONDER - 6));
            return;
        }
        deel.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"6\"/>"
                .formatted(punt.loopt() ? "stip loopt" : "stip", x, y(waarde)));
        deel.append("<text text-anchor=\"middle\" x=\"%d\" y=\"%d\">%d%%</text>".formatted(x, y(waarde) - 12, waarde));
    }

    private static void as(StringBuilder deel, List<Meetpunt> punten) {
        if (punten.isEmpty()) {
            return;
        }
        deel.append("<text x=\"0\" y=\"%d\">%s</text>".formatted(HOOGTE - 12, veilig(kort(punten.getFirst()))));
        if (punten.size() > 1) {
            deel.append("<text text-anchor=\"end\" x=\"%d\" y=\"%d\">%s</text>"
                    .formatted(BREEDTE, HOOGTE - 12, veilig(kort(punten.getLast()))));
        }
    }

    private static String kort(Meetpunt punt) {
        return punt.periode().replace("kwartaal", "kw.");
    }

    private static int x(int plek, int aantal) {
        return aantal < 2 ? BREEDTE / 2 : RAND + plek * (BREEDTE - 2 * RAND) / (aantal - 1);
    }

    private static int y(int procent) {
        return ONDER - procent * (ONDER - BOVEN) / 100;
    }

    private static String veilig(String tekst) {
        return HtmlUtils.htmlEscape(tekst, "UTF-8");
    }
}
