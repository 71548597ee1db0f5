package nl.kortelijnen.verslag.ui.akkoord;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Conceptvelden;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.verslag.akkoord.Akkoord;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.akkoord.Voorlegging;
import nl.kortelijnen.verslag.inlezen.Punttype;

/** One part of a draft, and what its reporter says of it. */
final class Voorlegstuk extends Section {

    private final Akkoord akkoord;
    private final Akkoorden akkoorden;
    private final Runnable daarna;
    private final TextArea opmerking = new TextArea("Wat klopt er nog niet?");
    private final Conceptvelden concepten;

    Voorlegstuk(Voorlegging.Deel deel, Akkoorden akkoorden, Runnable daarna) {
        this.akkoord = deel.akkoord();
        this.concepten = Conceptvelden.bij(this, akkoord.onderdeel().toString(), opmerking);
        this.akkoorden = akkoorden;
        this.daarna = daarna;
        addClassNames("kaart", "voorlegstuk");
        Div kop = new Div(new H2(akkoord.onderdeelnaam()), Akkoordpil.van(akkoord.stand()));
        kop.addClassNames("rij-v");
        add(kop);
        deel.toelichting()
                .lines()
                .filter(regel -> !regel.isBlank())
                .map(Paragraph::new)
                .forEach(this::add);
        UnorderedList punten = new UnorderedList();
        punten.addClassName("voorlegpunten");
        deel.punten().forEach(zin -> punten.add(rij(zin)));
        add(punten);
        if (!akkoord.opmerking().isBlank()) {
            add(new Paragraph("Jij schreef: " + akkoord.opmerking()));
        }
        if (akkoord.isOpen()) {
            vraag();
        }
    }

    private static ListItem rij(Voorlegging.Zin zin) {
        Span soort = new Span(Punttype.van(zin.soort()).map(Punttype::label).orElse(""));
        soort.addClassNames("klein", "stil");
        ListItem rij = new ListItem(soort, new Paragraph(zin.tekst()));
        if (!zin.antwoord().isBlank()) {
            rij.add(new Paragraph("Antwoord: " + zin.antwoord()));
        }
        return rij;
    }

    private void vraag() {
        opmerking.setWidthFull();
        opmerking.setHelperText("Alleen de organisator leest dit.");
        opmerking.setVisible(false);
        opmerking.addValueChangeListener(
                eerder -> opmerking.setVisible(true)); // what was typed earlier comes back in sight
        Button nogNiet = Knoppen.gewoon("Dit klopt nog niet", klik -> nogNiet());
        Div knoppen = new Div(
                Knoppen.voor(
                        Knoppen.met(Knoppen.hoofd("Dit klopt", klik -> zeg(true)), "vink"), akkoord.onderdeelnaam()),
                Knoppen.voor(nogNiet, akkoord.onderdeelnaam()));
        knoppen.addClassName("rij-v");
        add(opmerking, knoppen);
    }

    /** First asks what is wrong; then says it. */
    private void nogNiet() {
        if (opmerking.isVisible()) {
            zeg(false);
        } else {
            opmerking.setVisible(true);
            opmerking.focus();
        }
    }

    private void zeg(boolean klopt) {
        try {
            akkoorden.antwoord(akkoord.onderdeel(), klopt, opmerking.getValue());
            concepten.weg();
            Toast.gelukt(
                    klopt ? "Dank je. De organisator ziet dat het klopt." : "De organisator ziet wat er niet klopt.");
            daarna.run();
        } catch (Fout.RegelGeschonden fout) {
            opmerking.setErrorMessage(fout.bericht());
            opmerking.setInvalid(true);
            opmerking.focus();
        }
    }
}
