package nl.kortelijnen.ketennetwerk.ui.introductie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.introductie.Introductie;
import nl.kortelijnen.ketennetwerk.introductie.Introducties;
import nl.kortelijnen.ketennetwerk.introductie.Introductiewens;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Toegang;

/** What I was asked and what I asked, with yes and no; both of us see what came of it (AN21). */
@Route(Paginas.INTRODUCTIES)
@PageTitle("Introducties · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/netwerk.css")
@StyleSheet("stijl/netwerkinzicht.css")
class IntroductiesView extends Div {

    private final Introducties introducties;
    private final LocalDate vandaag;
    private final Div inhoud = new Div();
    private final Getoond<Beide> getoond = new Getoond<>(this::teken);

    IntroductiesView(Introducties introducties, Toegang toegang, Seinpost seinpost, Clock klok) {
        this.introducties = introducties;
        this.vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "netwerk");
        inhoud.addClassName("stapel-ruim");
        add(
                new Paginakop("Introducties")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Introducties")
                        .onder("Wie stelt wie voor aan wie?"),
                inhoud);
        toon();
        introducties.gezien();
        seinpost.volg(this, toegang.vereis().account(), this::toon);
    }

    private record Beide(List<Introductie> aanMij, List<Introductie> vanMij) {}

    private void toon() {
        getoond.toon(new Beide(introducties.aanMij(), introducties.vanMij()));
    }

    private void teken(Beide beide) {
        inhoud.removeAll();
        inhoud.add(
                deel(
                        "Aan jou gevraagd",
                        "Niemand heeft je gevraagd om een introductie.",
                        beide.aanMij().stream().map(this::aanMij).toList()),
                deel(
                        "Door jou gevraagd",
                        "Je hebt nog niets gevraagd. Dat kan bij de kortste lijn naar een collega of organisatie.",
                        beide.vanMij().stream().map(this::vanMij).toList()));
    }

    private static Section deel(String kop, String leeg, List<ListItem> rijen) {
        Section blok = new Section(new H2(kop));
        blok.addClassName("blok");
        if (rijen.isEmpty()) {
            blok.add(new LegeStaat(leeg));
        } else {
            UnorderedList lijst = new UnorderedList(rijen.toArray(ListItem[]::new));
            lijst.addClassNames("regels", "introducties");
            blok.add(lijst);
        }
        return blok;
    }

    private ListItem aanMij(Introductie een) {
        Component wie = een.vragerPlek() == null
                ? vet(een.vragerNaam())
                : link(Netwerkadres.van(new ProfessionalId(een.vragerPlek())), een.vragerNaam());
        ListItem rij = rij(een, new Div(wie, new Span(" wil kennismaken met "), naar(een.wens())));
        if (een.isOpen()) {
            Div knoppen = new Div(
                    Knoppen.voor(Knoppen.hoofd("Ja, ik stel jullie voor", klik -> zegToe(een)), een.vragerNaam()),
                    Knoppen.voor(Knoppen.gewoon("Dat kan ik niet", klik -> wijsAf(een)), een.vragerNaam()));
            knoppen.addClassName("rij-v");
            rij.add(knoppen);
        }
        return rij;
    }

    private ListItem vanMij(Introductie een) {
        ListItem rij = rij(
                een, new Div(new Span("Je vroeg " + een.aanWie() + " om je voor te stellen aan "), naar(een.wens())));
        if (een.isOpen()) {
            rij.add(Knoppen.voor(
                    Knoppen.stil("Trek in", klik -> {
                        introducties.trekIn(een.id());
                        toon();
                        Toast.gelukt("Je vraag is ingetrokken.");
                    }),
                    een.wens().naam()));
        }
        return rij;
    }

    private ListItem rij(Introductie een, Div zin) {
        Paragraph waarvoor = new Paragraph(een.waarvoor());
        waarvoor.addClassName("citaat");
        Div tekst = new Div(zin, waarvoor);
        tekst.addClassName("stapel");
        if (!een.antwoord().isEmpty()) {
            tekst.add(new Paragraph("Antwoord: " + een.antwoord()));
        }
        Span wanneer = new Span("Gevraagd " + Nederlands.moment(een.gevraagd(), vandaag)
                + (een.beantwoord() == null ? "" : " · beantwoord " + Nederlands.moment(een.beantwoord(), vandaag)));
        wanneer.addClassNames("klein", "stil");
        tekst.add(wanneer);
        return new ListItem(pil(een), tekst);
    }

    private static Pil pil(Introductie een) {
        String label = een.stand().label();
        return switch (een.stand()) {
            case GEVRAAGD -> new Pil(Pil.Toon.WACHT, label);
            case TOEGEZEGD -> new Pil(Pil.Toon.GOED, label);
            case AFGEWEZEN -> new Pil(Pil.Toon.RUSTIG, "kruis", label);
        };
    }

    private void zegToe(Introductie een) {
        TextArea bericht = antwoordveld("Wil je er iets bij zeggen?", "Bijvoorbeeld: ik mail jullie morgen samen");
        new Vraagdialoog(
                        "Stel " + een.vragerNaam() + " voor",
                        "Je belooft " + een.vragerNaam() + " voor te stellen aan "
                                + een.wens().naam() + ". Doe dat het liefst met een telefoontje of samen in een mail.",
                        "Zeg ja",
                        () -> {
                            introducties.zegToe(een.id(), bericht.getValue());
                            toon();
                            Toast.gelukt(een.vragerNaam() + " ziet nu dat je ja zei.");
                        },
                        bericht)
                .open();
    }

    private void wijsAf(Introductie een) {
        TextArea reden = antwoordveld("Waarom niet?", "Bijvoorbeeld: ik ken haar niet goed genoeg, vraag Lotte");
        new Vraagdialoog(
                        "Zeg dat het niet kan",
                        een.vragerNaam() + " krijgt je antwoord te zien.",
                        "Zeg nee",
                        () -> {
                            introducties.wijsAf(een.id(), reden.getValue());
                            toon();
                            Toast.gelukt(een.vragerNaam() + " ziet nu dat het niet kan.");
                        },
                        reden)
                .open();
    }

    private static TextArea antwoordveld(String label, String hulp) {
        TextArea veld = new TextArea(label);
        veld.setHelperText(hulp);
        veld.setMaxLength(500);
        return veld;
    }

    private static Component naar(Introductiewens wens) {
        return switch (wens.soort()) {
            case COLLEGA -> link(Netwerkadres.van(new ProfessionalId(UUID.fromString(wens.sleutel()))), wens.naam());
            case ORGANISATIE -> link(Netwerkadres.van(new OrganisatieId(UUID.fromString(wens.sleutel()))), wens.naam());
            case THEMA, LIJN_TUSSEN_SOORTEN, KENNIS_IN_TEAM -> vet(wens.naam());
        };
    }

    private static Anchor link(String adres, String naam) {
        Anchor link = new Anchor(adres, naam);
        link.addClassName("vet");
        return link;
    }

    private static Span vet(String tekst) {
        Span span = new Span(tekst);
        span.addClassName("vet");
        return span;
    }
}
