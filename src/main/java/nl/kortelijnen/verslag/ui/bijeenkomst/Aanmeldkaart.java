package nl.kortelijnen.verslag.ui.bijeenkomst;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde.Plek;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import org.jspecify.annotations.Nullable;

/** Beside a conference: whether one comes, and in which subgroup. */
final class Aanmeldkaart extends Aside {

    private static final String GEEN_VOORKEUR = "";

    private final Bijeenkomst bijeenkomst;
    private final Aanmeldingen aanmeldingen;
    private final Runnable daarna;

    Aanmeldkaart(Bijeenkomst bijeenkomst, Aanmeldingen aanmeldingen, boolean geweest, Runnable daarna) {
        this.bijeenkomst = bijeenkomst;
        this.aanmeldingen = aanmeldingen;
        this.daarna = daarna;
        addClassNames("puntgegevens", "aanmeldkaart");
        getElement().setAttribute("aria-label", "Aanmelden");
        Paragraph plekken =
                new Paragraph(Bijeenkomsttekst.plekken(bijeenkomst.blad(), aanmeldingen.bezetting(bijeenkomst.id())));
        plekken.addClassNames("klein", "stil");
        Aangemelde mijn = aanmeldingen.mijn(bijeenkomst.id()).orElse(null);
        add(new H2(mijn == null ? "Kom je ook?" : "Je aanmelding"), plekken);
        if (bijeenkomst.afgelast()) {
            add(new Bericht(Bericht.Toon.WACHT, "Deze bijeenkomst gaat niet door."));
        } else if (geweest) {
            add(new Bericht(Bericht.Toon.RUSTIG, "Deze bijeenkomst is geweest."));
        } else {
            add(mijn == null ? new Paragraph("Anderen zien je organisatie en functie, niet je naam.") : stand(mijn));
            add(formulier(mijn));
        }
    }

    private static Bericht stand(Aangemelde mijn) {
        return mijn.plek() == Plek.GEPLAATST
                ? new Bericht(Bericht.Toon.GOED, "Er is plek voor je. Tot dan!")
                : new Bericht(
                        Bericht.Toon.WACHT,
                        "Je staat op de wachtlijst. Komt er een plek vrij, dan schuif je door en krijg je bericht.");
    }

    private Div formulier(@Nullable Aangemelde mijn) {
        TextField functie = new TextField("Je functie");
        functie.setMaxLength(80);
        functie.setRequiredIndicatorVisible(true);
        functie.setValue(mijn == null ? "" : mijn.functie());
        Select<String> groep = new Select<>();
        groep.setLabel("Subgroep");
        groep.setItems(Stream.concat(
                        Stream.of(GEEN_VOORKEUR),
                        bijeenkomst.groepen().stream().map(een -> een.id().toString()))
                .toList());
        var namen = bijeenkomst.groepen().stream()
                .collect(Collectors.toMap(een -> een.id().toString(), Bijeenkomst.Groep::titel));
        groep.setItemLabelGenerator(id -> namen.getOrDefault(id, "Geen voorkeur"));
        groep.setValue(
                mijn == null || mijn.groep() == null
                        ? GEEN_VOORKEUR
                        : mijn.groep().toString());
        groep.setVisible(!bijeenkomst.groepen().isEmpty());
        Div knoppen = new Div(Knoppen.hoofd(
                mijn == null ? "Meld me aan" : "Bewaar", klik -> meldAan(functie, groep.getValue(), mijn == null)));
        knoppen.addClassName("rij-v");
        if (mijn != null) {
            knoppen.add(Knoppen.gewoon("Meld me af", klik -> vraagAfmelden()));
        }
        Div velden = new Div();
        velden.add(List.of(functie, groep, knoppen));
        velden.addClassName("velden");
        return velden;
    }

    private void meldAan(TextField functie, String groep, boolean nieuw) {
        try {
            Plek plek = aanmeldingen.meldAan(
                    bijeenkomst.id(), functie.getValue(), groep.isEmpty() ? null : UUID.fromString(groep));
            Toast.gelukt(
                    !nieuw
                            ? "Bewaard."
                            : plek == Plek.GEPLAATST
                                    ? "Je bent aangemeld."
                                    : "Het zit vol. Je staat op de wachtlijst.");
            daarna.run();
        } catch (Fout.RegelGeschonden fout) {
            functie.setErrorMessage(fout.bericht());
            functie.setInvalid(true);
            functie.focus();
        }
    }

    private void vraagAfmelden() {
        new Vraagdialoog(
                        "Meld je af",
                        "Je plek gaat naar wie het langst op de wachtlijst staat. Meld je je later weer aan, dan sluit je "
                                + "achteraan.",
                        "Meld me af",
                        () -> {
                            aanmeldingen.meldAf(bijeenkomst.id());
                            Toast.gelukt("Je bent afgemeld.");
                            daarna.run();
                        })
                .open();
    }
}
