package nl.kortelijnen.consultatie.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.dossier.Anonimiteit;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.raad.Raadgever;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Toegang;

/** Asks an expert: danger first, then the question, then where it goes and why. */
@Route(Consultadres.NIEUW)
@PageTitle("Vraag consultatie · Korte Lijnen")
@StyleSheet("stijl/consultatie.css")
@PermitAll
class NieuweConsultvraagView extends Div implements BeforeEnterObserver, Verbergbaar {

    private static final String EERSTE_INVOER =
            "(this.querySelector('vaadin-radio-button, input, textarea') ?? this).focus()";

    private static final String CONCEPT_VRAAG = "consultatie/nieuw";
    private static final String CONCEPT_BIJZONDER = "consultatie/nieuw/bijzonder";
    private static final String CONCEPT_REDEN = "consultatie/nieuw/reden";
    private static final String CONCEPT_BELLEN = "consultatie/nieuw/bellen";

    private final Consultaties consultaties;
    private final Clock klok;
    private final Conceptopslag concepten;
    private final Div rest = new Div();
    private final Div fout = new Div();
    final Gevaarvraag gevaarvraag = new Gevaarvraag(rest::setVisible);
    final Vraagvelden velden;
    Routeringsvak routeringsvak = new Routeringsvak(null);

    NieuweConsultvraagView(Consultaties consultaties, Toegang toegang, Conceptopslag concepten, Clock klok) {
        this.consultaties = consultaties;
        this.concepten = concepten;
        this.klok = klok;
        Gebruiker gebruiker = toegang.vereis();
        velden = new Vraagvelden(gebruiker.naam(), () -> Nederlands.vandaag(klok));
        addClassNames("bladzij", "nieuwe-consultvraag");
        rest.addClassName("consultvraagvlak");
        concepten.bewaak(velden.vraag, CONCEPT_VRAAG);
        concepten.bewaak(velden.veiligBellen, CONCEPT_BELLEN);
        concepten.bewaak(velden.bijzonderheid, CONCEPT_BIJZONDER);
        concepten.bewaak(velden.namens.reden, CONCEPT_REDEN);
        velden.toonWenk();
        velden.kenmerken.addValueChangeListener(verandering -> routeringsvak.bepaal(verandering.getValue()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        QueryParameters adres = gebeurtenis.getLocation().getQueryParameters();
        Optional<Raadgever> gevraagde = adres.getSingleParameter("deskundige")
                .flatMap(NieuweConsultvraagView::uuid)
                .flatMap(consultaties::raadgever);
        routeringsvak = new Routeringsvak(gevraagde.orElse(null));
        routeringsvak.bepaal(velden.kenmerken.getValue());
        rest.removeAll();
        Aside zij = new Aside(
                routeringsvak, fout, Knoppen.met(Knoppen.hoofd("Verstuur vraag", klik -> verstuur()), "verstuur"));
        zij.getElement().setAttribute("aria-label", "Waar je vraag heen gaat");
        rest.add(velden, zij);
        neemWensenOver(adres);
        velden.bezoek.stelVoor(gevraagde.map(Raadgever::naam).orElse(""));
        removeAll();
        String titel =
                gevraagde.map(mens -> "Vraag " + mens.naam() + " om advies").orElse("Vraag consultatie");
        add(
                new Paginakop(titel)
                        .kruimel(Consultadres.LIJST, "Consultaties", "Nieuwe vraag")
                        .onder("Een deskundige denkt met je mee. Je vraag is anoniem: zonder namen of adressen."),
                gevaarvraag,
                rest);
    }

    /** What was looked for with the finder is not asked again. */
    private void neemWensenOver(QueryParameters adres) {
        velden.wensen.neemOver(adres);
        adres.getSingleParameter("modus").flatMap(Consultsoort::van).ifPresent(velden.soort::setValue);
        adres.getSingleParameter("op")
                .flatMap(NieuweConsultvraagView::dag)
                .filter(dag -> !dag.isBefore(Nederlands.vandaag(klok)))
                .ifPresent(velden.bezoek.dag::setValue);
    }

    private static Optional<LocalDate> dag(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void verstuur() {
        fout.removeAll();
        boolean gevaarGoed = gevaarvraag.beantwoord();
        Component eersteFout = velden.eersteFout();
        boolean doelGoed = routeringsvak.compleet();
        if (!gevaarGoed || eersteFout != null || !doelGoed) {
            Component naar = !gevaarGoed ? gevaarvraag.gevaar : eersteFout != null ? eersteFout : routeringsvak.reden;
            naar.getElement().executeJs(EERSTE_INVOER);
            fout.add(new Bericht(
                    Bericht.Toon.FOUT, "Je vraag is nog niet verstuurd. Kijk de velden met een rode zin na."));
            return;
        }
        Consultaanvraag aanvraag = aanvraag();
        List<String> navraag = Anonimiteit.navraag(aanvraag.vraag(), aanvraag.bijzonderheid());
        if (navraag.isEmpty()) {
            probeer(aanvraag);
        } else {
            new Vraagdialoog(
                            "Staat er nog wie het is?",
                            "In je vraag staat nog: "
                                    + navraag.stream()
                                            .map(tekst -> "“" + tekst + "”")
                                            .collect(Collectors.joining(", "))
                                    + ". Je vraag gaat weg zonder wie het gezin is. Is het van het gezin, haal het dan "
                                    + "eerst weg. Is het van een collega of van jezelf, dan kan het blijven staan.",
                            "Verstuur toch",
                            () -> stuur(aanvraag))
                    .open();
        }
    }

    private void probeer(Consultaanvraag aanvraag) {
        try {
            stuur(aanvraag);
        } catch (Fout.RegelGeschonden | Fout.BestaatNiet | Fout.Onbereikbaar e) {
            fout.add(new Bericht(Bericht.Toon.FOUT, e.bericht()));
        }
    }

    private void stuur(Consultaanvraag aanvraag) {
        String nummer = consultaties.vraag(aanvraag);
        concepten.gooiWeg(CONCEPT_VRAAG);
        concepten.gooiWeg(CONCEPT_BELLEN);
        concepten.gooiWeg(CONCEPT_BIJZONDER);
        concepten.gooiWeg(CONCEPT_REDEN);
        Paginawissel.naar(Consultadres.van(nummer));
        Toast.gelukt("Je vraag is verstuurd als nummer " + nummer + ".");
    }

    private Consultaanvraag aanvraag() {
        Consultsoort soort = velden.soort.getValue();
        return new Consultaanvraag(
                velden.vraag.getValue(),
                velden.fase.getValue(),
                soort,
                velden.veiligBellen.getValue(),
                soort == Consultsoort.HUISBEZOEK ? velden.bezoek.waarde() : null,
                soort.heeftEigenVraag() ? velden.bijzonderheid.getValue() : "",
                velden.namens.waarde(),
                velden.bezoekGeweest.getValue(),
                velden.signaal.gekozen(),
                velden.kenmerken.getValue(),
                routeringsvak.deskundige(),
                routeringsvak.anders(),
                routeringsvak.reden(),
                velden.wensen.waarde());
    }
}
