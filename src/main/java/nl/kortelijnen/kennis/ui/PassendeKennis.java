package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;

/** The guidance that goes with the codes of a household or a case, picked from memory: no search, so no question is counted (G10). */
@org.springframework.stereotype.Component
class PassendeKennis implements Aanknopingsbron {

    private static final int MEESTE = 8;

    /** What a text is about says more than for whom it may be. */
    private static final int THEMA = 2;

    private final Kennisbank kennisbank;
    private final Clock klok;

    PassendeKennis(Kennisbank kennisbank, Clock klok) {
        this.kennisbank = kennisbank;
        this.klok = klok;
    }

    @Override
    public Set<Plek> plekken() {
        return EnumSet.of(Plek.HUISHOUDEN, Plek.CASUS);
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(Aanknoping aanknoping) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        List<Kennisitem> passend = kennisbank.alle().stream()
                .filter(item -> gewicht(item, aanknoping) > 0)
                .sorted(Kennisregel.eerstBij(aanknoping.themas())
                        .thenComparing(item -> item.verlopen(vandaag))
                        .thenComparing(item -> -gewicht(item, aanknoping))
                        .thenComparing(Kennisregel.NIEUWSTE_EERST))
                .limit(MEESTE)
                .toList();
        if (passend.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        passend.forEach(item -> lijst.add(new ListItem(Kennisregel.kort(item), Kennisregel.soort(item))));
        Section vak = new Section(new H2("Kennis die hierbij past"), lijst);
        vak.addClassNames("paneel", "bijpassend");
        return Optional.of(vak);
    }

    static int gewicht(Kennisitem item, Aanknoping aanknoping) {
        Kennisitem.Facetten facetten = item.facetten();
        boolean vanElders = !facetten.herkomst().isEmpty()
                && !aanknoping.culturen().isEmpty()
                && gemeen(facetten.herkomst(), aanknoping.culturen()) == 0;
        if (vanElders) {
            return 0; // a language that both speak does not make them of one background
        }
        return THEMA * gemeen(facetten.themas(), aanknoping.themas())
                + THEMA * gemeen(facetten.herkomst(), aanknoping.culturen())
                + gemeen(facetten.talen(), aanknoping.talen());
    }

    private static int gemeen(Collection<String> links, Collection<String> rechts) {
        return (int) links.stream().filter(rechts::contains).count();
    }
}
