package nl.kortelijnen.portaal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.BiConsumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.inloggen.Aanmelding;
import nl.kortelijnen.toegang.inloggen.Factorkeuze;

/** Asks for a second factor: a code of the app, or a recovery code for whoever has no phone at hand. */
public final class Factorvraag extends Div {

    private final Aanmelding aanmelding;
    private final Runnable gelukt;
    private final Codeveld code = new Codeveld("Zes cijfers. Elke halve minuut komt er een nieuwe.");
    private final TextField herstelcode = new TextField("Herstelcode");
    private final Div zonderTelefoon = new Div();
    private final Div fout = new Div();

    /** @param gelukt what happens after the factor was right */
    public Factorvraag(Aanmelding aanmelding, Runnable gelukt) {
        this.aanmelding = aanmelding;
        this.gelukt = gelukt;
        addClassNames("factorvraag", "velden");
        Factorkeuze keuze = aanmelding.keuze();
        if (keuze.code()) {
            add(code(), fout, zonderTelefoon(keuze));
        } else {
            add(fout);
        }
    }

    private Component code() {
        return metKnop(code, "Ga verder", aanmelding::geefCode);
    }

    private Component zonderTelefoon(Factorkeuze keuze) {
        herstelcode.setHelperText(
                "Je hebt nog " + Nederlands.aantal(keuze.herstelcodes(), "herstelcode", "herstelcodes") + ".");
        Component veld = metKnop(herstelcode, "Gebruik herstelcode", aanmelding::geefHerstelcode);
        veld.setVisible(keuze.herstelcodes() > 0);
        zonderTelefoon.add(
                veld,
                new Paragraph("Ook geen herstelcode? Bel je beheerder of organisatiebeheerder. "
                        + "Die geeft je een hulpcode, waarmee je opnieuw begint."));
        zonderTelefoon.addClassName("velden");
        zonderTelefoon.setVisible(false);
        Button anders = Knoppen.stil("Ik heb mijn telefoon niet", klik -> {
            klik.getSource().setVisible(false);
            zonderTelefoon.setVisible(true);
            herstelcode.focus();
        });
        return new Div(anders, zonderTelefoon);
    }

    private Component metKnop(TextField veld, String tekst, BiConsumer<HttpServletRequest, String> geef) {
        Button knop = Knoppen.hoofd(tekst, klik -> probeer(veld, geef));
        veld.addKeyPressListener(Key.ENTER, toets -> probeer(veld, geef));
        Div rij = new Div(veld, knop);
        rij.addClassName("velden");
        return rij;
    }

    private void probeer(TextField veld, BiConsumer<HttpServletRequest, String> geef) {
        veld.setInvalid(false);
        if (veld.getValue().isBlank()) {
            veld.setErrorMessage("Vul de code in.");
            veld.setInvalid(true);
            return;
        }
        try {
            geef.accept(VaadinServletRequest.getCurrent().getHttpServletRequest(), veld.getValue());
            gelukt.run();
        } catch (Fout.RegelGeschonden e) {
            veld.clear();
            veld.setErrorMessage(e.bericht());
            veld.setInvalid(true);
            veld.focus();
        }
    }

    /** Puts the cursor where one begins. */
    public void begin() {
        code.focus();
    }
}
