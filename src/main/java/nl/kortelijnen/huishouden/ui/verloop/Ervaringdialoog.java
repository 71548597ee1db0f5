package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Qrcode;

/** A link for the family, shown once. */
class Ervaringdialoog extends Dialog {

    Ervaringdialoog(String link) {
        setHeaderTitle("Hoe was het voor u?");
        setMaxWidth("min(560px, 94vw)");
        Code tekst = new Code(link);
        tekst.addClassName("vrije-tekst");
        Div inhoud = new Div(
                new Paragraph(
                        "Laat het gezin deze code scannen, of geef de link. Hij werkt één keer, zestig dagen lang."),
                Qrcode.van(link, "QR-code met de vragen"),
                tekst);
        inhoud.addClassName("velden");
        add(inhoud);
        getFooter().add(Knoppen.hoofd("Klaar", klik -> close()));
    }
}
