package nl.kortelijnen.ketennetwerk.ui.correctie;

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
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.correctie.Correctie;
import nl.kortelijnen.ketennetwerk.correctie.Correcties;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** What readers reported: for who keeps the cards to answer, and for who reported to read what was done (N07). */
@Route(Correctieadres.PAD)
@PageTitle("Correcties · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
class CorrectiesView extends Div {

    private final Correcties correcties;
    private final Clock klok;
    private final Div inhoud = new Div();

    CorrectiesView(Correcties correcties, Clock klok) {
        this.correcties = correcties;
        this.klok = klok;
        addClassNames("bladzij", "smal", "netwerk");
        inhoud.addClassName("stapel-ruim");
        add(
                new Paginakop("Klopt er iets niet?")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Correcties")
                        .onder("Wat lezers meldden, en wat er gedaan is."),
                inhoud);
        toon();
        correcties.gezien();
    }

    private void toon() {
        List<Correctie> teDoen = correcties.teDoen();
        List<Correctie> vanMij = correcties.vanMij();
        inhoud.removeAll();
        if (!teDoen.isEmpty()) {
            inhoud.add(lijst("Wacht op jou", teDoen, true));
        }
        if (!vanMij.isEmpty()) {
            inhoud.add(lijst("Jouw meldingen", vanMij, false));
        }
        if (teDoen.isEmpty() && vanMij.isEmpty()) {
            inhoud.add(
                    new LegeStaat(
                            "Hier komt wat lezers melden over kaarten die jij bijhoudt, en wat er met jouw meldingen gebeurt."));
        }
    }

    private Component lijst(String titel, List<Correctie> rijen, boolean teDoen) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("correcties");
        rijen.forEach(een -> lijst.add(rij(een, teDoen)));
        Section deel = new Section(new H2(titel), lijst);
        deel.addClassName("blok");
        return deel;
    }

    private ListItem rij(Correctie een, boolean teDoen) {
        Anchor kaart = new Anchor(een.adres(), een.naam());
        kaart.addClassName("vet");
        Div kop = new Div(kaart, stand(een.stand()));
        kop.addClassName("rij-v");
        Span wie = new Span((teDoen ? een.door() + ", " : "") + Nederlands.moment(een.op(), Nederlands.vandaag(klok)));
        wie.addClassNames("klein", "stil");
        Paragraph tekst = new Paragraph(een.tekst());
        tekst.getElement().setAttribute("dir", "auto");
        ListItem rij = new ListItem(kop, wie, tekst);
        if (een.stand() != Correctie.Stand.OPEN) {
            Span antwoord = new Span(een.afgehandeldDoor() + ": "
                    + (een.antwoord().isEmpty() ? een.stand().label().toLowerCase(Nederlands.TAAL) : een.antwoord()));
            rij.add(antwoord);
        }
        if (teDoen) {
            Div knoppen = new Div(
                    Knoppen.voor(Knoppen.gewoon("Aangepast", klik -> vraag(een, true)), een.naam()),
                    Knoppen.voor(Knoppen.gewoon("Niet aanpassen", klik -> vraag(een, false)), een.naam()));
            knoppen.addClassName("rij-v");
            rij.add(knoppen);
        }
        return rij;
    }

    private static Pil stand(Correctie.Stand stand) {
        return switch (stand) {
            case OPEN -> new Pil(Pil.Toon.WACHT, stand.label());
            case VERWERKT -> new Pil(Pil.Toon.GOED, stand.label());
            case NIET_GEDAAN -> new Pil(Pil.Toon.OPEN, "kruis", stand.label());
        };
    }

    private void vraag(Correctie een, boolean aangepast) {
        TextArea antwoord = new TextArea(aangepast ? "Bericht aan de melder (mag leeg)" : "Waarom niet?");
        antwoord.setMaxLength(1000);
        new Vraagdialoog(
                        aangepast ? "Aangepast" : "Niet aanpassen",
                        aangepast
                                ? "Heb je de kaart al gewijzigd? " + een.door() + " krijgt bericht dat het klopt."
                                : een.door() + " leest waarom je het zo laat.",
                        "Laat het weten",
                        () -> {
                            correcties.handelAf(een.id(), aangepast, antwoord.getValue());
                            Toast.gelukt(een.door() + " krijgt bericht.");
                            toon();
                        },
                        antwoord)
                .open();
    }
}
