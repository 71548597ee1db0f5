package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.signaal.Signaalsoort;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** A signal in ten seconds: choose what it was, and keep it; the rest is filled in or may stay empty (M06). */
public final class Signaaldialoog {

    private Signaaldialoog() {}

    /** @param daarna what is done when it was kept */
    public static void open(UUID huishouden, Signalen signalen, LocalDate vandaag, Runnable daarna) {
        open(huishouden, "", signalen, vandaag, daarna);
    }

    /** @param waar the name of the household, where the page does not say it; otherwise empty */
    public static void open(UUID huishouden, String waar, Signalen signalen, LocalDate vandaag, Runnable daarna) {
        RadioButtonGroup<Signaalsoort> wat = new RadioButtonGroup<>("Wat zag of hoorde je?");
        wat.setItems(Signaalsoort.values());
        wat.setItemLabelGenerator(Signaalsoort::label);
        wat.addClassName("onderelkaar");
        wat.setRequiredIndicatorVisible(true);
        Checkbox ernstig = new Checkbox("Dit is ernstig: er moet nu iets gebeuren");
        TextField tekst = new TextField("Meer erover");
        tekst.setMaxLength(Signalen.LANGSTE_TEKST);
        tekst.setHelperText("Niet verplicht. Zonder namen.");
        Datumveld dag = new Datumveld("Wanneer?");
        dag.setMax(vandaag);
        dag.setValue(vandaag);
        new Vraagdialoog(
                        "Noteer een signaal" + (waar.isEmpty() ? "" : ": " + waar),
                        "Klein is ook goed: samen met die van collega's kan het iets zeggen. Bij direct gevaar bel je 112.",
                        "Noteer",
                        () -> {
                            Signaalsoort soort = Optional.ofNullable(wat.getValue())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies wat je zag of hoorde."));
                            signalen.noteer(
                                    huishouden,
                                    Optional.ofNullable(dag.gekozen()).orElse(vandaag),
                                    soort,
                                    ernstig.getValue(),
                                    tekst.getValue());
                            Toast.gelukt("Genoteerd.");
                            daarna.run();
                        },
                        wat,
                        ernstig,
                        tekst,
                        dag)
                .open();
    }
}
