package nl.kortelijnen.huishouden.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishouden;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.logboek.Logblad;
import nl.kortelijnen.toegang.logboek.Logdagregel;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis.Uitkomst;
import nl.kortelijnen.toegang.logboek.Logperiode;

/** Who saw or did what with this household, by day (NEN 7513:2018 §9, X03). */
class Logdeel extends Div {

    private final Huishouden huishouden;
    private final Huishoudens huishoudens;
    private final Organisatiekeuze organisaties;
    final Datumveld van = new Datumveld("Vanaf");
    final Datumveld tot = new Datumveld("Tot en met");
    private final Div melding = new Div();
    private final UnorderedList lijst = new UnorderedList();
    private final Div onder = new Div();

    Logdeel(Huishouden huishouden, Huishoudens huishoudens, Organisatiekeuze organisaties) {
        this.huishouden = huishouden;
        this.huishoudens = huishoudens;
        this.organisaties = organisaties;
        addClassName("huisvlak");
        melding.addClassName("meldplek");
        lijst.addClassName("regels");
        Div filter = new Div(van, tot, Knoppen.gewoon("Toon deze dagen", klik -> toonVanaf(0)));
        filter.addClassName("veldrij");
        Paragraph uitleg = new Paragraph("Het gezin mag dit ook zien. Dat jij hier kijkt, staat er ook bij.");
        uitleg.addClassNames("klein", "stil");
        Section deel = new Section(new H2("Wie keek er, en waarom"), uitleg, filter, melding, lijst, onder);
        deel.addClassName("paneel");
        add(deel);
        toonVanaf(0);
    }

    private void toonVanaf(int bladzij) {
        melding.removeAll();
        onder.removeAll();
        if (van.isOnbegrepen() || tot.isOnbegrepen()) {
            return; // the field says so
        }
        LocalDate begin = van.getValue();
        LocalDate einde = tot.getValue();
        if (begin != null && einde != null && einde.isBefore(begin)) {
            melding.add(new Bericht(Bericht.Toon.FOUT, "De laatste dag ligt voor de eerste. Draai ze om."));
            return;
        }
        Logblad<Logdagregel> blad = huishoudens.wieKeek(huishouden.id(), new Logperiode(begin, einde), bladzij);
        if (bladzij == 0) {
            lijst.removeAll();
        }
        blad.regels().forEach(regel -> lijst.add(rij(regel)));
        if (lijst.getElement().getChildCount() == 0) {
            onder.add(new LegeStaat("In deze periode keek er niemand."));
        }
        if (blad.meer()) {
            onder.add(Knoppen.gewoon("Toon oudere dagen", klik -> toonVanaf(bladzij + 1)));
        }
    }

    private ListItem rij(Logdagregel regel) {
        Span boven = new Span(regel.gebruiker() + ": " + regel.soort().label() + ", " + regel.betreft()
                + (regel.aantal() > 1 ? " (" + regel.aantal() + " keer)" : ""));
        boven.addClassName("vet");
        String waarom = regel.doel().isEmpty()
                ? regel.grondslag()
                : regel.grondslag().isEmpty() ? regel.doel() : regel.doel() + " · " + regel.grondslag();
        Span onderregel = new Span(Nederlands.datum(regel.dag())
                + (regel.account() == null ? "" : " · " + organisaties.naam(regel.organisatie()))
                + (waarom.isEmpty() ? "" : " · " + waarom));
        onderregel.addClassNames("klein", "stil");
        Div tekst = new Div(boven, onderregel);
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(new Initialen(regel.gebruiker()).klein(), tekst);
        if (regel.uitkomst() == Uitkomst.GEWEIGERD) {
            rij.add(new Pil(Pil.Toon.WACHT, "slot", "Geweigerd"));
        }
        if (regel.nood()) {
            rij.add(new Pil(Pil.Toon.SPOED, "Noodprocedure"));
        }
        return rij;
    }
}
