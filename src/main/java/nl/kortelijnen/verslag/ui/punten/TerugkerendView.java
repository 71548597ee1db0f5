package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verbetering.Bundels;
import nl.kortelijnen.verslag.verbetering.Puntbundel;
import nl.kortelijnen.verslag.verbetering.Volgpunt;

/** Points that come back in report after report (V07); an organisator says which are the same. */
@Route(Verslagadres.TERUGKEREND)
@PageTitle("Terugkerende punten · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/punten.css")
class TerugkerendView extends Div implements BeforeEnterObserver {

    private final Bundels bundels;
    private final boolean organisator;
    private final LocalDate vandaag;

    TerugkerendView(Bundels bundels, Toegang toegang, Clock klok) {
        this.bundels = bundels;
        organisator = toegang.vereis().heeft(Rol.ORGANISATOR);
        vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "terugkerend");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon();
    }

    private void toon() {
        removeAll();
        add(new Paginakop("Terugkerende punten")
                .kruimel(Verslagadres.PUNTEN, "Punten volgen", "Terugkerend")
                .onder(
                        "Wat in meer verslagen terugkomt, is nog niet opgelost. Het portaal stelt voor wat op elkaar lijkt; "
                                + "een organisator zegt of het hetzelfde is."));
        List<Puntbundel> vast = bundels.alle();
        List<Puntbundel> voorstellen = organisator ? bundels.voorstellen() : List.of();
        if (vast.isEmpty() && voorstellen.isEmpty()) {
            add(new LegeStaat("Er komt nog geen punt terug in meer dan één verslag."));
        }
        if (!voorstellen.isEmpty()) {
            add(deel("Lijkt op elkaar", voorstellen, true));
        }
        if (!vast.isEmpty()) {
            add(deel("Komt terug", vast, false));
        }
    }

    private Section deel(String titel, List<Puntbundel> van, boolean voorstel) {
        Section deel = new Section(new H2(titel));
        deel.addClassName("bundels");
        van.forEach(bundel -> deel.add(kaart(bundel, voorstel)));
        return deel;
    }

    private Article kaart(Puntbundel bundel, boolean voorstel) {
        Span telling = new Span("In " + Nederlands.aantal(bundel.verslagen(), "verslag", "verslagen")
                + ", het eerst op " + Nederlands.langeDatum(bundel.oudste()));
        telling.addClassNames("vet", "telling");
        UnorderedList punten = new UnorderedList();
        punten.addClassName("regels");
        bundel.punten().forEach(punt -> punten.add(rij(punt, voorstel)));
        Article kaart = new Article(new H3(bundel.tekst()), telling, punten);
        kaart.addClassNames("kaart", "bundel");
        if (voorstel) {
            Div knoppen = new Div(
                    Knoppen.met(Knoppen.gewoon("Voeg samen", klik -> voegSamen(bundel)), "link"),
                    Knoppen.stil("Dit is niet hetzelfde", klik -> houdApart(bundel)));
            knoppen.addClassName("rij-v");
            kaart.add(knoppen);
        }
        return kaart;
    }

    private ListItem rij(Volgpunt punt, boolean voorstel) {
        Anchor link = new Anchor(Verslagadres.punt(punt.id()), punt.tekst());
        Span onder = new Span(Objects.requireNonNull(punt.herkomst()).titel() + " · " + Nederlands.datum(punt.sinds()));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(link, Volgpil.regel(punt, vandaag), onder);
        tekst.addClassName("stapel");
        ListItem rij = new ListItem(tekst);
        if (!voorstel && organisator) {
            rij.add(Knoppen.voor(Knoppen.stil("Haal eruit", klik -> haalUit(punt)), punt.tekst()));
        }
        return rij;
    }

    private void voegSamen(Puntbundel bundel) {
        new Vraagdialoog(
                        "Zijn deze punten hetzelfde?",
                        "Ze krijgen samen één telling en de oudste datum. Elk punt houdt zijn eigen eigenaar en verloop.",
                        "Voeg samen",
                        () -> {
                            bundels.voegSamen(bundel.ids());
                            toon();
                            Toast.gelukt("De punten staan nu bij elkaar.");
                        })
                .open();
    }

    private void houdApart(Puntbundel bundel) {
        bundels.houdApart(bundel.ids());
        toon();
        Toast.gelukt("Deze punten stellen we niet meer samen voor.");
    }

    private void haalUit(Volgpunt punt) {
        bundels.haalUit(punt.id());
        toon();
        Toast.gelukt("Dit punt staat weer apart.");
    }
}
