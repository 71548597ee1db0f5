package nl.kortelijnen.portaal.ui.beheer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.factor.Factorbevestiging;
import nl.kortelijnen.portaal.factor.MetTweedeFactor;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.Stilletekst;
import nl.kortelijnen.portaal.ui.vertrek.Vertrekvraag;
import nl.kortelijnen.toegang.organisatie.Collegauitnodiging;
import nl.kortelijnen.toegang.organisatie.Medewerker;
import nl.kortelijnen.toegang.organisatie.Organisatiebeheer;
import nl.kortelijnen.toegang.vertrek.Vertrek;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** An organisation's own people: invite, look after every half year, let go after seeing what stays behind. */
@Route(Paginas.MIJN_ORGANISATIE)
@Menu(title = "Mijn organisatie", order = 190, icon = "organisatie")
@PageTitle("Mijn organisatie · Korte Lijnen")
@MetTweedeFactor
@RolesAllowed(Rol.NAAM_ORGANISATIEBEHEERDER)
class MijnOrganisatieView extends Div {

    private final Organisatiebeheer beheer;
    private final Vertrek vertrek;
    private final Factorbevestiging bevestiging;
    private final Gebruiker ik;
    private final Div melding = new Div();
    private final UnorderedList lijst = new UnorderedList();

    MijnOrganisatieView(Organisatiebeheer beheer, Vertrek vertrek, Toegang toegang, Factorbevestiging bevestiging) {
        this.beheer = beheer;
        this.vertrek = vertrek;
        this.bevestiging = bevestiging;
        this.ik = toegang.vereis();
        addClassName("bladzij");
        if (ik.organisatie() == null) {
            add(new Paginakop("Mijn organisatie"), new LegeStaat(Organisatiebeheer.GEEN_ORGANISATIE));
            return;
        }
        lijst.addClassName("regels");
        add(
                new Paginakop("Mijn organisatie")
                        .onder("Klopt nog wie er in het portaal mag? Kijk elk half jaar iedereen na.")
                        .acties(Knoppen.met(
                                Knoppen.hoofd("Nodig iemand uit", klik -> bevestiging.vraag(this::vraagWie)), "plus")),
                melding,
                lijst);
        toon();
    }

    private void toon() {
        lijst.removeAll();
        List<Medewerker> mensen = beheer.mensen();
        Map<UUID, LocalDate> vertrekkers =
                vertrek.dagen(mensen.stream().map(een -> een.wie().account()).toList());
        mensen.forEach(een -> lijst.add(rij(een, vertrekkers)));
    }

    private ListItem rij(Medewerker een, Map<UUID, LocalDate> vertrekkers) {
        Gebruiker wie = een.wie();
        Span naam = new Span(wie.naam());
        naam.addClassName("vet");
        String rollen = wie.rollen().stream().sorted().map(Rol::label).collect(Collectors.joining(", "));
        LocalDate dag = een.nagekeken();
        Div tekst = new Div(
                naam,
                Stilletekst.van(rollen + " · "
                        + (dag == null ? "nog niet nagekeken" : "nagekeken op " + Nederlands.datum(dag))));
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(new Initialen(wie.naam()), tekst);
        if (!een.actief()) {
            rij.add(new Pil(Pil.Toon.OPEN, "slot", "Vertrokken"));
            return rij;
        }
        if (een.teLaat()) {
            rij.add(new Pil(Pil.Toon.WACHT, "Nakijken"));
        }
        rij.add(knop("Klopt nog", "Klopt nog: " + wie.naam(), () -> {
            beheer.kijkNa(wie.account());
            toon();
        }));
        LocalDate vertrekt = vertrekkers.get(wie.account());
        if (vertrekt != null) {
            rij.add(new Pil(Pil.Toon.WACHT, "Vertrekt " + Nederlands.datum(vertrekt)));
        }
        if (!wie.account().equals(ik.account())) {
            rij.add(knop(
                    "Meld vertrek",
                    "Meld vertrek: " + wie.naam(),
                    () -> bevestiging.vraag(() -> Vertrekvraag.open(wie.voornaam(), wanneer -> {
                        vertrek.meld(wie.account(), wanneer);
                        toon();
                    }))));
            rij.add(knop("Vertrekt", "Vertrekt: " + wie.naam(), () -> bevestiging.vraag(() -> vraagVertrek(wie))));
        }
        return rij;
    }

    private static Component knop(String tekst, String label, Runnable doen) {
        var knop = Knoppen.gewoon(tekst, klik -> doen.run());
        knop.setAriaLabel(label);
        return knop;
    }

    private void vraagVertrek(Gebruiker wie) {
        List<String> achter = beheer.watBlijftAchter(wie.account());
        Div gevolgen = new Div();
        gevolgen.addClassName("stapel");
        if (achter.isEmpty()) {
            gevolgen.add(new Bericht(Bericht.Toon.GOED, "Er blijft niets liggen."));
        } else {
            UnorderedList regels = new UnorderedList();
            achter.forEach(zin -> regels.add(new ListItem(zin)));
            gevolgen.add(new Bericht(
                    Bericht.Toon.WACHT,
                    new Div(
                            new Span("Dit blijft liggen. Laat " + wie.voornaam() + " het liever eerst overdragen:"),
                            regels)));
        }
        new Vraagdialoog(
                        wie.naam() + " vertrekt",
                        "Het account stopt meteen, ook op een toestel dat nog openstaat.",
                        achter.isEmpty() ? "Beëindig account" : "Beëindig toch",
                        () -> {
                            beheer.beeindig(wie.account());
                            Toast.gelukt("Het account van " + wie.naam() + " is beëindigd.");
                            toon();
                        },
                        gevolgen)
                .open();
    }

    private void vraagWie() {
        TextField gebruikersnaam = new TextField("Gebruikersnaam");
        gebruikersnaam.setRequiredIndicatorVisible(true);
        TextField naam = new TextField("Voor- en achternaam");
        naam.setRequiredIndicatorVisible(true);
        CheckboxGroup<Rol> rollen = new CheckboxGroup<>("Rollen");
        rollen.setItems(Organisatiebeheer.TE_GEVEN);
        rollen.setItemLabelGenerator(Rol::label);
        rollen.setValue(Set.of(Rol.PROFESSIONAL));
        new Vraagdialoog(
                        "Nodig iemand uit",
                        "Je krijgt een eerste wachtwoord om door te geven.",
                        "Maak account",
                        () -> {
                            toonWachtwoord(
                                    beheer.nodigUit(gebruikersnaam.getValue(), naam.getValue(), rollen.getValue()));
                            toon();
                        },
                        gebruikersnaam,
                        naam,
                        rollen)
                .open();
    }

    private void toonWachtwoord(Collegauitnodiging uitnodiging) {
        melding.removeAll();
        melding.add(new Bericht(
                Bericht.Toon.GOED,
                new Div(
                        new Span("Geef dit persoonlijk door; het staat hier maar één keer. Gebruikersnaam:"),
                        new Code(uitnodiging.gebruikersnaam()),
                        new Span("Eerste wachtwoord:"),
                        new Code(uitnodiging.eersteWachtwoord()))));
    }
}
