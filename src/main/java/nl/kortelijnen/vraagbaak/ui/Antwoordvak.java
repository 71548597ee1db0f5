package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.vraagbaak.Persoonscontrole;
import nl.kortelijnen.vraagbaak.Vraagstappen;

/** Writing an answer: what is typed is kept, and what points at a person can be made more general in one go. */
final class Antwoordvak extends Div {

    private static final int LAAGSTE_PX = 140;

    final TextArea tekst;
    private final Div fout = new Div();
    private final Conceptopslag concepten;
    private final String sleutel;

    interface Plaatsen {
        void plaats(String tekst, boolean opFunctie);
    }

    Antwoordvak(
            String label, String knop, String sleutel, Conceptopslag concepten, Functiekeuze functie, Plaatsen doen) {
        this.concepten = concepten;
        this.sleutel = sleutel;
        addClassNames("velden", "schrijfvak");
        tekst = new TextArea(label);
        tekst.setHelperText("Schrijf over het werk, niet over een persoon.");
        tekst.setMaxLength(Vraagstappen.LANGSTE);
        tekst.setMinHeight(LAAGSTE_PX + "px");
        concepten.bewaak(tekst, sleutel);
        Div rij = new Div(Knoppen.met(Knoppen.hoofd(knop, klik -> probeer(doen, functie)), "verstuur"));
        rij.addClassName("rij-v");
        add(tekst, functie, fout, rij);
    }

    private void probeer(Plaatsen doen, Functiekeuze functie) {
        fout.removeAll();
        try {
            doen.plaats(tekst.getValue(), functie.getValue());
            concepten.gooiWeg(sleutel);
        } catch (Persoonscontrole.Persoonherkend e) {
            fout.add(new Bericht(
                    Bericht.Toon.FOUT, e.bericht(), Knoppen.gewoon("Schrijf het algemener", klik -> algemener())));
        } catch (Fout.RegelGeschonden e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }

    private void algemener() {
        tekst.setValue(Persoonscontrole.algemener(tekst.getValue()));
        concepten.bewaar(sleutel, tekst.getValue());
        fout.removeAll();
        fout.add(new Bericht(Bericht.Toon.GOED, "Aangepast. Lees na of het zo klopt."));
        tekst.focus();
    }
}
