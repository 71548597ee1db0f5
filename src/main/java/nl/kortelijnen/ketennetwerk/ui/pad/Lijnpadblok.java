package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.introductie.Introducties;
import nl.kortelijnen.ketennetwerk.introductie.Introductiewens;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.ketennetwerk.pad.Lijndoelvoorstel;
import nl.kortelijnen.ketennetwerk.pad.Lijnpad;
import nl.kortelijnen.ketennetwerk.pad.Padpersoon;
import nl.kortelijnen.ketennetwerk.ui.introductie.Introductievraag;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;

/** The card "Jouw kortste lijn": the way from the one who looks to a goal, or how to get one. */
@org.springframework.stereotype.Component
class Lijnpadblok {

    private final KortsteLijn kortsteLijn;
    private final Contactlijnen contactlijnen;
    private final Introducties introducties;
    private final Clock klok;

    Lijnpadblok(KortsteLijn kortsteLijn, Contactlijnen contactlijnen, Introducties introducties, Clock klok) {
        this.kortsteLijn = kortsteLijn;
        this.contactlijnen = contactlijnen;
        this.introducties = introducties;
        this.klok = klok;
    }

    @StyleSheet("stijl/netwerkinzicht.css")
    private static final class Kaart extends Section {
        Kaart(String uitleg) {
            addClassNames("kaart", "papier", "lijnpadkaart");
            H2 kop = new H2("Jouw kortste lijn");
            Paragraph onder = new Paragraph(uitleg);
            onder.addClassNames("klein", "stil");
            add(kop, onder);
        }
    }

    /** Empty on the page of the one who looks: nobody needs a line to oneself. */
    Optional<Component> naar(Lijndoelvoorstel doel) {
        Optional<ProfessionalId> ik = contactlijnen.ik();
        if (ik.isEmpty()) {
            Section kaart = new Kaart("Via wie kom je het snelst bij de goede persoon?");
            kaart.add(new LegeStaat("Je staat zelf nog niet in het netwerk. "
                    + "Vraag de netwerkbeheerder om je toe te voegen, dan zie je hier je kortste lijn."));
            return Optional.of(kaart);
        }
        if (doel.doel() instanceof Lijndoel.Collega collega && collega.id().equals(ik.get())) {
            return Optional.empty();
        }
        return Optional.of(kortsteLijn
                .zoek(ik.get(), doel.doel())
                .map(pad -> gevonden(pad, doel))
                .orElseGet(() -> nogGeen(doel)));
    }

    private Component gevonden(Lijnpad pad, Lijndoelvoorstel doel) {
        if (pad.stappen().isEmpty()) {
            Section kaart =
                    new Kaart(doel.doel() instanceof Lijndoel.BijOrganisatie ? "Je werkt hier zelf." : "Dat ben jij.");
            return kaart;
        }
        Section kaart = new Kaart(
                pad.stappen().size() > 1
                        ? "Via wie kom je het snelst bij de goede persoon?"
                        : doel.doel() instanceof Lijndoel.Collega ? "Jullie kennen elkaar." : "Je kent iemand daar.");
        kaart.add(new Lijnpadlijst(pad, doel, Nederlands.vandaag(klok)));
        pad.voorsteller().ifPresent(via -> kaart.add(voorstellen(via, doel)));
        return kaart;
    }

    private Component voorstellen(Padpersoon via, Lijndoelvoorstel doel) {
        if (!introducties.kanVragen(via.id())) {
            Paragraph zelf = new Paragraph("Vraag " + via.voornaam()
                    + " zelf om je voor te stellen: die collega heeft hier nog geen account.");
            zelf.addClassNames("klein", "stil");
            return zelf;
        }
        return Knoppen.met(
                Knoppen.gewoon(
                        "Vraag " + via.voornaam() + " om voor te stellen",
                        klik -> Introductievraag.aan(introducties, via.id(), via.naam(), wens(doel))),
                "lijn");
    }

    private Component nogGeen(Lijndoelvoorstel doel) {
        Section kaart = new Kaart("Via wie kom je het snelst bij de goede persoon?");
        kaart.add(new LegeStaat(
                "Nog geen lijn. Vraag een introductie.",
                Knoppen.met(
                        Knoppen.gewoon(
                                "Vraag een introductie",
                                klik -> Introductievraag.aanNetwerkbeheerder(introducties, wens(doel))),
                        "lijn")));
        return kaart;
    }

    private static Introductiewens wens(Lijndoelvoorstel doel) {
        return switch (doel.doel()) {
            case Lijndoel.Collega collega ->
                new Introductiewens(Introductiewens.Soort.COLLEGA, collega.id().toString(), doel.naam());
            case Lijndoel.BijOrganisatie organisatie ->
                new Introductiewens(
                        Introductiewens.Soort.ORGANISATIE, organisatie.id().toString(), doel.naam());
            case Lijndoel.KennerVan thema ->
                new Introductiewens(Introductiewens.Soort.THEMA, thema.code(), doel.naam());
        };
    }
}
