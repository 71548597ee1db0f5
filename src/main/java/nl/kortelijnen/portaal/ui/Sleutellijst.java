package nl.kortelijnen.portaal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Bericht;
import nl.kortelijnen.portaal.Knoppen;
import nl.kortelijnen.portaal.Toast;
import nl.kortelijnen.toegang.Apisleutel;
import nl.kortelijnen.toegang.Apisleutels;

/** Keys with which another program works on one's behalf: made, shown once, revoked. */
class Sleutellijst extends Section {

    private final UUID account;
    private final Apisleutels sleutels;
    private final UnorderedList lijst = new UnorderedList();
    private final Div nieuw = new Div();

    Sleutellijst(UUID account, Apisleutels sleutels) {
        this.account = account;
        this.sleutels = sleutels;
        TextField naam = new TextField("Waarvoor is de sleutel?");
        naam.setMaxLength(60);
        naam.setPlaceholder("Bijvoorbeeld: rooster");
        Button maak = Knoppen.gewoon("Maak sleutel", klik -> maak(naam));
        Div rij = new Div(naam, maak);
        rij.addClassName("veldrij");
        Anchor uitleg = new Anchor("api-uitleg", "de uitleg van de API");
        Paragraph tekst = new Paragraph(
                new Span("Met een sleutel werkt een ander programma namens jou, met jouw rechten. Zie "),
                uitleg,
                new Span("."));
        lijst.addClassName("regels");
        add(new H2("API-sleutels"), tekst, nieuw, lijst, rij);
        toon();
    }

    private void maak(TextField naam) {
        try {
            String sleutel = sleutels.maak(account, naam.getValue());
            naam.clear();
            naam.setInvalid(false);
            laatEenKeerZien(sleutel);
            toon();
        } catch (Fout.RegelGeschonden e) {
            naam.setErrorMessage(e.bericht());
            naam.setInvalid(true);
        }
    }

    private void laatEenKeerZien(String sleutel) {
        Code code = new Code(sleutel);
        Button kopieer = Knoppen.met(
                Knoppen.gewoon("Kopieer", klik -> {
                    UI.getCurrent().getPage().executeJs("navigator.clipboard.writeText($0)", sleutel);
                    Toast.gelukt("De sleutel staat op je klembord.");
                }),
                "kopie");
        Div inhoud = new Div(new Span("Bewaar deze sleutel nu. We laten hem maar één keer zien."), code);
        nieuw.removeAll();
        nieuw.add(new Bericht(Bericht.Toon.GOED, inhoud, kopieer));
    }

    private void toon() {
        List<Apisleutel> eigen = sleutels.van(account);
        lijst.removeAll();
        lijst.setVisible(!eigen.isEmpty());
        eigen.forEach(sleutel -> lijst.add(rij(sleutel)));
    }

    private ListItem rij(Apisleutel sleutel) {
        Span naam = new Span(sleutel.naam());
        naam.addClassName("vet");
        String gebruik = sleutel.laatstGebruikt() == null
                ? "nog niet gebruikt"
                : "laatst gebruikt " + dag(sleutel.laatstGebruikt());
        Div tekst = new Div(
                naam, ProfielView.stil(sleutel.begin() + "… · gemaakt " + dag(sleutel.aangemaakt()) + " · " + gebruik));
        tekst.addClassName("stapel");
        Button intrekken = Knoppen.gewoon("Trek in", klik -> {
            sleutels.trekIn(account, sleutel.id());
            nieuw.removeAll();
            toon();
            Toast.gelukt("Sleutel " + sleutel.naam() + " werkt niet meer.");
        });
        intrekken.setAriaLabel("Trek in: sleutel " + sleutel.naam());
        return new ListItem(tekst, intrekken);
    }

    private static String dag(Instant tijdstip) {
        return Nederlands.datum(LocalDate.ofInstant(tijdstip, Nederlands.TIJDZONE));
    }
}
