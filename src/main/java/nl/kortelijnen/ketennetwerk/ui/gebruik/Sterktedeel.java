package nl.kortelijnen.ketennetwerk.ui.gebruik;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.gebruik.Lijngebruik;
import nl.kortelijnen.ketennetwerk.gebruik.Lijnsterkte;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** On the page of a colleague: with whom they really worked together lately, and with whom no longer (N06). */
@org.springframework.stereotype.Component
class Sterktedeel implements Paginadeel {

    private static final int GETOOND = 8;

    private final Lijngebruik gebruik;
    private final Ketennetwerk netwerk;

    Sterktedeel(Lijngebruik gebruik, Ketennetwerk netwerk) {
        this.gebruik = gebruik;
        this.netwerk = netwerk;
    }

    @Override
    public String soort() {
        return "professional";
    }

    @Override
    public int volgorde() {
        return 30;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        Map<ProfessionalId, Lijnsterkte> sterktes = gebruik.sterktes(new ProfessionalId(id));
        List<ProfessionalId> sterksten = sterktes.entrySet().stream()
                .sorted(Comparator.comparingInt(een -> -een.getValue().keren()))
                .limit(GETOOND)
                .map(Map.Entry::getKey)
                .toList();
        return sterksten.isEmpty()
                ? Optional.empty()
                : Optional.of(new Blok(
                        netwerk.professionals(sterksten).stream()
                                .sorted(Comparator.comparingInt(mens -> sterksten.indexOf(mens.id())))
                                .toList(),
                        sterktes));
    }

    @StyleSheet("stijl/netwerkinzicht.css")
    private static final class Blok extends Section {

        Blok(List<Professional> mensen, Map<ProfessionalId, Lijnsterkte> sterktes) {
            addClassName("blok");
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("sterktes");
            mensen.forEach(mens -> lijst.add(rij(mens, sterktes.getOrDefault(mens.id(), Lijnsterkte.ONGEBRUIKT))));
            add(new H2("Werkten samen"), lijst);
        }

        private static ListItem rij(Professional mens, Lijnsterkte sterkte) {
            Div rij = new Div(new Anchor(Netwerkadres.van(mens.id()), mens.naam()), pil(sterkte));
            rij.addClassName("rij-v");
            return new ListItem(rij);
        }

        private static Pil pil(Lijnsterkte sterkte) {
            return sterkte.verslapt()
                    ? new Pil(Pil.Toon.OPEN, "klok", "Verslapt")
                    : new Pil(
                            Pil.Toon.GOED,
                            "lijn",
                            sterkte.keren() + " keer in " + Nederlands.aantal(Lijnsterkte.DAGEN, "dag", "dagen"));
        }
    }
}
