package nl.kortelijnen.verslag.ui.lezersmelding;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.verslag.lezersmelding.Lezersmelding;
import nl.kortelijnen.verslag.lezersmelding.Lezersmeldingen;

/** For organisatoren, with the report: what readers say is not right, each to be closed with an answer. */
public final class Lezersmeldinglijst extends Section {

    private final UUID verslag;
    private final Lezersmeldingen meldingen;
    private final LocalDate vandaag;

    public Lezersmeldinglijst(UUID verslag, Lezersmeldingen meldingen, LocalDate vandaag) {
        this.verslag = verslag;
        this.meldingen = meldingen;
        this.vandaag = vandaag;
        addClassName("lezersmeldingen");
        toon();
    }

    private void toon() {
        removeAll();
        List<Lezersmelding> alle = meldingen.van(verslag);
        setVisible(!alle.isEmpty());
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("paneel-lijst");
        alle.forEach(een -> lijst.add(rij(een)));
        add(new H2("Wat lezers lieten weten"), lijst);
    }

    private ListItem rij(Lezersmelding een) {
        Span tekst = new Span(een.tekst());
        Span onder = new Span(Nederlands.moment(een.op(), vandaag) + " · bij versie " + een.versie()
                + (een.bereikbaar().isEmpty() ? "" : " · bereikbaar via " + een.bereikbaar()));
        onder.addClassNames("klein", "stil");
        Component einde = een.isOpen()
                ? Knoppen.gewoon("Geef antwoord", klik -> vraag(een))
                : new Div(new Pil(Pil.Toon.GOED, "Beantwoord"), new Span(" " + een.antwoord()));
        return new ListItem(tekst, onder, einde);
    }

    private void vraag(Lezersmelding een) {
        TextArea antwoord = new TextArea("Wat deed je ermee?");
        antwoord.setMaxLength(Lezersmeldingen.LANGSTE);
        antwoord.setRequiredIndicatorVisible(true);
        antwoord.setHelperText("De lezer leest dit op de pagina van het verslag. Schrijf er geen namen in.");
        new Vraagdialoog(
                        "Geef antwoord",
                        een.bereikbaar().isEmpty()
                                ? "De lezer zei niet wie die is, en leest het antwoord bij het verslag."
                                : "De lezer is bereikbaar via " + een.bereikbaar()
                                        + ". Dat halen we weg zodra je antwoord geeft: neem dus eerst contact op.",
                        "Geef antwoord",
                        () -> {
                            meldingen.beantwoord(een.id(), antwoord.getValue());
                            Toast.gelukt("Beantwoord.");
                            toon();
                        },
                        antwoord)
                .open();
    }
}
