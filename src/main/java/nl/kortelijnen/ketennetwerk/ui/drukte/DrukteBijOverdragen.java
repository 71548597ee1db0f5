package nl.kortelijnen.ketennetwerk.ui.drukte;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.portaal.aanbod.Paginadeel;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where one hands over: how busy the organisation that takes it says it is, before one does (N10, AN16). */
@org.springframework.stereotype.Component
class DrukteBijOverdragen implements Paginadeel {

    private static final Logger LOG = LoggerFactory.getLogger(DrukteBijOverdragen.class);

    private final Drukteberichten berichten;
    private final Ketennetwerk netwerk;

    DrukteBijOverdragen(Drukteberichten berichten, Ketennetwerk netwerk) {
        this.berichten = berichten;
        this.netwerk = netwerk;
    }

    @Override
    public String soort() {
        return "overdragen";
    }

    @Override
    public int volgorde() {
        return 10;
    }

    /** @param id of the organisation; one that told nothing, or that it is as always, is not spoken of */
    @Override
    public Optional<Component> bij(UUID id) {
        OrganisatieId organisatie = new OrganisatieId(id);
        try {
            return berichten
                    .nu(organisatie)
                    .filter(Drukte::loopt)
                    .flatMap(nu -> netwerk.organisatie(organisatie).map(waar -> bericht(waar, nu)));
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("No waiting times where one hands over: {}", e.bericht());
            return Optional.empty();
        }
    }

    private static Component bericht(Organisatie waar, Drukte nu) {
        Div regels = new Div(new Span(waar.naam() + ": " + nu.zin() + ", sinds " + Nederlands.datum(nu.vanaf()) + ". "
                + "Spreek af wie het gezin zolang helpt."));
        if (!nu.toelichting().isEmpty()) {
            regels.add(new Div(new Span(nu.toelichting())));
        }
        return new Bericht(Bericht.Toon.WACHT, regels);
    }
}
