package nl.kortelijnen.portaal.ui.logboek;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis.Uitkomst;
import nl.kortelijnen.toegang.logboek.Logpersoon;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.logboek.Logvraag;
import org.jspecify.annotations.Nullable;

/** By what the log is narrowed. Asks only when one says so: each look at the log is itself logged. */
class Logfilter extends Div {

    final Periodevelden periode = new Periodevelden();
    final ComboBox<Logpersoon> wie = new ComboBox<>("Wie");
    final TextField huishouden = new TextField("Huishouden (nummer)");
    final ComboBox<Logsoort> soort = new ComboBox<>("Wat");
    final ComboBox<Uitkomst> uitkomst = new ComboBox<>("Uitkomst");
    final Checkbox nood = new Checkbox("Alleen noodprocedure");
    final Button toon;

    Logfilter(List<Logpersoon> personen, Consumer<Logvraag> bijToon) {
        addClassNames("filterbalk", "logfilter", "vouwbaar");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", "Filter het logboek");
        wie.setItems(personen);
        wie.setItemLabelGenerator(Logpersoon::naam);
        soort.setItems(Logsoort.values());
        soort.setItemLabelGenerator(Logsoort::label);
        uitkomst.setItems(Uitkomst.values());
        uitkomst.setItemLabelGenerator(Logwoorden::uitkomst);
        List.of(wie, soort, uitkomst).forEach(keuze -> {
            keuze.setClearButtonVisible(true);
            keuze.setPlaceholder("Alle");
        });
        huishouden.setClearButtonVisible(true);
        toon = Knoppen.hoofd("Toon", klik -> vraag(bijToon));
        add(vouw(), periode, wie, soort, uitkomst, huishouden, nood, toon);
    }

    /** On a phone the filters are folded away until one asks for them. */
    private Button vouw() {
        Button vouw = Knoppen.met(
                Knoppen.gewoon("Filters", klik -> {
                    boolean open = !hasClassName("open");
                    setClassName("open", open);
                    klik.getSource().getElement().setAttribute("aria-expanded", String.valueOf(open));
                }),
                "filter");
        vouw.addClassName("vouw");
        vouw.getElement().setAttribute("aria-expanded", "false");
        return vouw;
    }

    void zet(Logvraag vraag, List<Logpersoon> personen) {
        periode.zet(vraag.periode());
        wie.setValue(personen.stream()
                .filter(persoon -> persoon.account().equals(vraag.account()))
                .findFirst()
                .orElse(null));
        UUID gevraagd = vraag.huishouden();
        huishouden.setValue(gevraagd == null ? "" : gevraagd.toString());
        soort.setValue(vraag.soort());
        uitkomst.setValue(vraag.uitkomst());
        nood.setValue(vraag.alleenNood());
    }

    private void vraag(Consumer<Logvraag> bijToon) {
        UUID gevraagd = id(huishouden.getValue());
        huishouden.setErrorMessage(
                "Dit is geen nummer van een huishouden. Klik het aan in een regel, of plak het heel.");
        huishouden.setInvalid(gevraagd == null && !huishouden.getValue().isBlank());
        boolean klopt = periode.keur();
        if (!klopt || huishouden.isInvalid()) {
            return;
        }
        Logpersoon gekozen = wie.getValue();
        bijToon.accept(new Logvraag(
                periode.waarde(),
                gekozen == null ? null : gekozen.account(),
                gevraagd,
                soort.getValue(),
                uitkomst.getValue(),
                nood.getValue()));
    }

    private static @Nullable UUID id(String tekst) {
        try {
            return tekst.isBlank() ? null : UUID.fromString(tekst.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
