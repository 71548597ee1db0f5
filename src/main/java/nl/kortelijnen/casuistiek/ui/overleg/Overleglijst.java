package nl.kortelijnen.casuistiek.ui.overleg;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.kortelijnen.casuistiek.overleg.Casusoverleggen;
import nl.kortelijnen.casuistiek.overleg.Overlegregel;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** The case conferences, and the way to plan one. */
public final class Overleglijst extends Div {

    public Overleglijst(List<Overlegregel> regels, Casusoverleggen overleggen) {
        addClassName("casus-inhoud");
        Div boven = new Div(Knoppen.gewoon("Plan een overleg", klik -> plan(overleggen)));
        boven.addClassName("rij-v");
        add(boven);
        if (regels.isEmpty()) {
            add(new LegeStaat("Nog geen casuïstiekoverleg. Plan er een: de schrijvers zetten hun casus op de agenda."));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("casus-lijst");
        regels.forEach(regel -> lijst.add(regel(regel)));
        add(lijst);
    }

    private static ListItem regel(Overlegregel regel) {
        Paragraph onder = new Paragraph(moment(regel.op()) + " · "
                + Nederlands.aantal(regel.casussen(), "casus", "casussen") + " · "
                + Nederlands.aantal(regel.komen(), "collega komt", "collega’s komen")
                + (regel.afgerond() ? " · afgerond, met verslag" : ""));
        onder.addClassNames("klein", "stil");
        return new ListItem(new H2(new Anchor(Paden.overleg(regel.id()), regel.onderwerp())), onder);
    }

    static String moment(Instant op) {
        var dan = op.atZone(Nederlands.TIJDZONE);
        return Nederlands.langeDatum(dan.toLocalDate()) + " om "
                + "%d.%02d uur".formatted(dan.getHour(), dan.getMinute());
    }

    private static void plan(Casusoverleggen overleggen) {
        TextField onderwerp = new TextField("Hoe heet het overleg?");
        onderwerp.setMaxLength(Casusoverleggen.LANGSTE_ONDERWERP);
        onderwerp.setHelperText("Bijvoorbeeld: casuïstiek team noord, december. Noem geen gezin.");
        Datumveld dag = new Datumveld("Op welke dag?");
        TimePicker tijd = new TimePicker("Hoe laat?", LocalTime.of(13, 0));
        tijd.setStep(Duration.ofMinutes(15));
        tijd.setLocale(Nederlands.TAAL);
        TextField plek = new TextField("Waar? (mag leeg blijven)");
        plek.setMaxLength(Casusoverleggen.LANGSTE_ONDERWERP);
        new Vraagdialoog(
                        "Plan een casuïstiekoverleg",
                        "Je leidt het overleg. Nodig daarna collega’s uit; een gedragswetenschapper hoort erbij.",
                        "Plan",
                        () -> {
                            LocalDate gekozen = dag.gekozen();
                            if (gekozen == null || tijd.isEmpty()) {
                                throw new Fout.RegelGeschonden("Kies een dag en een tijd.");
                            }
                            Instant op = gekozen.atTime(tijd.getValue())
                                    .atZone(Nederlands.TIJDZONE)
                                    .toInstant();
                            Paginawissel.naar(
                                    Paden.overleg(overleggen.plan(onderwerp.getValue(), op, plek.getValue())));
                        },
                        onderwerp,
                        dag,
                        tijd,
                        plek)
                .open();
    }
}
