package nl.kortelijnen.deskundigen;

import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.uitvoer.Expertisebron;
import org.springframework.stereotype.Component;

/** What an expert knows, for the card that goes to a telephone (N14). */
@Component
class Deskundigenexpertise implements Expertisebron {

    private final Neo4jDeskundigen deskundigen;

    Deskundigenexpertise(Neo4jDeskundigen deskundigen) {
        this.deskundigen = deskundigen;
    }

    @Override
    public List<String> van(ProfessionalId wie) {
        return deskundigen.een(wie).stream()
                .flatMap(een -> Stream.concat(
                        een.themas().stream().map(Codelijst.THEMAS::label),
                        een.culturen().stream().map(Codelijst.CULTUREN::label)))
                .sorted(Nederlands.VOLGORDE)
                .toList();
    }
}
