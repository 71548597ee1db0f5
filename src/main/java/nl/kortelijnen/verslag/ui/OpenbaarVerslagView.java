package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Opschrift;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Handreikingen;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.lezersmelding.Lezersmeldingen;
import nl.kortelijnen.verslag.ui.lezersmelding.Lezersmeldingbericht;
import nl.kortelijnen.verslag.ui.lezersmelding.Lezersmeldingknop;
import nl.kortelijnen.verslag.ui.lezersmelding.Lezersmeldinglijst;
import nl.kortelijnen.verslag.ui.punten.Volgpil;
import nl.kortelijnen.verslag.ui.versie.Puntherkomst;
import nl.kortelijnen.verslag.ui.versie.Versieverloop;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import org.jspecify.annotations.Nullable;

/** A published report, for everybody. */
@Route(Verslagadres.LEES)
@AnonymousAllowed
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/punten.css")
class OpenbaarVerslagView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String NAAR_ADRES =
            "const plek = location.hash && document.getElementById(location.hash.slice(1));"
                    + " if (plek) { plek.scrollIntoView({block: 'center'}); plek.focus({preventScroll: true}); }";

    private final Verslagen verslagen;
    private final Publicatieproces uitgave;
    private final Volgpunten punten;
    private final Handreikingen handreikingen;
    private final Lezersmeldingen meldingen;
    private final LocalDate vandaag;
    private final boolean organisator;
    private final boolean ingelogd;
    private final Div lezen = new Div();
    private String titel = "Verslag";

    OpenbaarVerslagView(
            Verslagen verslagen,
            Publicatieproces uitgave,
            Volgpunten punten,
            Handreikingen handreikingen,
            Lezersmeldingen meldingen,
            Toegang toegang,
            Clock klok) {
        this.meldingen = meldingen;
        this.handreikingen = handreikingen;
        this.punten = punten;
        vandaag = Nederlands.vandaag(klok);
        ingelogd = toegang.huidige().isPresent();
        this.verslagen = verslagen;
        this.uitgave = uitgave;
        organisator =
                toegang.huidige().filter(wie -> wie.heeft(Rol.ORGANISATOR)).isPresent();
        addClassName("openbaar-verslag");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        String slug = gebeurtenis.getRouteParameters().get("slug").orElse("");
        Publicatie nieuwste = verslagen.openbaar(slug).orElse(null);
        Publicatie gekozen = gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("versie")
                .map(nummer -> versie(slug, nummer))
                .orElse(Optional.ofNullable(nieuwste))
                .orElse(null);
        if (nieuwste == null || gekozen == null) {
            gebeurtenis.rerouteToError(NotFoundException.class);
        } else {
            toon(gekozen, nieuwste);
            mijnMelding(gebeurtenis, gekozen);
        }
    }

    /** Who comes back for the answer finds it above the report. */
    private void mijnMelding(BeforeEnterEvent gebeurtenis, Publicatie publicatie) {
        gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("melding")
                .filter(nummer -> nummer.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .flatMap(nummer -> meldingen.mijn(publicatie.verslag(), UUID.fromString(nummer)))
                .ifPresent(melding -> lezen.addComponentAtIndex(1, Lezersmeldingbericht.van(melding)));
    }

    private Optional<Publicatie> versie(String slug, String nummer) {
        return nummer.matches("\\d{1,6}") ? verslagen.openbaar(slug, Integer.parseInt(nummer)) : Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return Opschrift.van(titel);
    }

    private void toon(Publicatie publicatie, Publicatie nieuwste) {
        removeAll();
        titel = publicatie.kop().titel();
        boolean nu = publicatie.nummer() == nieuwste.nummer();
        lezen.removeAll();
        lezen.add(Verslagkop.van(publicatie, nieuwste, Lezersmeldingknop.bij(publicatie, meldingen)));
        lezen.addClassName("lezen");
        if (organisator && nu) {
            lezen.add(new Uitgaveknoppen(publicatie, uitgave));
            lezen.add(new Lezersmeldinglijst(publicatie.verslag(), meldingen, vandaag));
        }
        Map<UUID, String> kennis = handreikingen.adressen(publicatie);
        Map<UUID, Volgpunt> gevolgd = punten.vanVerslag(publicatie.verslag());
        lezen.add(
                new Inhoudsopgave.Uitklap(publicatie),
                new Noodregel(),
                Verslagweergave.van(
                        publicatie,
                        punt -> onder(
                                Puntherkomst.van(publicatie, punt, organisator),
                                punt.type() == Punttype.AANDACHTSPUNT
                                        ? new Handreikingknop(
                                                handreikingen, publicatie.slug(), punt, kennis.get(punt.spoor()))
                                        : stand(gevolgd.get(punt.spoor())))));
        if (publicatie.nummer() > 1) {
            lezen.add(new Versieverloop(publicatie, vorige(publicatie)));
        }
        lezen.add(voet());
        add(lezen, new Inhoudsopgave(publicatie));
        getElement().executeJs(NAAR_ADRES);
    }

    private static Div onder(Component... delen) {
        Div regel = new Div(delen);
        regel.addClassName("punt-onder");
        return regel;
    }

    private @Nullable Publicatie vorige(Publicatie publicatie) {
        return publicatie.eerdere().stream()
                .findFirst()
                .flatMap(eerdere -> verslagen.openbaar(publicatie.slug(), eerdere.nummer()))
                .orElse(null);
    }

    /** How far a point is; for who is signed in with the way to it. */
    private Component stand(@Nullable Volgpunt punt) {
        if (punt == null) {
            return new Text("");
        }
        Div regel = Volgpil.regel(punt, vandaag);
        if (ingelogd) {
            Anchor volg = new Anchor(Verslagadres.punt(punt.id()), "Volg dit punt");
            volg.addClassName("klein");
            regel.add(volg);
        }
        return regel;
    }

    private static Paragraph voet() {
        Paragraph voet = new Paragraph(
                "Korte Lijnen helpt professionals elkaar snel te vinden. "
                        + "In een verslag staan organisaties, sectoren en functies. Een naam staat er alleen in met toestemming.");
        voet.addClassNames("klein", "stil", "verslag-voet");
        return voet;
    }
}
