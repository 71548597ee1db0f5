package nl.kortelijnen.kennis.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Volgen;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.kennis.ui.meldcode.Meldcode;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** What is there, from where one stands: the phase of the work, the kind of help, the theme. */
@Route(Paginas.KENNIS)
@Menu(title = "Kennis", order = 30, icon = "kennis")
@PageTitle("Kennis · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/kennis.css")
class KennisView extends Div {

    private static final int PER_SOORT = 4;
    private static final int MEESTE_THEMAS = 40;

    KennisView(Kennisbank kennisbank, Volgen volgen, Clock klok) {
        addClassNames("bladzij", "kennis");
        List<Kennisitem> alle = kennisbank.alle();
        add(new Paginakop("Kennis")
                .onder("Kort en in gewone taal: wat je doet, wanneer het anders is, en waar het vandaan komt."));
        if (alle.isEmpty()) {
            add(new LegeStaat("Er staat nog geen kennis in de inhoudsmap."));
            return;
        }
        add(fasen(alle), begin());
        List<Kennisitem> bewaard = volgen.bewaard();
        if (!bewaard.isEmpty()) {
            add(bewaard(bewaard));
        }
        Div soorten = new Div();
        soorten.addClassName("soorten");
        for (Kennissoort soort : Kennissoort.values()) {
            List<Kennisitem> items =
                    alle.stream().filter(item -> item.soort() == soort).toList();
            if (!items.isEmpty()) {
                soorten.add(soort(soort, items, Nederlands.vandaag(klok)));
            }
        }
        add(soorten, themas(alle));
    }

    private static Nav fasen(List<Kennisitem> alle) {
        Nav fasen = new Nav();
        fasen.setAriaLabel("Kennis per fase");
        fasen.addClassName("fasen");
        for (Fase fase : Fase.values()) {
            long aantal = alle.stream()
                    .filter(item -> item.facetten().fasen().contains(fase.code()))
                    .count();
            Span naam = new Span(fase.label());
            naam.addClassName("vet");
            Span tel = new Span(Nederlands.aantal(aantal, "stuk", "stukken"));
            tel.addClassNames("klein", "stil");
            Anchor link = new Anchor(zoek("fase", fase.code()), naam, tel);
            link.addClassName("fase");
            fasen.add(link);
        }
        return fasen;
    }

    /** What everybody must be able to find (AG10, AG12). */
    private static Div begin() {
        Div begin = new Div();
        begin.addClassNames("rij-v");
        begin.add(
                Meldcode.link(),
                Knoppen.link("meldcode/na-een-melding", "geschiedenis", "Wat gebeurt er na een melding?"),
                Knoppen.link(zoek("soort", "uitspraak"), "uitspraak", "Wat bedoelt iemand met deze woorden?"),
                Knoppen.link(zoek("soort", "vragenset"), "vragenset", "Vragen om mee te nemen"));
        return begin;
    }

    private static Section soort(Kennissoort soort, List<Kennisitem> items, LocalDate vandaag) {
        H2 kop = new H2(new Icoon(soort.icoon()), new Span(soort.meervoud()));
        kop.addClassName("soortkop");
        Paragraph uitleg = new Paragraph(soort.uitleg() + ".");
        uitleg.addClassNames("klein", "stil");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        items.stream()
                .sorted(Comparator.comparing((Kennisitem item) -> item.verlopen(vandaag))
                        .thenComparing(Kennisregel.NIEUWSTE_EERST))
                .limit(PER_SOORT)
                .map(item -> new ListItem(Kennisregel.kort(item)))
                .forEach(lijst::add);
        Section vak = new Section(kop, uitleg, lijst);
        vak.addClassName("soortvak");
        if (items.size() > PER_SOORT) {
            Anchor alle = new Anchor(
                    zoek("soort", soort.code()),
                    "Alle " + items.size() + " " + soort.meervoud().toLowerCase(Nederlands.TAAL));
            alle.addClassName("klein");
            vak.add(alle);
        }
        return vak;
    }

    private static Section bewaard(List<Kennisitem> items) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        items.forEach(item -> lijst.add(new ListItem(Kennisregel.kort(item))));
        H2 kop = new H2(new Icoon("bewaar"), new Span("Door jou bewaard"));
        kop.addClassName("soortkop");
        Section vak = new Section(kop, lijst);
        vak.addClassName("soortvak");
        return vak;
    }

    private static Section themas(List<Kennisitem> alle) {
        Map<String, Integer> aantallen = new LinkedHashMap<>();
        alle.forEach(item -> item.facetten().themas().forEach(thema -> aantallen.merge(thema, 1, Integer::sum)));
        UnorderedList lijst = new UnorderedList();
        lijst.addClassNames("themas");
        aantallen.entrySet().stream()
                .sorted(Comparator.comparing(
                        (Map.Entry<String, Integer> rij) -> Codelijst.THEMAS.label(rij.getKey()), Nederlands.VOLGORDE))
                .limit(MEESTE_THEMAS)
                .forEach(rij -> {
                    Span tel = new Span(String.valueOf(rij.getValue()));
                    tel.addClassNames("stiller", "cijfer");
                    lijst.add(new ListItem(new Anchor(
                            "kennis/thema/" + rij.getKey(), new Span(Codelijst.THEMAS.label(rij.getKey())), tel)));
                });
        Section vak = new Section(new H2("Thema’s"), lijst);
        vak.addClassName("themavak");
        return vak;
    }

    static String zoek(String facet, String waarde) {
        return Paginas.ZOEKEN + "?" + facet + "=" + waarde;
    }
}
