package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.redactie.Intrekking;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** What was taken off the site, with the way back. */
final class Intrekvak extends Section {

    Intrekvak(Intrekking intrekking, Redactie redactie, LocalDate vandaag) {
        addClassName("soortvak");
        List<Kennisversie> weg = intrekking.ingetrokken();
        setVisible(!weg.isEmpty());
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        for (Kennisversie versie : weg) {
            String titel = redactie.velden(versie).enkel("titel");
            Span naam = new Span(titel);
            naam.addClassName("vet");
            Span waarom = new Span(
                    versie.opmerking() + " " + versie.namen() + ", " + Nederlands.moment(versie.gewijzigd(), vandaag));
            waarom.addClassNames("klein", "stil");
            Div regel = new Div(naam, waarom);
            regel.addClassName("stapel");
            lijst.add(new ListItem(regel, (Component) Knoppen.gewoon("Zet terug op de site", klik -> {
                intrekking.zetTerug(versie.item());
                Toast.gelukt("“" + titel + "” staat weer op de site.");
                UI.getCurrent().refreshCurrentRoute(false);
            })));
        }
        add(new H2("Van de site gehaald"), lijst);
    }

    /** Asks why, and takes it off. */
    static Vraagdialoog vraag(Intrekking intrekking, String item) {
        TextArea reden = new TextArea("Waarom haal je de tekst weg?");
        reden.setHelperText("Alleen redacteuren lezen dit.");
        reden.setMaxLength(500);
        return new Vraagdialoog(
                "Haal deze tekst van de site",
                "Lezers vinden de tekst dan niet meer, ook niet met zoeken, en de bijlagen ook niet. Op Redactie zet je "
                        + "hem weer terug.",
                "Haal van de site",
                () -> {
                    intrekking.trekIn(item, reden.getValue());
                    Toast.gelukt("De tekst is van de site.");
                    Paginawissel.naar(Kennisadres.REDACTIE);
                },
                reden);
    }
}
