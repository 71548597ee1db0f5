package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.Talen;
import nl.kortelijnen.ketennetwerk.Team;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;

/** One row of a list for each kind of thing: the name leads to its page, the number is one tap away. */
final class Rijen {

    private static final int TALEN_OP_EEN_RIJ = 4;

    private Rijen() {}

    static ListItem organisatie(Organisatie een, LocalDate vandaag) {
        Div tekst = tekst(
                Netwerkadres.van(een.id()),
                een.naam(),
                Codelijst.ORGANISATIESOORTEN.label(een.soort()) + " · " + String.join(", ", een.werkgebied()));
        if (!een.omschrijving().isBlank()) {
            tekst.add(Netwerkonderdelen.stil(een.omschrijving()));
        }
        ListItem rij = new ListItem(new Initialen(een.kort()), tekst);
        if (!een.isOpgeheven() && !Bevestiging.geldt(een.bevestigd(), vandaag)) {
            rij.add(new Pil(Pil.Toon.OPEN, "klok", "Onbevestigd"));
        }
        if (een.isOpgeheven()) {
            rij.add(new Pil(Pil.Toon.OPEN, "kruis", "Opgeheven"));
        } else {
            bel(rij, een.telefoon(), een.telefoon(), een.naam());
        }
        return rij;
    }

    static ListItem team(Team een) {
        Div tekst = tekst(
                Netwerkadres.van(een.id()),
                een.naam(),
                een.soort().label() + " · " + String.join(", ", een.werkgebied()));
        tekst.add(Netwerkonderdelen.stil(een.omschrijving()));
        String organisaties =
                een.organisaties().stream().map(Team.Deelnemer::naam).collect(Collectors.joining(", "));
        if (!organisaties.isEmpty()) {
            tekst.add(metIcoon("organisatie", organisaties));
        }
        if (!een.disciplines().isEmpty()) {
            tekst.add(metIcoon("team", String.join(", ", een.disciplines())));
        }
        ListItem rij = new ListItem(new Initialen(een.naam()), tekst);
        if (een.inOpbouw()) {
            rij.add(new Pil(Pil.Toon.WACHT, "In opbouw"));
        }
        return rij;
    }

    /** @param zelf whether this is who looks: nobody calls oneself */
    static ListItem persoon(Professional een, String onder, boolean zelf) {
        Div tekst = tekst(
                Netwerkadres.van(een.id()),
                een.naam(),
                Stream.of(onder, een.teamNaam()).filter(deel -> !deel.isEmpty()).collect(Collectors.joining(" · ")));
        String talen = Talen.bestEerst(een.talen()).stream()
                .map(taal -> taal.getKey())
                .filter(taal -> !taal.code().equals("nl"))
                .limit(TALEN_OP_EEN_RIJ)
                .map(Taal::naam)
                .collect(Collectors.joining(", "));
        if (!talen.isEmpty()) {
            tekst.add(metIcoon("taal", talen));
        }
        ListItem rij = new ListItem(new Initialen(een.naam()), tekst);
        if (zelf) {
            rij.add(new Pil(Pil.Toon.RUSTIG, "profiel", "Dit ben jij"));
        } else {
            bel(rij, een.telefoon(), "Bel", een.naam());
        }
        return rij;
    }

    private static void bel(ListItem rij, String nummer, String tekst, String naam) {
        if (!nummer.isBlank()) {
            rij.add(Knoppen.voor(Knoppen.bel(nummer, tekst), naam));
        }
    }

    private static Div tekst(String adres, String naam, String onder) {
        Anchor link = new Anchor(adres, naam);
        link.addClassName("vet");
        Div tekst = new Div(link, Netwerkonderdelen.stil(onder));
        tekst.addClassName("stapel");
        return tekst;
    }

    private static Span metIcoon(String icoon, String tekst) {
        Span regel = new Span(new Icoon(icoon).klein(), new Span(tekst));
        regel.addClassNames("klein", "stil", "met-icoon");
        return regel;
    }
}
