package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Where a guest's link leads: says what it is, asks how to be called, and only then uses the link up. */
@Route("gast/:geheim")
@PageTitle("Meetekenen · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@AnonymousAllowed
class GastView extends Div implements BeforeEnterObserver {

    private static final Map<Rol, String> WAT_U_DOET =
            Map.of(Rol.BEKIJKEN, "U kijkt mee", Rol.MEEDENKEN, "U kijkt en denkt mee", Rol.TEKENEN, "U tekent mee");

    private final Zittingen zittingen;

    GastView(Zittingen zittingen) {
        this.zittingen = zittingen;
        addClassNames("bladzij", "smal");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        removeAll();
        String geheim = gebeurtenis.getRouteParameters().get("geheim").orElse("");
        Optional<Rol> rol = zittingen.rolVan(geheim);
        if (rol.isEmpty()) {
            add(
                    new Paginakop("Deze link werkt niet meer"),
                    new Bericht(
                            Bericht.Toon.WACHT,
                            "De link is al gebruikt, of het gesprek is afgelopen. Vraag een nieuwe link aan wie u "
                                    + "uitnodigde."));
            return;
        }
        add(new Paginakop("Wie staan er om jullie heen?")
                .onder(WAT_U_DOET.get(rol.get())
                        + " met de mensen van wie u deze link kreeg. De link stopt als zij het "
                        + "gesprek afsluiten."));
        boolean zonderNaam =
                gebeurtenis.getLocation().getQueryParameters().getParameters().containsKey("naam");
        if (zonderNaam) {
            add(new Bericht(Bericht.Toon.FOUT, "Vul in hoe we u mogen noemen, in hooguit 30 letters."));
        }
        add(formulier(geheim));
    }

    /** A plain form: its answer sets the cookie, which nothing else could. */
    private static Div formulier(String geheim) {
        Input naam = new Input();
        naam.setId("gastnaam");
        naam.getElement().setAttribute("name", "naam");
        naam.getElement().setAttribute("maxlength", "30");
        naam.getElement().setAttribute("required", true);
        naam.getElement().setAttribute("autocomplete", "off");
        naam.addClassName("kaal-veld");
        Input verborgen = new Input();
        verborgen.getElement().setAttribute("type", "hidden");
        verborgen.getElement().setAttribute("name", "geheim");
        verborgen.getElement().setAttribute("value", geheim);
        NativeLabel label = new NativeLabel("Hoe mogen we u noemen?");
        label.setFor(naam);
        NativeButton meedoen = new NativeButton("Doe mee");
        meedoen.getElement().setAttribute("type", "submit");
        meedoen.addClassNames("knop", "hoofd");
        Element formulier = new Element("form");
        formulier.setAttribute("method", "post");
        formulier.setAttribute("action", "/gast-binnen");
        formulier.setAttribute("class", "velden");
        formulier.appendChild(label.getElement(), naam.getElement(), verborgen.getElement(), meedoen.getElement());
        Div om = new Div(new Paragraph("Een voornaam is genoeg. Wat u tekent, zien de anderen meteen."));
        om.addClassName("velden");
        om.getElement().appendChild(formulier);
        return om;
    }
}
