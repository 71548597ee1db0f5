package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.verslag.Kopgegevens;
import org.jspecify.annotations.Nullable;

/** Title, when and where, who: kept as soon as one leaves a field. */
final class Gegevensformulier extends Details {

    private final Consumer<Kopgegevens> bijWijziging;
    private final TextField titel = new TextField("Titel");
    private final Datumveld datum = new Datumveld("Datum");
    private final TextField plaats = new TextField("Plaats");
    private final IntegerField deelnemers = new IntegerField("Aantal deelnemers");
    private final TextArea organisatoren = lijst("Organisatoren");
    private final TextArea organisaties = lijst("Deelnemende organisaties of sectoren");
    private final TextArea functies = lijst("Functies van aanwezigen");
    private final TextArea inleiding = new TextArea("Inleiding");
    private final TextArea slot = new TextArea("Slot");

    /** What was last understood; whoever types something else keeps it until then. */
    private @Nullable LocalDate gelezenDatum;

    Gegevensformulier(Kopgegevens kop, Consumer<Kopgegevens> bijWijziging) {
        this.bijWijziging = bijWijziging;
        setSummaryText("Titel, datum, organisaties, inleiding en slot");
        addClassName("gegevens");
        titel.setMaxLength(Kopgegevens.LANGSTE_TITEL);
        titel.setRequiredIndicatorVisible(true);
        deelnemers.setMin(0);
        vul(kop);
        Div naast = new Div(datum, plaats, deelnemers);
        naast.addClassName("veldrij");
        Div velden = new Div(titel, naast, organisatoren, organisaties, functies, inleiding, slot);
        velden.addClassName("velden");
        add(velden);
        List.<HasValue<?, ?>>of(
                        titel, datum, plaats, deelnemers, organisatoren, organisaties, functies, inleiding, slot)
                .forEach(veld -> veld.addValueChangeListener(gewijzigd -> bewaar()));
    }

    private void vul(Kopgegevens kop) {
        titel.setValue(kop.titel());
        datum.setValue(kop.datum());
        gelezenDatum = kop.datum();
        plaats.setValue(kop.plaats());
        deelnemers.setValue(kop.deelnemers());
        organisatoren.setValue(String.join("\n", kop.organisatoren()));
        organisaties.setValue(String.join("\n", kop.organisaties()));
        functies.setValue(String.join("\n", kop.functies()));
        inleiding.setValue(kop.inleiding());
        slot.setValue(kop.slot());
    }

    private void bewaar() {
        titel.setInvalid(false);
        if (!datum.isOnbegrepen()) {
            gelezenDatum = datum.getValue();
        }
        try {
            bijWijziging.accept(new Kopgegevens(
                    titel.getValue(),
                    gelezenDatum,
                    plaats.getValue(),
                    deelnemers.getValue(),
                    organisatoren.getValue().lines().toList(),
                    organisaties.getValue().lines().toList(),
                    functies.getValue().lines().toList(),
                    inleiding.getValue(),
                    slot.getValue()));
        } catch (Fout.RegelGeschonden fout) {
            titel.setErrorMessage(fout.bericht());
            titel.setInvalid(true);
        }
    }

    private static TextArea lijst(String label) {
        TextArea veld = new TextArea(label);
        veld.setHelperText("Eén per regel");
        return veld;
    }
}
