package nl.kortelijnen.huishouden.ui.signaal;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Huishoudregel;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.huishouden.ui.Huishoudadres;
import nl.kortelijnen.huishouden.ui.verloop.Signaaldialoog;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.wie.Rol;

/** From the start page: at which of one's own households the signal was; with one, it is asked at once (M06). */
@Route(Huishoudadres.SIGNAAL)
@PageTitle("Noteer een signaal · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PROFESSIONAL)
class SignaalView extends Div implements Verbergbaar {

    private final Signalen signalen;
    private final Clock klok;

    SignaalView(Huishoudens huishoudens, Signalen signalen, Clock klok) {
        this.signalen = signalen;
        this.klok = klok;
        addClassNames("bladzij", "smal");
        List<Huishoudregel> regels = huishoudens.vanMij();
        add(new Paginakop("Noteer een signaal")
                .kruimel(Huishoudadres.LIJST, "Huishoudens", "Signaal")
                .onder("Bij welk huishouden zag of hoorde je iets? Bij direct gevaar bel je 112."));
        if (regels.isEmpty()) {
            add(new LegeStaat("Je bent nog bij geen huishouden betrokken. Een collega kan je toevoegen, "
                    + "of je maakt er zelf een bij Huishoudens."));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("signaalkeuze");
        regels.forEach(regel -> lijst.add(new ListItem(knop(regel))));
        add(lijst);
        if (regels.size() == 1) {
            vraag(regels.getFirst());
        }
    }

    private Button knop(Huishoudregel regel) {
        return Knoppen.met(Knoppen.gewoon(regel.werknaam().waarde(), klik -> vraag(regel)), "huishoudens");
    }

    private void vraag(Huishoudregel regel) {
        Signaaldialoog.open(
                regel.id(),
                regel.werknaam().waarde(),
                signalen,
                Nederlands.vandaag(klok),
                () -> Paginawissel.naar(Huishoudadres.verloop(regel.id())));
    }
}
