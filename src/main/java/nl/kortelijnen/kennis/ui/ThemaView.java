package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Everything about one theme: what protects life, then the facts with their source, then what to do (AG26). */
@Route("kennis/thema")
@PermitAll
@StyleSheet("stijl/kennis.css")
class ThemaView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Kennisbank kennisbank;
    private final Volgen volgen;
    private final Clock klok;
    private String titel = "Thema";

    ThemaView(Kennisbank kennisbank, Volgen volgen, Clock klok) {
        this.volgen = volgen;
        this.kennisbank = kennisbank;
        this.klok = klok;
        addClassNames("bladzij", "kennis");
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String thema) {
        List<Kennisitem> items = kennisbank.alle().stream()
                .filter(item -> item.facetten().themas().contains(thema))
                .toList();
        if (items.isEmpty()) {
            throw new NotFoundException("Over dit thema is er geen kennis.");
        }
        removeAll();
        titel = Codelijst.THEMAS.label(thema);
        toon(thema, items);
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(String thema, List<Kennisitem> items) {
        add(new Paginakop(titel)
                .kruimel("kennis", "Kennis", "Thema")
                .onder(Nederlands.aantal(items.size(), "stuk", "stukken") + " over dit thema.")
                .acties(
                        new Volgknop(volgen, thema),
                        Knoppen.link(KennisView.zoek("thema", thema), "zoeken", "Zoek binnen dit thema")));
        List<Kennisitem> eerst = items.stream()
                .filter(item -> item.voorrang().themas().contains(thema))
                .toList();
        if (!eerst.isEmpty()) {
            Section vak = soort("Eerst dit", "waarschuwing", eerst);
            vak.addClassName("eerst");
            add(vak);
        }
        Map<Kennissoort, List<Kennisitem>> perSoort = items.stream()
                .filter(item -> !eerst.contains(item))
                .collect(Collectors.groupingBy(
                        Kennisitem::soort, () -> new EnumMap<>(Kennissoort.class), Collectors.toList()));
        List<Kennisitem> feiten = perSoort.remove(Kennissoort.FEIT);
        if (feiten != null) {
            add(feiten(feiten));
        }
        Div soorten = new Div();
        soorten.addClassName("soorten");
        perSoort.forEach((soort, stukken) -> soorten.add(soort(soort.meervoud(), soort.icoon(), stukken)));
        add(soorten);
    }

    private static Section feiten(List<Kennisitem> feiten) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        for (Kennisitem feit : feiten) {
            LocalDate dag = feit.nagekeken();
            Span bron = new Span("Bron: " + feit.bron() + (dag == null ? "" : ". Nagekeken " + Nederlands.datum(dag)));
            bron.addClassNames("klein", "stil");
            Div regel = Kennisregel.kort(feit);
            regel.add(bron);
            lijst.add(new ListItem(regel));
        }
        Section vak = new Section(new H2("Wist je dat"), lijst);
        vak.addClassNames("soortvak", "feiten");
        return vak;
    }

    private Section soort(String naam, String icoon, List<Kennisitem> items) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        H2 kop = new H2(new Icoon(icoon), new Span(naam));
        kop.addClassName("soortkop");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        items.stream()
                .sorted(Comparator.comparing((Kennisitem item) -> item.verlopen(vandaag))
                        .thenComparing(Kennisregel.NIEUWSTE_EERST))
                .forEach(item -> lijst.add(new ListItem(Kennisregel.kort(item))));
        Section vak = new Section(kop, lijst);
        vak.addClassName("soortvak");
        return vak;
    }
}
