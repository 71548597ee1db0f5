package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kortelijnen.consultatie.overdracht.Overdrachtbericht;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.raad.Collega;
import nl.kortelijnen.portaal.aanbod.Deelplek;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** The questions about a handover. They know no service. */
final class Overdrachtdialogen {

    private static final int LANGSTE = Overdrachtbericht.LANGSTE;

    private Overdrachtdialogen() {}

    static Dialog bied(List<Collega> collegas, Deelplek drukte, BiConsumer<UUID, Overdrachtbericht> doen) {
        ComboBox<Collega> wie = Daarnavelden.collega("Aan wie draag je over?", collegas);
        wie.addValueChangeListener(gekozen -> drukte.toon(
                gekozen.getValue() == null ? null : gekozen.getValue().organisatieId()));
        RadioButtonGroup<Boolean> warm = new RadioButtonGroup<>("Hebben jullie elkaar gesproken?");
        warm.setItems(true, false);
        warm.setItemLabelGenerator(
                ja -> ja ? "Ja, gebeld of samen bij het gezin" : "Nee, dit wordt een koude overdracht");
        warm.setValue(true);
        Datumveld gesprek = new Datumveld("Wanneer was het gesprek?");
        TextField deelnemers = Daarnavelden.regel("Met wie?", "Jij en je collega. Bijvoorbeeld: Marloes en Ilse.", 200);
        TextArea keuze = Daarnavelden.tekst("Wat koos of wilde het gezin?", "Zonder namen.", LANGSTE);
        TextArea verwachting =
                Daarnavelden.tekst("Wat verwachten jullie van elkaar?", "Wie doet wat, en wanneer.", LANGSTE);
        TextArea reden =
                Daarnavelden.tekst("Waarom zonder gesprek?", "Een koude overdracht telt mee in de cijfers.", LANGSTE);
        reden.setVisible(false);
        warm.addValueChangeListener(ja -> {
            gesprek.setVisible(ja.getValue());
            deelnemers.setVisible(ja.getValue());
            keuze.setVisible(ja.getValue());
            reden.setVisible(!ja.getValue());
        });
        return new Vraagdialoog(
                "Draag over",
                "Bel eerst. Overgedragen is het pas als je collega ja zegt.",
                "Bied aan",
                () -> {
                    UUID naar = Daarnavelden.gekozen(wie);
                    doen.accept(
                            naar,
                            warm.getValue()
                                    ? Overdrachtbericht.warm(
                                            Daarnavelden.verplicht(gesprek, "Vul in wanneer jullie elkaar spraken."),
                                            deelnemers.getValue(),
                                            keuze.getValue(),
                                            verwachting.getValue())
                                    : Overdrachtbericht.koud(reden.getValue(), verwachting.getValue()));
                },
                wie,
                drukte,
                warm,
                gesprek,
                deelnemers,
                keuze,
                reden,
                verwachting);
    }

    static Dialog neemAan(Consumer<Boolean> doen) {
        Checkbox wachtlijst = new Checkbox("Er is eerst een wachtlijst");
        return new Vraagdialoog(
                "Neem over",
                "Binnen " + Overdrachten.WERKDAGEN + " werkdagen is er contact met het gezin. Lukt dat niet, dan hoort "
                        + "je collega dat.",
                "Neem over",
                () -> doen.accept(wachtlijst.getValue()),
                wachtlijst);
    }

    static Dialog wijsAf(Consumer<String> doen) {
        TextArea reden = Daarnavelden.tekst("Waarom neem je niet over?", "Je collega leest dit.", LANGSTE);
        return new Vraagdialoog(
                "Neem niet over",
                "De hulp blijft bij je collega.",
                "Neem niet over",
                () -> doen.accept(reden.getValue()),
                reden);
    }

    static Dialog contact(Consumer<LocalDate> doen) {
        Datumveld dag = new Datumveld("Wanneer was het eerste contact?");
        return new Vraagdialoog(
                "Er is contact",
                "Je collega ziet hoe snel het is opgepakt.",
                "Bewaar",
                () -> doen.accept(Daarnavelden.verplicht(dag, "Vul in wanneer het contact was.")),
                dag);
    }

    static Dialog stagneert(Consumer<String> doen) {
        TextArea waarom = Daarnavelden.tekst("Wat loopt er vast?", "Zonder namen uit het gezin.", LANGSTE);
        return new Vraagdialoog(
                "Het stagneert",
                "Wie het overdroeg moet bevestigen dat te weten. Gebeurt dat niet binnen " + Overdrachten.WERKDAGEN
                        + " werkdagen, dan hoort de kerngroep het.",
                "Meld stagnatie",
                () -> doen.accept(waarom.getValue()),
                waarom);
    }
}
