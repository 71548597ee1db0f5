package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** A page as those of households will be: it opens after a second factor, and asks for it again for what leaves. */
@Route("proef/tweede-factor")
@PageTitle("Proef · Korte Lijnen")
@MetTweedeFactor
@PermitAll
class ProefMetTweedeFactorView extends Div {

    ProefMetTweedeFactorView(Factorbevestiging bevestiging) {
        addClassName("bladzij");
        Paragraph uitkomst = new Paragraph();
        uitkomst.setId("uitkomst");
        add(
                new H1("Alleen met een tweede factor"),
                Knoppen.gewoon("Exporteer", klik -> bevestiging.vraag(() -> uitkomst.setText("Geëxporteerd"))),
                uitkomst);
    }
}
