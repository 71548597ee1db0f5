package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Volglijst;
import nl.kortelijnen.volgen.ui.Onderwerpknop;
import nl.kortelijnen.vraagbaak.Afzenders;
import nl.kortelijnen.vraagbaak.Kanaalgesprek;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Onthullingen;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagstaat;
import nl.kortelijnen.vraagbaak.Vraagstappen;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import nl.kortelijnen.vraagbaak.toewijzing.Vraagwacht;

/** One question with its answers, and a place to write one. */
@Route(Vraagbaakadres.VRAAG)
@PermitAll
@StyleSheet("stijl/vragen.css")
class VraagView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Vraagbaak vraagbaak;
    private final Vraagstappen stappen;
    private final Onthullingen onthullingen;
    private final Afzenders afzenders;
    private final Volglijst volglijst;
    private final Conceptopslag concepten;
    private final Vraagwacht wacht;
    private final Gebruiker wie;
    private final LocalDate vandaag;
    private String titel = "Vraag";

    VraagView(
            Vraagbaak vraagbaak,
            Vraagstappen stappen,
            Onthullingen onthullingen,
            Afzenders afzenders,
            Volglijst volglijst,
            Conceptopslag concepten,
            Vraagwacht wacht,
            Toegang toegang,
            Clock klok) {
        this.vraagbaak = vraagbaak;
        this.stappen = stappen;
        this.onthullingen = onthullingen;
        this.afzenders = afzenders;
        this.volglijst = volglijst;
        this.concepten = concepten;
        this.wacht = wacht;
        wie = toegang.vereis();
        vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "vraag");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon(Vraagbaakadres.id(gebeurtenis.getRouteParameters().get("vraag").orElse("")));
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(UUID id) {
        Kanaalgesprek gesprek = vraagbaak.een(id);
        Kanaalvraag vraag = gesprek.vraag();
        titel = vraag.titel();
        removeAll();
        add(new Paginakop(titel)
                .kruimel(
                        Vraagbaakadres.kanaal(gesprek.kanaal().id()),
                        gesprek.kanaal().naam(),
                        "Vraag")
                .onder(vraag.afzender().weergave() + " · " + Nederlands.moment(vraag.gesteld(), vandaag))
                .merken(merken(vraag))
                .acties(acties(gesprek)));
        if (!vraag.uitleg().isBlank()) {
            Div uitleg = new Div();
            uitleg.addClassName("vraagtekst");
            Antwoordkaart.alineas(vraag.uitleg()).forEach(uitleg::add);
            add(uitleg);
        }
        gesprek.onthullingen()
                .getOrDefault(id, List.of())
                .forEach(keer -> add(Antwoordkaart.onthulling(keer, vandaag)));
        if (vraag.staat() == Vraagstaat.OPEN) {
            add(new Bericht(
                    Bericht.Toon.RUSTIG, Vraagrij.wacht(vraag, vandaag, wacht.naarDeskundige(vraag.gesteld())) + "."));
        }
        add(antwoorden(gesprek));
        if (gesprek.mag().schrijven()) {
            add(schrijven(id));
        }
    }

    private Component[] merken(Kanaalvraag vraag) {
        List<Component> merken = new ArrayList<>();
        merken.add(Vraagpil.van(vraag.staat()));
        vraag.themas().stream().sorted().forEach(thema -> {
            Anchor link = new Anchor(Lijstadres.van(Lijst.ALLE, null, thema), Codelijst.THEMAS.label(thema));
            link.addClassName("themalink");
            merken.add(link);
        });
        return merken.toArray(Component[]::new);
    }

    private Component[] acties(Kanaalgesprek gesprek) {
        UUID id = gesprek.vraag().id();
        Onderwerp onderwerp = new Onderwerp(Onderwerpsoort.VRAAG, id.toString());
        List<Component> acties = new ArrayList<>();
        acties.add(Onderwerpknop.volg(volglijst, onderwerp, "deze vraag"));
        acties.add(Onderwerpknop.bewaar(volglijst, onderwerp));
        if (gesprek.mag().wijzigen()) {
            acties.add(Knoppen.link(Vraagbaakadres.wijzig(id), "potlood", "Wijzig"));
            if (gesprek.antwoorden().isEmpty()) {
                acties.add(Knoppen.met(Knoppen.gewoon("Trek in", klik -> trekIn(id)), "weg"));
            }
        }
        if (gesprek.mag().modereren()) {
            acties.add(Knoppen.link(Vraagbaakadres.samenvatten(id), "meedenken", "Breng notities samen"));
            if (gesprek.vraag().afzender().opFunctie()) {
                acties.add(Knoppen.met(
                        Knoppen.gewoon("Wie is dit?", klik -> antwoordacties(id).onthul(id)), "oog"));
            }
        }
        return acties.toArray(Component[]::new);
    }

    private void trekIn(UUID id) {
        new Vraagdialoog(
                        "Trek je vraag in",
                        "Niemand leest hem dan nog. Je kunt later een nieuwe vraag stellen.",
                        "Trek in",
                        () -> {
                            stappen.trekIn(id);
                            Paginawissel.naar(Vraagbaakadres.LIJST);
                            Toast.gelukt("Je vraag is ingetrokken.");
                        })
                .open();
    }

    private Section antwoorden(Kanaalgesprek gesprek) {
        int aantal = gesprek.antwoorden().size();
        Section deel =
                new Section(new H2(aantal == 0 ? "Antwoorden" : Nederlands.aantal(aantal, "antwoord", "antwoorden")));
        deel.addClassName("antwoorden");
        if (aantal == 0) {
            deel.add(new LegeStaat("Nog niemand heeft geantwoord."));
        }
        Antwoordacties acties = antwoordacties(gesprek.vraag().id());
        gesprek.antwoorden().forEach(antwoord -> deel.add(new Antwoordkaart(gesprek, antwoord, acties, vandaag)));
        return deel;
    }

    private Antwoordacties antwoordacties(UUID id) {
        return new Antwoordacties(id, stappen, onthullingen, afzenders, wie, () -> toon(id));
    }

    private Section schrijven(UUID id) {
        return new Section(
                new H2("Jouw antwoord"),
                new Antwoordvak(
                        "Wat weet jij hiervan?",
                        "Plaats je antwoord",
                        "vragen/" + id + "/antwoord",
                        concepten,
                        new Functiekeuze(afzenders, wie),
                        (tekst, opFunctie) -> {
                            stappen.antwoord(id, tekst, opFunctie);
                            toon(id);
                            Toast.gelukt("Je antwoord staat erbij. Wie de vraag stelde krijgt bericht.");
                        }));
    }
}
