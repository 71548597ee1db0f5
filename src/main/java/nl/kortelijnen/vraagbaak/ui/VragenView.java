package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Kanalen;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagkanaal;
import nl.kortelijnen.vraagbaak.Vragenfilter;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import nl.kortelijnen.vraagbaak.toewijzing.Reactietijd;
import nl.kortelijnen.vraagbaak.toewijzing.Vraagwacht;
import org.jspecify.annotations.Nullable;

/** All questions one may read, by list, channel and theme; and how long an answer takes. */
@Route(Vraagbaakadres.LIJST)
@Menu(title = "Vragen", order = 65, icon = "vraag")
@PageTitle("Vragen · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/vragen.css")
class VragenView extends Div implements BeforeEnterObserver {

    private final Vraagbaak vraagbaak;
    private final Kanalen kanalen;
    private final Reactietijd reactietijd;
    private final Vraagwacht wacht;
    private final Gebruiker wie;
    private final LocalDate vandaag;

    VragenView(
            Vraagbaak vraagbaak,
            Kanalen kanalen,
            Reactietijd reactietijd,
            Vraagwacht wacht,
            Toegang toegang,
            Clock klok) {
        this.vraagbaak = vraagbaak;
        this.kanalen = kanalen;
        this.reactietijd = reactietijd;
        this.wacht = wacht;
        wie = toegang.vereis();
        vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "vragen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon(Lijstadres.van(gebeurtenis.getLocation().getQueryParameters()));
    }

    private void toon(Vragenfilter filter) {
        removeAll();
        List<Vraagkanaal> mijn = kanalen.mijn();
        Vraagkanaal gekozen = filter.kanaal() == null ? null : kanalen.een(Objects.requireNonNull(filter.kanaal()));
        Paginakop kop = new Paginakop(gekozen == null ? "Vragen" : gekozen.naam())
                .onder(
                        gekozen == null
                                ? "Stel een vraag over je werk. Wie het weet antwoordt, en iedereen leest mee."
                                : gekozen.opschrift() + ". " + gekozen.blad().uitleg())
                .acties(acties(mijn, gekozen));
        if (gekozen != null) {
            kop.kruimel(Vraagbaakadres.LIJST, "Vragen", gekozen.naam());
        }
        add(kop);
        Div links = new Div(lijsten(filter));
        links.addClassName("vragenkolom");
        if (filter.thema() != null) {
            links.add(thema(filter));
        }
        links.add(lijst(filter, vraagbaak.zoek(filter)));
        Div naast = new Div(links, new Kanalenlijst(mijn, gekozen, reactietijd.van(filter.kanaal())));
        naast.addClassName("vragen-naast");
        add(naast);
    }

    private Component[] acties(List<Vraagkanaal> mijn, @Nullable Vraagkanaal gekozen) {
        List<Component> acties = new ArrayList<>();
        if (wie.heeft(Rol.ORGANISATOR)) {
            acties.add(
                    gekozen == null
                            ? Knoppen.link(Vraagbaakadres.KANAAL_NIEUW, "plus", "Nieuw kanaal")
                            : Knoppen.link(Vraagbaakadres.wijzigKanaal(gekozen.id()), "potlood", "Wijzig kanaal"));
        }
        boolean magVragen = gekozen == null
                ? mijn.stream().anyMatch(kanaal -> kanaal.rechten().magSchrijven(wie))
                : gekozen.rechten().magSchrijven(wie);
        if (magVragen) {
            String adres = gekozen == null ? Vraagbaakadres.NIEUW : Vraagbaakadres.nieuwIn(gekozen.id());
            acties.add(Knoppen.link(adres, "vraag", "Stel een vraag", "hoofd"));
        }
        return acties.toArray(Component[]::new);
    }

    private Nav lijsten(Vragenfilter filter) {
        Nav delen = new Nav();
        delen.addClassName("schakel");
        delen.setAriaLabel("Welke vragen");
        for (Lijst lijst : Lijst.values()) {
            if (lijst != Lijst.GEVRAAGD || wie.heeft(Rol.DESKUNDIGE)) {
                Anchor link = new Anchor(Lijstadres.van(lijst, filter.kanaal(), null), lijst.label());
                if (lijst == filter.lijst()) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                delen.add(link);
            }
        }
        return delen;
    }

    private static Paragraph thema(Vragenfilter filter) {
        return new Paragraph(
                new Text("Thema: " + Codelijst.THEMAS.label(Objects.requireNonNull(filter.thema())) + ". "),
                new Anchor(Lijstadres.van(filter.lijst(), filter.kanaal(), null), "Toon alle thema's"));
    }

    private Component lijst(Vragenfilter filter, List<Kanaalvraag> vragen) {
        if (vragen.isEmpty()) {
            return new LegeStaat(leeg(filter.lijst()));
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        vragen.forEach(vraag -> lijst.add(new Vraagrij(vraag, vandaag, wacht.naarDeskundige(vraag.gesteld()))));
        return new Section(new H2(Nederlands.aantal(vragen.size(), "vraag", "vragen")), lijst);
    }

    private static String leeg(Lijst lijst) {
        return switch (lijst) {
            case ALLE -> "Hier is nog niets gevraagd. Stel de eerste vraag.";
            case ONBEANTWOORD -> "Elke vraag heeft een antwoord.";
            case MIJN -> "Je stelde nog geen vraag. Wat wil je van collega's weten?";
            case THEMAS ->
                "Er is geen vraag over een thema dat je volgt. Een thema volg je op zijn bladzijde bij Kennis.";
            case GEVRAAGD -> "Er wacht geen vraag op jouw antwoord.";
        };
    }
}
