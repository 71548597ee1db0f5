package nl.kortelijnen.ketennetwerk.ui.plek;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.plek.Locatie;
import nl.kortelijnen.ketennetwerk.plek.Plekken;
import nl.kortelijnen.ketennetwerk.plek.Spreekuur;
import nl.kortelijnen.ketennetwerk.uitvoer.Spreekuuragenda;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Bestandslink;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;

/** On the card of an organisation: where one finds it, and its hours with the next four dates (N01, AN19, AN22). */
@org.springframework.stereotype.Component
class Plekkendeel implements Paginadeel {

    private static final int VOLGENDE = 4;
    private static final DateTimeFormatter DAG = DateTimeFormatter.ofPattern("EEE d MMMM", Nederlands.TAAL);

    private final Plekken plekken;
    private final Spreekuuragenda agenda;
    private final Clock klok;

    Plekkendeel(Plekken plekken, Spreekuuragenda agenda, Clock klok) {
        this.plekken = plekken;
        this.agenda = agenda;
        this.klok = klok;
    }

    @Override
    public String soort() {
        return "organisatie";
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        OrganisatieId van = new OrganisatieId(id);
        boolean mag = plekken.mag(van);
        Div plek = new Div();
        vul(plek, van);
        return mag || plek.getChildren().findAny().isPresent() ? Optional.of(plek) : Optional.empty();
    }

    private void vul(Div plek, OrganisatieId van) {
        boolean mag = plekken.mag(van);
        List<Locatie> locaties = plekken.locaties(van);
        List<Spreekuur> spreekuren = plekken.spreekuren(van);
        plek.removeAll();
        plek.addClassName("stapel-ruim");
        if (mag || !spreekuren.isEmpty()) {
            plek.add(blok(
                    "Spreekuren",
                    spreekuren.stream().map(een -> rij(plek, van, een, mag)).toList(),
                    mag ? Optional.of(knop("Voeg spreekuur toe", () -> vraagSpreekuur(plek, van))) : Optional.empty()));
            if (!spreekuren.isEmpty()) {
                plek.add(new Div(new Bestandslink(
                        "kalender", "Zet in je agenda", "spreekuren.ics", "text/calendar", () -> agenda.van(van))));
            }
        }
        if (mag || !locaties.isEmpty()) {
            plek.add(blok(
                    "Waar vind je ze?",
                    locaties.stream().map(een -> rij(plek, van, een, mag)).toList(),
                    mag ? Optional.of(knop("Voeg plek toe", () -> vraagLocatie(plek, van))) : Optional.empty()));
        }
    }

    private static Section blok(String titel, List<ListItem> rijen, Optional<Component> knop) {
        Div kop = new Div(new H2(titel));
        kop.addClassName("blokkop");
        knop.ifPresent(kop::add);
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("plekken");
        rijen.forEach(lijst::add);
        Section blok = new Section(kop, lijst);
        blok.addClassName("blok");
        return blok;
    }

    private ListItem rij(Div plek, OrganisatieId van, Spreekuur een, boolean mag) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        String dagen = een.volgende(vandaag, VOLGENDE).stream().map(DAG::format).collect(Collectors.joining(" · "));
        ListItem rij = rij(
                "kalender",
                een.naam(),
                een.herhaling().zin() + ", " + een.tijden() + (een.waar().isEmpty() ? "" : " · " + een.waar()),
                "Eerstvolgende: " + (dagen.isEmpty() ? "geen meer" : dagen));
        return mag ? metWeg(rij, een.naam(), () -> haalWeg(plek, van, een.id(), een.naam())) : rij;
    }

    private ListItem rij(Div plek, OrganisatieId van, Locatie een, boolean mag) {
        ListItem rij = rij(
                "plek",
                een.naam(),
                een.regel(),
                een.inloop().isEmpty() ? "" : "Inloop: " + een.inloop(),
                een.aanwezig().isEmpty() ? "" : "Wie zit er wanneer: " + een.aanwezig());
        return mag ? metWeg(rij, een.naam(), () -> haalWeg(plek, van, een.id(), een.naam())) : rij;
    }

    private static ListItem rij(String icoon, String titel, String... regels) {
        Span naam = new Span(titel);
        naam.addClassName("vet");
        Div tekst = new Div(naam);
        tekst.addClassName("stapel");
        for (String regel : regels) {
            if (!regel.isEmpty()) {
                Span onder = new Span(regel);
                onder.addClassNames("klein", "stil");
                tekst.add(onder);
            }
        }
        return new ListItem(new Icoon(icoon), tekst);
    }

    private static ListItem metWeg(ListItem rij, String naam, Runnable doen) {
        rij.add(Knoppen.icoon("weg", "Haal " + naam + " weg", klik -> doen.run()));
        return rij;
    }

    private static Component knop(String tekst, Runnable doen) {
        return Knoppen.met(Knoppen.gewoon(tekst, klik -> doen.run()), "plus");
    }

    private void haalWeg(Div plek, OrganisatieId van, UUID id, String naam) {
        new Vraagdialoog(naam + " weghalen", "Dit verdwijnt van de kaart.", "Haal weg", () -> {
                    plekken.haalWeg(van, id);
                    vul(plek, van);
                })
                .open();
    }

    private void vraagSpreekuur(Div plek, OrganisatieId van) {
        Spreekuurvelden velden = new Spreekuurvelden(Nederlands.vandaag(klok));
        new Vraagdialoog(
                        "Spreekuur toevoegen",
                        "Op feestdagen valt het vanzelf uit.",
                        "Voeg toe",
                        () -> {
                            plekken.bewaar(van, velden.lees());
                            vul(plek, van);
                        },
                        velden)
                .open();
    }

    private void vraagLocatie(Div plek, OrganisatieId van) {
        Locatievelden velden = new Locatievelden();
        new Vraagdialoog(
                        "Plek toevoegen",
                        "Waar kan een collega binnenlopen?",
                        "Voeg toe",
                        () -> {
                            plekken.bewaar(van, velden.lees());
                            vul(plek, van);
                        },
                        velden)
                .open();
    }
}
