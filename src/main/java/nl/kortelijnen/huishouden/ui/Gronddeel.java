package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Rechtsgrond;
import nl.kortelijnen.toegang.betrokkenheid.Toestemming;

/** On what ground this household's data is used, per purpose, and what was consented to or refused. */
class Gronddeel extends Div {

    private final Huishouden huishouden;
    private final Gronden gronden;
    private final Organisatiekeuze organisaties;
    private final Runnable ververs;
    private final LocalDate vandaag;

    Gronddeel(
            Huishouden huishouden,
            Gronden gronden,
            Organisatiekeuze organisaties,
            LocalDate vandaag,
            Runnable ververs) {
        this.vandaag = vandaag;
        this.huishouden = huishouden;
        this.gronden = gronden;
        this.organisaties = organisaties;
        this.ververs = ververs;
        addClassName("huisvlak");
        add(grondslagen(gronden.van(huishouden.id())), toestemmingen(gronden.toestemmingen(huishouden.id())));
    }

    private Section grondslagen(List<Rechtsgrond> alle) {
        Section deel = new Section(
                new H2("Grondslag per doel"),
                stil("Zonder geldige grondslag kan niemand erbij voor dat doel. Wat verloopt, sluit dezelfde dag."));
        deel.addClassName("paneel");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        alle.forEach(grond -> lijst.add(rij(grond)));
        deel.add(lijst);
        if (!huishouden.nood()) {
            deel.add(Knoppen.met(
                    Knoppen.gewoon("Leg grondslag vast", klik -> Gronddialogen.leg(huishouden.id(), gronden, ververs)),
                    "plus"));
        }
        return deel;
    }

    private ListItem rij(Rechtsgrond grond) {
        LocalDate tot = grond.tot();
        ListItem rij = new ListItem(tekst(
                grond.doel().label(),
                grond.grondslag().label() + " · vanaf " + Nederlands.datum(grond.vanaf())
                        + (tot == null ? "" : " tot " + Nederlands.datum(tot))
                        + (grond.toelichting().isEmpty() ? "" : " · " + grond.toelichting())));
        boolean geldt = grond.geldt(vandaag);
        rij.add(geldt ? new Pil(Pil.Toon.GOED, "Geldt") : new Pil(Pil.Toon.RUSTIG, "Verlopen"));
        if (geldt && !huishouden.nood()) {
            rij.add(Knoppen.stil("Beëindig", klik -> beeindig(grond)));
        }
        return rij;
    }

    private void beeindig(Rechtsgrond grond) {
        new Vraagdialoog(
                        "Beëindig deze grondslag",
                        "Wie alleen hierdoor toegang had, kan er meteen niet meer bij.",
                        "Beëindig",
                        () -> {
                            gronden.beeindig(huishouden.id(), grond.id());
                            ververs.run();
                        })
                .open();
    }

    private Section toestemmingen(List<Toestemming> alle) {
        Section deel = new Section(
                new H2("Toestemming"),
                stil("Alleen waar toestemming echt de grond is. Weigeren mag altijd, en dat schrijf je ook op."));
        deel.addClassName("paneel");
        if (alle.isEmpty()) {
            deel.add(new LegeStaat("Er is geen toestemming vastgelegd."));
        } else {
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("regels");
            alle.forEach(een -> lijst.add(rij(een)));
            deel.add(lijst);
        }
        if (!huishouden.nood()) {
            Button geef = Knoppen.gewoon(
                    "Leg toestemming vast",
                    klik -> Gronddialogen.toestemming(huishouden.id(), gronden, organisaties, vandaag, ververs));
            Button weiger = Knoppen.gewoon(
                    "Leg weigering vast",
                    klik -> Gronddialogen.weigering(huishouden.id(), gronden, organisaties, ververs));
            Div knoppen = new Div(Knoppen.met(geef, "plus"), Knoppen.met(weiger, "kruis"));
            knoppen.addClassName("rij-v");
            deel.add(knoppen);
        }
        return deel;
    }

    private ListItem rij(Toestemming een) {
        String met = een.organisaties().stream()
                .map(organisaties::naam)
                .sorted(Nederlands.VOLGORDE)
                .collect(Collectors.joining(", "));
        ListItem rij = new ListItem(tekst(
                een.door() + ": " + een.doel().label(),
                een.geweigerd()
                        ? "Gevolg: " + een.gevolg()
                        : "Delen met " + met + " · tot " + Nederlands.datum(een.tot())));
        if (een.geweigerd()) {
            rij.add(new Pil(Pil.Toon.WACHT, "kruis", "Geweigerd"));
        } else if (een.ingetrokken() != null) {
            rij.add(new Pil(Pil.Toon.RUSTIG, "Ingetrokken"));
        } else if (een.geldt(vandaag)) {
            rij.add(new Pil(Pil.Toon.GOED, "Geldt"));
            if (!huishouden.nood()) {
                Button intrekken = Knoppen.stil(
                        "Trek in", klik -> Gronddialogen.intrekken(huishouden.id(), een, gronden, ververs));
                intrekken.setAriaLabel("Trek in: toestemming van " + een.door());
                rij.add(intrekken);
            }
        } else {
            rij.add(new Pil(Pil.Toon.RUSTIG, "Verlopen"));
        }
        return rij;
    }

    private static Div tekst(String boven, String onder) {
        Span naam = new Span(boven);
        naam.addClassName("vet");
        Span regel = new Span(onder);
        regel.addClassNames("klein", "stil");
        Div tekst = new Div(naam, regel);
        tekst.addClassName("stapel");
        return tekst;
    }

    private static Paragraph stil(String zin) {
        Paragraph regel = new Paragraph(zin);
        regel.addClassNames("klein", "stil");
        return regel;
    }
}
