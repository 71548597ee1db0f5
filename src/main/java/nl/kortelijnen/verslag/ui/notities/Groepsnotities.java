package nl.kortelijnen.verslag.ui.notities;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.notities.Groepsnotitie;
import nl.kortelijnen.verslag.notities.Schrijvers;

/** The notes of one subgroup; what one is typing stays while the lines of others come in. */
final class Groepsnotities extends Section {

    private final Bijeenkomst.Groep groep;
    private final Notitieacties acties;
    private final OrderedList lijst = new OrderedList();
    private final Span leeg = new Span("Nog niets opgeschreven.");
    private final Div schrijft = new Div();
    private final Map<UUID, Notitieregel> regels = new HashMap<>();

    Groepsnotities(Bijeenkomst.Groep groep, Notitieacties acties) {
        this.groep = groep;
        this.acties = acties;
        addClassName("groepsnotities");
        lijst.addClassName("notities");
        leeg.addClassNames("klein", "stil");
        schrijft.addClassNames("klein", "schrijft");
        schrijft.getElement().setAttribute("role", "status");
        add(new H2(groep.titel()), leeg, lijst, schrijft);
    }

    void ververs(List<Groepsnotitie> alle, List<Schrijvers.Schrijver> anderen) {
        List<Groepsnotitie> mijn =
                alle.stream().filter(een -> een.groep().equals(groep.id())).toList();
        Set<UUID> er = mijn.stream().map(Groepsnotitie::id).collect(Collectors.toCollection(HashSet::new));
        regels.entrySet().removeIf(een -> {
            boolean weg = !er.contains(een.getKey()) && !een.getValue().bezig();
            if (weg) {
                lijst.remove(een.getValue());
            }
            return weg;
        });
        Map<UUID, String> waar = anderen.stream()
                .filter(een -> een.groep().equals(groep.id()))
                .collect(Collectors.toMap(
                        Schrijvers.Schrijver::notitie,
                        Schrijvers.Schrijver::naam,
                        (een, ander) -> een + " en " + ander));
        int plek = 0;
        for (Groepsnotitie notitie : mijn) {
            Notitieregel regel = regels.computeIfAbsent(notitie.id(), id -> new Notitieregel(notitie, acties));
            regel.ververs(notitie);
            regel.zetSchrijver(waar.getOrDefault(notitie.id(), ""));
            if (lijst.indexOf(regel) != plek) {
                lijst.addComponentAtIndex(Math.min(plek, lijst.getComponentCount()), regel);
            }
            plek++;
        }
        leeg.setVisible(mijn.isEmpty());
        schrijft.setText(waar.containsKey(groep.id()) ? waar.get(groep.id()) + " schrijft een nieuwe regel…" : "");
    }
}
