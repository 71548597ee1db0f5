package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.deskundigen.Uitkomst;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.gedeeld.Feestdagen;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;

/** Finds an expert who speaks the language, knows the community and is free (E02); the question stands in the address. */
@Route(DeskundigenView.ADRES)
@Menu(title = "Deskundigen", order = 50, icon = "deskundigen")
@PageTitle("Vind een deskundige · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/deskundigen.css")
class DeskundigenView extends Div implements AfterNavigationObserver {

    static final String ADRES = Paginas.DESKUNDIGEN;
    static final int PER_KEER = 10;
    private static final List<String> VOLGORDE = List.of(
            "Wie niet kan, staat er niet bij: met verlof, vol, of die dag niet aan het werk.",
            "Eerst wie de taal zelf spreekt. Dan wie een verwante taal spreekt, en dan wie een taal spreekt waarin "
                    + "jullie elkaar misschien verstaan. Vraag dat altijd na bij het gezin.",
            "Daarbinnen eerst wie op de meeste punten past.",
            "Is dat gelijk: eerst wie de cultuur kent, dan wie de taal beter spreekt, dan wie eerder vrij is, "
                    + "en anders op naam.");

    private final Deskundigenwijzer wijzer;
    final Vraagbalk vraagbalk;
    final Span aantal = new Span();
    private final Span volgens = new Span();
    final Div boven = new Div();
    final Div lijst = new Div();
    final Div onder = new Div();

    DeskundigenView(Deskundigenwijzer wijzer, Voorbeeldgegevens voorbeeld, Clock klok) {
        this.wijzer = wijzer;
        this.vraagbalk = new Vraagbalk(Nederlands.vandaag(klok), this::vraag);
        addClassNames("bladzij", "vind-deskundige");
        aantal.addClassName("vet");
        volgens.addClassName("stil");
        Div telling = new Div(aantal, new Span(" "), volgens);
        telling.getElement().setAttribute("role", "status");
        Div telregel = new Div(telling, volgorde());
        telregel.addClassName("telregel");
        lijst.addClassName("deskundigen-lijst");
        boven.addClassName("bij-lijst");
        onder.addClassName("bij-lijst");
        add(
                new Paginakop("Vind een deskundige").onder("Wie spreekt de taal, kent de gemeenschap en kan op tijd?"),
                vraagbalk,
                telregel,
                boven,
                lijst,
                onder,
                voorbeeld.melding());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent gebeurtenis) {
        Deskundigenvraag vraag = Vraagadres.vraag(gebeurtenis.getLocation().getQueryParameters());
        vraagbalk.toon(vraag);
        toon(vraag);
        List<String> onbekend = Vraagadres.onbekend(gebeurtenis.getLocation().getQueryParameters());
        if (!onbekend.isEmpty()) {
            boven.addComponentAsFirst(new Bericht(
                    Bericht.Toon.WACHT,
                    "“" + String.join("”, “", onbekend) + "” kennen we niet. Daar is nu niet op gezocht; kies zelf "
                            + "hierboven."));
        }
    }

    private void vraag(Deskundigenvraag vraag) {
        getUI().ifPresent(ui ->
                ui.getPage().getHistory().replaceState(null, new Location(ADRES, Vraagadres.adres(vraag))));
        toon(vraag);
    }

    private void toon(Deskundigenvraag vraag) {
        Uitkomst uitkomst = wijzer.zoek(vraag);
        List<Voorstel> voorstellen = uitkomst.voorstellen();
        boolean gevraagd = !vraag.equals(Deskundigenvraag.ALLES);
        aantal.setText(Telling.kop(voorstellen));
        volgens.setText(voorstellen.isEmpty() ? "" : Telling.rest(voorstellen, gevraagd));
        boven.removeAll();
        lijst.removeAll();
        onder.removeAll();
        LocalDate dag = vraag.op();
        if (dag != null) {
            Feestdagen.op(dag).ifPresent(feestdag -> boven.add(feestdag(dag, feestdag)));
        }
        if (!uitkomst.gemist().isEmpty()) {
            boven.add(gemist(uitkomst.gemist()));
        }
        Set<ProfessionalId> meelezers = wijzer.meelezers();
        kaarten(vraag, voorstellen, 0, meelezers);
        if (voorstellen.isEmpty()) {
            onder.add(new LegeStaat(
                    gevraagd
                            ? "Niemand past en kan. Haal een wens weg, kies een andere dag, of leg je vraag voor aan "
                                    + "Netwerk CW."
                            : "Er staan nog geen deskundigen in het netwerk. Je vraag kan wel naar Netwerk CW.",
                    Knoppen.link(Vraagadres.consultatie(vraag), "consultaties", "Vraag consultatie")));
        }
        if (voorstellen.size() > PER_KEER) {
            onder.add(meer(vraag, voorstellen, meelezers));
        }
        if (uitkomst.verder() > 0) {
            onder.add(new Bericht(
                    Bericht.Toon.RUSTIG,
                    "Hier staan de " + voorstellen.size() + " die het best passen. Er kunnen er nog "
                            + uitkomst.verder() + ". Voeg een wens toe om hen te vinden."));
        }
        NietGetoond.van(uitkomst).ifPresent(wie -> onder.add(nietGetoond(wie)));
    }

