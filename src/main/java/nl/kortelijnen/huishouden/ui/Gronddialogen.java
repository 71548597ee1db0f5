package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Meerkeuze;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Toestemming;

/** The questions before a ground, a consent or a refusal is written down, or a consent withdrawn. */
final class Gronddialogen {

    private Gronddialogen() {}

    static void leg(UUID huishouden, Gronden gronden, Runnable ververs) {
        Select<Doel> doel = doel();
        RadioButtonGroup<Grondslag> grondslag = new RadioButtonGroup<>("Op welke grondslag?");
        grondslag.setItems(Grondslag.values());
        grondslag.setRenderer(new ComponentRenderer<>(NieuwHuishoudenView::keuze));
        grondslag.addClassName("grondkeuze");
        TextArea toelichting = new TextArea("Toelichting");
        toelichting.setMaxLength(500);
        Datumveld tot = new Datumveld("Tot (die dag zelf niet meer)");
        new Vraagdialoog(
                        "Leg grondslag vast",
                        "Zoals de Jeugdwet, de Wmo of een afspraak met het gezin.",
                        "Leg vast",
                        () -> {
                            Grondslag gekozen = Optional.ofNullable(grondslag.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies een grondslag."));
                            gronden.legVast(
                                    huishouden, doel.getValue(), gekozen, toelichting.getValue(), tot.gekozen());
                            ververs.run();
                        },
                        doel,
                        grondslag,
                        toelichting,
                        tot)
                .open();
    }

    static void toestemming(
            UUID huishouden, Gronden gronden, Organisatiekeuze keuze, LocalDate vandaag, Runnable ververs) {
        TextField door = door("Wie gaf toestemming?");
        Select<Doel> doel = doel();
        Meerkeuze<Organisatiekeuze.Keuze> met = organisaties("Delen met", keuze);
        Datumveld tot = new Datumveld("Tot (die dag zelf niet meer)");
        tot.setValue(vandaag.plusMonths(6));
        new Vraagdialoog(
                        "Leg toestemming vast",
                        "Met wie, waarvoor en tot wanneer: zo precies als het is afgesproken.",
                        "Leg vast",
                        () -> {
                            LocalDate einde = Optional.ofNullable(tot.gekozen())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Vul in tot wanneer dit geldt."));
                            gronden.geefToestemming(huishouden, doel.getValue(), door.getValue(), ids(met), einde);
                            ververs.run();
                        },
                        door,
                        doel,
                        met,
                        tot)
                .open();
    }

    static void intrekken(UUID huishouden, Toestemming toestemming, Gronden gronden, Runnable ververs) {
        new Vraagdialoog(
                        "Trek de toestemming in",
                        "Op grond van deze toestemming van " + toestemming.door() + " delen we dan niets meer. "
                                + "Wat al gedeeld is, halen we niet terug. Terug kan niet: is het later weer goed, leg "
                                + "dan een nieuwe toestemming vast.",
                        "Trek in",
                        () -> {
                            gronden.trekIn(huishouden, toestemming.id());
                            ververs.run();
                        })
                .open();
    }

    static void weigering(UUID huishouden, Gronden gronden, Organisatiekeuze keuze, Runnable ververs) {
        TextField door = door("Wie weigerde?");
        Select<Doel> doel = doel();
        Meerkeuze<Organisatiekeuze.Keuze> met = organisaties("Delen met wie werd geweigerd?", keuze);
        TextArea gevolg = new TextArea("Wat betekent dat voor jullie werk?");
        gevolg.setMaxLength(500);
        gevolg.setRequiredIndicatorVisible(true);
        new Vraagdialoog(
                        "Leg weigering vast",
                        "Iemand mag altijd weigeren. Schrijf op wat je daardoor anders doet.",
                        "Leg vast",
                        () -> {
                            gronden.noteerWeigering(
                                    huishouden, doel.getValue(), door.getValue(), ids(met), gevolg.getValue());
                            ververs.run();
                        },
                        door,
                        doel,
                        met,
                        gevolg)
                .open();
    }

    private static Set<UUID> ids(Meerkeuze<Organisatiekeuze.Keuze> met) {
        return met.getValue().stream().map(Organisatiekeuze.Keuze::id).collect(Collectors.toSet());
    }

    private static Meerkeuze<Organisatiekeuze.Keuze> organisaties(String label, Organisatiekeuze keuze) {
        Meerkeuze<Organisatiekeuze.Keuze> met = new Meerkeuze<>(label);
        met.setItems(keuze.alle());
        met.setItemLabelGenerator(Organisatiekeuze.Keuze::naam);
        return met;
    }

    private static TextField door(String label) {
        TextField door = new TextField(label);
        door.setMaxLength(60);
        door.setHelperText("Een rol, geen naam. Bijvoorbeeld: moeder.");
        door.setRequiredIndicatorVisible(true);
        return door;
    }

    private static Select<Doel> doel() {
        Select<Doel> doel = new Select<>();
        doel.setLabel("Waarvoor?");
        doel.setItems(Doel.values());
        doel.setItemLabelGenerator(Doel::label);
        doel.setValue(Doel.SAMENWERKEN);
        return doel;
    }
}
