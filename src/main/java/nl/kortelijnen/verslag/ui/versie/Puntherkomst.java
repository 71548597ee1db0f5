package nl.kortelijnen.verslag.ui.versie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagadres;

/** Says from which paragraph of the source a published point comes; who may see the source can go there. */
public final class Puntherkomst {

    private Puntherkomst() {}

    public static Component van(Publicatie verslag, Punt punt, boolean magDeBronZien) {
        Integer alinea = punt.alinea();
        if (alinea == null) {
            return new Text("");
        }
        String zin = "Uit alinea " + alinea;
        Component herkomst = magDeBronZien
                ? new Anchor(Verslagadres.bron(verslag.slug(), verslag.nummer(), alinea), zin)
                : new Span(zin);
        herkomst.addClassNames("klein", "stil", "herkomst");
        return herkomst;
    }
}
