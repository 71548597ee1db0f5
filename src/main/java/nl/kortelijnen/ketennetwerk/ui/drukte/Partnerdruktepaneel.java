package nl.kortelijnen.ketennetwerk.ui.drukte;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.ketennetwerk.drukte.Partnerdrukte;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page: how busy the organisations say they are with which one has a line (N10, AN16). */
@org.springframework.stereotype.Component
class Partnerdruktepaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Partnerdruktepaneel.class);

    private final Drukteberichten berichten;
    private final Clock klok;

    Partnerdruktepaneel(Drukteberichten berichten, Clock klok) {
        this.berichten = berichten;
        this.klok = klok;
    }

    @Override
    public Plaats plaats() {
        return Plaats.ONDERAAN;
    }

    @Override
    public int volgorde() {
        return 20;
    }

    @Override
    public Optional<Component> voor(Gebruiker gebruiker) {
        try {
            List<Partnerdrukte> partners = gebruiker.professional() == null ? List.of() : berichten.bijPartners();
            return partners.isEmpty() ? Optional.empty() : Optional.of(paneel(partners));
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No waiting times on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }

    private Component paneel(List<Partnerdrukte> partners) {
        LocalDate vandaag = Nederlands.vandaag(klok);
        UnorderedList lijst = new UnorderedList();
        lijst.addClassNames("paneel-lijst", "partnerdrukte");
        partners.forEach(een -> lijst.add(rij(een, vandaag)));
        Section paneel = new Section(new H2("Drukte bij je partners"), lijst);
        paneel.addClassName("paneel");
        return paneel;
    }

    private static ListItem rij(Partnerdrukte een, LocalDate vandaag) {
        Drukte drukte = een.drukte();
        boolean geldt = een.geldt(vandaag);
        Span onder = new Span(
                geldt ? drukte.wachttijd() : "Stand van " + Nederlands.datum(drukte.vanaf()) + ", vraag het na");
        onder.addClassNames("klein", "stil");
        Div links = new Div(new Anchor(Netwerkadres.van(een.id()), een.naam()), onder);
        links.addClassName("stapel");
        return new ListItem(links, geldt ? pil(drukte) : new Pil(Pil.Toon.OPEN, "Onbevestigd"));
    }

    private static Pil pil(Drukte drukte) {
        return drukte.loopt()
                ? new Pil(Pil.Toon.WACHT, drukte.stand().label())
                : new Pil(Pil.Toon.GOED, drukte.stand().label());
    }
}
