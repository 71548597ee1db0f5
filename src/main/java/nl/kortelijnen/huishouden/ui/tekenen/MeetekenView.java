package nl.kortelijnen.huishouden.ui.tekenen;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.zitting.Gast;
import nl.kortelijnen.huishouden.zitting.Gastkoekje;
import nl.kortelijnen.huishouden.zitting.Zittingen;

/** The drawing for a guest: the canvas alone, as long as the session lasts. After that it is refused. */
@Route(value = "meetekenen", autoLayout = false)
@PageTitle("Wie staan er om jullie heen? · Korte Lijnen")
@StyleSheet("stijl/korte-lijnen.css")
@StyleSheet("stijl/tekenen.css")
@AnonymousAllowed
class MeetekenView extends Div implements BeforeEnterObserver {

    private final Zittingen zittingen;
    private final Clock klok;

    MeetekenView(Zittingen zittingen, Clock klok) {
        this.zittingen = zittingen;
        this.klok = klok;
        addClassNames("tekenbladzij", "gastblad");
        getElement().setAttribute("role", "main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        Optional<Gast> gast =
                Gastkoekje.uit(VaadinRequest.getCurrent().getCookies()).flatMap(zittingen::gast);
        if (gast.isEmpty()) {
            gebeurtenis.rerouteToError(ZittingVoorbij.class);
            return;
        }
        removeAll();
        LocalDate vandaag = Nederlands.vandaag(klok);
        add(new Gastvlak(gast.get().huishouden(), vandaag.toString()));
    }
}
