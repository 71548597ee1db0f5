package nl.kortelijnen.verslag;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.jspecify.annotations.Nullable;

/** A subgroup or theme of a report, with its points in order. */
public record Onderdeel(
        UUID id,
        @Nullable Integer nummer,
        String naam,
        @Nullable Fase fase,
        String toelichting,
        List<Punt> punten) {

    public List<Punt> punten(Punttype type) {
        return punten.stream().filter(punt -> punt.type() == type).toList();
    }
}
