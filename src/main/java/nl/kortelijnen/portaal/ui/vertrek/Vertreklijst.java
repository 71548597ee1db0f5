package nl.kortelijnen.portaal.ui.vertrek;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.vertrek.Vertrekdeel;
import nl.kortelijnen.toegang.vertrek.Vertrekkeuze;
import nl.kortelijnen.toegang.vertrek.Vertrekstuk;
import nl.kortelijnen.toegang.wie.Gebruiker;

/** What somebody would leave behind of one kind, each with who takes it over. */
class Vertreklijst extends Section {

    private final String soort;
    private final Map<Vertrekstuk, ComboBox<Gebruiker>> velden = new LinkedHashMap<>();

    Vertreklijst(Vertrekdeel deel, List<Gebruiker> collegas, Overnemernaam naam) {
        this.soort = deel.soort();
        addClassName("blok");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("vertreklijst");
        deel.stukken().forEach(stuk -> lijst.add(rij(stuk, collegas, naam)));
        Span aantal = new Span(String.valueOf(deel.stukken().size()));
        aantal.addClassNames("klein", "stil");
        H2 kop = new H2(new Span(deel.label() + " "), aantal);
        add(kop);
        deel.gevolgen().forEach(zin -> add(new Bericht(Bericht.Toon.WACHT, zin)));
        add(lijst);
    }

    /** Names a colleague with where they work. */
    @FunctionalInterface
    interface Overnemernaam {
        String van(Gebruiker wie);
    }

    /** The same colleague for all of it; each can still be changed. */
    void kiesVoorAlles(Gebruiker wie) {
        velden.values().forEach(veld -> veld.setValue(wie));
    }

    /** Whatever has somebody who takes it. */
    List<Vertrekkeuze> keuzes() {
        return velden.entrySet().stream()
                .filter(een -> een.getValue().getValue() != null)
                .map(een -> new Vertrekkeuze(
                        soort, een.getKey().id(), een.getValue().getValue().account()))
                .toList();
    }

    private ListItem rij(Vertrekstuk stuk, List<Gebruiker> collegas, Overnemernaam naam) {
        Span titel = new Span(stuk.naam());
        titel.addClassName("vet");
        Span onder = new Span(stuk.uitleg());
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(titel, onder);
        tekst.addClassName("stapel");
        if (!stuk.waarschuwing().isEmpty()) {
            tekst.add(new Pil(Pil.Toon.WACHT, stuk.waarschuwing()));
        }
        ComboBox<Gebruiker> wie = new ComboBox<>();
        wie.setAriaLabel("Wie neemt over: " + stuk.naam());
        wie.setPlaceholder("Wie neemt dit over?");
        wie.setItems(collegas);
        wie.setItemLabelGenerator(naam::van);
        wie.setClearButtonVisible(true);
        velden.put(stuk, wie);
        return new ListItem(tekst, wie);
    }
}
