package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.deskundigen.Reden;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** Experts who know what goes on in a household or a case, by its codes; the question is kept nowhere (G10). */
@org.springframework.stereotype.Component
class PassendeDeskundigen implements Aanknopingsbron {

    private static final int MEESTE = 4;

    private final Deskundigenwijzer wijzer;

    PassendeDeskundigen(Deskundigenwijzer wijzer) {
        this.wijzer = wijzer;
    }

    @Override
    public Set<Plek> plekken() {
        return EnumSet.of(Plek.HUISHOUDEN, Plek.CASUS);
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Component> bij(Aanknoping aanknoping) {
        Map<ProfessionalId, Voorstel> beste = new LinkedHashMap<>();
        wijzer.zoek(vragen(aanknoping).toList()).stream()
                .flatMap(uitkomst -> uitkomst.voorstellen().stream())
                .filter(voorstel -> voorstel.past() > 0)
                .sorted(Comparator.comparing(voorstel -> -voorstel.past()))
                .forEach(voorstel -> beste.putIfAbsent(voorstel.deskundige().id(), voorstel));
        if (beste.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        beste.values().stream().limit(MEESTE).forEach(voorstel -> lijst.add(regel(voorstel)));
        Section vak = new Section(new H2("Deskundigen die hierbij passen"), lijst);
        vak.addClassNames("paneel", "bijpassend");
        return Optional.of(vak);
    }

    /** One question for each language with each background and theme: the second language of a household counts as much. */
    private static Stream<Deskundigenvraag> vragen(Aanknoping aanknoping) {
        return elk(aanknoping.talen())
                .flatMap(taal -> elk(aanknoping.culturen())
                        .flatMap(cultuur -> elk(aanknoping.themas())
                                .map(thema -> new Deskundigenvraag(
                                        taal.orElse(null), cultuur.orElse(null), thema.orElse(null), null, null))));
    }

    /** Each of these; one empty when there is none. */
    private static Stream<Optional<String>> elk(Set<String> codes) {
        return codes.isEmpty()
                ? Stream.of(Optional.empty())
                : codes.stream().sorted().map(Optional::of);
    }

    private static ListItem regel(Voorstel voorstel) {
        var mens = voorstel.deskundige().professional();
        List<String> redenen =
                voorstel.redenen().stream().filter(Reden::past).map(Reden::zin).toList();
        Span waarom = new Span(Stream.concat(Stream.of(mens.functieEnOrganisatie()), redenen.stream())
                .collect(Collectors.joining(" · ")));
        waarom.addClassNames("klein", "stil");
        Div tekst = new Div(new Anchor(Netwerkadres.van(mens.id()), mens.naam()), waarom);
        tekst.addClassName("stapel");
        Anchor vraag =
                Knoppen.link(Paginas.vraagConsultatieAan(mens.id().toString()), "consultaties", "Vraag consultatie");
        vraag.getElement().setAttribute("aria-label", "Vraag consultatie aan " + mens.naam());
        return new ListItem(tekst, vraag);
    }
}
