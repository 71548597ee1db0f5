package nl.kortelijnen.huishouden.ui.bewaren;

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
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.bewaren.Bewaaroverzicht;
import nl.kortelijnen.huishouden.bewaren.Bewaarreden;
import nl.kortelijnen.huishouden.bewaren.Vernietiging;
import nl.kortelijnen.huishouden.bewaren.Vernietigingen;
import nl.kortelijnen.huishouden.ui.Huishoudadres;
import nl.kortelijnen.opslag.gegevens.Bewaartermijn;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudregister;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** For the privacy officer: what is past its term, what waits for a second person, and proof of what is gone (X07). */
@Route(Huishoudadres.BEWAREN)
@Menu(title = "Bewaren", order = 121, icon = "klok")
@PageTitle("Bewaren en vernietigen · Korte Lijnen")
@StyleSheet("stijl/huishouden.css")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_PRIVACYFUNCTIONARIS)
class BewaartermijnenView extends Div {

    private final Vernietigingen vernietigingen;
    private final Factorbevestiging bevestiging;
    private final Clock klok;
    private final Div vlak = new Div();
    private final Getoond<Bewaaroverzicht> getoond = new Getoond<>(this::teken);

    BewaartermijnenView(
            Vernietigingen vernietigingen,
            Factorbevestiging bevestiging,
            Seinpost seinpost,
            Toegang toegang,
            Clock klok) {
        this.vernietigingen = vernietigingen;
        this.bevestiging = bevestiging;
        this.klok = klok;
        addClassName("bladzij");
        vlak.addClassName("huisvlak");
        add(
                new Paginakop("Bewaren en vernietigen")
                        .onder("Je ziet alleen een kenmerk en een dag. Wat erin staat, blijft voor wie betrokken is."),
                vlak);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
        toon();
    }

    private void toon() {
        getoond.toon(vernietigingen.overzicht());
    }

    private void teken(Bewaaroverzicht overzicht) {
        vlak.removeAll();
        List<Vernietiging> lopend = overzicht.vernietigingen().stream()
                .filter(een -> een.gereed() == null)
                .toList();
        List<Vernietiging> weg = overzicht.vernietigingen().stream()
                .filter(een -> een.gereed() != null)
                .toList();
        if (!lopend.isEmpty()) {
            vlak.add(deel(
                    "Wacht op een tweede persoon",
                    "Wie het vroeg, kan niet ook ja zeggen. Na ja is er geen weg terug.",
                    lijst(lopend.stream().map(this::lopend).toList())));
        }
        vlak.add(overTijd(overzicht), termijnen(overzicht.termijnen()));
        vlak.add(deel(
                "Vernietigd",
                "Van wat weg is, blijft alleen dit bewijs.",
                weg.isEmpty()
                        ? new LegeStaat("Er is nog niets vernietigd.")
                        : lijst(weg.stream().map(this::weg).toList())));
    }

    private Section overTijd(Bewaaroverzicht overzicht) {
        Section deel = deel(
                "Over de termijn",
                "Hierin veranderde al " + maanden(overzicht.termijn()) + " niets, en er loopt geen episode.",
                overzicht.overTijd().isEmpty()
                        ? new LegeStaat("Er is niets over zijn termijn.")
                        : lijst(overzicht.overTijd().stream().map(this::regel).toList()));
        if (overzicht.meer()) {
            deel.add(stil("Er zijn er meer. Werk deze eerst af."));
        }
        return deel;
    }

    private static Section termijnen(List<Bewaartermijn> termijnen) {
        return deel(
                "Hoe lang we bewaren",
                "Casussen, concepten en zoekvragen gaan vanzelf weg na hun eigen tijd; het logboek blijft ten minste vijf "
                        + "jaar.",
                lijst(termijnen.stream()
                        .map(een -> rij(
                                een.naam() + ": " + maanden(een) + " " + een.vanaf(), een.hoe() + " " + een.waarom()))
                        .toList()));
    }

    private ListItem regel(Huishoudregister.Regel een) {
        ListItem rij = rij("Kenmerk " + een.kenmerk(), "Laatste wijziging " + dag(een.laatst()));
        rij.add(knoppen(
                Knoppen.voor(Knoppen.stil("Bewaar langer", klik -> bewaarLanger(een)), een.kenmerk()),
                Knoppen.voor(Knoppen.gewoon("Stel vernietiging voor", klik -> stelVoor(een)), een.kenmerk())));
        return rij;
    }

    private void stelVoor(Huishoudregister.Regel een) {
        new Vraagdialoog(
                        "Vernietig huishouden " + een.kenmerk() + "?",
                        "De gegevens, notities, tekening, het verloop en de plannen gaan weg. Een tweede persoon moet "
                                + "nog ja zeggen: een andere privacyfunctionaris of de vaste contactpersoon.",
                        "Stel voor",
                        () -> {
                            vernietigingen.stelVoor(een.huishouden());
                            toon();
                            Toast.gelukt("Voorgesteld. Een tweede persoon moet nog ja zeggen.");
                        })
                .open();
    }

