package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenblad;
import nl.kortelijnen.deskundigen.Werktijd;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.portaal.onderdeel.Rijenveld;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;

/** The fields of an expert's profile, each with its own error below it. Knows no service. */
class Profielformulier extends Div {

    private final RadioButtonGroup<Achterban> achterban = new RadioButtonGroup<>("Waar hoor je bij?");
    private final Meerkeuze<Code> culturen = new Meerkeuze<>("Culturen die je goed kent");
    private final Meerkeuze<Code> themas = new Meerkeuze<>("Thema's");
    private final TextArea over = new TextArea("Waarvoor kan men je vragen?");
    private final CheckboxGroup<Werkwijze> werkwijzen = new CheckboxGroup<>("Hoe doe je mee?");
    private final Meerkeuze<String> werkgebied = new Meerkeuze<>("Werkgebied");
    private final IntegerField maximaal = new IntegerField("Hoeveel consulten tegelijk?");
    private final Map<DayOfWeek, TextField> dagen = new EnumMap<>(DayOfWeek.class);
    private final Rijenveld<Verlofrij> verlof = new Rijenveld<>("verlof", "Voeg verlof toe", Verlofrij::new);
    private final Datumveld nakijkenOp = new Datumveld("Wanneer kijk je dit weer na?");
    private final Div fout = new Div();
    final Conceptvelden concepten = Conceptvelden.bij(this, over);

    Profielformulier(List<String> werkgebieden, LocalDate vandaag) {
        addClassNames("formulierblokken", "profielformulier");
        achterban.setItems(Achterban.values());
        achterban.setItemLabelGenerator(Achterban::label);
        achterban.setValue(Achterban.NETWERK_CW);
        List.of(culturen, themas).forEach(lijst -> lijst.setItemLabelGenerator(Code::label));
        culturen.setItems(Codelijst.CULTUREN.alle());
        themas.setItems(Codelijst.THEMAS.alle());
        over.setMaxLength(1000);
        over.setMinRows(3);
        werkwijzen.setItems(Werkwijze.values());
        werkwijzen.setItemLabelGenerator(Werkwijze::label);
        werkwijzen.setValue(Set.of(Werkwijze.TELEFONISCH));
        werkgebied.setItems(werkgebieden);
        werkgebied.setAllowCustomValue(true);
        werkgebied.addCustomValueSetListener(nieuw -> {
            LinkedHashSet<String> gekozen = new LinkedHashSet<>(werkgebied.getValue());
            gekozen.add(nieuw.getDetail().strip());
            werkgebied.setValue(gekozen);
        });
        maximaal.setMin(1);
        maximaal.setMax(Deskundigenblad.MEESTE_TEGELIJK);
        maximaal.setStepButtonsVisible(true);
        maximaal.setValue(3);
        maximaal.setHelperText("Zit je vol, dan word je niet meer voorgesteld.");
        nakijkenOp.setMin(vandaag.plusDays(1));
        nakijkenOp.setMax(vandaag.plusYears(1));
        nakijkenOp.setValue(vandaag.plusMonths(6));
        nakijkenOp.setHelperText("Dan vragen we je of alles nog klopt.");
        add(
                fout,
                new Formulierblok("Waarvoor", "Talen staan op je kaart.", achterban, culturen, themas, over),
                new Formulierblok("Hoe en waar", "", werkwijzen, werkgebied, maximaal),
                new Formulierblok(
                        "Wanneer", "Schrijf een werkdag als 9.00-17.00. Leeg: je werkt die dag niet.", week()),
                new Formulierblok("Verlof", "Wie met verlof is, wordt niet voorgesteld.", verlof),
                new Formulierblok("Nakijken", "", nakijkenOp));
    }

    private Div week() {
        Div rij = new Div();
        rij.addClassName("werkweek");
        for (DayOfWeek dag : DayOfWeek.values()) {
            String naam = dag.getDisplayName(TextStyle.FULL, Nederlands.TAAL);
            TextField veld = new TextField(Character.toUpperCase(naam.charAt(0)) + naam.substring(1));
            veld.setPlaceholder("9.00-17.00");
            veld.setMaxLength(20);
            dagen.put(dag, veld);
            rij.add(veld);
        }
        return rij;
    }

    void vul(Deskundige wie) {
        achterban.setValue(wie.achterban());
        culturen.setValue(codes(wie.culturen(), Codelijst.CULTUREN));
        themas.setValue(codes(wie.themas(), Codelijst.THEMAS));
        over.setValue(wie.over());
        werkwijzen.setValue(wie.werkwijzen());
        werkgebied.setValue(new LinkedHashSet<>(wie.werkgebied()));
        maximaal.setValue(wie.maximaal());
        wie.week().forEach((dag, tijd) -> Objects.requireNonNull(dagen.get(dag)).setValue(tijd.tijden()));
        wie.afwezig().forEach(weg -> {
            Verlofrij rij = new Verlofrij();
            rij.vul(weg);
            verlof.voegToe(rij);
        });
    }

    /** What is filled in, if it is right; otherwise the errors stand by the fields and the first one has the focus. */
    Optional<Deskundigenblad> lees() {
        fout.removeAll();
        Veldkeuring keuring = new Veldkeuring();
        dagen.values().forEach(veld -> keuring.keur(veld, () -> werktijd(veld)));
        keuring.eis(
                maximaal,
                !maximaal.isEmpty()
                        && maximaal.getValue() >= 1
                        && maximaal.getValue() <= Deskundigenblad.MEESTE_TEGELIJK,
                "Kies een getal van 1 tot en met 20.");
        keuring.eis(nakijkenOp, !nakijkenOp.isEmpty(), "Kies een dag in het komende jaar.");
        if (!keuring.goed()) {
            return Optional.empty();
        }
        try {
            return Optional.of(blad());
        } catch (Fout.RegelGeschonden e) {
            toon(e);
            return Optional.empty();
        }
    }

    void toon(Fout.RegelGeschonden e) {
        fout.removeAll();
        fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        fout.getElement().callJsFunction("scrollIntoView");
    }

    private Deskundigenblad blad() {
        LocalDate nakijken = nakijkenOp.gekozen();
        if (nakijken == null) {
            throw new Fout.RegelGeschonden("Kies wanneer je dit weer nakijkt.");
        }
        Map<DayOfWeek, Werktijd> week = new EnumMap<>(DayOfWeek.class);
        dagen.forEach((dag, veld) -> werktijd(veld).ifPresent(tijd -> week.put(dag, tijd)));
        return new Deskundigenblad(
                achterban.getValue(),
                culturen.getValue().stream().map(Code::code).collect(Collectors.toSet()),
                themas.getValue().stream().map(Code::code).collect(Collectors.toSet()),
                werkwijzen.getValue(),
                List.copyOf(werkgebied.getValue()),
                week,
                verlof.rijen().stream().flatMap(rij -> rij.lees().stream()).toList(),
                maximaal.getValue(),
                over.getValue(),
                nakijken);
    }

    private static Optional<Werktijd> werktijd(TextField veld) {
        if (veld.isEmpty() || veld.getValue().isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Werktijd.lees(veld.getValue().replace(':', '.')));
        } catch (IllegalArgumentException e) {
            throw new Fout.RegelGeschonden("Schrijf het als 9.00-17.00.");
        }
    }

    private static Set<Code> codes(Set<String> codes, Codelijst lijst) {
        return lijst.alle().stream()
                .filter(een -> codes.contains(een.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
