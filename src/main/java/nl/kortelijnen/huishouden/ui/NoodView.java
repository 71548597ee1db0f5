package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Tenzij;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import nl.kortelijnen.toegang.wie.Rol;

/** Opening a household in an emergency: what will happen stands before the button. */
@Route(Huishoudadres.NOOD)
@PageTitle("Noodprocedure · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class NoodView extends Div implements Verbergbaar {

    private final Noodprocedure nood;
    final TextField kenmerk = new TextField("Kenmerk van het huishouden");
    final TextArea reden = new TextArea("Welk gevaar is er nu, en wat moet je weten?");
    private final Div melding = new Div();
    private final Conceptvelden concepten = Conceptvelden.bij(this, reden);

    NoodView(Noodprocedure nood) {
        this.nood = nood;
        addClassNames("bladzij", "smal");
        melding.addClassName("meldplek");
        kenmerk.setHelperText("Tien letters en cijfers. Vraag het aan de collega die je belde.");
        kenmerk.setMaxLength(20);
        kenmerk.setRequiredIndicatorVisible(true);
        reden.setMaxLength(500);
        reden.setRequiredIndicatorVisible(true);
        Div velden = new Div(kenmerk, reden);
        velden.addClassName("velden");
        add(
                new Paginakop("Noodprocedure")
                        .kruimel(Huishoudadres.LIJST, "Huishoudens", "Noodprocedure")
                        .onder("Voor als er nu gevaar is en je niet betrokken bent."),
                new Tenzij("Is iemand nu in levensgevaar? Bel eerst 112."),
                new Bericht(
                        Bericht.Toon.WACHT,
                        "Je kunt " + Noodprocedure.DUUR.toHours() + " uur lezen, niet veranderen. De vaste "
                                + "contactpersoon en de privacyfunctionaris horen het meteen en kijken achteraf mee. "
                                + "Alles wat je opent komt in het logboek."),
                melding,
                velden,
                Knoppen.hoofd("Open dit huishouden", klik -> open()));
    }

    void open() {
        melding.removeAll();
        if (!new Veldkeuring()
                .eis(kenmerk, !kenmerk.isEmpty(), "Vul het kenmerk in dat je collega voorleest.")
                .eis(reden, !reden.isEmpty(), "Schrijf welk gevaar er nu is en wat je moet weten.")
                .goed()) {
            return;
        }
        try {
            UUID huishouden = nood.open(kenmerk.getValue(), reden.getValue());
            concepten.weg();
            Paginawissel.naar(Huishoudadres.van(huishouden));
        } catch (Fout fout) {
            melding.add(new Bericht(Bericht.Toon.FOUT, fout.bericht()));
        }
    }
}
