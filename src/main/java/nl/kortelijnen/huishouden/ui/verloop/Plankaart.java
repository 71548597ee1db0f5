package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.plan.Toekomstplan;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** One plan: what the family wants, who does what, and who watches for what. */
class Plankaart extends Section {

    private final UUID huishouden;
    private final Toekomstplan plan;
    private final Toekomstplannen plannen;
    private final Plandialogen dialogen;
    private final boolean schrijven;
    private final Runnable ververs;

    /** @param kaartjes where the cards of those who watch are printed */
    Plankaart(
            UUID huishouden,
            Toekomstplan plan,
            Toekomstplannen plannen,
            Plandialogen dialogen,
            String kaartjes,
            boolean schrijven,
            Runnable ververs) {
        this.huishouden = huishouden;
        this.plan = plan;
        this.plannen = plannen;
        this.dialogen = dialogen;
        this.schrijven = schrijven;
        this.ververs = ververs;
        addClassNames("kaart", "plankaart");
        add(kop(), wens(), afspraken(), terugval());
        if (schrijven) {
            add(knoppen(kaartjes));
        }
    }

    private Div kop() {
        LocalDate ja = plan.aanvaard();
        LocalDate evaluatie = plan.evaluatie();
        Div kop = new Div(new H3(plan.soort().label()));
        kop.add(
                ja == null
                        ? new Pil(Pil.Toon.OPEN, "Het gezin zei nog geen ja")
                        : new Pil(Pil.Toon.GOED, "Ja van " + plan.aanvaardDoor() + ", " + Nederlands.datum(ja)));
        if (evaluatie != null) {
            kop.add(new Pil(Pil.Toon.RUSTIG, "Samen kijken op " + Nederlands.datum(evaluatie)));
        }
        kop.addClassName("rij-v");
        return kop;
    }

    private Component wens() {
        Paragraph wens = new Paragraph(plan.wens());
        wens.addClassNames("vrije-tekst", "planwens");
        return wens;
    }

    private Div afspraken() {
        Div deel = new Div(new H3("Wie doet wat?"));
        deel.addClassName("plandeel");
        if (plan.afspraken().isEmpty()) {
            deel.add(stil("Nog geen afspraken."));
        } else {
            deel.add(verdeling());
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            plan.afspraken().forEach(een -> lijst.add(afspraak(een)));
            deel.add(lijst);
        }
        if (schrijven) {
            deel.add(Knoppen.met(Knoppen.gewoon("Voeg een afspraak toe", klik -> dialogen.spreekAf(plan)), "plus"));
        }
        return deel;
    }

    private Div verdeling() {
        int procent = plan.procentNetwerk();
        Div vulling = new Div();
        vulling.getStyle().set("width", procent + "%");
        Div balk = new Div(vulling);
        balk.addClassName("gezichtbalk");
        balk.getElement().setAttribute("aria-hidden", "true");
        Span zin = new Span(procent + "% van de afspraken doet het eigen netwerk");
        zin.addClassNames("klein", "stil");
        Div vak = new Div(balk, zin);
        vak.addClassName("stapel");
        return vak;
    }

    private ListItem afspraak(Toekomstplan.Afspraak een) {
        Span tekst = new Span(een.tekst());
        tekst.addClassName("vet");
        LocalDate gedaan = een.gedaan();
        Span onder = new Span(een.wie()
                + (een.netwerk() ? " · eigen netwerk" : " · organisatie")
                + (gedaan == null ? "" : " · gedaan op " + Nederlands.datum(gedaan)));
        onder.addClassNames("klein", "stil");
        Div stapel = new Div(tekst, onder);
        stapel.addClassName("stapel");
        ListItem rij = new ListItem();
        if (schrijven) {
            Checkbox vink = new Checkbox();
            vink.setValue(gedaan != null);
            vink.setAriaLabel("Gedaan: " + een.tekst());
            vink.addValueChangeListener(keuze -> {
                plannen.zetGedaan(huishouden, plan.id(), een.id(), keuze.getValue());
                ververs.run();
            });
            rij.add(vink);
        }
        rij.add(stapel);
        if (schrijven) {
            rij.add(Knoppen.icoon("weg", "Haal deze afspraak weg: " + een.tekst(), klik -> {
                plannen.haalAfspraakWeg(huishouden, plan.id(), een.id());
                ververs.run();
            }));
        }
        return rij;
    }

    private Div terugval() {
        Div deel = new Div(new H3("Waaraan zien we dat het weer misgaat?"));
        deel.addClassName("plandeel");
        if (plan.terugval().isEmpty()) {
            deel.add(stil("Nog niets. Vraag het gezin: waaraan merkten jullie het de vorige keer?"));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            plan.terugval().forEach(een -> lijst.add(terugval(een)));
            deel.add(lijst);
        }
        if (schrijven) {
            deel.add(Knoppen.met(Knoppen.gewoon("Voeg een signaal toe", klik -> dialogen.waakVoor(plan)), "plus"));
        }
        return deel;
    }

    private ListItem terugval(Toekomstplan.Terugval een) {
        Span beeld = new Span(een.beeld());
        beeld.addClassName("vet");
        Span onder = new Span(een.wacht() + (een.netwerk() ? " (eigen netwerk)" : " (organisatie)") + " let op · dan: "
                + een.actie());
        onder.addClassNames("klein", "stil");
        Div stapel = new Div(beeld, onder);
        stapel.addClassName("stapel");
        LocalDate gezien = een.gezien();
        if (gezien != null) {
            stapel.add(new Pil(Pil.Toon.SPOED, "Gezien op " + Nederlands.datum(gezien)));
        }
        ListItem rij = new ListItem(stapel);
        if (schrijven) {
            rij.add(
                    Knoppen.voor(Knoppen.gewoon("Gezien", klik -> dialogen.gezien(plan, een)), een.beeld()),
                    Knoppen.icoon("weg", "Haal dit signaal weg: " + een.beeld(), klik -> {
                        plannen.haalTerugvalWeg(huishouden, plan.id(), een.id());
                        ververs.run();
                    }));
        }
        return rij;
    }

    private Div knoppen(String kaartjes) {
        Div rij = new Div();
        rij.addClassName("knoppenrij");
        if (plan.aanvaard() == null) {
            rij.add(
                    Knoppen.hoofd("Het gezin zegt ja", klik -> dialogen.aanvaard(plan)),
                    Knoppen.gewoon("Wijzig de wens", klik -> dialogen.wijzigWens(plan)),
                    Knoppen.stil("Gooi weg", klik -> dialogen.gooiWeg(plan)));
        }
        if (!plan.terugval().isEmpty()) {
            rij.add(Knoppen.link(kaartjes, "download", "Kaartjes voor wie oplet"));
        }
        return rij;
    }

    private static Paragraph stil(String tekst) {
        Paragraph regel = new Paragraph(tekst);
        regel.addClassNames("klein", "stil");
        return regel;
    }
}
