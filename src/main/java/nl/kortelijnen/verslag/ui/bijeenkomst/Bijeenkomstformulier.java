package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Formulierblok;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomstblad;
import org.jspecify.annotations.Nullable;

/** What one fills in to announce a conference; knows no service. */
final class Bijeenkomstformulier extends Div {

    private static final LocalTime BEGIN = LocalTime.of(13, 0);
    private static final LocalTime EINDE = LocalTime.of(17, 0);

    private final TextField titel = new TextField("Hoe heet het?");
    private final TextField plaats = new TextField("Waar is het?");
    private final TextArea uitleg = new TextArea("Waar gaat het over?");
    private final Datumveld dag = new Datumveld("Welke dag?");
    private final TimePicker begin = tijd("Begint om", BEGIN);
    private final TimePicker einde = tijd("Eindigt om", EINDE);
    private final IntegerField plekken = new IntegerField("Hoeveel mensen kunnen er komen?");
    private final TextArea programma = new TextArea("Programma");
    private final TextArea groepen = new TextArea("Subgroepen");
    final Conceptvelden concepten = Conceptvelden.bij(this, uitleg, programma, groepen);

    Bijeenkomstformulier() {
        titel.setRequiredIndicatorVisible(true);
        titel.setMaxLength(Bijeenkomstblad.LANGSTE_TITEL);
        plaats.setRequiredIndicatorVisible(true);
        dag.setRequiredIndicatorVisible(true);
        plekken.setMin(1);
        plekken.setHelperText("Laat leeg als iedereen kan komen. Is het vol, dan is er een wachtlijst.");
        programma.setHelperText("Eén onderdeel per regel, bijvoorbeeld: 13.30 Welkom");
        groepen.setHelperText("Eén naam per regel, bijvoorbeeld: Melding en advies");
        add(
                new Formulierblok("Wat is het?", "Iedereen met een account leest dit.", titel, uitleg),
                new Formulierblok("Wanneer en waar?", "", dag, Formulierblok.naast(begin, einde), plaats, plekken),
                new Formulierblok(
                        "Wat gebeurt er?",
                        "Elke subgroep schrijft op de dag zelf samen notities.",
                        programma,
                        groepen));
    }

    void vul(Bijeenkomstblad blad) {
        titel.setValue(blad.titel());
        plaats.setValue(blad.plaats());
        uitleg.setValue(blad.uitleg());
        dag.setValue(LocalDate.ofInstant(blad.begin(), Nederlands.TIJDZONE));
        begin.setValue(LocalTime.ofInstant(blad.begin(), Nederlands.TIJDZONE));
        einde.setValue(LocalTime.ofInstant(blad.einde(), Nederlands.TIJDZONE));
        plekken.setValue(blad.plekken());
        programma.setValue(String.join("\n", blad.programma()));
        groepen.setValue(String.join("\n", blad.groepen()));
    }

    /** @throws Fout.RegelGeschonden when something is missing or cannot be */
    Bijeenkomstblad blad() {
        LocalDate gekozen = dag.gekozen();
        if (gekozen == null) {
            dag.focus();
            throw new Fout.RegelGeschonden("Kies een dag.");
        }
        return new Bijeenkomstblad(
                titel.getValue(),
                uitleg.getValue(),
                plaats.getValue(),
                moment(gekozen, begin),
                moment(gekozen, einde),
                aantal(),
                programma.getValue().lines().toList(),
                groepen.getValue().lines().toList());
    }

    private @Nullable Integer aantal() {
        if (plekken.isInvalid()) {
            throw new Fout.RegelGeschonden("Het aantal plekken klopt niet. Vul een getal in, of laat het leeg.");
        }
        return plekken.getValue();
    }

    private static Instant moment(LocalDate dag, TimePicker tijd) {
        if (tijd.getValue() == null) {
            tijd.focus();
            throw new Fout.RegelGeschonden("Vul in hoe laat het begint en eindigt, bijvoorbeeld 13:30.");
        }
        return dag.atTime(tijd.getValue()).atZone(Nederlands.TIJDZONE).toInstant();
    }

    private static TimePicker tijd(String label, LocalTime begin) {
        TimePicker veld = new TimePicker(label);
        veld.setLocale(Nederlands.TAAL);
        veld.setStep(Duration.ofMinutes(15));
        veld.setValue(begin);
        return veld;
    }
}
