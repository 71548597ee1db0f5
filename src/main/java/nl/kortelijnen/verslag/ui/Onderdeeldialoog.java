package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Verslagredactie;

/** Naming a part of the report, its phase and what is said before its points. */
final class Onderdeeldialoog {

    private Onderdeeldialoog() {}

    static void nieuw(Concept concept, Verslagredactie redactie, Consumer<Concept> bijWijziging) {
        TextField naam = new TextField("Naam van het onderdeel");
        Dialog dialoog = new Dialog("Voeg onderdeel toe");
        Div fout = new Div();
        dialoog.add(velden(fout, naam));
        sluiting(
                dialoog,
                fout,
                "Voeg toe",
                () -> redactie.voegOnderdeelToe(concept.verslag(), naam.getValue()),
                bijWijziging);
        dialoog.open();
    }

    static void bewerk(Concept concept, Onderdeel onderdeel, Verslagredactie redactie, Consumer<Concept> bijWijziging) {
        TextField naam = new TextField("Naam van het onderdeel");
        naam.setValue(onderdeel.naam());
        Select<Fase> fase = new Select<>();
        fase.setLabel("Fase van het werk");
        fase.setEmptySelectionAllowed(true);
        fase.setEmptySelectionCaption("Geen");
        fase.setItems(Fase.values());
        fase.setItemLabelGenerator(waarde -> waarde == null ? "Geen" : waarde.label());
        fase.setValue(onderdeel.fase());
        TextArea toelichting = new TextArea("Toelichting");
        toelichting.setHelperText("Staat boven de punten. Een lege regel begint een nieuwe alinea.");
        toelichting.setValue(onderdeel.toelichting());
        Dialog dialoog = new Dialog("Bewerk onderdeel");
        Div fout = new Div();
        dialoog.add(velden(fout, naam, fase, toelichting));
        if (onderdeel.punten().isEmpty()) {
            dialoog.getFooter()
                    .add(Knoppen.stil(
                            "Haal onderdeel weg",
                            klik -> probeer(
                                    dialoog,
                                    fout,
                                    () -> redactie.haalOnderdeelWeg(concept.verslag(), onderdeel.id()),
                                    bijWijziging)));
        }
        sluiting(
                dialoog,
                fout,
                "Bewaar",
                () -> redactie.wijzigOnderdeel(
                        concept.verslag(), onderdeel.id(), naam.getValue(), fase.getValue(), toelichting.getValue()),
                bijWijziging);
        dialoog.open();
    }

    private static Div velden(Component... velden) {
        Div rij = new Div(velden);
        rij.addClassName("velden");
        return rij;
    }

    private static void sluiting(
            Dialog dialoog, Div fout, String knop, Supplier<Concept> actie, Consumer<Concept> bijWijziging) {
        dialoog.getFooter()
                .add(
                        Knoppen.gewoon("Laat maar", klik -> dialoog.close()),
                        Knoppen.hoofd(knop, klik -> probeer(dialoog, fout, actie, bijWijziging)));
    }

    private static void probeer(Dialog dialoog, Div fout, Supplier<Concept> actie, Consumer<Concept> bijWijziging) {
        try {
            Concept concept = actie.get();
            dialoog.close();
            bijWijziging.accept(concept);
        } catch (Fout.RegelGeschonden e) {
            fout.removeAll();
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }
}
