package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Namencontrole;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.akkoord.Akkoorden;
import nl.kortelijnen.verslag.sjabloon.Sjablonen;
import nl.kortelijnen.verslag.ui.terug.Terugknoppen;

/** A draft in four steps; the step stands in the address. */
@Route(Verslagadres.BEWERK)
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/verslag.css")
class BewerkVerslagView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final DateTimeFormatter TIJD = DateTimeFormatter.ofPattern("H.mm", Nederlands.TAAL);

    private final Verslagredactie redactie;
    private final Namencontrole namen;
    private final Publicatieproces uitgave;
    private final Akkoorden akkoorden;
    private final Sjablonen sjablonen;
    private final Span bewaard = new Span();
    private final Terugknoppen terug;
    private Verslagstap stap = Verslagstap.PUNTEN;
    private String titel = "Verslag";
    private Paginakop kop = new Paginakop(titel);

    BewerkVerslagView(
            Verslagredactie redactie,
            Namencontrole namen,
            Publicatieproces uitgave,
            Akkoorden akkoorden,
            Sjablonen sjablonen) {
        this.sjablonen = sjablonen;
        this.akkoorden = akkoorden;
        this.redactie = redactie;
        this.namen = namen;
        this.uitgave = uitgave;
        terug = new Terugknoppen(redactie::zetTerug, concept -> toon(concept, stap));
        addClassName("bewerk-verslag");
        bewaard.addClassNames("klein", "stil", "bewaard");
        bewaard.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        UUID verslag = uuid(gebeurtenis.getRouteParameters().get("verslag").orElse(""));
        stap = Verslagstap.van(gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("stap")
                .orElse(""));
        Concept concept = redactie.concept(verslag);
        terug.geopend(concept);
        toon(concept, stap);
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van("Bewerk " + titel);
    }

    private void toon(Concept concept, Verslagstap stap) {
        removeAll();
        kop = new Paginakop(concept.kop().titel())
                .kruimel(
                        Verslagadres.LIJST,
                        "Verslagen",
                        concept.isHerziening() ? "Concept van versie " + concept.nummer() : "Concept")
                .acties(acties(concept, stap));
        Div hoofd = new Div(kop, new Stappenbalk(concept, stap));
        hoofd.addClassName("bewerk-hoofd");
        add(hoofd, inhoud(concept, stap));
        toonBewaard(concept);
    }

    private Component[] acties(Concept concept, Verslagstap stap) {
        Component[] acties = {bewaard, terug};
        if (stap == Verslagstap.PUBLICEREN) {
            return acties;
        }
        Verslagstap volgende = Verslagstap.values()[stap.ordinal() + 1];
        Anchor verder = Knoppen.link(volgende.adres(concept), "pijl", volgende.knop(), "hoofd", "verder");
        Anchor bekijk = Knoppen.link(Verslagstap.PUBLICEREN.adres(concept), "oog", "Bekijk");
        return stap == Verslagstap.PUNTEN ? met(acties, bekijk, verder) : met(acties, verder);
    }

    private static Component[] met(Component[] acties, Component... erbij) {
        Component[] samen = Arrays.copyOf(acties, acties.length + erbij.length);
        System.arraycopy(erbij, 0, samen, acties.length, erbij.length);
        return samen;
    }

    private Component inhoud(Concept concept, Verslagstap stap) {
        return switch (stap) {
            case PUNTEN ->
                new Puntenstap(
                        redactie,
                        namen,
                        concept,
                        sjablonen.van(concept.sjabloon()).orElse(null),
                        this::gewijzigd);
            case NAMEN -> new Namenstap(redactie, namen, concept, this::gewijzigd);
            case PUBLICEREN -> new Publiceerstap(namen, uitgave, redactie, akkoorden, concept);
        };
    }

    /** Something was kept: it can be taken back, the title may be different and the time is. */
    private void gewijzigd(Concept concept) {
        terug.gewijzigd(concept);
        toonBewaard(concept);
    }

    private void toonBewaard(Concept concept) {
        titel = concept.kop().titel();
        kop.zetTitel(titel);
        bewaard.removeAll();
        bewaard.add(new Icoon("vink").klein(), new Span("Bewaard om " + tijd(concept.bewaard())));
    }

    static String tijd(Instant moment) {
        return TIJD.format(moment.atZone(Nederlands.TIJDZONE));
    }

    private static UUID uuid(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw new Fout.BestaatNiet("Dit concept is er niet. Kijk bij Verslagen.");
        }
    }
}