    private void bewaarLanger(Huishoudregister.Regel een) {
        RadioButtonGroup<Bewaarreden> reden = new RadioButtonGroup<>("Waarom?");
        reden.setItems(Bewaarreden.values());
        reden.setItemLabelGenerator(Bewaarreden::label);
        Datumveld tot = new Datumveld("Vraag het weer op");
        tot.setValue(Nederlands.vandaag(klok).plusYears(1));
        new Vraagdialoog(
                        "Bewaar huishouden " + een.kenmerk() + " langer",
                        "Het komt op die dag terug in deze lijst.",
                        "Bewaar langer",
                        () -> {
                            if (reden.getValue() == null) {
                                throw new Fout.RegelGeschonden("Kies waarom het langer blijft.");
                            }
                            LocalDate dag = Optional.ofNullable(tot.gekozen())
                                    .orElseThrow(() -> new Fout.RegelGeschonden("Kies tot welke dag."));
                            vernietigingen.bewaarLanger(een.huishouden(), reden.getValue(), dag);
                            toon();
                        },
                        reden,
                        tot)
                .open();
    }

    private ListItem lopend(Vernietiging een) {
        ListItem rij = rij(
                "Kenmerk " + een.kenmerk(),
                een.aanleiding().label() + " · gevraagd door " + een.voorsteller() + ", " + dag(een.voorgesteld()));
        if (een.wacht()) {
            rij.add(knoppen(
                    Knoppen.voor(Knoppen.stil("Laat staan", klik -> laatStaan(een)), een.kenmerk()),
                    Knoppen.voor(
                            Knoppen.gewoon("Ja, vernietig", klik -> bevestiging.vraag(() -> bevestig(een))),
                            een.kenmerk())));
        } else {
            rij.add(new Pil(Pil.Toon.WACHT, "Wordt vernietigd"));
        }
        return rij;
    }

    private void laatStaan(Vernietiging een) {
        vernietigingen.wijsAf(een.id());
        toon();
        Toast.gelukt("Huishouden " + een.kenmerk() + " blijft staan.");
    }

    private void bevestig(Vernietiging een) {
        new Vraagdialoog(
                        "Vernietig huishouden " + een.kenmerk() + "?",
                        "Hierna kan niemand het terughalen. " + een.voorsteller() + " vroeg erom: "
                                + een.aanleiding().label().toLowerCase(Nederlands.TAAL) + ".",
                        "Vernietig voorgoed",
                        () -> {
                            vernietigingen.bevestig(een.id());
                            toon();
                            Toast.gelukt("Het wordt vernietigd. Het bewijs staat straks onderaan.");
                        })
                .open();
    }

    private ListItem weg(Vernietiging een) {
        Instant gereed = een.gereed();
        ListItem rij = rij(
                "Kenmerk " + een.kenmerk(),
                (gereed == null ? "" : "Vernietigd " + dag(gereed) + " · ")
                        + een.aanleiding().label().toLowerCase(Nederlands.TAAL) + " · "
                        + een.delen().stream()
                                .mapToInt(Vernietiging.Deel::aantal)
                                .sum() + " onderdelen");
        Span plek = new Span();
        rij.add(
                knoppen(Knoppen.met(
                        Knoppen.voor(
                                Knoppen.gewoon("Haal het bewijs", klik -> haal(een.id(), een.kenmerk(), plek)),
                                een.kenmerk()),
                        "download")),
                plek);
        return rij;
    }

    /** The file is made at once, with this moment's rights; the link that fetches it works for this page only. */
    private void haal(UUID id, String kenmerk, Span plek) {
        byte[] pdf = vernietigingen.bewijs(id);
        String naam = "bewijs-van-vernietiging-" + kenmerk + ".pdf";
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(vraag ->
                        new DownloadResponse(new ByteArrayInputStream(pdf), naam, "application/pdf", pdf.length)),
                "Haal " + naam + " op");
        link.setRouterIgnore(true);
        plek.removeAll();
        plek.add(link);
        link.getElement().executeJs("this.click()");
    }

    private String dag(Instant op) {
        return Nederlands.datum(LocalDate.ofInstant(op, Nederlands.TIJDZONE));
    }

    private static String maanden(Bewaartermijn termijn) {
        return Nederlands.aantal(termijn.maanden(), "maand", "maanden");
    }

    private static Section deel(String kop, String uitleg, Component inhoud) {
        Section deel = new Section(new H2(kop));
        deel.addClassName("paneel");
        if (!uitleg.isEmpty()) {
            deel.add(stil(uitleg));
        }
        deel.add(inhoud);
        return deel;
    }

    private static UnorderedList lijst(List<ListItem> rijen) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        rijen.forEach(lijst::add);
        return lijst;
    }

    private static ListItem rij(String wat, String hoe) {
        Span vet = new Span(wat);
        vet.addClassName("vet");
        Span klein = new Span(hoe);
        klein.addClassNames("klein", "stil");
        Div tekst = new Div(vet, klein);
        tekst.addClassName("stapel");
        return new ListItem(tekst);
    }

    private static Div knoppen(Component... knoppen) {
        Div rij = new Div(knoppen);
        rij.addClassName("rij-v");
        return rij;
    }

    private static Paragraph stil(String tekst) {
        Paragraph stil = new Paragraph(tekst);
        stil.addClassNames("klein", "stil");
        return stil;
    }
}
