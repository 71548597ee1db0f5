package nl.kortelijnen.verslag.ui.versie;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagen;

/** The source of what was published, paragraph by paragraph and without the names, for who made it: where a point is from. */
@Route(Verslagadres.BRON)
@PageTitle("Bron van een verslag · Korte Lijnen")
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/verslag.css")
class BronView extends Div implements BeforeEnterObserver {

    private final Verslagen verslagen;

    BronView(Verslagen verslagen) {
        this.verslagen = verslagen;
        addClassNames("bladzij", "smal", "bronpagina");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        String slug = gebeurtenis.getRouteParameters().get("slug").orElse("");
        int versie = getal(gebeurtenis, "versie", 1);
        toon(slug, versie, verslagen.bron(slug, versie), getal(gebeurtenis, "alinea", 0));
    }

    private static int getal(BeforeEnterEvent gebeurtenis, String naam, int anders) {
        return gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter(naam)
                .filter(waarde -> waarde.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(anders);
    }

    private void toon(String slug, int versie, List<Alinea> alineas, int gekozen) {
        removeAll();
        add(new Paginakop("Bron van versie " + versie)
                .kruimel(Verslagadres.versie(slug, versie), "Het verslag", "Bron")
                .onder("Hieruit is het verslag gemaakt. Namen zonder toestemming zijn eruit. Alleen organisatoren "
                        + "zien dit."));
        if (alineas.isEmpty()) {
            add(new LegeStaat("Bij dit verslag hoort geen bestand: het is hier geschreven."));
            return;
        }
        OrderedList lijst = new OrderedList();
        lijst.addClassName("bronalineas");
        for (Alinea alinea : alineas) {
            ListItem rij = new ListItem(new Span(alinea.tekst()));
            rij.getElement().setAttribute("value", String.valueOf(alinea.nummer()));
            rij.getElement().setAttribute("tabindex", "-1");
            rij.getElement().getClassList().set("kop-alinea", alinea.isKop());
            lijst.add(rij);
            if (alinea.nummer() == gekozen) {
                rij.addClassName("sel");
                rij.getElement().executeJs("this.scrollIntoView({block: 'center'}); this.focus({preventScroll: true})");
            }
        }
        add(lijst);
    }
}
