package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.casuistiek.Casus;
import nl.kortelijnen.casuistiek.Casusstap;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.casuistiek.ui.merk.Paden;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** The buttons of a case, as far as this reader may use them. */
final class Casusacties {

    private Casusacties() {}

    /** What the page does when somebody chooses. */
    interface Handelingen {
        void trekIn();

        void neemTerug();

        void keurGoed();

        void geefTerug(String notitie);

        void meldHerkenbaar(String toelichting);

        void zetTerug();

        void verbergDefinitief();
    }

    static Component[] knoppen(Casus casus, Handelingen doe) {
        List<Component> knoppen = new ArrayList<>();
        if (casus.mag().contains(Casusstap.MELD_HERKENBAAR)) {
            knoppen.add(Knoppen.met(Knoppen.gewoon("Dit is herkenbaar", klik -> vraagMelding(doe)), "vlag"));
        }
        if (casus.mag().contains(Casusstap.ZET_TERUG)) {
            knoppen.add(Knoppen.gewoon("Zet terug", klik -> doe.zetTerug()));
        }
        if (casus.mag().contains(Casusstap.VERBERG_DEFINITIEF)) {
            knoppen.add(Knoppen.gewoon("Houd verborgen", klik -> doe.verbergDefinitief()));
        }
        if (casus.mag().contains(Casusstap.BEWERK)) {
            knoppen.add(Knoppen.link(Paden.bewerk(casus.id()), "potlood", "Schrijf verder", "hoofd"));
        }
        if (casus.mag().contains(Casusstap.NEEM_TERUG)) {
            knoppen.add(Knoppen.met(Knoppen.gewoon("Neem terug en pas aan", klik -> doe.neemTerug()), "potlood"));
        }
        if (casus.mag().contains(Casusstap.TREK_IN)) {
            knoppen.add(Knoppen.met(Knoppen.gewoon("Trek in", klik -> vraagIntrekken(doe)), "weg"));
        }
        return knoppen.toArray(Component[]::new);
    }

    /** For the second person: what was found and left, and the decision. */
    static Section meekijken(Casus casus, Handelingen doe) {
        Section deel = new Section();
        deel.setVisible(casus.mag().contains(Casusstap.KEUR_GOED));
        deel.addClassNames("kaart", "papier", "casus-meekijken");
        UnorderedList gebleven = new UnorderedList();
        gebleven.addClassName("casus-gebleven");
        casus.vondsten().forEach(vondst -> gebleven.add(regel(vondst)));
        Paragraph wat = new Paragraph(
                casus.vondsten().isEmpty()
                        ? "We vonden niets herkenbaars. Kijk zelf of iemand dit gezin herkent, ook aan het verhaal."
                        : "De schrijver liet dit staan. Vind je de reden goed? Kijk ook of iemand het gezin herkent aan"
                                + " het verhaal.");
        Div knoppen = new Div(
                Knoppen.hoofd("Keur goed en deel", klik -> doe.keurGoed()),
                Knoppen.gewoon("Geef terug", klik -> vraagNotitie(doe)));
        knoppen.addClassName("rij-v");
        deel.add(new H2("Kijk mee: is hier iemand te herkennen?"), wat, gebleven, knoppen);
        return deel;
    }

    private static ListItem regel(Vondst vondst) {
        Span nummer = new Span(String.valueOf(vondst.nummer()));
        nummer.addClassName("vondst-nummer");
        Span tekst = new Span("“" + vondst.herkend().tekst() + "”");
        tekst.addClassName("vet");
        String reden = vondst.reden();
        Span waarom = new Span(reden == null ? "Nog zonder reden" : reden);
        ListItem regel = new ListItem(nummer, new Div(tekst, new Span(": "), waarom));
        regel.addClassNames("vondst", "blijft");
        return regel;
    }

    private static void vraagNotitie(Handelingen doe) {
        new Redenvraag(
                        "Geef de casus terug",
                        "De schrijver leest je notitie, past aan en vraagt opnieuw iemand om mee te lezen.",
                        "Wat moet er anders?",
                        "Geef terug",
                        doe::geefTerug)
                .open();
    }

    private static void vraagMelding(Handelingen doe) {
        new Redenvraag(
                        "Is hier iemand te herkennen?",
                        "De casus is dan meteen verborgen voor iedereen behalve de schrijver en de redacteur. Die beslist.",
                        "Waaraan herken je het? (mag leeg blijven)",
                        "Verberg de casus",
                        doe::meldHerkenbaar)
                .open();
    }

    private static void vraagIntrekken(Handelingen doe) {
        new Vraagdialoog(
                        "Casus intrekken",
                        "Deze casus gaat definitief weg, met de reacties, ook uit zoeken.",
                        "Trek in",
                        doe::trekIn)
                .open();
    }
}
