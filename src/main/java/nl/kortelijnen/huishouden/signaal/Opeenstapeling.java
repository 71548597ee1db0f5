package nl.kortelijnen.huishouden.signaal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Small signals of several people that together say more than each alone (H16).
 *
 * @param aantal how many
 * @param mensen of how many people
 */
public record Opeenstapeling(int aantal, int mensen, LocalDate eerste, LocalDate laatste) {

    static final int SIGNALEN = 3;
    static final int MENSEN = 3;
    static final int DAGEN = 60;

    /** One signal, with who gave it: a person, whichever account that person used. */
    record Punt(String mens, LocalDate dag) {}

    /** The newest {@value #DAGEN} days in which there were enough; empty when there were none. */
    static Optional<Opeenstapeling> van(Collection<Punt> signalen) {
        List<LocalDate> dagen =
                signalen.stream().map(Punt::dag).distinct().sorted().toList().reversed();
        return dagen.stream()
                .flatMap(laatste -> venster(signalen, laatste).stream())
                .findFirst();
    }

    private static Optional<Opeenstapeling> venster(Collection<Punt> signalen, LocalDate laatste) {
        LocalDate vanaf = laatste.minusDays(DAGEN - 1L);
        List<Punt> binnen = signalen.stream()
                .filter(een -> !een.dag().isBefore(vanaf) && !een.dag().isAfter(laatste))
                .toList();
        Set<String> mensen = binnen.stream().map(Punt::mens).collect(Collectors.toCollection(HashSet::new));
        if (binnen.size() < SIGNALEN || mensen.size() < MENSEN) {
            return Optional.empty();
        }
        LocalDate eerste =
                binnen.stream().map(Punt::dag).min(LocalDate::compareTo).orElse(laatste);
        return Optional.of(new Opeenstapeling(binnen.size(), mensen.size(), eerste, laatste));
    }
}
