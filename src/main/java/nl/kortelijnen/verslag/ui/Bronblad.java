package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Punt;
import org.jspecify.annotations.Nullable;

/** The source as it was read, paragraph by paragraph; on a phone it is folded away until asked for. */
final class Bronblad extends Section {

    private final IntConsumer bijKeuze;
    private final IntConsumer bijNieuwPunt;
    private final Div blad = new Div();
    private final Map<Integer, Component> blokken = new HashMap<>();
    private final Button wissel;
    private int gekozen;

    Bronblad(Concept concept, List<String> namen, IntConsumer bijKeuze, IntConsumer bijNieuwPunt) {
        this.bijKeuze = bijKeuze;
        this.bijNieuwPunt = bijNieuwPunt;
        addClassName("bron");
        getElement().setAttribute("aria-label", "Bron");
        wissel = Knoppen.gewoon("Toon de bron", klik -> toonBlad(!hasClassName("open")));
        wissel.addClassName("bron-wissel");
        wissel.getElement().setAttribute("aria-expanded", "false");
        Span bestand = new Span(new Icoon("verslagen").klein(), new Span(concept.bestandsnaam()));
        bestand.addClassNames("klein", "stil", "bestandsnaam");
        Div kop = new Div(new H2("Bron"), bestand, wissel);
        kop.addClassName("deel-kop");
        blad.addClassName("blad");
        add(kop, blad);
        ververs(concept, namen);
    }

    void ververs(Concept concept, List<String> namen) {
        Map<Integer, Punt> punten = concept.punten().stream()
                .filter(punt -> punt.alinea() != null)
                .collect(Collectors.toMap(Punt::alinea, punt -> punt, (een, ander) -> een));
        blad.removeAll();
        blokken.clear();
        for (Alinea alinea : concept.bron()) {
            Component blok = blok(alinea, punten.get(alinea.nummer()), namen);
            blokken.put(alinea.nummer(), blok);
            blad.add(blok);
        }
        if (concept.bron().isEmpty()) {
            blad.add(new Span("Bij dit verslag hoort geen bestand."));
        }
        merk();
    }

    void kies(int alinea, boolean gaErheen) {
        gekozen = alinea;
        merk();
        Component blok = blokken.get(alinea);
        if (gaErheen && blok != null) {
            toonBlad(true);
            blok.getElement().executeJs("this.scrollIntoView({block:'center'}); this.focus({preventScroll:true})");
        }
    }

    private void merk() {
        blokken.forEach((nummer, blok) -> blok.getElement().getClassList().set("sel", nummer == gekozen));
    }

    private void toonBlad(boolean open) {
        getElement().getClassList().set("open", open);
        wissel.setText(open ? "Verberg de bron" : "Toon de bron");
        wissel.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private Component blok(Alinea alinea, @Nullable Punt punt, List<String> namen) {
        Html tekst = new Html("<span>" + Naamhtml.met(alinea.tekst(), namen) + "</span>");
        if (punt != null) {
            NativeButton knop = new NativeButton();
            knop.add(tekst);
            knop.addClickListener(klik -> bijKeuze.accept(alinea.nummer()));
            knop.addClassNames("alinea", "met-punt", punt.type().code());
            knop.setTitle(punt.type().label() + ", alinea " + alinea.nummer());
            return knop;
        }
        Div blok = new Div(tekst);
        blok.addClassName("alinea");
        blok.getElement().setAttribute("tabindex", "-1");
        if (alinea.soort() == Alinea.Soort.KOP) {
            blok.addClassName("kop-alinea");
        } else {
            Button maak = Knoppen.icoon(
                    "plus",
                    "Maak een punt van alinea " + alinea.nummer(),
                    klik -> bijNieuwPunt.accept(alinea.nummer()));
            maak.addClassName("maak-punt");
            blok.add(maak);
        }
        return blok;
    }
}
