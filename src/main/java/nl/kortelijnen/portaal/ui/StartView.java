package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.aanbod.Suggestiebron;
import nl.kortelijnen.portaal.onderdeel.EigenZoekveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Zoekbalk;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;

/** The first page: a greeting, the question, what waits, and a panel of every module. */
@Route("")
@Menu(title = "Start", order = 10, icon = "start")
@PageTitle("Start · Korte Lijnen")
@PermitAll
class StartView extends Div implements EigenZoekveld {

    StartView(
            Toegang toegang,
            Wachtrijen rijen,
            Beginlijst beginlijst,
            Clock klok,
            Seinpost seinpost,
            Suggestiebron suggesties) {
        Gebruiker gebruiker = toegang.vereis();
        addClassNames("bladzij", "start");
        Section wacht = new Section();
        vulWachtOpJou(wacht, gebruiker, rijen);
        seinpost.volg(this, gebruiker.account(), () -> vulWachtOpJou(wacht, gebruiker, rijen));
        add(welkom(gebruiker, klok, suggesties));
        beginlijst.voor(gebruiker).ifPresent(this::add);
        add(wacht, onderaan(gebruiker, rijen));
    }

    private static Section welkom(Gebruiker gebruiker, Clock klok, Suggestiebron suggesties) {
        Paragraph dag = new Paragraph(hoofdletter(Nederlands.langeDatum(Nederlands.vandaag(klok))));
        dag.addClassName("stil");
        Zoekbalk zoekbalk = new Zoekbalk(
                        "Waar loop je tegenaan? Bijvoorbeeld: vader wil geen huisbezoek",
                        tekst -> UI.getCurrent().navigate(Paginas.ZOEKEN, QueryParameters.simple(Map.of("q", tekst))))
                .met(suggesties);
        Div snel = new Div(
                Knoppen.link(Paginas.CONSULTATIE_VRAGEN, "consultaties", "Vraag consultatie"),
                Knoppen.link(Paginas.DESKUNDIGEN, "deskundigen", "Vind een deskundige"),
                Knoppen.link(Paginas.NETWERK, "netwerk", "Zoek een organisatie"),
                Knoppen.link(Paginas.SIGNAAL, "vlag", "Noteer een signaal"));
        snel.addClassNames("rij-v", "snel");
        Div links = new Div(dag, new H1(groet(LocalTime.now(klok)) + ", " + gebruiker.voornaam()), zoekbalk, snel);
        Section welkom = new Section(links, new Html(Merk.LIJNKUNST));
        welkom.addClassName("welkom");
        return welkom;
    }

    private static void vulWachtOpJou(Section wacht, Gebruiker gebruiker, Wachtrijen alle) {
        List<Component> rijen = alle.van(Paneel.Plaats.WACHT_OP_JOU, gebruiker);
        wacht.removeAll();
        Div kop = new Div(new H2("Wacht op jou"));
        kop.addClassNames("rij-v", "wachtkop");
        wacht.add(kop);
        if (rijen.isEmpty()) {
            wacht.add(new LegeStaat("Niets. Hier zie je straks antwoorden en vragen die op jou wachten."));
        } else {
            Span hoeveel = new Span(Nederlands.aantal(Wachtrijen.aantal(rijen), "ding", "dingen"));
            hoeveel.addClassNames("klein", "stil");
            kop.add(hoeveel);
            Div lijst = new Div(rijen.toArray(Component[]::new));
            lijst.addClassName("wachtrijen");
            lijst.getElement().setAttribute("role", "list");
            wacht.add(lijst);
        }
    }

    private static Div onderaan(Gebruiker gebruiker, Wachtrijen rijen) {
        Div twee = new Div();
        twee.addClassName("twee");
        rijen.van(Paneel.Plaats.ONDERAAN, gebruiker).forEach(twee::add);
        return twee;
    }

    static String groet(LocalTime nu) {
        int uur = nu.getHour();
        if (uur < 6) {
            return "Goedenacht";
        }
        if (uur < 12) {
            return "Goedemorgen";
        }
        return uur < 18 ? "Goedemiddag" : "Goedenavond";
    }

    private static String hoofdletter(String zin) {
        return zin.substring(0, 1).toUpperCase(Nederlands.TAAL) + zin.substring(1);
    }
}
