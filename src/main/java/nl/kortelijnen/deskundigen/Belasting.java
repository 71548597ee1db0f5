package nl.kortelijnen.deskundigen;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.ketennetwerk.ProfessionalId;

/** How busy experts are. Declared here, fulfilled by the module that knows the consultations; without it nobody is busy. */
public interface Belasting {

    /** How many consultations this expert has now. */
    int lopend(ProfessionalId deskundige);

    /** Of everybody who has any now. */
    Map<ProfessionalId, Integer> lopend();

    /** The same for many at once; who is missing in the answer has none. */
    default Map<ProfessionalId, Integer> lopend(Collection<ProfessionalId> deskundigen) {
        return deskundigen.stream().collect(Collectors.toMap(Function.identity(), this::lopend, (een, ander) -> een));
    }
}
