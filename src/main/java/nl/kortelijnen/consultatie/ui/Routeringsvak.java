package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.consultatie.routering.Routering;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import org.jspecify.annotations.Nullable;

/** Where the question goes and why, as the answers change; and the choice to send it elsewhere, with a reason. */
class Routeringsvak extends Section {

    final RadioButtonGroup<Doel> keuze = new RadioButtonGroup<>("Naar wie gaat je vraag?");
    final TextArea reden = new TextArea("Waarom kies je anders?");
    private final Paragraph zin = new Paragraph();
    private final @Nullable Raadgever gevraagde;
    private Routering routering = Routering.bepaal(Set.of());
    private boolean zelfGekozen;
    private boolean ietsAangekruist;

    /** @param gevraagde the expert from whose card one came; null for none */
    Routeringsvak(@Nullable Raadgever gevraagde) {
        this.gevraagde = gevraagde != null && gevraagde.account() != null ? gevraagde : null;
        addClassNames("kaart", "papier", "routeringsvak");
        zin.getElement().setAttribute("role", "status");
        keuze.setItemLabelGenerator(this::label);
        keuze.addValueChangeListener(verandering -> {
            zelfGekozen |= verandering.isFromClient();
            toonReden();
        });
        reden.setMaxLength(Consultaanvraag.LANGSTE_REDEN);
        reden.setMinRows(2);
        reden.setWidthFull();
        reden.addValueChangeListener(verandering -> reden.setInvalid(false));
        add(new H2("Waar gaat je vraag heen en waarom?"));
        if (gevraagde != null) {
            add(wie(gevraagde));
        }
        add(zin);
        if (gevraagde != null && gevraagde.account() == null) {
            add(zonderAccount(gevraagde));
        }
        add(keuze, reden);
        bepaal(Set.of());
    }

    private static Div wie(Raadgever mens) {
        Span naam = new Span(mens.naam());
        naam.addClassName("vet");
        Span onder = new Span(mens.achterban().label() + (mens.talen().isEmpty() ? "" : " · " + mens.talen()));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(naam, onder);
        tekst.addClassName("stapel");
        Div wie = new Div(new Initialen(mens.naam()), tekst);
        wie.addClassName("gevraagde");
        return wie;
    }

    private static Bericht zonderAccount(Raadgever mens) {
        String tekst = mens.naam() + " leest nog niet mee in Korte Lijnen. Bel gerust, of zet je vraag op het bord.";
        return mens.telefoon().isEmpty()
                ? new Bericht(Bericht.Toon.WACHT, tekst)
                : new Bericht(Bericht.Toon.WACHT, tekst, new Div(Knoppen.bel(mens.telefoon(), mens.telefoon())));
    }

    void bepaal(Set<Vraagkenmerk> antwoorden) {
        routering = Routering.bepaal(antwoorden);
        ietsAangekruist = !antwoorden.isEmpty();
        zin.setText(
                ietsAangekruist
                        ? "Past het best: " + routering.zin().substring(0, 1).toLowerCase(Nederlands.TAAL)
                                + routering.zin().substring(1)
                        : "Kruis hierboven aan wat er speelt: dan zie je waar je vraag het best past. Speelt er niets"
                                + " van, dan gaat hij naar " + routering.naar().label() + ".");
        Doel gekozen = keuze.getValue();
        List<Doel> doelen = new ArrayList<>();
        if (gevraagde != null) {
            doelen.add(new Doel(gevraagde.achterban(), gevraagde.professional()));
        }
        doelen.add(new Doel(routering.naar(), null));
        doelen.add(new Doel(routering.naar() == Achterban.BK10 ? Achterban.NETWERK_CW : Achterban.BK10, null));
        keuze.setItems(doelen);
        keuze.setValue(zelfGekozen && doelen.contains(gekozen) ? gekozen : doelen.getFirst());
        toonReden();
    }

    private String label(Doel doel) {
        if (doel.deskundige() != null && gevraagde != null) {
            return gevraagde.naam() + " (" + doel.achterban().label() + ")";
        }
        return "Het bord van " + doel.achterban().label()
                + (ietsAangekruist && doel.achterban() == routering.naar() ? ", past bij je antwoorden" : "");
    }

    private void toonReden() {
        reden.setVisible(wijktAf());
        reden.setHelperText((ietsAangekruist ? "Volgens je antwoorden past " : "Als er niets van speelt, past ")
                + routering.naar().label() + " beter.");
    }

    private boolean wijktAf() {
        return keuze.getValue() != null && keuze.getValue().achterban() != routering.naar();
    }

    /** Whether the choice is complete; marks the reason when not. */
    boolean compleet() {
        boolean goed = !wijktAf() || !reden.getValue().isBlank();
        reden.setErrorMessage("Schrijf op waarom je anders kiest. De deskundige leest dit.");
        reden.setInvalid(!goed);
        return goed;
    }

    @Nullable
    UUID deskundige() {
        return keuze.getValue() == null ? null : keuze.getValue().deskundige();
    }

    @Nullable
    Achterban anders() {
        return wijktAf() && deskundige() == null ? keuze.getValue().achterban() : null;
    }

    String reden() {
        return wijktAf() ? reden.getValue() : "";
    }

    /** A place a question can go to: an expert, or the board of a group. */
    record Doel(Achterban achterban, @Nullable UUID deskundige) {}
}
