package nl.kortelijnen.verslag.ui.punten;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verbetering.Aanbevelingen;
import nl.kortelijnen.verslag.verbetering.Geadresseerde;
import nl.kortelijnen.verslag.verbetering.Volgfilter;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;

/** All points that are followed, over all reports: by age, organisation and status; and the register of recommendations. */
@Route(Verslagadres.PUNTEN)
@PageTitle("Punten volgen · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/verslag.css")
@StyleSheet("stijl/punten.css")
class PuntenVolgenView extends Div implements BeforeEnterObserver {

    private final Volgpunten punten;
    private final Aanbevelingen aanbevelingen;
    private final boolean organisator;
    private final LocalDate vandaag;

    PuntenVolgenView(Volgpunten punten, Aanbevelingen aanbevelingen, Toegang toegang, Clock klok) {
        this.punten = punten;
        this.aanbevelingen = aanbevelingen;
        organisator = toegang.vereis().heeft(Rol.ORGANISATOR);
        vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "punten-volgen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        toon(Puntkeuze.van(gebeurtenis.getLocation().getQueryParameters()));
    }

    private void toon(Puntkeuze keuze) {
        removeAll();
        List<Volgpunt> alle = punten.zoek(Volgfilter.ALLES).stream()
                .filter(keuze::isOnderdeel)
                .toList();
        List<Volgpunt> gekozen = alle.stream().filter(keuze::past).toList();
        add(new Paginakop(keuze.aanbevelingen() ? "Aanbevelingen" : "Punten volgen")
                .kruimel(Verslagadres.LIJST, "Verslagen", keuze.aanbevelingen() ? "Aanbevelingen" : "Punten volgen")
                .onder(
                        keuze.aanbevelingen()
                                ? "Wat onderzoek aanraadt, voor wie het is, en hoe ver we zijn."
                                : "Wat verslagen vragen te verbeteren en wat is toegezegd. Wie is ervan, en is het opgelost?")
                .acties(acties(keuze)));
        if (alle.isEmpty()) {
            add(leeg(keuze));
            return;
        }
        add(new Puntfilterbalk(keuze, alle));
        List<Volgpunt> open =
                gekozen.stream().filter(punt -> punt.staat().open()).toList();
        if (!open.isEmpty()) {
            add(new Leeftijdsdeel(open, vandaag));
        }
        toonLijst(keuze, gekozen);
    }

    private Component[] acties(Puntkeuze keuze) {
        return keuze.aanbevelingen()
                ? new Component[] {Knoppen.link(Verslagadres.PUNTEN, "vlag", "Punten uit verslagen")}
                : new Component[] {
                    Knoppen.link(Verslagadres.TERUGKEREND, "opnieuw", "Terugkerende punten"),
                    Knoppen.link(Verslagadres.PUNTEN + "?soort=aanbeveling", "wijzer", "Aanbevelingen")
                };
    }

    private Component leeg(Puntkeuze keuze) {
        if (!keuze.aanbevelingen()) {
            return new LegeStaat("Hier staan straks de verbeterpunten en toezeggingen uit gepubliceerde verslagen. "
                    + "Publiceer een verslag, dan komen ze vanzelf.");
        }
        return organisator
                ? new LegeStaat(
                        "Er ligt een lijst met aanbevelingen klaar uit onderzoek naar gezinnen die opnieuw worden gemeld.",
                        Knoppen.hoofd("Neem aanbevelingen over", klik -> neemOver()))
                : new LegeStaat("Hier staan straks aanbevelingen uit onderzoek. Een organisator neemt ze over.");
    }

    private void neemOver() {
        int nieuw = aanbevelingen.neemOver();
        Toast.gelukt(Nederlands.aantal(nieuw, "aanbeveling staat", "aanbevelingen staan") + " nu in het register.");
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private void toonLijst(Puntkeuze keuze, List<Volgpunt> gekozen) {
        if (gekozen.isEmpty()) {
            add(new LegeStaat("Geen punt past bij deze keuze. Kies iets anders."));
        } else if (keuze.aanbevelingen()) {
            for (Geadresseerde voor : Geadresseerde.values()) {
                List<Volgpunt> zijne = gekozen.stream()
                        .filter(punt -> punt.geadresseerde() == voor)
                        .toList();
                if (!zijne.isEmpty()) {
                    add(lijst("Voor " + klein(voor), zijne));
                }
            }
        } else {
            add(lijst(Nederlands.aantal(gekozen.size(), "punt", "punten"), gekozen));
        }
    }

    private static String klein(Geadresseerde voor) {
        return voor == Geadresseerde.VEILIG_THUIS ? voor.label() : voor.label().toLowerCase(Nederlands.TAAL);
    }

    private Section lijst(String titel, List<Volgpunt> zijne) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassNames("regels", "volgpunten");
        zijne.forEach(punt -> lijst.add(rij(punt)));
        return new Section(new H2(titel), lijst);
    }

    private ListItem rij(Volgpunt punt) {
        Anchor titel = new Anchor(Verslagadres.punt(punt.id()), punt.tekst());
        titel.addClassName("verslag-titel");
        Span onder = new Span(herkomst(punt));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(titel, Volgpil.regel(punt, vandaag), onder);
        tekst.addClassName("stapel");
        return new ListItem(tekst);
    }

    private String herkomst(Volgpunt punt) {
        String oud = Leeftijd.zin(punt.maanden(vandaag));
        return punt.herkomst() == null
                ? punt.waar() + " · " + oud
                : punt.soort().label() + " · "
                        + Objects.requireNonNull(punt.herkomst()).titel() + " · " + oud;
    }
}
