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
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Nazorgmoment;
import nl.kortelijnen.huishouden.plan.Nazorguitkomst;
import nl.kortelijnen.huishouden.plan.Toekomstplan;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** The plans made with the family, and the days on which somebody asks how it goes. */
public class Plandeel extends Div {

    private final LocalDate vandaag;
    private final Plandialogen dialogen;
    private final boolean schrijven;

    /**
     * @param kaartjes where the cards of a plan are printed
     * @param briefje makes a link to the questions for the family
     */
    public Plandeel(
            Huishouden huishouden,
            Toekomstplannen plannen,
            Nazorg nazorg,
            Function<Toekomstplan, String> kaartjes,
            Supplier<String> briefje,
            LocalDate vandaag,
            Runnable ververs) {
        this.vandaag = vandaag;
        this.schrijven = !huishouden.nood();
        this.dialogen = new Plandialogen(huishouden.id(), plannen, nazorg, vandaag, ververs);
        addClassNames("huisvlak", "verloop");
        Section deel = new Section(new H2("Plan voor de toekomst"));
        deel.addClassName("paneel");
        List<Toekomstplan> alle = plannen.van(huishouden.id());
        if (alle.isEmpty()) {
            String zin = "Er is nog geen plan. Maak het samen met het gezin en hun netwerk, voor jullie afsluiten.";
            deel.add(
                    schrijven
                            ? new LegeStaat(zin, Knoppen.hoofd("Maak een plan", klik -> dialogen.maak()))
                            : new LegeStaat(zin));
        } else {
            alle.forEach(plan -> deel.add(
                    new Plankaart(huishouden.id(), plan, plannen, dialogen, kaartjes.apply(plan), schrijven, ververs)));
            if (schrijven) {
                deel.add(Knoppen.met(Knoppen.gewoon("Maak nog een plan", klik -> dialogen.maak()), "plus"));
            }
        }
        add(deel);
        if (schrijven) {
            add(ervaring(briefje));
        }
        List<Nazorgmoment> momenten = nazorg.van(huishouden.id());
        if (!momenten.isEmpty()) {
            add(nazorg(momenten));
        }
    }

    private static Section ervaring(Supplier<String> briefje) {
        Paragraph uitleg =
                new Paragraph("Het gezin vult vier vragen in op de eigen telefoon, zonder naam. Jij ziet het "
                        + "antwoord niet; in de tussenevaluatie staat het gemiddelde van minstens vijf gezinnen.");
        uitleg.addClassNames("klein", "stil");
        Section deel = new Section(
                new H2("Hoe was het voor het gezin?"),
                uitleg,
                Knoppen.gewoon("Maak een briefje", klik -> new Ervaringdialoog(briefje.get()).open()));
        deel.addClassName("paneel");
        return deel;
    }

    private Section nazorg(List<Nazorgmoment> momenten) {
        Section deel = new Section(new H2("Even vragen hoe het gaat"));
        deel.addClassName("paneel");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("tijdlijn");
        momenten.forEach(een -> lijst.add(rij(een)));
        deel.add(lijst);
        return deel;
    }

    private ListItem rij(Nazorgmoment een) {
        Span dag = new Span(Nederlands.datum(een.op()));
        dag.addClassNames("klein", "stil", "nw");
        Span wat = new Span(een.soort().label());
        wat.addClassName("vet");
        Div kop = new Div(wat, pil(een));
        kop.addClassName("rij-v");
        Span wie = new Span(een.wie());
        wie.addClassNames("klein", "stil");
        Div stapel = new Div(kop, wie);
        stapel.addClassName("stapel");
        if (!een.verslag().isEmpty()) {
            stapel.add(new Span(een.verslag()));
        }
        ListItem rij = new ListItem(dag, stapel);
        if (schrijven && een.open()) {
            String welk = een.soort().label() + " " + Nederlands.datum(een.op());
            rij.add(
                    Knoppen.voor(Knoppen.gewoon("Gedaan", klik -> dialogen.doe(een)), welk),
                    Knoppen.voor(Knoppen.stil("Verzet", klik -> dialogen.verzet(een)), welk));
        }
        return rij;
    }

    private Pil pil(Nazorgmoment een) {
        Nazorguitkomst uitkomst = een.uitkomst();
        if (een.vervallen()) {
            return new Pil(Pil.Toon.RUSTIG, "Niet meer nodig");
        }
        if (uitkomst != null) {
            return new Pil(
                    uitkomst == Nazorguitkomst.GOED
                            ? Pil.Toon.GOED
                            : uitkomst == Nazorguitkomst.ZORGEN ? Pil.Toon.SPOED : Pil.Toon.WACHT,
                    uitkomst.label());
        }
        return een.gemist(vandaag) ? new Pil(Pil.Toon.SPOED, "Gemist") : new Pil(Pil.Toon.OPEN, "Nog te doen");
    }
}
