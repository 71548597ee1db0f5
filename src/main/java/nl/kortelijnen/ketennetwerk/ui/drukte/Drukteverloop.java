package nl.kortelijnen.ketennetwerk.ui.drukte;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;

/** How long one waited over time: a line that steps at each report, with the same numbers as a table. */
class Drukteverloop extends Div {

    private static final int BREEDTE = 440;
    private static final int HOOGTE = 96;
    private static final int LINKS = 60;

    /**
     * @param nieuwsteEerst at least two
     * @param vandaag until when the newest holds; when all is of today there is nothing to draw
     */
    Drukteverloop(List<Drukte> nieuwsteEerst, LocalDate vandaag) {
        addClassName("drukteverloop");
        List<Drukte> verloop = nieuwsteEerst.reversed();
        if (verloop.getFirst().vanaf().isBefore(vandaag)) {
            add(new Html(tekening(verloop, vandaag)));
        }
        add(tabel(nieuwsteEerst));
    }

    private static String tekening(List<Drukte> verloop, LocalDate vandaag) {
        LocalDate begin = verloop.getFirst().vanaf();
        double dagen = ChronoUnit.DAYS.between(begin, vandaag);
        int meest = Math.max(1, verloop.stream().mapToInt(Drukte::weken).max().orElse(1));
        StringBuilder pad = new StringBuilder();
        for (Drukte een : verloop) {
            String x = getal(LINKS + BREEDTE * ChronoUnit.DAYS.between(begin, een.vanaf()) / dagen);
            String y = getal(HOOGTE - HOOGTE * een.weken() / (double) meest);
            pad.append(pad.isEmpty() ? "M" + x + " " + y : " H" + x + " V" + y);
        }
        int rechts = LINKS + BREEDTE;
        pad.append(" H").append(rechts);
        // within an element of its own: of the outermost the names of the attributes lose their capitals
        return "<div><svg class='drukte' viewBox='0 -10 " + (rechts + 4) + " " + (HOOGTE + 36)
                + "' role='img' aria-label='Wachttijd van " + Nederlands.datum(begin)
                + " tot en met vandaag, hoogstens "
                + Nederlands.aantal(meest, "week", "weken")
                + "; de tabel hieronder heeft alle getallen'>"
                + "<path d='M" + LINKS + " " + HOOGTE + "H" + rechts + "' class='as'/>"
                + letters(LINKS - 8, 5, "end", Nederlands.aantal(meest, "week", "weken"))
                + letters(LINKS - 8, HOOGTE + 4, "end", "0")
                + letters(LINKS, HOOGTE + 20, "start", Nederlands.datum(begin))
                + letters(rechts, HOOGTE + 20, "end", "vandaag")
                + "<path d='" + pad + "' class='loop'/></svg></div>";
    }

    private static String letters(int x, int y, String anker, String tekst) {
        return "<text x='" + x + "' y='" + y + "' text-anchor='" + anker + "'>" + tekst + "</text>";
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