    private void kaarten(Deskundigenvraag vraag, List<Voorstel> voorstellen, int vanaf, Set<ProfessionalId> meelezers) {
        boolean gevraagd = !vraag.equals(Deskundigenvraag.ALLES);
        for (int plek = vanaf; plek < Math.min(vanaf + PER_KEER, voorstellen.size()); plek++) {
            Voorstel voorstel = voorstellen.get(plek);
            lijst.add(new Deskundigekaart(
                    voorstel,
                    vraag,
                    plek == 0 && gevraagd && voorstel.spreektDeTaal() && voorstel.past() > 0,
                    meelezers.contains(voorstel.deskundige().id())));
        }
    }

    private Button meer(Deskundigenvraag vraag, List<Voorstel> voorstellen, Set<ProfessionalId> meelezers) {
        Button knop = Knoppen.gewoon("", klik -> {
            int al = lijst.getComponentCount();
            kaarten(vraag, voorstellen, al, meelezers);
            lijst.getComponentAt(al).getElement().executeJs("this.querySelector('a')?.focus()");
            toonMeer(klik.getSource(), voorstellen.size());
        });
        toonMeer(knop, voorstellen.size());
        return knop;
    }

    private void toonMeer(Button knop, int hoeveel) {
        int over = hoeveel - lijst.getComponentCount();
        knop.setVisible(over > 0);
        knop.setText("Toon er nog " + Math.min(over, PER_KEER) + " (van " + over + ")");
    }

    private static Component feestdag(LocalDate dag, String feestdag) {
        return new Bericht(
                Bericht.Toon.WACHT,
                "Die dag, " + Nederlands.langeDatum(dag) + ", is een feestdag: " + feestdag
                        + ". Dan werkt niemand volgens het rooster. Kies een andere dag, of bel bij nood Veilig Thuis "
                        + "(0800-2000) of 112.");
    }

    /** Who fits better than all below, but cannot: named, or one would think there is nobody. */
    private static Component gemist(List<Uitkomst.Gemist> gemist) {
        UnorderedList lijst = new UnorderedList();
        for (Uitkomst.Gemist een : gemist) {
            Anchor naam = new Anchor(
                    Netwerkadres.van(een.deskundige().id()), een.deskundige().naam());
            lijst.add(new ListItem(naam, new Span(". " + een.wanneer() + ".")));
        }
        Span kop = new Span(
                gemist.size() == 1
                        ? "Eén deskundige past beter, maar kan dan niet"
                        : "Deze deskundigen passen beter, maar kunnen dan niet");
        kop.addClassName("vet");
        return new Bericht(Bericht.Toon.RUSTIG, new Div(kop, lijst));
    }

    private Component nietGetoond(NietGetoond wie) {
        Span hoeveel = new Span(wie.hoeveel());
        hoeveel.addClassName("vet");
        Span zin = new Span(hoeveel, new Span(" " + wie.waarom()));
        return new Bericht(
                Bericht.Toon.RUSTIG, zin, Knoppen.stil("Zoek op een andere dag", klik -> vraagbalk.kiesAndereDag()));
    }

    private static Component volgorde() {
        OrderedList regels = new OrderedList();
        VOLGORDE.forEach(regel -> regels.add(new ListItem(regel)));
        NativeDetails uitleg = new NativeDetails("Hoe bepalen we de volgorde?", regels);
        uitleg.addClassName("volgorde");
        return uitleg;
    }
}
