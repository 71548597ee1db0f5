package nl.kortelijnen.casuistiek.ui.overleg;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.overleg.Casusoverleggen;
import nl.kortelijnen.casuistiek.overleg.Overlegblad;
import nl.kortelijnen.casuistiek.overleg.Overlegblad.Agendapunt;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import org.jspecify.annotations.Nullable;

/** The cases of a conference, with what was said of each and what was agreed; afterwards this is the report. */
final class Agendadeel extends Section {

    /** Says what one will do about a case. */
    @FunctionalInterface
    interface Afspreker {
        void spreekAf(UUID casus, String tekst, @Nullable LocalDate voor);
    }

    record Handelingen(
            Consumer<UUID> dienIn,
            Consumer<UUID> haalWeg,
            BiConsumer<UUID, String> noteer,
            Afspreker spreekAf,
            BiConsumer<UUID, Boolean> vinkAf) {}

    private record Stand(List<Agendapunt> agenda, boolean doetMee, boolean voorzitter, boolean afgerond) {}

    private @Nullable Stand getoond;
    private @Nullable List<Casusregel> teKiezen;
    private final Handelingen doe;
    private final H2 kop = new H2();
    private final Div punten = new Div();
    private final Div indienen = new Div();

    Agendadeel(Handelingen doe) {
        this.doe = doe;
        addClassName("intervisie-afspraken");
        punten.addClassName("casus-blad");
        indienen.addClassName("casus-huisbegin-rij");
        add(kop, punten, indienen);
    }

    /** What is shown stays as long as it is the same: a click on its way would miss new buttons. */
    void toon(Overlegblad blad, List<Casusregel> eigen) {
        Stand nieuw = new Stand(blad.agenda(), blad.doetMee(), blad.voorzitter(), blad.afgerond() != null);
        if (!nieuw.equals(getoond)) {
            getoond = nieuw;
            kop.setText(nieuw.afgerond() ? "Verslag" : "Agenda");
            punten.removeAll();
            if (blad.agenda().isEmpty()) {
                punten.add(new LegeStaat("Er staat nog geen casus op de agenda. Wie een casus deelde, zet hem erop."));
            }
            blad.agenda().forEach(punt -> punten.add(punt(blad, punt)));
        }
        List<Casusregel> over = blad.afgerond() != null
                ? List.of()
                : eigen.stream()
                        .filter(casus -> blad.agenda().stream()
                                .noneMatch(punt -> punt.casus().equals(casus.id())))
                        .toList();
        if (!over.equals(teKiezen)) {
            teKiezen = over;
            toonKeuze(over);
        }
    }

    private void toonKeuze(List<Casusregel> over) {
        indienen.removeAll();
        indienen.setVisible(!over.isEmpty());
        if (!over.isEmpty()) {
            Select<Casusregel> keuze = new Select<>();
            keuze.setLabel("Een casus van jou");
            keuze.setItems(over);
            keuze.setItemLabelGenerator(Casusregel::titel);
            keuze.setValue(over.getFirst());
            indienen.add(
                    keuze,
                    Knoppen.gewoon(
                            "Zet op de agenda",
                            klik -> doe.dienIn().accept(keuze.getValue().id())));
        }
    }

    private Article punt(Overlegblad blad, Agendapunt punt) {
        Article artikel =
                new Article(new H3(new Anchor(Paden.lees(punt.casus()), punt.titel())), new Paragraph(punt.vraag()));
        artikel.addClassName("intervisie-ronde");
        if (!punt.notitie().isEmpty()) {
            Paragraph notitie = new Paragraph(punt.notitie());
            notitie.addClassName("casus-tekst");
            notitie.getElement().setAttribute("dir", "auto");
            artikel.add(notitie);
        }
        if (!punt.afspraken().isEmpty()) {
            UnorderedList afspraken = new UnorderedList();
            punt.afspraken().forEach(een -> afspraken.add(new ListItem(vinkje(een, blad.doetMee()))));
            artikel.add(afspraken);
        }
        artikel.add(knoppen(blad, punt));
        return artikel;
    }

    private Component knoppen(Overlegblad blad, Agendapunt punt) {
        Div knoppen = new Div();
        knoppen.addClassNames("rij-v", "verslagknoppen");
        if (blad.afgerond() == null && blad.doetMee()) {
            knoppen.add(
                    Knoppen.gewoon("Noteer", klik -> noteer(punt)),
                    Knoppen.gewoon("Spreek iets af", klik -> spreekAf(punt)));
        }
        if (blad.afgerond() == null && (blad.voorzitter() || punt.eigen())) {
            knoppen.add(Knoppen.stil("Haal van de agenda", klik -> doe.haalWeg().accept(punt.casus())));
        }
        return knoppen;
    }

    private Checkbox vinkje(Overlegblad.Overlegafspraak een, boolean doetMee) {
        LocalDate dag = een.voor();
        Checkbox gedaan = new Checkbox(
                een.tekst() + " (" + een.functie() + (dag == null ? "" : ", voor " + Nederlands.datum(dag)) + ")",
                een.gedaan());
        gedaan.setEnabled(doetMee);
        gedaan.addValueChangeListener(gekozen -> {
            if (gekozen.isFromClient()) {
                doe.vinkAf().accept(een.id(), gekozen.getValue());
            }
        });
        return gedaan;
    }

    private void noteer(Agendapunt punt) {
        TextArea tekst = new TextArea("Wat zeiden jullie?");
        tekst.setMaxLength(Casusoverleggen.LANGSTE_NOTITIE);
        tekst.setMinRows(6);
        tekst.setWidthFull();
        tekst.setValue(punt.notitie());
        new Vraagdialoog(
                        "Noteer bij deze casus",
                        "Iedereen die deze casus mag lezen, leest dit ook. Schrijf zonder namen.",
                        "Bewaar",
                        () -> doe.noteer().accept(punt.casus(), tekst.getValue()),
                        tekst)
                .open();
    }

    private void spreekAf(Agendapunt punt) {
        TextField tekst = new TextField("Wat ga je doen?");
        tekst.setMaxLength(Casusoverleggen.LANGSTE_AFSPRAAK);
        tekst.setWidthFull();
        Datumveld voor = new Datumveld("Voor wanneer? (mag leeg blijven)");
        new Vraagdialoog(
                        "Spreek iets af",
                        "De afspraak is van jou. Hij staat op je startpagina tot je hem afvinkt.",
                        "Spreek af",
                        () -> {
                            if (voor.isOnbegrepen()) {
                                throw new Fout.RegelGeschonden(
                                        "De datum begrijpen we niet. Schrijf bijvoorbeeld 26-11-2026 of donderdag.");
                            }
                            doe.spreekAf().spreekAf(punt.casus(), tekst.getValue(), voor.gekozen());
                        },
                        tekst,
                        voor)
                .open();
    }
}
