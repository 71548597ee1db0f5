package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.portaal.onderdeel.Icoon;

/** Files to take along, each with its kind and size. */
public class Bijlagelijst extends UnorderedList {

    /** @param erbij what stands beside each file, if anything */
    public Bijlagelijst(List<Bijlage> bijlagen, Function<Bijlage, Optional<Component>> erbij) {
        addClassName("bijlagelijst");
        for (Bijlage bijlage : bijlagen) {
            ListItem regel = new ListItem(regel(bijlage));
            erbij.apply(bijlage).ifPresent(regel::add);
            add(regel);
        }
    }

    private static Div regel(Bijlage bijlage) {
        Anchor link = new Anchor(bijlage.adres(), new Icoon("download").klein(), new Span(bijlage.naam()));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        Span soort = new Span(bijlage.soortEnGrootte());
        soort.addClassNames("klein", "stil");
        Div regel = new Div(link, soort);
        regel.addClassName("stapel");
        return regel;
    }
}
