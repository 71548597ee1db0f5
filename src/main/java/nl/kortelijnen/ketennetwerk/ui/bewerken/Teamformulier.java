package nl.kortelijnen.ketennetwerk.ui.bewerken;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Teamblad;
import nl.kortelijnen.ketennetwerk.Teamsoort;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze.Keuze;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.portaal.onderdeel.Veldkeuring;

/** The fields of a team or overlegtafel, each with its own error below it. Knows no service. */
class Teamformulier extends Div {

    final TextField naam = new TextField("Naam");
    final RadioButtonGroup<Teamsoort> soort = new RadioButtonGroup<>("Wat is het?");
    final TextArea omschrijving = new TextArea("Omschrijving");
    private final Conceptvelden concepten = Conceptvelden.bij(this, omschrijving);
    final Checkbox inOpbouw = new Checkbox("Nog in opbouw");
    final TextField wanneer = new TextField("Wanneer komen ze bij elkaar?");
    final Meerkeuze<String> werkgebied = new Meerkeuze<>("Werkgebied");
    final Meerkeuze<Keuze> organisaties = new Meerkeuze<>("Organisaties die meedoen");
    final Meerkeuze<Keuze> bijeenroepen = new Meerkeuze<>("Wie mag dit overleg bijeenroepen?");
    private final Div fout = new Div();
    private final List<Keuze> organisatiekeuzes;

    Teamformulier(List<String> werkgebieden, List<Keuze> organisatiekeuzes) {
        this.organisatiekeuzes = organisatiekeuzes;
        addClassNames("formulierblokken", "teamformulier");
        naam.setRequiredIndicatorVisible(true);
        naam.setMaxLength(120);
        soort.setItems(Teamsoort.values());
        soort.setItemLabelGenerator(Teamsoort::label);
        soort.setValue(Teamsoort.TEAM);
        soort.addValueChangeListener(keuze -> bijeenroepen.setVisible(keuze.getValue() == Teamsoort.OVERLEGTAFEL));
        bijeenroepen.setVisible(false);
        omschrijving.setMaxLength(1000);
        omschrijving.setMinRows(3);
        wanneer.setMaxLength(200);
        wanneer.setHelperText("Bijvoorbeeld: elke donderdag 9.00–11.00");
        werkgebied.setItems(werkgebieden);
        werkgebied.setAllowCustomValue(true);
        werkgebied.addCustomValueSetListener(nieuw -> {
            LinkedHashSet<String> gekozen = new LinkedHashSet<>(werkgebied.getValue());
            gekozen.add(nieuw.getDetail().strip());
            werkgebied.setValue(gekozen);
        });
        organisaties.setRequiredIndicatorVisible(true);
        List.of(organisaties, bijeenroepen).forEach(lijst -> {
            lijst.setItems(organisatiekeuzes);
            lijst.setItemLabelGenerator(Keuze::naam);
        });
        add(
                fout,
                new Formulierblok("Wat het is", "Zo vindt een collega het terug.", soort, naam, omschrijving, inOpbouw),
                new Formulierblok("Waar en wanneer", "", werkgebied, wanneer),
                new Formulierblok(
                        "Wie doet er mee",
                        "Mensen zet je op hun eigen kaart in dit team.",
                        organisaties,
                        bijeenroepen));
    }

    void begin(Optional<OrganisatieId> eigen) {
        eigen.ifPresent(id -> organisaties.setValue(keuzes(List.of(id))));
    }

    void vul(Teamblad blad) {
        naam.setValue(blad.naam());
        soort.setValue(blad.soort());
        omschrijving.setValue(blad.omschrijving());
        inOpbouw.setValue(blad.inOpbouw());
        wanneer.setValue(blad.wanneer());
        werkgebied.setValue(new LinkedHashSet<>(blad.werkgebied()));
        organisaties.setValue(keuzes(blad.organisaties()));
        bijeenroepen.setValue(keuzes(blad.bijeenroepen()));
    }

    /** What is filled in, if it is right; otherwise the errors stand by the fields and the first one has the focus. */
    Optional<Teamblad> lees() {
        fout.removeAll();
        boolean goed = new Veldkeuring()
                .eis(naam, !naam.getValue().isBlank(), "Geef het team een naam.")
                .eis(organisaties, !organisaties.getValue().isEmpty(), "Kies minstens één organisatie die meedoet.")
                .goed();
        if (!goed) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Teamblad(
                    naam.getValue(),
                    soort.getValue(),
                    omschrijving.getValue(),
                    inOpbouw.getValue(),
                    wanneer.getValue(),
                    List.copyOf(werkgebied.getValue()),
                    ids(organisaties.getValue()),
                    ids(bijeenroepen.getValue())));
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
            return Optional.empty();
        }
    }

    private Set<Keuze> keuzes(Collection<OrganisatieId> ids) {
        return organisatiekeuzes.stream()
                .filter(keuze -> ids.contains(new OrganisatieId(keuze.id())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<OrganisatieId> ids(Collection<Keuze> gekozen) {
        return gekozen.stream().map(keuze -> new OrganisatieId(keuze.id())).toList();
    }

    /** What was typed is kept now, and no draft any more. */
    void bewaard() {
        concepten.weg();
    }
}
