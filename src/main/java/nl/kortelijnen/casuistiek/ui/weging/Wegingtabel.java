package nl.kortelijnen.casuistiek.ui.weging;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Figures in rows and columns, with a caption. */
final class Wegingtabel {

    private Wegingtabel() {}

    static NativeTable van(String opschrift, List<String> kolommen, List<List<String>> rijen) {
        NativeTable tabel = new NativeTable();
        tabel.addClassName("wegingtabel");
        tabel.setCaptionText(opschrift);
        NativeTableRow kop = tabel.getHead().addRow();
        kolommen.forEach(kolom -> {
            NativeTableHeaderCell cel = new NativeTableHeaderCell(kolom);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        });
        rijen.forEach(rij -> {
            NativeTableRow regel = tabel.getBody().addRow();
            rij.forEach(waarde -> regel.addDataCell().setText(waarde));
        });
        return tabel;
    }
}
