package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.signaal.Huishoudsignaal;
import nl.kortelijnen.huishouden.signaal.Signalen;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** Signals of all colleagues on one line of time, with whether they add up (H16). */
class Signaalvlak extends Section {

    private final UUID huishouden;
    private final Signalen signalen;
    private final Map<UUID, String> organisaties;
    private final Runnable ververs;

    /** @param schrijven false for the emergency procedure */
    Signaalvlak(
            UUID huishouden,
            Signalen signalen,
            List<Huishoudsignaal> gevonden,
            Map<UUID, String> organisaties,
            boolean schrijven,
            LocalDate vandaag,
            Runnable ververs) {
        super(new H2("Signalen"));
        this.huishouden = huishouden;
        this.signalen = signalen;
        this.organisaties = organisaties;
        this.ververs = ververs;
        addClassName("paneel");
        signalen.opeenstapeling(huishouden)
                .ifPresent(stapel -> add(new Bericht(
                        Bericht.Toon.WACHT,
                        "Opeenstapeling: " + stapel.aantal() + " lichte signalen van " + stapel.mensen()
                                + " mensen, van " + Nederlands.datum(stapel.eerste()) + " tot "
                                + Nederlands.datum(stapel.laatste()) + ". Kijk er samen naar.")));
        if (schrijven) {
            add(Knoppen.met(
                    Knoppen.gewoon(
                            "Noteer een signaal", klik -> Signaaldialoog.open(huishouden, signalen, vandaag, ververs)),
                    "plus"));
        }
        if (gevonden.isEmpty()) {
            add(new LegeStaat("Er zijn nog geen signalen genoteerd."));
            return;
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("tijdlijn");
        gevonden.forEach(een -> lijst.add(rij(een, schrijven)));
        add(lijst);
    }

    private ListItem rij(Huishoudsignaal een, boolean schrijven) {
        Span dag = new Span(Nederlands.datum(een.dag()));
        dag.addClassNames("klein", "stil", "nw");
        Span wat = new Span(een.soort().label());
        wat.addClassName("vet");
        Div kop = new Div(wat);
        kop.addClassName("rij-v");
        if (een.ingetrokken()) {
            kop.add(new Pil(Pil.Toon.RUSTIG, "Ingetrokken"));
        } else if (een.ernstig()) {
            kop.add(new Pil(Pil.Toon.SPOED, "Ernstig"));
        } else if (!een.soort().zorg()) {
            kop.add(new Pil(Pil.Toon.GOED, "Gaat goed"));
        }
        Div stapel = new Div(kop);
        stapel.addClassName("stapel");
        if (!een.tekst().isEmpty()) {
            Paragraph tekst = new Paragraph(een.tekst());
            tekst.addClassName("vrije-tekst");
            stapel.add(tekst);
        }
        Span wie = new Span(een.door() + organisatie(een));
        wie.addClassNames("klein", "stil");
        stapel.add(wie);
        ListItem rij = new ListItem(dag, stapel);
        if (schrijven && een.vanMij() && !een.ingetrokken()) {
            rij.add(Knoppen.voor(
                    Knoppen.stil("Trek in", klik -> trekIn(een)), een.soort().label()));
        }
        return rij;
    }

    private String organisatie(Huishoudsignaal een) {
        UUID organisatie = een.organisatie();
        String naam = organisatie == null ? "" : organisaties.getOrDefault(organisatie, "");
        return naam.isEmpty() ? "" : " · " + naam;
    }

    private void trekIn(Huishoudsignaal een) {
        new Vraagdialoog(
                        "Trek je signaal in",
                        "Het blijft zichtbaar als ingetrokken en telt niet meer mee.",
                        "Trek in",
                        () -> {
                            signalen.trekIn(huishouden, een.id());
                            ververs.run();
                        })
                .open();
    }
}
