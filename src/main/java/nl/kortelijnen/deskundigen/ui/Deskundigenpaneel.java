package nl.kortelijnen.deskundigen.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Voorbeeldgegevens;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On the start page: a few experts who are free first. */
@org.springframework.stereotype.Component
class Deskundigenpaneel implements Paneel {

    private static final Logger LOG = LoggerFactory.getLogger(Deskundigenpaneel.class);
    private static final int HOEVEEL = 4;

    private final Deskundigenwijzer wijzer;
    private final Voorbeeldgegevens voorbeeld;

    Deskundigenpaneel(Deskundigenwijzer wijzer, Voorbeeldgegevens voorbeeld) {
        this.wijzer = wijzer;
        this.voorbeeld = voorbeeld;
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
            List<Voorstel> vrij = wijzer.zoek(Deskundigenvraag.ALLES).voorstellen().stream()
                    .filter(een -> !een.deskundige().id().waarde().equals(gebruiker.professional()))
                    .limit(HOEVEEL)
                    .toList();
            return vrij.isEmpty() ? Optional.empty() : Optional.of(new Blok(vrij, voorbeeld.melding()));
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No experts on the start page: {}", e.bericht());
            return Optional.empty();
        }
    }

    @StyleSheet("stijl/deskundigen.css")
    static class Blok extends Section {

        Blok(List<Voorstel> vrij, Component melding) {
            addClassNames("paneel", "deskundigenpaneel");
            UnorderedList lijst = new UnorderedList();
            lijst.addClassName("paneel-lijst");
            vrij.forEach(een -> lijst.add(rij(een)));
            add(
                    new H2("Deskundigen die snel kunnen"),
                    lijst,
                    new Anchor(DeskundigenView.ADRES, "Zoek wie past"),
                    melding);
        }

        private static ListItem rij(Voorstel een) {
            Professional mens = een.deskundige().professional();
            Span functie = new Span(mens.functieEnOrganisatie());
            functie.addClassNames("klein", "stil");
            Span wie = new Span(new Anchor(Netwerkadres.van(mens.id()), mens.naam()), functie);
            wie.addClassName("stapel");
            return new ListItem(wie, new Pil(Pil.Toon.GOED, een.vrij()));
        }
    }
}
