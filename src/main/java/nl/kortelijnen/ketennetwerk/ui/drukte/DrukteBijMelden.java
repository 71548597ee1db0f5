package nl.kortelijnen.ketennetwerk.ui.drukte;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one reports to Veilig Thuis: how busy it says it is. In danger one calls all the same (N10, AN16). */
@org.springframework.stereotype.Component
class DrukteBijMelden implements Paginadeel {

    private static final Logger LOG = LoggerFactory.getLogger(DrukteBijMelden.class);

    private final Drukteberichten berichten;

    DrukteBijMelden(Drukteberichten berichten) {
        this.berichten = berichten;
    }

    @Override
    public String soort() {
        return "melden";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    @Override
    public Optional<Component> bij(UUID id) {
        try {
            Div regels = new Div();
            berichten
                    .lopend("veilig-thuis")
                    .forEach(een -> regels.add(new Div(new Span(een.getKey() + ". "
                            + een.getValue().zin() + ". Bij gevaar of twijfel bel je altijd meteen."))));
            return regels.getChildren().findAny().isPresent()
                    ? Optional.of(new Bericht(Bericht.Toon.WACHT, regels))
                    : Optional.empty();
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No waiting times where one reports: {}", e.bericht());
            return Optional.empty();
        }
    }
}
