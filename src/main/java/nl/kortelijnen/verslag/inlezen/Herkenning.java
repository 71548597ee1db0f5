package nl.kortelijnen.verslag.inlezen;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fase;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a source: a proposal that a person checks.
 *
 * @param deelnemers how many people took part, where the source says so
 * @param organisaties who took part, by organisation or sector; never by name
 * @param functies who took part, by function
 */
public record Herkenning(
        String titel,
        @Nullable LocalDate datum,
        String plaats,
        @Nullable Integer deelnemers,
        List<String> organisatoren,
        List<String> organisaties,
        List<String> functies,
        String inleiding,
        List<Onderdeel> onderdelen,
        String slot) {

    /** One group or theme with its points. {@code nummer} is that of the subgroup, where it has one. */
    public record Onderdeel(@Nullable Integer nummer, String naam, String toelichting, List<Punt> punten) {

        /** The phase of the work it is about, as far as its name tells. */
        public Optional<Fase> fase() {
            return Fasen.in(naam);
        }
    }

    /** @param tekst occurs literally in the paragraph with number {@code alinea} */
    public record Punt(Punttype type, String tekst, String antwoord, int alinea) {}

    public List<Punt> punten() {
        return onderdelen.stream()
                .flatMap(onderdeel -> onderdeel.punten().stream())
                .toList();
    }
}
