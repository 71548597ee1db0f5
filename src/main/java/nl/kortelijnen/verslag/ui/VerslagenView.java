package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.Verslagregel;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.akkoord.Voorlegging;
import nl.kortelijnen.verslag.ui.akkoord.Akkoordregel;

/** All published reports, and for an organisator the drafts. */
@Route(Verslagadres.LIJST)
@Menu(title = "Verslagen", order = 130, icon = "verslagen")
@PageTitle("Verslagen · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/verslag.css")
class VerslagenView extends Div {

    private final LocalDate vandaag;

    VerslagenView(Verslagen verslagen, Akkoorden akkoorden, Toegang toegang, Clock klok) {
        vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "verslagen");
        boolean organisator = toegang.vereis().heeft(Rol.ORGANISATOR);
        Paginakop kop = new Paginakop("Verslagen")
                .onder("Wat werkconferenties en gesprekken opleverden. Iedereen kan een gepubliceerd verslag lezen.");
        kop.acties(
                Knoppen.link(Verslagadres.BIJEENKOMSTEN, "kalender", "Bijeenkomsten"),
                Knoppen.link(Verslagadres.PUNTEN, "vlag", "Punten volgen"));
        if (organisator) {
            kop.acties(Knoppen.link(Verslagadres.NIEUW, "plus", "Nieuw verslag", "hoofd"));
        }
        add(kop);
        List<Voorlegging> voorgelegd = akkoorden.mijnOpen();
        if (!voorgelegd.isEmpty()) {
            add(wacht(voorgelegd));
        }
        List<Verslagregel> concepten = verslagen.concepten();
        if (!concepten.isEmpty()) {
            add(lijst("Concepten", concepten, true));
        }
        List<Verslagregel> gepubliceerd = verslagen.gepubliceerd();
        if (gepubliceerd.isEmpty()) {
            add(new LegeStaat("Hier staan straks de verslagen van conferenties en gesprekken. "
                    + "Een organisator leest een bestand in en publiceert het."));
        } else {
            add(lijst("Gepubliceerd", gepubliceerd, false), volgen());
        }
    }

    private static Section wacht(List<Voorlegging> voorgelegd) {
        Div rijen = new Div();
        rijen.getElement().setAttribute("role", "list");
        voorgelegd.forEach(een -> rijen.add(Akkoordregel.van(een)));
        return new Section(new H2("Wacht op jou"), rijen);
    }

    private static Paragraph volgen() {
        Anchor feed = new Anchor(Verslagadres.FEED, "Volg nieuwe verslagen met een feed (Atom)");
        feed.getElement().setAttribute("router-ignore", true);
        Paragraph regel = new Paragraph(feed);
        regel.addClassNames("klein", "stil");
        return regel;
    }

    private Section lijst(String titel, List<Verslagregel> regels, boolean concept) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        regels.forEach(regel -> lijst.add(rij(regel, concept)));
        return new Section(new H2(titel), lijst);
    }

    private ListItem rij(Verslagregel regel, boolean concept) {
        String adres = concept ? Verslagadres.bewerk(regel.verslag()) : regel.leesadres();
        Anchor titel = new Anchor(adres, regel.titel());
        titel.addClassNames("vet", "verslag-titel");
        Span onder = new Span(onder(regel, concept));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(titel, onder, tellingen(regel));
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(tekst);
        if (regel.voorbeeld()) {
            rij.add(voorbeeld());
        }
        if (concept) {
            String woord = regel.nummer() > 1 ? "Concept van versie " + regel.nummer() : "Concept";
            rij.add(new Pil(Pil.Toon.OPEN, "potlood", woord));
        }
        return rij;
    }

    private String onder(Verslagregel regel, boolean concept) {
        String waar = Stream.of(regel.datum() == null ? "" : Nederlands.datum(regel.datum()), regel.plaats())
                .filter(deel -> !deel.isBlank())
                .collect(Collectors.joining(" · "));
        String moment = concept
                ? "bewaard " + Nederlands.moment(regel.moment(), vandaag)
                : "gepubliceerd "
                        + Nederlands.datum(LocalDate.ofInstant(regel.moment(), Nederlands.TIJDZONE))
                        + (regel.nummer() > 1 ? " · versie " + regel.nummer() : "");
        return waar.isEmpty() ? moment : waar + " · " + moment;
    }

    private static Component tellingen(Verslagregel regel) {
        Div rij = new Div();
        rij.addClassNames("rij-v", "verslag-tellingen");
        regel.punten()
                .forEach(telling -> rij.add(Puntmerk.van(
                        telling.type(),
                        Nederlands.aantal(
                                telling.aantal(),
                                telling.type().label().toLowerCase(Nederlands.TAAL),
                                telling.type().meervoud().toLowerCase(Nederlands.TAAL)))));
        return rij;
    }

    static Pil voorbeeld() {
        return new Pil(Pil.Toon.RUSTIG, "Voorbeeldgegevens");
    }
}
