package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.advies.Hulpaanbod;
import nl.kortelijnen.consultatie.advies.Opvolging;
import nl.kortelijnen.consultatie.raad.Collega;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.aanbod.Deelplek;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** The questions about an advice. They know no service. */
final class Adviesdialogen {

    private static final int RIJEN = 3;

    private Adviesdialogen() {}

    static Dialog geef(BiConsumer<String, List<Hulpaanbod>> doen) {
        TextArea tekst = Daarnavelden.tekst(
                "Wat raad je aan?",
                "Zonder namen uit het gezin. Wie het overneemt, leest dit ook.",
                Adviezen.LANGSTE_ADVIES);
        tekst.setMinRows(4);
        List<Voorstelveld> velden =
                IntStream.rangeClosed(1, RIJEN).mapToObj(Voorstelveld::new).toList();
        Div voorstellen = new Div();
        voorstellen.addClassName("velden");
        velden.forEach(voorstellen::add);
        return new Vraagdialoog(
                "Geef advies",
                "Je advies komt bij de vraag te staan. Noem wie de hulp kan geven, en of die nu ruimte heeft.",
                "Leg advies vast",
                () -> doen.accept(
                        tekst.getValue(),
                        velden.stream()
                                .filter(Voorstelveld::gevuld)
                                .map(Voorstelveld::waarde)
                                .toList()),
                tekst,
                voorstellen);
    }

    static Dialog stuur(List<Collega> collegas, Deelplek drukte, Consumer<UUID> doen) {
        ComboBox<Collega> wie = Daarnavelden.collega("Wie gaat hiermee verder?", collegas);
        wie.setHelperText("Bijvoorbeeld iemand van het Buurtteam. Bel even dat het eraan komt.");
        wie.addValueChangeListener(gekozen -> drukte.toon(
                gekozen.getValue() == null ? null : gekozen.getValue().organisatieId()));
        return new Vraagdialoog(
                "Stuur het advies",
                "Je collega leest alleen het advies, niet jullie gesprek. Na 14 dagen vragen we jullie allebei wat "
                        + "ermee is gedaan.",
                "Stuur",
                () -> doen.accept(Daarnavelden.gekozen(wie)),
                wie,
                drukte);
    }

    static Dialog volgOp(Consumer<Opvolging> doen) {
        RadioButtonGroup<Opvolging.Uitkomst> uitkomst = new RadioButtonGroup<>("Is het advies overgenomen?");
        uitkomst.setItems(Opvolging.Uitkomst.values());
        uitkomst.setItemLabelGenerator(Opvolging.Uitkomst::label);
        TextArea reden = Daarnavelden.tekst(
                "Waarom niet, of niet helemaal?", "Alleen als je het niet helemaal overnam.", Opvolging.LANGSTE_REDEN);
        Datumveld hulp = new Datumveld("Wanneer begon de hulp? (mag leeg blijven)");
        return new Vraagdialoog(
                "Wat is er met het advies gedaan?",
                "Je antwoord helpt de deskundige en telt mee in de cijfers, zonder namen.",
                "Bewaar",
                () -> {
                    if (uitkomst.getValue() == null) {
                        throw new Fout.RegelGeschonden("Kies of het advies is overgenomen.");
                    }
                    doen.accept(new Opvolging(uitkomst.getValue(), reden.getValue(), Daarnavelden.dag(hulp)));
                },
                uitkomst,
                reden,
                hulp);
    }

    /** Who could help, and from when. */
    private static final class Voorstelveld extends Div {

        private final TextField wie;
        private final Select<Hulpaanbod.Beschikbaar> ruimte = new Select<>();
        private final Datumveld vanaf = new Datumveld("Vanaf");

        Voorstelveld(int nummer) {
            wie = Daarnavelden.regel("Wie kan helpen? (" + nummer + ")", "", Hulpaanbod.LANGSTE_NAAM);
            ruimte.setLabel("Ruimte (" + nummer + ")");
            ruimte.setItems(Hulpaanbod.Beschikbaar.values());
            ruimte.setItemLabelGenerator(Hulpaanbod.Beschikbaar::label);
            ruimte.setValue(Hulpaanbod.Beschikbaar.ONBEKEND);
            ruimte.addValueChangeListener(keuze -> vanaf.setVisible(keuze.getValue() == Hulpaanbod.Beschikbaar.VANAF));
            vanaf.setVisible(false);
            add(Formulierblok.naast(wie, ruimte), vanaf);
        }

        boolean gevuld() {
            return !wie.getValue().isBlank();
        }

        Hulpaanbod waarde() {
            boolean later = ruimte.getValue() == Hulpaanbod.Beschikbaar.VANAF;
            return new Hulpaanbod(wie.getValue(), ruimte.getValue(), later ? Daarnavelden.dag(vanaf) : null);
        }
    }
}
