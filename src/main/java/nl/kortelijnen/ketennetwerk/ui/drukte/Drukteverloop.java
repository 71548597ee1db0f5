package nl.kortelijnen.ketennetwerk.ui.drukte;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;

/** How long one waited over time: a line that steps at each report, with the same numbers as a table. */
class Drukteverloop extends Div {

    private static final int BREEDTE = 480;
    private static final int HOOGTE = 96;

    /** @param nieuwsteEerst at least two */
    Drukteverloop(List<Drukte> nieuwsteEerst) {
        addClassName("drukteverloop");
        List<Drukte> verloop = nieuwsteEerst.reversed();
        add(new Html(tekening(verloop)), tabel(nieuwsteEerst));
    }

    private static String tekening(List<Drukte> verloop) {
        long dagen = Math.max(
                1,
                ChronoUnit.DAYS.between(
                        verloop.getFirst().vanaf(), verloop.getLast().vanaf()));
        int meest = Math.max(1, verloop.stream().mapToInt(Drukte::weken).max().orElse(1));
        StringBuilder pad = new StringBuilder();
        for (Drukte een : verloop) {
            double x = BREEDTE * ChronoUnit.DAYS.between(verloop.getFirst().vanaf(), een.vanaf()) / (double) dagen;
            double y = HOOGTE - HOOGTE * een.weken() / (double) meest;
            pad.append(pad.isEmpty() ? "M" : "H").append(getal(x));
            pad.append(pad.charAt(0) == 'M' && pad.indexOf(" ") < 0 ? " " + getal(y) : " V" + getal(y));
            pad.append(' ');
        }
        return "<svg class='drukte' viewBox='-4 -4 " + (BREEDTE + 8) + " " + (HOOGTE + 8)
                + "' role='img' aria-label='Wachttijd van "
                + Nederlands.datum(verloop.getFirst().vanaf())
                + " tot "
                + Nederlands.datum(verloop.getLast().vanaf())
                + ", hoogstens " + Nederlands.aantal(meest, "week", "weken")
                + "; de tabel hieronder heeft alle getallen'>"
                + "<path d='M0 " + HOOGTE + "H" + BREEDTE + "' class='as'/><path d='"
                + pad.toString().strip()
                + "' class='loop'/></svg>";
    }

    private static String getal(double waarde) {
        return String.format(Locale.ROOT, "%.1f", waarde);
    }

    private static NativeTable tabel(List<Drukte> alle) {
        NativeTableRow kop = new NativeTableRow();
        for (String naam : List.of("Vanaf", "Hoe druk", "Weken wachten", "Toelichting")) {
            NativeTableHeaderCell cel = new NativeTableHeaderCell(naam);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        }
        NativeTableBody romp = new NativeTableBody();
        alle.forEach(een -> {
            NativeTableRow rij = new NativeTableRow();
            rij.add(
                    new NativeTableCell(Nederlands.datum(een.vanaf())),
                    new NativeTableCell(een.stand().label()),
                    new NativeTableCell(String.valueOf(een.weken())),
                    new NativeTableCell(een.toelichting()));
            romp.add(rij);
        });
        NativeTableHeader hoofd = new NativeTableHeader();
        hoofd.add(kop);
        NativeTable tabel = new NativeTable();
        tabel.add(hoofd, romp);
        return tabel;
    }
}
