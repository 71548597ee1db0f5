package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** The questions that come before a step: a reason, somebody else, or the end. They know no service. */
final class Vraagdialogen {

    private Vraagdialogen() {}

    static Dialog wijsAf(Consumer<String> doen) {
        TextArea reden = tekst("Waarom neem je de vraag niet aan?", 1000);
        reden.setHelperText("De vrager leest dit. Bijvoorbeeld: ik ken de familie, of ik ben vol.");
        return new Vraagdialoog(
                "Wijs de vraag af",
                "De vraag gaat terug naar het bord, zodat een collega hem kan aannemen.",
                "Wijs af",
                () -> doen.accept(reden.getValue()),
                reden);
    }

    static Dialog trekIn(Consumer<String> doen) {
        TextArea reden = tekst("Waarom? (mag leeg blijven)", 1000);
        return new Vraagdialoog(
                "Trek de vraag in",
                "Niemand hoeft je vraag dan nog te beantwoorden. Je kunt altijd een nieuwe vraag stellen.",
                "Trek in",
                () -> doen.accept(reden.getValue()),
                reden);
    }

    static Dialog meldKerngroep(Consumer<String> doen) {
        TextArea zin = tekst("Wat moet de kerngroep weten? (mag leeg blijven)", 1000);
        return new Vraagdialoog(
                "Vraag de kerngroep",
                "De kerngroep ziet je vraag dan, zonder je naam, en zoekt mee naar iemand die past.",
                "Vraag de kerngroep",
                () -> doen.accept(zin.getValue()),
                zin);
    }

    static Dialog verdeel(List<Raadgever> mensen, BiConsumer<UUID, String> doen) {
        ComboBox<Raadgever> wie = wie(mensen);
        TextArea zin = tekst("Wil je er iets bij zeggen? (mag leeg blijven)", 1000);
        return new Vraagdialoog(
                "Wijs toe",
                "De deskundige krijgt de vraag en kan hem aannemen. Bel even, dat werkt het snelst.",
                "Wijs toe",
                () -> doen.accept(gekozen(wie).professional(), zin.getValue()),
                wie,
                zin);
    }

    private static ComboBox<Raadgever> wie(List<Raadgever> mensen) {
        ComboBox<Raadgever> ander = new ComboBox<>("Aan wie?");
        ander.setItems(mensen);
        ander.setItemLabelGenerator(mens -> mens.naam() + " ("
                + mens.achterban().label() + ")" + (mens.talen().isEmpty() ? "" : " · " + mens.talen()));
        ander.setHelperText("Je kunt kiezen uit deskundigen die nu ruimte hebben.");
        return ander;
    }

    private static Raadgever gekozen(ComboBox<Raadgever> ander) {
        return ander.getOptionalValue()
                .orElseThrow(() -> new Fout.RegelGeschonden("Kies aan wie je de vraag doorgeeft."));
    }

    static Dialog geefDoor(List<Raadgever> mensen, BiConsumer<UUID, String> doen) {
        ComboBox<Raadgever> ander = wie(mensen);
        TextArea toelichting = tekst("Waarom geef je de vraag door?", 1000);
        toelichting.setHelperText("De vrager en je collega lezen dit allebei.");
        return new Vraagdialoog(
                "Geef door aan een ander",
                "Je collega ziet het hele gesprek. Jij ziet het daarna niet meer.",
                "Geef door",
                () -> doen.accept(gekozen(ander).professional(), toelichting.getValue()),
                ander,
                toelichting);
    }

    static Dialog sluitAf(Consumer<Afsluiting> doen) {
        RadioButtonGroup<Afsluiting.Geholpen> geholpen = new RadioButtonGroup<>("Heeft het advies geholpen?");
        geholpen.setItems(Afsluiting.Geholpen.values());
        geholpen.setItemLabelGenerator(Afsluiting.Geholpen::label);
        TextArea vervolg = tekst("Wat gaat er nu gebeuren?", Afsluiting.LANGSTE_VERVOLG);
        vervolg.setHelperText("Eén of twee zinnen, zonder namen.");
        return new Vraagdialoog(
                "Sluit de consultatie af",
                "Twee korte vragen. De deskundige leest je antwoorden en leert ervan.",
                "Sluit af",
                () -> {
                    if (geholpen.getValue() == null) {
                        throw new Fout.RegelGeschonden("Kies of het advies heeft geholpen.");
                    }
                    doen.accept(new Afsluiting(geholpen.getValue(), vervolg.getValue()));
                },
                geholpen,
                vervolg);
    }

    private static TextArea tekst(String label, int langste) {
        TextArea veld = new TextArea(label);
        veld.setMaxLength(langste);
        veld.setMinRows(3);
        return veld;
    }
}
