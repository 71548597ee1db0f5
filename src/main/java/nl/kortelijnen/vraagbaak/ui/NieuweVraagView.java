package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.Conceptopslag;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.vraagbaak.Afzenders;
import nl.kortelijnen.vraagbaak.Kanaalsoort;
import nl.kortelijnen.vraagbaak.Kanalen;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vraagkanaal;
import nl.kortelijnen.vraagbaak.Vraagstappen;

/** Asking something in a channel. */
@Route(Vraagbaakadres.NIEUW)
@PageTitle("Stel een vraag · Korte Lijnen")
@PermitAll
@StyleSheet("stijl/vragen.css")
class NieuweVraagView extends Div implements BeforeEnterObserver {

    private static final String CONCEPT = "vragen/nieuw";

    final Select<Vraagkanaal> kanaal = new Select<>();
    final Vraagformulier formulier = new Vraagformulier();
    private final List<Vraagkanaal> mijn;

    NieuweVraagView(
            Kanalen kanalen, Vraagstappen stappen, Afzenders afzenders, Conceptopslag concepten, Toegang toegang) {
        addClassNames("bladzij", "smal", "nieuwe-vraag");
        mijn = kanalen.mijn().stream()
                .filter(een -> een.rechten().magSchrijven(toegang.vereis()))
                .toList();
        add(new Paginakop("Stel een vraag")
                .kruimel(Vraagbaakadres.LIJST, "Vragen", "Nieuw")
                .onder("Wie in het kanaal meeleest ziet je vraag. Antwoordt niemand binnen vijf werkdagen, dan vragen "
                        + "we een deskundige."));
        if (mijn.isEmpty()) {
            add(new LegeStaat("Er is nog geen kanaal waarin jij kunt schrijven. Vraag het een organisator."));
            return;
        }
        Functiekeuze functie = new Functiekeuze(afzenders, toegang.vereis());
        kanaal.setLabel("Kanaal");
        kanaal.setItems(mijn);
        kanaal.setItemLabelGenerator(Vraagkanaal::naam);
        kanaal.addValueChangeListener(keuze -> pasThemaAan(keuze.getValue()));
        formulier.addComponentAsFirst(kanaal);
        formulier.bewaak(concepten, CONCEPT);
        Div slot = new Div(Knoppen.met(
                Knoppen.hoofd("Plaats je vraag", klik -> formulier.probeer(() -> plaats(stappen, concepten, functie))),
                "verstuur"));
        slot.addClassName("rij-v");
        add(formulier, functie, slot);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent gebeurtenis) {
        UUID gevraagd = gebeurtenis
                .getLocation()
                .getQueryParameters()
                .getSingleParameter("kanaal")
                .map(Vraagbaakadres::id)
                .orElse(null);
        mijn.stream()
                .filter(een -> een.id().equals(gevraagd) || mijn.size() == 1)
                .findFirst()
                .ifPresent(kanaal::setValue);
    }

    private void pasThemaAan(Vraagkanaal gekozen) {
        if (gekozen != null && gekozen.blad().soort() == Kanaalsoort.THEMA && formulier.themas.isEmpty()) {
            formulier.kies(Set.of(gekozen.blad().waarde()));
        }
    }

    private void plaats(Vraagstappen stappen, Conceptopslag concepten, Functiekeuze functie) {
        Vraagkanaal gekozen = kanaal.getValue();
        if (gekozen == null) {
            kanaal.focus();
            throw new Fout.RegelGeschonden("Kies in welk kanaal je vraag komt.");
        }
        UUID id = stappen.stel(gekozen.id(), formulier.blad(), functie.getValue());
        Vraagformulier.gooiWeg(concepten, CONCEPT);
        Paginawissel.naar(Vraagbaakadres.vraag(id));
        Toast.gelukt("Je vraag staat in het kanaal. Je krijgt bericht als iemand antwoordt.");
    }
}
