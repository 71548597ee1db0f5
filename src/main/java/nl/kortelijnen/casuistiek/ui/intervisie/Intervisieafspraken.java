package nl.kortelijnen.casuistiek.ui.intervisie;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.kortelijnen.casuistiek.intervisie.Intervisieblad;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import org.jspecify.annotations.Nullable;

/** What was agreed, to be ticked off later. */
final class Intervisieafspraken extends Section {

    /** @see #voegToe */
    @FunctionalInterface
    interface Afspreker {
        void spreekAf(String tekst, @Nullable LocalDate voor);
    }

    private final UnorderedList lijst = new UnorderedList();
    private final Getoond<Stand> getoond = new Getoond<>(this::teken);
    final TextField tekst = new TextField("Afspraak");
    final Datumveld voor = new Datumveld("Voor wanneer");
    private final Div invoer = new Div();
    private final Afspreker afspreker;
    private final BiConsumer<UUID, Boolean> vinkAf;

    Intervisieafspraken(Afspreker afspreker, BiConsumer<UUID, Boolean> vinkAf) {
        this.afspreker = afspreker;
        this.vinkAf = vinkAf;
        addClassName("intervisie-afspraken");
        tekst.setMaxLength(500);
        invoer.addClassName("casus-huisbegin-rij");
        invoer.add(tekst, voor, Knoppen.gewoon("Leg vast", klik -> voegToe()));
        add(new H2("Afspraken"), lijst, invoer);
    }

    void toon(Intervisieblad blad) {
        boolean doetMee = blad.rol() != null;
        setVisible(doetMee || !blad.afspraken().isEmpty());
        invoer.setVisible(doetMee);
        getoond.toon(new Stand(blad.afspraken(), doetMee));
    }

    private void teken(Stand stand) {
        lijst.removeAll();
        stand.afspraken().forEach(een -> lijst.add(regel(een, stand.doetMee())));
    }

    private record Stand(List<Intervisieblad.Afspraakregel> afspraken, boolean doetMee) {}

    private ListItem regel(Intervisieblad.Afspraakregel een, boolean doetMee) {
        LocalDate dag = een.voor();
        Checkbox gedaan = new Checkbox(
                een.tekst() + " (" + een.functie() + (dag == null ? "" : ", voor " + Nederlands.datum(dag)) + ")",
                een.gedaan());
        gedaan.setEnabled(doetMee);
        gedaan.addValueChangeListener(gekozen -> {
            if (gekozen.isFromClient()) {
                vinkAf.accept(een.id(), gekozen.getValue());
            }
        });
        return new ListItem(gedaan);
    }

    private void voegToe() {
        try {
            afspreker.spreekAf(tekst.getValue(), voor.gekozen());
            tekst.clear();
            voor.clear();
            tekst.setInvalid(false);
        } catch (Fout.RegelGeschonden fout) {
            tekst.setErrorMessage(fout.bericht());
            tekst.setInvalid(true);
            tekst.focus();
        }
    }
}
