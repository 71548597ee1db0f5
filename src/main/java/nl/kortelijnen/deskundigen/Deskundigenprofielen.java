package nl.kortelijnen.deskundigen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalGewijzigd;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** What an expert is asked for and when; kept by the expert, or by who keeps the card (E01). */
@Service
public class Deskundigenprofielen {

    private final Neo4jDeskundigen deskundigen;
    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;
    private final Toegang toegang;
    private final ApplicationEventPublisher gebeurtenissen;
    private final Clock klok;

    Deskundigenprofielen(
            Neo4jDeskundigen deskundigen,
            Ketennetwerk netwerk,
            Mensenkaarten kaarten,
            Toegang toegang,
            ApplicationEventPublisher gebeurtenissen,
            Clock klok) {
        this.deskundigen = deskundigen;
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.toegang = toegang;
        this.gebeurtenissen = gebeurtenissen;
        this.klok = klok;
    }

    /** How many experts there are. */
    public int aantal() {
        toegang.vereisLezer();
        return deskundigen.alle().size();
    }

    public Optional<Deskundige> van(ProfessionalId id) {
        toegang.vereisLezer();
        return deskundigen.een(id);
    }

    /** Whether the one who asks may keep what this person is asked for. */
    public boolean mag(ProfessionalId id) {
        return kaarten.blad(id).filter(blad -> kaarten.mag(id, blad)).isPresent();
    }

    /** Makes somebody an expert, or changes what is there. */
    public void bewaar(ProfessionalId id, Deskundigenblad blad) {
        Professional mens = vereis(id);
        LocalDate vandaag = Nederlands.vandaag(klok);
        if (!blad.nakijkenOp().isAfter(vandaag) || blad.nakijkenOp().isAfter(vandaag.plusYears(1))) {
            throw new Fout.RegelGeschonden(
                    "nakijkenOp", "Kies een dag in het komende jaar waarop je dit profiel weer nakijkt.");
        }
        deskundigen.bewaar(List.of(blad.van(mens)));
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
    }

    /** From now on nobody finds this person as an expert; the card stays. */
    public void stop(ProfessionalId id) {
        vereis(id);
        deskundigen.verwijder(id);
        gebeurtenissen.publishEvent(new ProfessionalGewijzigd(id));
    }

    private Professional vereis(ProfessionalId id) {
        if (!mag(id)) {
            throw new Fout.GeenToegang("Dit profiel houdt de deskundige zelf bij, of de eigen organisatie.");
        }
        return netwerk.professional(id).orElseThrow();
    }
}
