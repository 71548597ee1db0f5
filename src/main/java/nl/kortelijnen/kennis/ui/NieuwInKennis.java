package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** On the start page: what was checked or added last. */
@Component
class NieuwInKennis implements Paneel {

    private static final int AANTAL = 3;

    private final Kennisbank kennisbank;

    NieuwInKennis(Kennisbank kennisbank) {
        this.kennisbank = kennisbank;
    }

    @Override
    public Plaats plaats() {
        return Plaats.ONDERAAN;
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        List<Kennisitem> nieuw = keuze(kennisbank.alle());
        if (nieuw.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("paneel-lijst");
        nieuw.forEach(item -> lijst.add(regel(item)));
        Section paneel = new Section(new H2("Nieuw in kennis"), lijst);
        paneel.addClassName("paneel");
        return Optional.of(paneel);
    }

    /** The newest, of as many kinds: a day on which much was checked is no list of one kind. */
    private static List<Kennisitem> keuze(Collection<Kennisitem> alle) {
        return alle.stream()
                .collect(Collectors.groupingBy(Kennisitem::soort, Collectors.minBy(Kennisregel.NIEUWSTE_EERST)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .sorted(Kennisregel.NIEUWSTE_DAG.thenComparing(Kennisitem::soort))
                .limit(AANTAL)
                .toList();
    }

    private static ListItem regel(Kennisitem item) {
        LocalDate dag = item.nagekeken();
        Span onder = new Span(dag == null ? item.samenvatting() : "Nagekeken " + Nederlands.datum(dag));
        onder.addClassNames("klein", "stil");
        return new ListItem(Kennisregel.soort(item), new Anchor(Kennisadres.van(item.id()), item.titel()), onder);
    }
}
