package nl.kortelijnen.ketennetwerk;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Telefoonnummer;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in the network. What is null does not matter.
 *
 * @param tekst words that must all be found, whatever their case or accents
 * @param soort kind of organisation, for teams {@link Teamsoort#code()}
 * @param taal code of a language that is spoken
 */
public record Netwerkfilter(
        @Nullable String tekst,
        @Nullable String soort,
        @Nullable String werkgebied,
        @Nullable String taal) {

    public static final Netwerkfilter ALLES = new Netwerkfilter(null, null, null, null);

    public Netwerkfilter {
        tekst = leegIsNiets(tekst);
        soort = leegIsNiets(soort);
        werkgebied = leegIsNiets(werkgebied);
        taal = leegIsNiets(taal);
    }

    public static Netwerkfilter opTekst(String tekst) {
        return new Netwerkfilter(tekst, null, null, null);
    }

    public boolean isLeeg() {
        return equals(ALLES);
    }

    /** For a query: what does not matter is null there too. */
    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("woorden", woorden());
        parameters.put("nummer", nummer().orElse(null));
        parameters.put("soort", soort);
        parameters.put("werkgebied", werkgebied);
        parameters.put("taal", taal);
        return parameters;
    }

    /** The digits, when a telephone number is looked for. */
    private Optional<String> nummer() {
        return tekst == null ? Optional.empty() : Telefoonnummer.cijfers(tekst);
    }

    List<String> woorden() {
        return tekst == null || nummer().isPresent()
                ? List.of()
                : Arrays.stream(Zoektekst.vouw(tekst).split("[^\\p{L}\\p{N}]+"))
                        .filter(woord -> !woord.isEmpty())
                        .toList();
    }

    private static @Nullable String leegIsNiets(@Nullable String waarde) {
        return waarde == null || waarde.isBlank() ? null : waarde.strip();
    }
}
