package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Namencontrole;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.namen.Naamkeuze;
import nl.kortelijnen.verslag.namen.Naamvondst;

/** Every name that was found, where it stands, and the choice: a function, away, or it may stay. */
final class Namenstap extends Div {

    private static final int MEESTE_PLEKKEN = 3;

    private final Verslagredactie redactie;
    private final Namencontrole namen;
    private final UUID verslag;
    private final Consumer<Concept> bijWijziging;

    Namenstap(Verslagredactie redactie, Namencontrole namen, Concept concept, Consumer<Concept> bijWijziging) {
        this.redactie = redactie;
        this.namen = namen;
        this.verslag = concept.verslag();
        this.bijWijziging = bijWijziging;
        addClassNames("bladzij", "namenstap");
        toon();
    }

    private void toon() {
        removeAll();
        List<Naamvondst> vondsten = namen.vondsten(verslag);
        List<Naamvondst> open = vondsten.stream().filter(Naamvondst::isOpen).toList();
        add(stand(open.size()));
        if (!open.isEmpty()) {
            add(lijst("Beslis per naam", open));
        }
        List<Naamvondst> beslist =
                vondsten.stream().filter(vondst -> !vondst.isOpen()).toList();
        if (!beslist.isEmpty()) {
            add(lijst("Blijft staan", beslist));
        }
    }

    private Component stand(int open) {
        if (open == 0) {
            return new Bericht(
                    Bericht.Toon.GOED,
                    "Er staan geen namen meer open. Lees zelf ook nog een keer: wij missen soms iets.");
        }
        return new Bericht(
                Bericht.Toon.WACHT,
                Nederlands.aantal(open, "naam wacht", "namen wachten")
                        + " op jouw keuze. In een openbaar verslag staan functies, geen namen, "
                        + "behalve als iemand toestemming gaf. Publiceren kan pas daarna.");
    }

    private Div lijst(String titel, List<Naamvondst> vondsten) {
        UnorderedList rijen = new UnorderedList();
        rijen.addClassName("namen");
        vondsten.forEach(vondst -> rijen.add(rij(vondst)));
        return new Div(new H2(titel), rijen);
    }

    private ListItem rij(Naamvondst vondst) {
        Span naam = new Span(vondst.naam());
        naam.addClassNames("vet", "naam-kop");
        ListItem rij = new ListItem(naam);
        vondst.plekken().stream().limit(MEESTE_PLEKKEN).map(Namenstap::plek).forEach(rij::add);
        int meer = vondst.plekken().size() - MEESTE_PLEKKEN;
        if (meer > 0) {
            Paragraph rest = new Paragraph("en nog " + Nederlands.aantal(meer, "plek", "plekken"));
            rest.addClassNames("klein", "stil");
            rij.add(rest);
        }
        Naamvondst.Beslist beslist = vondst.beslist();
        rij.add(beslist == null ? keuzes(vondst) : genomen(vondst, beslist));
        return rij;
    }

    private static Component plek(Naamvondst.Plek plek) {
        Span waar = new Span(plek.waar());
        waar.addClassNames("klein", "stil");
        Html zin = new Html("<p>" + Naamhtml.rond(plek) + "</p>");
        Div blok = new Div(waar, zin);
        blok.addClassName("naam-plek");
        return blok;
    }

    private Component keuzes(Naamvondst vondst) {
        TextField functie = new TextField("In plaats van " + vondst.naam());
        functie.setValue(vondst.voorstel());
        Div maak = new Div(functie, Knoppen.gewoon("Maak er een functie van", klik -> vervang(vondst, functie)));
        maak.addClassName("veldrij");
        Div anders = new Div(
                Knoppen.gewoon("Laat weg", klik -> doe(() -> namen.laatWeg(verslag, vondst.naam()))),
                Knoppen.gewoon("Laat staan: toestemming gegeven", klik -> laatStaan(vondst, Naamkeuze.TOESTEMMING)),
                Knoppen.stil("Dit is geen naam van een mens", klik -> laatStaan(vondst, Naamkeuze.GEEN_NAAM)));
        anders.addClassName("rij-v");
        Div keuzes = new Div(maak, anders);
        keuzes.addClassName("naam-keuzes");
        return keuzes;
    }

    private Component genomen(Naamvondst vondst, Naamvondst.Beslist beslist) {
        String wie = beslist.door() + ", " + Nederlands.datum(LocalDate.ofInstant(beslist.op(), Nederlands.TIJDZONE));
        Span door = new Span(wie);
        door.addClassNames("klein", "stil");
        Div rij = new Div(
                new Pil(Pil.Toon.GOED, beslist.keuze().label()),
                door,
                Knoppen.stil("Kijk opnieuw", klik -> doe(() -> namen.kijkOpnieuw(verslag, vondst.naam()))));
        rij.addClassName("rij-v");
        return rij;
    }

    private void vervang(Naamvondst vondst, TextField functie) {
        try {
            doe(() -> namen.vervang(verslag, vondst.naam(), functie.getValue()));
        } catch (Fout.RegelGeschonden fout) {
            functie.setErrorMessage(fout.bericht());
            functie.setInvalid(true);
            functie.focus();
        }
    }

    private void laatStaan(Naamvondst vondst, Naamkeuze keuze) {
        doe(() -> namen.laatStaan(verslag, vondst.naam(), keuze));
    }

    private void doe(Runnable keuze) {
        keuze.run();
        toon();
        bijWijziging.accept(redactie.concept(verslag));
    }
}
