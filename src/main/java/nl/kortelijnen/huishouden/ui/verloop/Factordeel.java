package nl.kortelijnen.huishouden.ui.verloop;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.factor.Factor;
import nl.kortelijnen.huishouden.factor.Factorthema;
import nl.kortelijnen.huishouden.factor.Familiepatroon;
import nl.kortelijnen.huishouden.factor.Gezinsfactoren;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;

/** Both sides beside each other: what makes it less safe and what protects, and what comes back over generations. */
public class Factordeel extends Div {

    private final Factordialogen dialogen;
    private final Gezinsfactoren.Blad blad;
    private final Map<UUID, String> mensen;
    private final UUID huishouden;
    private final Gezinsfactoren factoren;
    private final Runnable ververs;
    private final boolean schrijven;

    /** @param mensen those involved, by account */
    public Factordeel(Huishouden huishouden, Gezinsfactoren factoren, Map<UUID, String> mensen, Runnable ververs) {
        this.huishouden = huishouden.id();
        this.factoren = factoren;
        this.mensen = mensen;
        this.ververs = ververs;
        this.schrijven = !huishouden.nood();
        this.dialogen = new Factordialogen(huishouden.id(), factoren, ververs);
        this.blad = factoren.van(huishouden.id());
        addClassNames("huisvlak", "verloop");
        Section kanten = new Section(new H2("Risico en kracht"));
        kanten.addClassName("paneel");
        Div naast = new Div(kant(false, "Wat maakt het onveilig?"), kant(true, "Wat beschermt?"));
        naast.addClassName("factorkanten");
        kanten.add(naast);
        add(kanten);
        if (!blad.patronen().isEmpty()) {
            add(patronen());
        }
    }

    private Section kant(boolean beschermend, String kop) {
        List<Factor> alle = blad.kant(beschermend);
        Section deel = new Section(new H3(kop));
        deel.addClassNames("kaart", "plandeel");
        if (alle.isEmpty()) {
            deel.add(new LegeStaat("Nog niets opgeschreven."));
        } else {
            OrderedList lijst = new OrderedList();
            lijst.addClassName("regels");
            alle.forEach(een -> lijst.add(rij(een)));
            deel.add(lijst);
        }
        if (schrijven) {
            Div knoppen = new Div(Knoppen.met(
                    Knoppen.voor(Knoppen.gewoon("Voeg toe", klik -> dialogen.noteer(beschermend, blad.plekken())), kop),
                    "plus"));
            if (alle.size() > 1) {
                knoppen.add(Knoppen.voor(Knoppen.gewoon("Zet op volgorde", klik -> dialogen.weeg(alle, mensen)), kop));
            }
            knoppen.addClassName("knoppenrij");
            deel.add(knoppen);
        }
        return deel;
    }

    private ListItem rij(Factor een) {
        Span kop = new Span(een.kop());
        kop.addClassName("vet");
        Div stapel = new Div(kop);
        stapel.addClassName("stapel");
        if (!een.tekst().isEmpty()) {
            stapel.add(new Span(een.tekst()));
        }
        String onder = (een.over().isEmpty() ? "het hele gezin" : een.over())
                + (een.geduid().isEmpty() ? "" : " · gewogen door " + een.geduid());
        Span regel = new Span(onder);
        regel.addClassNames("klein", "stil");
        stapel.add(regel);
        ListItem rij = new ListItem(stapel);
        if (schrijven) {
            rij.add(Knoppen.icoon("weg", "Haal weg: " + een.kop() + " " + een.over(), klik -> {
                factoren.haalWeg(huishouden, een.id());
                ververs.run();
            }));
        }
        return rij;
    }

    private Section patronen() {
        Paragraph uitleg =
                new Paragraph("Hetzelfde in meer dan één generatie. Vraag ernaar, het hoeft niet hetzelfde te zijn.");
        uitleg.addClassNames("klein", "stil");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("controles");
        blad.patronen().forEach(een -> lijst.add(patroon(een)));
        Section deel = new Section(new H2("Wat komt terug in de familie?"), uitleg, lijst);
        deel.addClassName("paneel");
        return deel;
    }

    private static ListItem patroon(Familiepatroon een) {
        return new ListItem(Factorthema.naam(een.thema()) + ": " + String.join(" → ", een.generaties()));
    }
}
