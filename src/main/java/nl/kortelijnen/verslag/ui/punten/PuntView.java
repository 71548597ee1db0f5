package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verbetering.Bundels;
import nl.kortelijnen.verslag.verbetering.Cijferverloop;
import nl.kortelijnen.verslag.verbetering.Puntvolging;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import nl.kortelijnen.verslag.verbetering.Volgregel;

/** One point: what it says, whose it is, what was done, and what one can do now. */
@Route(Verslagadres.PUNT)
@PermitAll
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/punten.css")
class PuntView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LANGSTE_TITEL = 110;

    private final Volgpunten punten;
    private final Puntvolging volging;
    private final Bundels bundels;
    private final Puntdialogen dialogen;
    private final LocalDate vandaag;
    private String titel = "Punt";

    PuntView(Volgpunten punten, Puntvolging volging, Bundels bundels, Puntdialogen dialogen, Clock klok) {
        this.punten = punten;
        this.volging = volging;
        this.bundels = bundels;
        this.dialogen = dialogen;
        vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "volgpunt");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon(uuid(gebeurtenis.getRouteParameters().get("punt").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(UUID id) {
        removeAll();
        Volgpunt punt = punten.een(id);
        titel = Nederlands.ingekort(punt.tekst(), LANGSTE_TITEL);
        add(new Paginakop(titel)
                .kruimel(Verslagadres.PUNTEN, "Punten volgen", punt.soort().label())
                .merken(
                        Volgpil.van(punt.staat()),
                        new Pil(
                                Pil.Toon.RUSTIG,
                                punt.soort().icoon(),
                                punt.soort().label())));
        if (!titel.equals(punt.tekst())) {
            add(new Paragraph(punt.tekst()));
        }
        bundels.met(id)
                .ifPresent(bundel -> add(new Bericht(
                        Bericht.Toon.WACHT,
                        "Dit punt komt terug in " + Nederlands.aantal(bundel.verslagen(), "verslag", "verslagen")
                                + ", het eerst op " + Nederlands.langeDatum(bundel.oudste()) + ".",
                        new Anchor(Verslagadres.TERUGKEREND, "Bekijk ze samen"))));
        add(new Volgacties(punt, volging.rechten(punt), dialogen, () -> toon(id)));
        Cijferverloop cijfer = punten.cijfer(punt).orElse(null);
        Section verloop = verloop(punten.verloop(id));
        Div links = new Div();
        links.addClassName("stapel");
        if (cijfer != null) {
            links.add(cijfer(cijfer));
        }
        links.add(verloop);
        Div naast = new Div(links, new Puntgegevens(punt, cijfer, vandaag));
        naast.addClassName("punt-naast");
        add(naast);
    }

    private static Section cijfer(Cijferverloop verloop) {
        Paragraph uitleg = new Paragraph(verloop.naam() + ". " + verloop.uitleg());
        uitleg.addClassNames("klein", "stil");
        Section deel = new Section(
                new H2(verloop.conclusie()),
                uitleg,
                verloop.isLeeg()
                        ? new Paragraph(
                                "Een lijn komt er zodra er in een kwartaal genoeg consultaties zijn. Bij weinig "
                                        + "zou te zien zijn om wie het gaat.")
                        : new Lijngrafiek(verloop),
                new Puntentabel(
                        verloop.naam(),
                        List.of("Periode", "Aandeel"),
                        verloop.punten().stream()
                                .map(punt -> List.of(
                                        punt.periode() + (punt.loopt() ? " (loopt nog)" : ""),
                                        punt.procent() == null ? "te weinig om te tonen" : punt.procent() + "%"))
                                .toList()));
        deel.addClassName("cijferverloop");
        return deel;
    }

    private Section verloop(List<Volgregel> regels) {
        OrderedList lijst = new OrderedList();
        lijst.addClassName("volgverloop");
        regels.reversed().forEach(regel -> lijst.add(regel(regel)));
        return new Section(new H2("Wat er gebeurde"), lijst);
    }

    private ListItem regel(Volgregel regel) {
        Span wat = new Span(regel.stap().label());
        wat.addClassName("vet");
        Span wie = new Span(Nederlands.moment(regel.wanneer(), vandaag) + " · " + regel.wie()
                + (regel.organisatie().isEmpty() ? "" : " · " + regel.organisatie()));
        wie.addClassNames("klein", "stil");
        ListItem rij = new ListItem(wat, wie);
        if (!regel.toelichting().isBlank()) {
            rij.add(new Paragraph(regel.toelichting()));
        }
        if (!regel.link().isBlank()) {
            rij.add(Puntgegevens.bewijs(regel.link()));
        }
        return rij;
    }

    private static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new Fout.BestaatNiet("Dit punt is er niet. Kijk bij Punten volgen.");
        }
    }
}
