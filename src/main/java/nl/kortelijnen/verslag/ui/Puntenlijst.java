package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.sjabloon.Sjabloon;
import org.jspecify.annotations.Nullable;

/** What was recognised: the data of the report, and per part its points, each to be checked. */
final class Puntenlijst extends Section {

    private final Verslagredactie redactie;
    private final @Nullable Sjabloon sjabloon;
    private final IntConsumer bijAlinea;
    private final Consumer<Concept> bijWijziging;
    private final Puntacties acties;
    private final Gegevensformulier gegevens;
    private final Div voortgang = new Div();
    private final Div melding = new Div();
    private final Div delen = new Div();
    private final List<Puntkaart> kaarten = new ArrayList<>();
    private Concept concept;
    private int gekozen;

    Puntenlijst(
            Verslagredactie redactie,
            Concept concept,
            @Nullable Sjabloon sjabloon,
            List<String> namen,
            IntConsumer bijAlinea,
            Consumer<Concept> bijWijziging,
            Consumer<Concept> bijTelling) {
        this.redactie = redactie;
        this.sjabloon = sjabloon;
        this.concept = concept;
        this.bijAlinea = bijAlinea;
        this.bijWijziging = bijWijziging;
        acties = new Puntacties(redactie, concept.verslag(), this::concept, bijWijziging, telling -> {
            this.concept = telling;
            toonVoortgang();
            bijTelling.accept(telling);
        });
        gegevens = new Gegevensformulier(
                concept.kop(), kop -> bijWijziging.accept(redactie.bewaar(concept.verslag(), kop)));
        addClassName("herkend");
        getElement().setAttribute("aria-label", sjabloon == null ? "Herkend" : "Onderdelen");
        voortgang.addClassName("deel-kop");
        delen.addClassName("delen");
        Button erbij = Knoppen.met(
                Knoppen.gewoon(
                        "Voeg onderdeel toe", klik -> Onderdeeldialoog.nieuw(this.concept, redactie, bijWijziging)),
                "plus");
        add(voortgang, melding, gegevens, delen, erbij);
        ververs(concept, namen);
    }

    Concept concept() {
        return concept;
    }

    void ververs(Concept nieuw, List<String> namen) {
        concept = nieuw;
        toonVoortgang();
        toonMelding(namen);
        delen.removeAll();
        kaarten.clear();
        concept.onderdelen().forEach(onderdeel -> delen.add(deel(onderdeel, namen)));
        if (concept.onderdelen().isEmpty()) {
            delen.add(new LegeStaat("We herkenden geen opsommingen. Maak punten van alinea's in de bron met de plus, "
                    + "of voeg een onderdeel toe."));
        }
        kaarten.forEach(kaart -> kaart.merk(gekozen));
        acties.neemLaatste().ifPresent(this::gaVerderBij);
    }

    private void gaVerderBij(UUID punt) {
        kaarten.stream().filter(kaart -> kaart.is(punt)).findFirst().ifPresent(Puntkaart::neemFocus);
    }

    void kies(int alinea) {
        gekozen = alinea;
        kaarten.forEach(kaart -> kaart.merk(alinea));
    }

    void kiesEnGaNaar(int alinea) {
        kies(alinea);
        kaarten.stream().filter(kaart -> kaart.hoortBij(alinea)).findFirst().ifPresent(Puntkaart::gaErheen);
    }

    private void toonVoortgang() {
        long groepen = concept.onderdelen().stream()
                .filter(deel -> deel.nummer() != null)
                .count();
        String waar = groepen > 0
                ? Nederlands.aantal(groepen, "subgroep", "subgroepen")
                : Nederlands.aantal(concept.onderdelen().size(), "onderdeel", "onderdelen");
        int totaal = concept.punten().size();
        Span telling = new Span(Nederlands.aantal(totaal, "punt", "punten") + " in " + waar);
        telling.addClassNames("klein", "stil");
        voortgang.removeAll();
        voortgang.add(
                new H2(sjabloon == null ? "Herkend" : "Onderdelen"), telling, new Meter(concept.nagekeken(), totaal));
    }

    private void toonMelding(List<String> namen) {
        melding.removeAll();
        if (!namen.isEmpty()) {
            Span zin = new Span();
            Span aantal = new Span(Nederlands.aantal(namen.size(), "naam", "namen") + " gevonden.");
            aantal.addClassName("vet");
            zin.add(aantal, new Span(" Haal ze weg of maak er een functie van. Publiceren kan pas daarna."));
            Anchor kijk = new Anchor(Verslagstap.NAMEN.adres(concept), "Kijk na");
            kijk.addClassNames("knop", "kl");
            melding.add(new Bericht(Bericht.Toon.WACHT, zin, kijk));
        }
    }

    private Component deel(Onderdeel onderdeel, List<String> namen) {
        Integer nummer = onderdeel.nummer();
        H3 titel = new H3(onderdeel.naam());
        if (nummer != null && !onderdeel.naam().endsWith(" " + nummer)) {
            Span groep = new Span(" subgroep " + nummer);
            groep.addClassNames("stil", "klein");
            titel.add(groep);
        }
        Button bewerk = Knoppen.icoon(
                "potlood",
                "Bewerk onderdeel " + onderdeel.naam(),
                klik -> Onderdeeldialoog.bewerk(concept, onderdeel, redactie, bijWijziging));
        Div kop = new Div(titel, bewerk);
        kop.addClassName("onderdeel-kop");
        UnorderedList punten = new UnorderedList();
        punten.addClassName("punten");
        for (Punt punt : onderdeel.punten()) {
            Puntkaart kaart = new Puntkaart(punt, onderdeel.id(), namen, acties, bijAlinea);
            kaarten.add(kaart);
            punten.add(kaart);
        }
        Button erbij = Knoppen.met(Knoppen.stil("Voeg punt toe", klik -> nieuwPunt(onderdeel, punten)), "plus");
        erbij.setAriaLabel("Voeg punt toe aan " + onderdeel.naam());
        return new Div(kop, punten, erbij);
    }

    private void nieuwPunt(Onderdeel onderdeel, UnorderedList punten) {
        punten.add(new NieuwPunt(acties, onderdeel.id(), soort(onderdeel)));
    }

    /** As the last one in it, else as the template says, else the kind that is most common. */
    private Punttype soort(Onderdeel onderdeel) {
        if (!onderdeel.punten().isEmpty()) {
            return onderdeel.punten().getLast().type();
        }
        return Optional.ofNullable(sjabloon)
                .flatMap(een -> een.deel(onderdeel.naam()))
                .map(Sjabloon.Deel::soort)
                .orElse(Punttype.AANDACHTSPUNT);
    }

    /** How much was checked, as a bar and in words. */
    private static final class Meter extends Div {
        Meter(long af, int totaal) {
            addClassName("meter");
            Div balk = new Div();
            balk.getStyle().setWidth(totaal == 0 ? "0" : af * 100 / totaal + "%");
            Div goot = new Div(balk);
            goot.addClassName("meter-goot");
            goot.getElement().setAttribute("aria-hidden", "true");
            add(goot, new Span(af + " van " + totaal + " nagekeken"));
        }
    }
}
