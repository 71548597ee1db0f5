package nl.kortelijnen.ketennetwerk.ui.dekking;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.dekking.Dekking;
import nl.kortelijnen.ketennetwerk.dekking.Lijndekking;
import nl.kortelijnen.ketennetwerk.dekking.Teamkennis;
import nl.kortelijnen.ketennetwerk.introductie.Introducties;
import nl.kortelijnen.ketennetwerk.introductie.Introductiewens;
import nl.kortelijnen.ketennetwerk.ui.introductie.Introductievraag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** Which kinds of organisation have no line, and which teams know nobody with a theme; each gap can be asked for. */
@Route(Netwerkadres.NETWERK + "/dekking")
@PageTitle("Wat ontbreekt · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
@StyleSheet("stijl/netwerkinzicht.css")
class DekkingView extends Div {

    private static final int EERST_GETOOND = 40;

    private final Dekking dekking;
    private final Introducties introducties;
    private final Clock klok;
    private final Section lijnen = new Section();
    private final Section kennis = new Section();
    final ComboBox<String> werkgebied = new ComboBox<>("Werkgebied");
    private int hoogstens = EERST_GETOOND;

    DekkingView(Dekking dekking, Introducties introducties, Ketennetwerk netwerk, Clock klok) {
        this.dekking = dekking;
        this.klok = klok;
        this.introducties = introducties;
        addClassNames("bladzij", "netwerk", "dekking");
        lijnen.addClassName("blok");
        kennis.addClassName("blok");
        werkgebied.setItems(netwerk.werkgebieden());
        werkgebied.setPlaceholder("Alle");
        werkgebied.setClearButtonVisible(true);
        werkgebied.addValueChangeListener(gekozen -> {
            hoogstens = EERST_GETOOND;
            toonKennis();
        });
        add(
                new Paginakop("Wat ontbreekt")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Wat ontbreekt")
                        .onder("Waar is nog geen lijn, en welke kennis mist een team? Kies een gat om hulp te vragen."),
                lijnen,
                kennis);
        toonLijnen();
        toonKennis();
    }

    private void toonLijnen() {
        Lijndekking stand = dekking.lijnen();
        lijnen.removeAll();
        lijnen.add(new H2("Lijnen tussen soorten organisaties"));
        List<String> soorten = stand.soorten();
        if (soorten.size() < 2) {
            lijnen.add(new LegeStaat(
                    "Zodra er organisaties van twee soorten in het netwerk staan, zie je hier welke lijn ontbreekt."));
            return;
        }
        if (stand.van().isBefore(klok.instant().minus(Duration.ofMinutes(1)))) {
            Paragraph oud = new Paragraph("Geteld " + Nederlands.moment(stand.van(), Nederlands.vandaag(klok)) + ".");
            oud.addClassNames("klein", "stil");
            lijnen.add(oud);
        }
        lijnen.add(telling(
                stand.gaten(),
                "Tussen elke twee soorten organisaties is een lijn.",
                "keer is er tussen twee soorten organisaties geen enkele lijn."));
        Matrixtabel.Tabel tabel = new Matrixtabel.Tabel(
                "Soort",
                soorten.subList(0, soorten.size() - 1).stream()
                        .map(Codelijst.ORGANISATIESOORTEN::label)
                        .toList());
        for (int rij = 1; rij < soorten.size(); rij++) {
            tabel.rij(Codelijst.ORGANISATIESOORTEN.label(soorten.get(rij)), "");
            for (int kolom = 0; kolom < soorten.size() - 1; kolom++) {
                cel(tabel, stand, soorten.get(rij), soorten.get(kolom), kolom < rij);
            }
        }
        lijnen.add(new Matrixtabel("Aantal lijnen tussen soorten organisaties", tabel, this::vraagLijn));
    }

    private static void cel(Matrixtabel.Tabel tabel, Lijndekking stand, String een, String ander, boolean hier) {
        if (!hier) {
            tabel.leeg();
        } else if (stand.tussen(een, ander) == 0) {
            tabel.gat(een + "/" + ander, "geen lijn tussen " + tussen(een, ander) + ". Vraag een introductie");
        } else {
            tabel.getal(stand.tussen(een, ander));
        }
    }

    private void vraagLijn(String paar) {
        String[] soorten = paar.split("/", 2);
        Introductievraag.aanNetwerkbeheerder(
                introducties,
                new Introductiewens(
                        Introductiewens.Soort.LIJN_TUSSEN_SOORTEN,
                        paar,
                        "een lijn tussen " + tussen(soorten[0], soorten[1])));
    }

    private static String tussen(String een, String ander) {
        return Codelijst.ORGANISATIESOORTEN.label(een) + " en " + Codelijst.ORGANISATIESOORTEN.label(ander);
    }

    private void toonKennis() {
        List<Teamkennis> teams = dekking.kennis(werkgebied.getValue());
        List<Code> themas = Codelijst.THEMAS.alle();
        kennis.removeAll();
        kennis.add(new H2("Kennis per team"), werkgebied);
        if (teams.isEmpty()) {
            kennis.add(new LegeStaat("Hier staan nog geen teams. Voeg eerst een team toe aan het netwerk."));
            return;
        }
        long gaten = teams.stream()
                .mapToLong(team -> themas.stream()
                        .filter(thema -> team.kenners(thema.code()) == 0)
                        .count())
                .sum();
        kennis.add(telling(gaten, "In elk team kent iemand elk thema.", "keer kent niemand in een team een thema."));
        Matrixtabel.Tabel tabel =
                new Matrixtabel.Tabel("Team", themas.stream().map(Code::label).toList());
        teams.stream().limit(hoogstens).forEach(team -> {
            tabel.rij(team.naam(), Nederlands.aantal(team.leden(), "lid", "leden"));
            themas.forEach(thema -> cel(tabel, team, thema));
        });
        Matrixtabel matrix =
                new Matrixtabel("Hoeveel leden een thema kennen", tabel, sleutel -> vraagKennis(teams, sleutel));
        matrix.addClassName("smal");
        kennis.add(matrix);
        if (teams.size() > hoogstens) {
            kennis.add(meer(teams.size() - hoogstens));
        }
    }

    private Component meer(int rest) {
        return Knoppen.gewoon("Toon de andere " + Nederlands.aantal(rest, "team", "teams"), klik -> {
            hoogstens = Integer.MAX_VALUE;
            toonKennis();
        });
    }

    private static void cel(Matrixtabel.Tabel tabel, Teamkennis team, Code thema) {
        if (team.kenners(thema.code()) == 0) {
            tabel.gat(
                    team.id() + "/" + thema.code(),
                    "niemand in " + team.naam() + " kent " + thema.label() + ". Vraag een introductie");
        } else {
            tabel.getal(team.kenners(thema.code()));
        }
    }

    private void vraagKennis(List<Teamkennis> teams, String sleutel) {
        String[] delen = sleutel.split("/", 2);
        teams.stream()
                .filter(team -> team.id().toString().equals(delen[0]))
                .findFirst()
                .ifPresent(team -> Introductievraag.aanNetwerkbeheerder(
                        introducties,
                        new Introductiewens(
                                Introductiewens.Soort.KENNIS_IN_TEAM,
                                sleutel,
                                Nederlands.ingekort(Codelijst.THEMAS.label(delen[1]) + " voor " + team.naam(), 200))));
    }

    private static Component telling(long gaten, String geen, String zin) {
        return gaten == 0 ? new Bericht(Bericht.Toon.GOED, geen) : new Paragraph(gaten + " " + zin);
    }
}
