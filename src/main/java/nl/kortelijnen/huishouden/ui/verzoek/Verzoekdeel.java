package nl.kortelijnen.huishouden.ui.verzoek;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoek;
import nl.kortelijnen.huishouden.verzoek.Gezinsverzoeken;
import nl.kortelijnen.huishouden.verzoek.Verzoekuitkomst;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** What the family asked, by when it must be answered, and what came of it. */
public final class Verzoekdeel extends Section {

    private final Gezinsverzoeken verzoeken;
    private final UUID huishouden;
    private final List<Lid> leden;
    private final LocalDate vandaag;

    public Verzoekdeel(Gezinsverzoeken verzoeken, UUID huishouden, List<Lid> leden, LocalDate vandaag) {
        this.verzoeken = verzoeken;
        this.huishouden = huishouden;
        this.leden = List.copyOf(leden);
        this.vandaag = vandaag;
        addClassNames("paneel", "niet-op-papier");
        toon();
    }

    private void toon() {
        removeAll();
        Paragraph uitleg =
                new Paragraph("Wie in het gezin iets vraagt over wat wij bewaren, hoort binnen een maand antwoord.");
        uitleg.addClassNames("klein", "stil");
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        verzoeken.van(huishouden).forEach(een -> lijst.add(rij(een)));
        Div knop = new Div(Knoppen.met(
                Knoppen.gewoon(
                        "Leg een verzoek vast",
                        klik -> Verzoekdialogen.leg(verzoeken, huishouden, leden, vandaag, this::toon)),
                "plus"));
        add(new H2("Verzoeken van het gezin"), uitleg, lijst, knop);
    }

    private ListItem rij(Gezinsverzoek een) {
        Span wat = new Span(een.soort().label() + " · " + naam(een.voor()));
        wat.addClassName("vet");
        Span hoe = new Span("Gevraagd " + Nederlands.datum(een.ontvangen()) + " door "
                + een.aanvrager().label().toLowerCase(Locale.ROOT)
                + (een.tekst().isEmpty() ? "" : " · " + een.tekst())
                + (een.verlengd().isEmpty() ? "" : " · duurt langer: " + een.verlengd())
                + (een.reden().isEmpty() ? "" : " · " + een.reden()));
        hoe.addClassNames("klein", "stil", "vrije-tekst");
        Span werk = new Span(een.open() ? een.soort().werk() : "");
        werk.addClassName("klein");
        Div tekst = new Div(wat, hoe, werk);
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(tekst, pil(een));
        if (een.open()) {
            Div knoppen = new Div(Knoppen.voor(
                    Knoppen.gewoon("Rond af", klik -> Verzoekdialogen.rondAf(verzoeken, een, this::toon)),
                    een.soort().label()));
            if (een.verlengd().isEmpty() && !een.telaat(vandaag)) {
                knoppen.add(Knoppen.voor(
                        Knoppen.stil("Duurt langer", klik -> Verzoekdialogen.verleng(verzoeken, een, this::toon)),
                        een.soort().label()));
            }
            knoppen.addClassName("rij-v");
            rij.add(knoppen);
        }
        return rij;
    }

    private Pil pil(Gezinsverzoek een) {
        Verzoekuitkomst uitkomst = een.uitkomst();
        if (uitkomst != null) {
            return new Pil(uitkomst == Verzoekuitkomst.GEWEIGERD ? Pil.Toon.RUSTIG : Pil.Toon.GOED, uitkomst.label());
        }
        return een.telaat(vandaag)
                ? new Pil(Pil.Toon.SPOED, "Te laat")
                : new Pil(Pil.Toon.WACHT, "Uiterlijk " + Nederlands.datum(een.uiterlijk()));
    }

    private String naam(UUID lid) {
        return leden.stream()
                .filter(een -> een.id().equals(lid))
                .findFirst()
                .map(Lid::aanduiding)
                .orElse("iemand die er niet meer bij staat");
    }
}
