package nl.kortelijnen.portaal.ui.inloggen;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.factor.Codeveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Qrcode;
import nl.kortelijnen.toegang.inloggen.Factorinstelling;
import nl.kortelijnen.toegang.inloggen.Inlogcode;

/** Sharing a secret with an authenticator app in three steps, then the recovery codes. */
public class Codeinstelling extends Div {

    private final Factorinstelling instelling;
    private final Runnable klaar;
    private final Inlogcode nieuw;
    private final Codeveld code = new Codeveld("De zes cijfers die nu in je app staan.");

    /** @param klaar what happens after the recovery codes were read */
    public Codeinstelling(Factorinstelling instelling, Runnable klaar) {
        this.instelling = instelling;
        this.klaar = klaar;
        this.nieuw = instelling.begin(vraag());
        addClassNames("velden", "codeinstelling");
        Code geheim = new Code(nieuw.leesbaar());
        geheim.addClassName("geheim");
        code.addKeyPressListener(Key.ENTER, toets -> bevestig());
        OrderedList stappen = new OrderedList(
                new ListItem(new Paragraph("Zet een app voor inlogcodes op je telefoon, als je die nog niet hebt. "
                        + "Bijvoorbeeld Microsoft Authenticator, Google Authenticator, Aegis of 2FAS.")),
                new ListItem(
                        new Paragraph("Voeg in die app een account toe en scan deze code."),
                        Qrcode.van(nieuw.adres(), "QR-code om Korte Lijnen aan je app toe te voegen"),
                        new Paragraph(new Span("Lukt scannen niet? Typ dan deze sleutel over: "), geheim)),
                new ListItem(new Paragraph("Vul hier de code in die de app laat zien."), code));
        stappen.addClassName("stappen");
        add(stappen, Knoppen.hoofd("Zet aan", klik -> bevestig()));
    }

    private void bevestig() {
        code.setInvalid(false);
        try {
            var herstelcodes = instelling.zetCodeAan(vraag(), nieuw, code.getValue());
            removeAll();
            add(new Herstelcodeblad(herstelcodes, klaar));
        } catch (Fout.RegelGeschonden e) {
            code.setErrorMessage(e.bericht());
            code.setInvalid(true);
            code.focus();
        }
    }

    private static HttpServletRequest vraag() {
        return VaadinServletRequest.getCurrent().getHttpServletRequest();
    }
}
