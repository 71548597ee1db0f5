package nl.kortelijnen.deskundigen.ui;

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
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.deskundigen.Gevraagdewens;
import nl.kortelijnen.deskundigen.Reden;
import nl.kortelijnen.deskundigen.Uitkomst;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Zoekaanbod;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** Experts who fit a question that names a language, a background, a way of working or a day (E02, G08). */
@org.springframework.stereotype.Component
class DeskundigenBijVraag implements Zoekaanbod {

    private static final int MEESTE = 3;
    private static final int MEESTE_TALEN = 9;

    private final Deskundigenwijzer wijzer;
    private final Clock klok;

    DeskundigenBijVraag(Deskundigenwijzer wijzer, Clock klok) {
        this.wijzer = wijzer;
        this.klok = klok;
    }

    @Override
    public Optional<Component> bij(String tekst) {
        return Gevraagdewens.in(tekst, Nederlands.vandaag(klok)).map(this::vak);
    }

    private Component vak(Gevraagdewens wens) {
        Vak vak = new Vak();
        try {
            List<Passend> passend = passend(wens);
            vak.add(new H2(passend.isEmpty() ? "Een deskundige vinden" : "Deskundigen die hierbij passen"));
            if (passend.isEmpty()) {
                vak.add(new Paragraph("Niemand past nu op alles wat je vraagt. Misschien kan iemand op een andere dag, "
                        + "of iemand die een verwante taal spreekt."));
            } else {
                UnorderedList lijst = new UnorderedList();
                passend.forEach(een -> lijst.add(rij(een.voorstel(), een.vraag())));
                vak.add(lijst);
            }
        } catch (Fout.Onbereikbaar fout) {
            vak.add(new H2("Een deskundige vinden"), new Paragraph(fout.bericht()));
        }
        vak.add(verder(wens));
        return vak;
    }

    /** Somebody who fits, and the question that was met: a name can mean several languages. */
    private record Passend(Voorstel voorstel, Deskundigenvraag vraag) {}

    /** Who meets most wishes first; nobody who meets none. */
    private List<Passend> passend(Gevraagdewens wens) {
        List<Deskundigenvraag> vragen = vragen(wens);
        List<Uitkomst> uitkomsten = wijzer.zoek(vragen);
        Map<ProfessionalId, Passend> beste = new LinkedHashMap<>();
        IntStream.range(0, vragen.size())
                .boxed()
                .flatMap(nr -> uitkomsten.get(nr).voorstellen().stream()
                        .map(voorstel -> new Passend(voorstel, vragen.get(nr))))
                .filter(een -> een.voorstel().spreektDeTaal() && een.voorstel().past() > 0)
                .sorted(Comparator.comparing(een -> -een.voorstel().past()))
                .forEach(een -> beste.putIfAbsent(een.voorstel().deskundige().id(), een));
        return beste.values().stream().limit(MEESTE).toList();
    }

    private static List<Deskundigenvraag> vragen(Gevraagdewens wens) {
        return wens.talen().isEmpty()
                ? List.of(wens.vraag())
                : wens.talen().stream().limit(MEESTE_TALEN).map(wens::met).toList();
    }

    private static ListItem rij(Voorstel voorstel, Deskundigenvraag vraag) {
        Professional mens = voorstel.deskundige().professional();
        Span functie = new Span(mens.functieEnOrganisatie());
        functie.addClassNames("klein", "stil");
        Span waarom = new Span(
                voorstel.redenen().stream().filter(Reden::past).map(Reden::zin).collect(Collectors.joining(" · ")));
        waarom.addClassName("klein");
        Div wie = new Div(new Anchor(Netwerkadres.van(mens.id()), mens.naam()), functie, waarom);
        wie.addClassName("stapel");
        Anchor naarVraag = Knoppen.link(Vraagadres.consultatie(vraag, mens.id()), "consultaties", "Vraag consultatie");
        naarVraag.getElement().setAttribute("aria-label", "Vraag consultatie aan " + mens.naam());
        return new ListItem(wie, new Pil(Pil.Toon.GOED, voorstel.vrij()), naarVraag);
    }

    /** To the finder with these wishes; by the languages a name can mean, when it leaves that open. */
    private static Div verder(Gevraagdewens wens) {
        Div verder = new Div();
        verder.addClassName("rij-v");
        if (wens.talen().size() > 1) {
            verder.add(new Span("Welke taal bedoel je?"));
            for (Taal taal : wens.talen()) {
                verder.add(new Anchor(Vraagadres.zoek(wens.met(taal)), taal.naam()));
            }
        } else {
            verder.add(new Anchor(Vraagadres.zoek(wens.vraag()), "Zoek verder met deze wensen"));
        }
        return verder;
    }

    @StyleSheet("stijl/deskundigen.css")
    static class Vak extends Section {
        Vak() {
            addClassNames("paneel", "deskundigen-bij-vraag");
        }
    }
}
