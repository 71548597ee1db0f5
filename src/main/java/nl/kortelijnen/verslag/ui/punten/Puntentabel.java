package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** The numbers of a drawing, as a table that one unfolds. */
final class Puntentabel extends Details {

    /** @param rijen each begins with its name */
    Puntentabel(String titel, List<String> kolommen, List<List<String>> rijen) {
        setSummaryText("Toon als tabel");
        addClassName("als-tabel");
        NativeTable tabel = new NativeTable();
        NativeTableRow kop = new NativeTableRow();
        kolommen.forEach(naam -> kop.add(kopcel(naam, "col")));
        tabel.getHead().add(kop);
        for (List<String> rij : rijen) {
            NativeTableRow regel = tabel.getBody().addRow();
            regel.add(kopcel(rij.getFirst(), "row"));
            rij.stream().skip(1).forEach(waarde -> regel.addDataCell().setText(waarde));
        }
        Div schuif = new Div(tabel);
        schuif.addClassName("puntentabel");
        schuif.getElement().setAttribute("tabindex", "0");
        schuif.getElement().setAttribute("role", "region");
        schuif.getElement().setAttribute("aria-label", "Tabel: " + titel);
        add(schuif);
    }

    private static NativeTableHeaderCell kopcel(String naam, String bereik) {
        NativeTableHeaderCell cel = new NativeTableHeaderCell(naam);
        cel.getElement().setAttribute("scope", bereik);
        return cel;
    }
}
