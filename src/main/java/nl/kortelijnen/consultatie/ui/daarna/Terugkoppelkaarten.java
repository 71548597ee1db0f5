package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.consultatie.raad.Collega;
import nl.kortelijnen.consultatie.raad.Collegalijst;
import nl.kortelijnen.consultatie.terugkoppeling.Melderbericht;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppeling;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppelingen;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** What the reporter is to hear, or heard. */
@org.springframework.stereotype.Component
class Terugkoppelkaarten {

    private final Terugkoppelingen terugkoppelingen;
    private final Collegalijst collegas;

    Terugkoppelkaarten(Terugkoppelingen terugkoppelingen, Collegalijst collegas) {
        this.terugkoppelingen = terugkoppelingen;
        this.collegas = collegas;
    }

    Component kaart(Terugkoppeling terugkoppeling, Runnable daarna) {
        Daarnakaart kaart = new Daarnakaart(terugkoppeling.moment().label(), pil(terugkoppeling));
        kaart.klein("Voor de melder (" + terugkoppeling.melder() + "), "
                + (terugkoppeling.gegeven() == null
                        ? "uiterlijk op " + Nederlands.datum(terugkoppeling.termijn()) + "."
                        : "gegeven op "
                                + Nederlands.datum(LocalDate.ofInstant(terugkoppeling.gegeven(), Nederlands.TIJDZONE))
                                + "."));
        Melderbericht bericht = terugkoppeling.bericht();
        if (bericht != null) {
            kaart.zin("Welke stap: " + bericht.stap());
            kaart.zin("Wie je kunt bellen: " + bericht.contactpersoon());
            kaart.zin("Wat er nu gebeurt: " + bericht.vervolg());
            if (!bericht.ouders().isEmpty()) {
                kaart.zin("Wat de ouders lezen: " + bericht.ouders());
            }
        }
        return kaart.doen(
                terugkoppeling.magGeven()
                        ? List.of(Knoppen.gewoon("Geef terugkoppeling", klik -> geef(terugkoppeling, daarna)))
                        : List.of());
    }

    private static Pil pil(Terugkoppeling terugkoppeling) {
        if (terugkoppeling.gegeven() != null) {
            return new Pil(Pil.Toon.GOED, "Gegeven");
        }
        return terugkoppeling.teLaat()
                ? new Pil(Pil.Toon.SPOED, "Terugkoppeling te laat")
                : new Pil(Pil.Toon.OPEN, "Terugkoppeling open");
    }

    void spreekAf(String nummer, Runnable daarna) {
        ComboBox<Collega> wie =
                Daarnavelden.collega("Leest de melder mee in het portaal? (mag leeg blijven)", collegas.anderen());
        TextField rol = Daarnavelden.regel(
                "Wie meldde?", "De rol, niet de naam. Bijvoorbeeld: school.", Terugkoppelingen.LANGSTE_ROL);
        new Vraagdialoog(
                        "Spreek af wat de melder hoort",
                        "De melder hoort op twee momenten welke stap er is gezet: na de veiligheidsbeoordeling en bij de "
                                + "afsluiting. Is het te laat, dan zien jullie dat allebei.",
                        "Spreek af",
                        () -> {
                            terugkoppelingen.spreekAf(
                                    nummer,
                                    wie.getOptionalValue().map(Collega::account).orElse(null),
                                    rol.getValue());
                            daarna.run();
                        },
                        rol,
                        wie)
                .open();
    }

    private void geef(Terugkoppeling terugkoppeling, Runnable daarna) {
        TextArea stap = Daarnavelden.tekst(
                "Welke stap is er gezet?",
                "Bijvoorbeeld: we spraken de ouders en maakten afspraken over veiligheid.",
                Melderbericht.LANGSTE);
        TextField wie = Daarnavelden.regel("Wie kan de melder bellen?", "Naam of functie, en het nummer.", 200);
        TextArea vervolg = Daarnavelden.tekst(
                "Wat gebeurt er hierna?", "Bijvoorbeeld: over vier weken bellen we je weer.", Melderbericht.LANGSTE);
        TextArea ouders = Daarnavelden.tekst(
                "Wat lezen de ouders over de melding? (mag leeg blijven)",
                "Een eigen tekst. De melder ziet hem niet.",
                Melderbericht.LANGSTE);
        RadioButtonGroup<Melderbericht.Wijze> wijze = new RadioButtonGroup<>("Hoe hoort de melder het?");
        wijze.setItems(Melderbericht.Wijze.values());
        wijze.setItemLabelGenerator(Melderbericht.Wijze::label);
        new Vraagdialoog(
                        "Geef terugkoppeling",
                        terugkoppeling.moment().label() + ", aan de melder (" + terugkoppeling.melder() + ").",
                        "Geef terugkoppeling",
                        () -> {
                            if (wijze.getValue() == null) {
                                throw new Fout.RegelGeschonden("Kies hoe de melder het hoort.");
                            }
                            terugkoppelingen.geef(
                                    terugkoppeling.id(),
                                    new Melderbericht(
                                            stap.getValue(),
                                            wie.getValue(),
                                            vervolg.getValue(),
                                            ouders.getValue(),
                                            wijze.getValue()));
                            daarna.run();
                        },
                        new Bericht(Bericht.Toon.RUSTIG, Melderbericht.WET),
                        stap,
                        wie,
                        vervolg,
                        ouders,
                        wijze)
                .open();
    }
}
