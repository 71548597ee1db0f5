package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde.Plek;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;

/** For who organises: who comes, who was there, and how many of each organisation and function (AV11). */
final class Aanwezigheid extends Section {

    private final Bijeenkomst bijeenkomst;
    private final Aanmeldingen aanmeldingen;
    private final Paragraph telling = new Paragraph();

    Aanwezigheid(Bijeenkomst bijeenkomst, Aanmeldingen aanmeldingen) {
        this.bijeenkomst = bijeenkomst;
        this.aanmeldingen = aanmeldingen;
        addClassName("aanwezigheid");
        List<Aangemelde> alle = aanmeldingen.alle(bijeenkomst.id());
        telling.addClassNames("klein", "stil");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        alle.forEach(een -> lijst.add(rij(een)));
        add(new H2("Wie komt er?"), telling, lijst);
        tel(alle);
    }

    private ListItem rij(Aangemelde een) {
        Span wie = new Span(een.naam());
        wie.addClassName("vet");
        Span wat = new Span(een.organisatie().isBlank() ? een.functie() : een.functie() + ", " + een.organisatie());
        wat.addClassNames("klein", "stil");
        Div tekst = new Div(wie, wat);
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(tekst);
        if (een.plek() == Plek.WACHTLIJST) {
            rij.add(new Pil(Pil.Toon.WACHT, "Wachtlijst"));
        } else {
            Checkbox aanwezig = new Checkbox("Aanwezig", een.aanwezig());
            aanwezig.setAriaLabel("Aanwezig: " + een.naam());
            aanwezig.addValueChangeListener(gekozen -> {
                aanmeldingen.zetAanwezig(bijeenkomst.id(), een.account(), gekozen.getValue());
                tel(aanmeldingen.alle(bijeenkomst.id()));
            });
            rij.add(aanwezig);
        }
        return rij;
    }

    private void tel(List<Aangemelde> alle) {
        List<Aangemelde> er = alle.stream().filter(Aangemelde::aanwezig).toList();
        if (alle.isEmpty()) {
            telling.setText("Nog niemand heeft zich aangemeld.");
        } else if (er.isEmpty()) {
            telling.setText("Zet op de dag zelf een vinkje bij wie er is. In het verslag komen alleen organisaties en "
                    + "functies.");
        } else {
            telling.setText(Nederlands.aantal(er.size(), "aanwezige", "aanwezigen") + ". Organisaties: "
                    + per(er, Aangemelde::organisatie) + ". Functies: " + per(er, Aangemelde::functie) + ".");
        }
    }

    private static String per(List<Aangemelde> er, Function<Aangemelde, String> wat) {
        Map<String, Long> aantallen = er.stream()
                .collect(Collectors.groupingBy(
                        een -> wat.apply(een).isBlank() ? "niet ingevuld" : wat.apply(een),
                        () -> new TreeMap<>(Nederlands.VOLGORDE),
                        Collectors.counting()));
        return aantallen.entrySet().stream()
                .map(een -> een.getKey() + " " + een.getValue())
                .collect(Collectors.joining(", "));
    }
}
