package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.bijlage.Gespreksbijlage;
import nl.kortelijnen.consultatie.dossier.Partij;
import nl.kortelijnen.portaal.onderdeel.Initialen;

/** The question, the messages and what happened between them, oldest first. */
class Gesprekslijst extends OrderedList {

    private final Consultzinnen zinnen;
    private final transient Function<Gespreksbijlage, Component> bestand;

    /** @param bestand what stands in the conversation of a file */
    Gesprekslijst(Consultzinnen zinnen, Function<Gespreksbijlage, Component> bestand) {
        this.zinnen = zinnen;
        this.bestand = bestand;
        addClassName("gesprek");
    }

    void toon(Consultgesprek gesprek, List<Gespreksbijlage> bijlagen) {
        Consultvraag vraag = gesprek.vraag();
        List<Deel> delen = new ArrayList<>();
        boolean vanMij = vraag.partij() == Partij.VRAGER;
        String vrager = vraag.partij() == Partij.BORD ? "De vrager" : vraag.vrager();
        delen.add(new Deel(Instant.MIN, bel(vrager, vanMij, vraag.vraag(), vraag.gevraagd())));
        gesprek.gebeurtenissen()
                .forEach(gebeurtenis -> Gebeurteniszin.van(gebeurtenis, vraag)
                        .ifPresent(zin -> delen.add(new Deel(gebeurtenis.wanneer(), zin))));
        gesprek.berichten()
                .forEach(bericht -> delen.add(new Deel(
                        bericht.wanneer(), bel(bericht.van(), bericht.vanMij(), bericht.tekst(), bericht.wanneer()))));
        bijlagen.forEach(bijlage -> delen.add(new Deel(
                bijlage.wanneer(), bel(bijlage.van(), bijlage.vanMij(), bestand.apply(bijlage), bijlage.wanneer()))));
        delen.sort(Comparator.comparing(Deel::wanneer));
        removeAll();
        delen.forEach(deel -> add(deel.regel()));
    }

    private ListItem bel(String van, boolean vanMij, String tekst, Instant wanneer) {
        Paragraph inhoud = new Paragraph(tekst);
        inhoud.addClassName("beltekst");
        inhoud.getElement().setAttribute("dir", "auto");
        return bel(van, vanMij, inhoud, wanneer);
    }

    private ListItem bel(String van, boolean vanMij, Component inhoud, Instant wanneer) {
        Span naam = new Span(vanMij ? "Jij" : van);
        naam.addClassName("vet");
        Span moment = new Span(" " + zinnen.moment(wanneer));
        moment.addClassNames("stil", "nw");
        Div kop = new Div(naam, moment);
        kop.addClassName("klein");
        Div bel = new Div(kop, inhoud);
        bel.addClassName("bel");
        ListItem regel = new ListItem(new Initialen(van).klein(), bel);
        regel.addClassNames("gezegd", vanMij ? "ik" : "ander");
        return regel;
    }

    private record Deel(Instant wanneer, ListItem regel) {}
}
