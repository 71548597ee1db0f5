package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagstaat;

/** A question in a list: what is asked, by whom, and whether somebody answered. */
final class Vraagrij extends ListItem {

    /** @param naarDeskundige when it goes to an expert, if nobody answers */
    Vraagrij(Kanaalvraag vraag, LocalDate vandaag, Instant naarDeskundige) {
        Anchor titel = new Anchor(Vraagbaakadres.vraag(vraag.id()), vraag.titel());
        titel.addClassName("vraag-titel");
        Div tekst = new Div(titel, stil(onder(vraag, vandaag)));
        tekst.addClassName("stapel");
        if (vraag.staat() == Vraagstaat.OPEN) {
            tekst.add(stil(wacht(vraag, vandaag, naarDeskundige)));
        }
        add(tekst, Vraagpil.van(vraag.staat()));
    }

    private static String onder(Kanaalvraag vraag, LocalDate vandaag) {
        List<String> delen = new ArrayList<>();
        delen.add(vraag.kanaalNaam());
        delen.add(vraag.afzender().vanMij() ? "jij" : vraag.afzender().weergave());
        delen.add(Nederlands.moment(vraag.gesteld(), vandaag));
        if (vraag.antwoorden() > 0) {
            delen.add(Nederlands.aantal(vraag.antwoorden(), "antwoord", "antwoorden"));
        }
        return String.join(" · ", delen);
    }

    static String wacht(Kanaalvraag vraag, LocalDate vandaag, Instant naarDeskundige) {
        Kanaalvraag.Gevraagd gevraagd = vraag.gevraagd();
        if (gevraagd != null) {
            return gevraagd.aanMij()
                    ? "Jij bent gevraagd om te antwoorden, " + Nederlands.moment(gevraagd.sinds(), vandaag)
                    : "Gevraagd aan een deskundige: " + gevraagd.wie();
        }
        LocalDate dag = naarDeskundige.atZone(Nederlands.TIJDZONE).toLocalDate();
        return dag.isAfter(vandaag)
                ? "Gaat op " + Nederlands.langeDatum(dag) + " naar een deskundige als niemand antwoordt"
                : "We zoeken een deskundige van dit thema";
    }

    private static Span stil(String tekst) {
        Span regel = new Span(tekst);
        regel.addClassNames("klein", "stil");
        return regel;
    }
}
