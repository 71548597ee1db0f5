package nl.kortelijnen.volgen.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.volgen.Nieuwsoverzicht;
import nl.kortelijnen.volgen.Nieuwsoverzicht.Regel;
import org.springframework.stereotype.Component;

/** On the start page: what is new about what one follows. */
@Component
class Nieuwspaneel implements Paneel {

    private static final int MEESTE = 3;

    private final Nieuwsoverzicht overzicht;

    Nieuwspaneel(Nieuwsoverzicht overzicht) {
        this.overzicht = overzicht;
    }

    @Override
    public Plaats plaats() {
        return Plaats.ONDERAAN;
    }

    @Override
    public int volgorde() {
        return 5;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> voor(Gebruiker gebruiker) {
        List<Regel> nieuw = overzicht.mijn().stream()
                .filter(regel -> regel.gevolgd().volgt() && regel.nieuws().aantal() > 0)
                .toList();
        if (nieuw.isEmpty()) {
            return Optional.empty();
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("paneel-lijst");
        nieuw.stream().limit(MEESTE).forEach(regel -> {
            Span zin = new Span(regel.nieuws().zin());
            zin.addClassNames("klein", "stil");
            lijst.add(new ListItem(
                    new Anchor(regel.nieuws().adres(), regel.nieuws().titel()), zin));
        });
        Section paneel =
                new Section(new H2("Nieuw bij wat je volgt"), lijst, new Anchor(Paginas.VOLGEN, "Alles wat je volgt"));
        paneel.addClassName("paneel");
        return Optional.of(paneel);
    }
}
