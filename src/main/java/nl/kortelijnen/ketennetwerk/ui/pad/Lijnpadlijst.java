package nl.kortelijnen.ketennetwerk.ui.pad;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Bevestiging;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.ketennetwerk.pad.Lijndoelvoorstel;
import nl.kortelijnen.ketennetwerk.pad.Lijnpad;
import nl.kortelijnen.ketennetwerk.pad.Lijnstap;
import nl.kortelijnen.ketennetwerk.pad.Padpersoon;
import nl.kortelijnen.portaal.onderdeel.Initialen;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Pil;
import org.jspecify.annotations.Nullable;

/**
 * The way to somebody, one below the other: solid where the line is confirmed, dashed where it no longer is. Only the first
 * can be called from here: who is further away is called by who knows them.
 */
class Lijnpadlijst extends OrderedList {

    private final LocalDate vandaag;

    Lijnpadlijst(Lijnpad pad, Lijndoelvoorstel doel, LocalDate vandaag) {
        this.vandaag = vandaag;
        addClassName("lijnpad");
        boolean bijEen = !(doel.doel() instanceof Lijndoel.BijOrganisatie);
        int aantal = pad.stappen().size() + (bijEen ? 0 : 1);
        ListItem ik =
                rij(pad.begin().naam(), naam(null, "Jij"), stil(pad.begin().organisatieNaam()));
        ik.setClassName("slap", !pad.stappen().getFirst().zeker());
        add(ik);
        for (int nr = 0; nr < pad.stappen().size(); nr++) {
            boolean laatste = nr == pad.stappen().size() - 1;
            ListItem rij = stap(pad.stappen().get(nr), nr == 0);
            rij.setClassName("slap", !laatste && !pad.stappen().get(nr + 1).zeker());
            add(rij);
        }
        if (bijEen) {
            ((Div) ((ListItem) getComponentAt(getComponentCount() - 1)).getComponentAt(1)).add(eruit(aantal));
        } else {
            Lijndoel.BijOrganisatie organisatie = (Lijndoel.BijOrganisatie) doel.doel();
            add(rij(doel.naam(), naam(Netwerkadres.van(organisatie.id()), doel.naam()), eruit(aantal)));
        }
    }

    private ListItem stap(Lijnstap stap, boolean eerste) {
        Padpersoon mens = stap.naar();
        Div kop = new Div(naam(Netwerkadres.van(mens.id()), mens.naam()), bevestigd(stap));
        kop.addClassName("rij-v");
        ListItem rij = rij(mens.naam(), kop, stil(mens.functieEnOrganisatie()));
        Div tekst = (Div) rij.getComponentAt(1);
        if (!stap.doel().isBlank()) {
            tekst.add(stil((eerste ? "Jullie lijn: " : stap.van().voornaam() + " kent deze collega: ") + stap.doel()));
        }
        Div hoe = new Div();
        hoe.addClassName("rij-v");
        if (eerste && !mens.telefoon().isBlank()) {
            hoe.add(Knoppen.bel(mens.telefoon(), "Bel " + mens.voornaam()));
        } else if (eerste && !mens.mail().isBlank()) {
            hoe.add(Knoppen.mail(mens.mail(), "Mail " + mens.voornaam()));
        }
        String wanneer = stap.kanaal().label() + (mens.bereikbaar().isBlank() ? "" : ", " + mens.bereikbaar());
        hoe.add(stil(wanneer));
        tekst.add(hoe);
        return rij;
    }

    private Pil bevestigd(Lijnstap stap) {
        LocalDate dag = stap.bevestigd();
        if (dag == null) {
            return new Pil(Pil.Toon.OPEN, "klok", "Onbevestigd");
        }
        return stap.zeker()
                ? new Pil(Pil.Toon.GOED, Nederlands.datum(dag))
                : new Pil(Pil.Toon.OPEN, "klok", Bevestiging.dagenGeleden(dag, vandaag) + " dagen geleden");
    }

    private static ListItem rij(String merk, Component kop, Span... eronder) {
        Div tekst = new Div(kop);
        tekst.add(eronder);
        tekst.addClassName("stapel");
        return new ListItem(new Initialen(merk), tekst);
    }

    private static Component naam(@Nullable String adres, String naam) {
        Component tekst = adres == null ? new Span(naam) : new Anchor(adres, naam);
        tekst.addClassName("vet");
        return tekst;
    }

    private static Span eruit(int stappen) {
        return stil("Je bent er in " + Nederlands.aantal(stappen, "stap", "stappen"));
    }

    private static Span stil(String tekst) {
        Span regel = new Span(tekst);
        regel.addClassNames("klein", "stil");
        return regel;
    }
}
