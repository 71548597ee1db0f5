package nl.kortelijnen.huishouden.live;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;
import org.jspecify.annotations.Nullable;

/**
 * Which things of a drawing those with each view of it have been told of, so that what is fleeting names no other. Read
 * by any thread, written by the room's.
 */
final class BekendeIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Map<Zichtstand, Set<String>> ids = new EnumMap<>(Zichtstand.class);

    BekendeIds() {
        for (Zichtstand zicht : Zichtstand.values()) {
            ids.put(zicht, ConcurrentHashMap.newKeySet());
        }
    }

    void begin(Staat staat) {
        ids.forEach((zicht, van) -> Gevolg.beeld(staat, zicht.lagen()).stream()
                .map(Gevolg.Entiteit::id)
                .forEach(van::add));
    }

    void neem(Genummerd genummerd) {
        genummerd
                .gevolgen()
                .forEach((zicht, gevolgen) -> gevolgen.stream()
                        .filter(gevolg -> gevolg.register().isEmpty())
                        .forEach(gevolg -> {
                            if (gevolg.waarde() == null) {
                                van(zicht).remove(gevolg.id());
                            } else {
                                van(zicht).add(gevolg.id());
                            }
                        }));
    }

    /**
     * What these may hear of it: ids they do not know are taken out of lists; empty when another member of it names one.
     */
    Optional<Object> voor(Zichtstand zicht, @Nullable Object w) {
        return w == null ? Optional.of(NIETS) : zeef(van(zicht), w);
    }

    /** Stands for the null of "it is over". */
    static final Object NIETS = new Object();

    private static Optional<Object> zeef(Set<String> bekend, Object w) {
        return switch (w) {
            case String tekst -> isVreemd(bekend, tekst) ? Optional.empty() : Optional.of(tekst);
            case List<?> lijst ->
                Optional.of(lijst.stream()
                        .filter(Objects::nonNull)
                        .flatMap(een -> zeef(bekend, een).stream())
                        .toList());
            case Map<?, ?> leden -> {
                Map<String, @Nullable Object> over = new LinkedHashMap<>();
                List<Object> eruit = new ArrayList<>();
                leden.forEach((naam, waarde) -> {
                    Optional<Object> rest = waarde == null ? Optional.of(NIETS) : zeef(bekend, waarde);
                    rest.ifPresentOrElse(
                            een -> over.put(String.valueOf(naam), een == NIETS ? null : een), () -> eruit.add(naam));
                });
                yield eruit.isEmpty() ? Optional.of(over) : Optional.empty();
            }
            default -> Optional.of(w);
        };
    }

    private static boolean isVreemd(Set<String> bekend, String tekst) {
        return ID.matcher(tekst).matches() && !bekend.contains(tekst);
    }

    private Set<String> van(Zichtstand zicht) {
        return Objects.requireNonNull(ids.get(zicht));
    }
}
