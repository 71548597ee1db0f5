package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusstap;
import nl.kortelijnen.casuistiek.Reactie;
import nl.kortelijnen.casuistiek.ui.merk.Casusmerken;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;

/** The conversation below a case. What one is typing stays when others react meanwhile. */
final class Reactiepaneel extends Section {

    private final H2 kop = new H2();
    private final OrderedList lijst = new OrderedList();
    private final Div invoer = new Div();
    final TextArea veld = new TextArea("Jouw reactie");
    final Button plaats;
    private final Consumer<String> bijReactie;
    private final Consumer<UUID> bijWeg;

    Reactiepaneel(Consumer<String> bijReactie, Consumer<UUID> bijWeg) {
        this.bijReactie = bijReactie;
        this.bijWeg = bijWeg;
        addClassName("casus-reacties");
        lijst.addClassName("casus-reactielijst");
        veld.setWidthFull();
        veld.setMinRows(3);
        veld.setMaxLength(Reactie.LANGSTE);
        veld.setHelperText("Collega's zien je functie, niet je naam. Noem niemand herkenbaar.");
        plaats = Knoppen.met(Knoppen.gewoon("Plaats reactie", klik -> plaats()), "verstuur");
        invoer.addClassName("casus-reactie-invoer");
        invoer.add(veld, plaats);
        add(kop, lijst, invoer);
    }

    void toon(Casus casus, LocalDate vandaag) {
        boolean magReageren = casus.mag().contains(Casusstap.REAGEER);
        setVisible(magReageren || !casus.reacties().isEmpty());
        invoer.setVisible(magReageren);
        kop.setText(
                casus.reacties().isEmpty()
                        ? "Wat denk jij?"
                        : Nederlands.aantal(casus.reacties().size(), "reactie", "reacties"));
        lijst.removeAll();
        casus.reacties().forEach(reactie -> lijst.add(regel(reactie, vandaag)));
    }

    private ListItem regel(Reactie reactie, LocalDate vandaag) {
        Span wie = new Span(reactie.vanSchrijver() ? "De schrijver" : reactie.eigen() ? "Jij" : reactie.functie());
        wie.addClassName("vet");
        Span wanneer = new Span(Casusmerken.moment(reactie.op(), vandaag));
        wanneer.addClassNames("klein", "stil", "nw");
        Div kopje = new Div(wie, wanneer);
        kopje.addClassName("rij-v");
        Paragraph tekst = new Paragraph(reactie.tekst());
        tekst.addClassName("casus-tekst");
        tekst.getElement().setAttribute("dir", "auto");
        ListItem regel = new ListItem(kopje, tekst);
        if (reactie.eigen()) {
            regel.add(Knoppen.stil("Haal je reactie weg", klik -> bijWeg.accept(reactie.id())));
        }
        return regel;
    }

    private void plaats() {
        try {
            bijReactie.accept(veld.getValue());
            veld.clear();
            veld.setInvalid(false);
        } catch (Fout.RegelGeschonden fout) {
            veld.setErrorMessage(fout.bericht());
            veld.setInvalid(true);
            veld.focus();
        }
    }
}
