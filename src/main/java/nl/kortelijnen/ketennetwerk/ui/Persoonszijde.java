package nl.kortelijnen.ketennetwerk.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.Talen;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import org.jspecify.annotations.Nullable;

/** Beside somebody's page: how to reach, where somebody works and worked, and in which languages (N02). */
class Persoonszijde extends Aside {

    Persoonszijde(Professional mens, Persoonsblad blad, LocalDate vandaag) {
        addClassNames("kaart", "papier", "zijkant");
        getElement().setAttribute("aria-label", "Gegevens van " + mens.naam());
        deel("klok", "Bereikbaar", blad.bereikbaar());
        deel("bel", "Telefoon", blad.telefoon());
        deel("mail", "Mail", blad.mail());
        List<Plaats> plaatsen = blad.aanstellingen().stream()
                .map(een -> new Plaats(
                        Netwerkadres.van(een.organisatie()),
                        een.organisatieNaam(),
                        een.van(),
                        een.tot(),
                        een.loopt(vandaag)))
                .toList();
        List<Plaats> teams = blad.teams().stream()
                .map(een -> new Plaats(
                        Netwerkadres.van(een.team()), een.teamNaam(), een.van(), een.tot(), een.loopt(vandaag)))
                .toList();
        plaatsen("organisatie", "Werkt bij", plaatsen, true);
        plaatsen("team", "In het team", teams, true);
        plaatsen(
                "geschiedenis",
                "Eerder, of later",
                Stream.concat(plaatsen.stream(), teams.stream()).toList(),
                false);
        if (!blad.vaardigheden().isEmpty()) {
            add(
                    kopje("vink", "Goed in"),
                    lijst(blad.vaardigheden().stream().map(Span::new).toList()));
        }
        if (!mens.talen().isEmpty()) {
            add(
                    kopje("taal", "Talen"),
                    lijst(Talen.bestEerst(mens.talen()).stream()
                            .map(taal -> new Span(
                                    new Span(taal.getKey().naam() + " "),
                                    Netwerkonderdelen.stil(taal.getValue().code())))
                            .toList()));
        }
    }

    private record Plaats(
            String adres,
            String naam,
            @Nullable LocalDate van,
            @Nullable LocalDate tot,
            boolean nu) {

        String wanneer() {
            String begin = van == null ? "" : "vanaf " + Nederlands.datum(van);
            String einde = tot == null ? "" : "tot " + Nederlands.datum(tot);
            return (begin + " " + einde).strip();
        }
    }

    private void deel(String icoon, String naam, String waarde) {
        if (!waarde.isBlank()) {
            add(kopje(icoon, naam), Netwerkonderdelen.stil(waarde));
        }
    }

    private void plaatsen(String icoon, String naam, List<Plaats> alle, boolean nu) {
        List<Plaats> welke = alle.stream().filter(een -> een.nu == nu).toList();
        if (!welke.isEmpty()) {
            add(
                    kopje(icoon, naam),
                    lijst(welke.stream()
                            .map(een -> {
                                Div rij = new Div(new Anchor(een.adres, een.naam));
                                if (!een.wanneer().isEmpty()) {
                                    rij.add(Netwerkonderdelen.stil(een.wanneer()));
                                }
                                rij.addClassName("stapel");
                                return rij;
                            })
                            .toList()));
        }
    }

    private static UnorderedList lijst(List<? extends Component> rijen) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("talen");
        rijen.forEach(rij -> lijst.add(new ListItem(rij)));
        return lijst;
    }

    private static H2 kopje(String icoon, String tekst) {
        H2 kop = new H2(new Icoon(icoon).klein(), new Span(tekst));
        kop.addClassName("kopje");
        return kop;
    }
}
