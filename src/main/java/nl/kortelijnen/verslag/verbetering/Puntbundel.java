package nl.kortelijnen.verslag.verbetering;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Points of several reports that belong together: as somebody said, or as it is proposed.
 *
 * @param id null of a proposal that is about points of which none is in a bundle yet
 * @param punten oldest first
 */
public record Puntbundel(@Nullable UUID id, List<Volgpunt> punten) {

    public Puntbundel {
        punten = punten.stream().sorted(Comparator.comparing(Volgpunt::sinds)).toList();
    }

    /** In how many reports it stands. */
    public long verslagen() {
        return punten.stream()
                .map(Volgpunt::herkomst)
                .filter(Objects::nonNull)
                .map(Volgpunt.Herkomst::verslag)
                .distinct()
                .count();
    }

    public LocalDate oudste() {
        return punten.getFirst().sinds();
    }

    /** How it was said first. */
    public String tekst() {
        return punten.getFirst().tekst();
    }

    public boolean open() {
        return punten.stream().anyMatch(punt -> punt.staat().open());
    }

    public List<UUID> ids() {
        return punten.stream().map(Volgpunt::id).toList();
    }
}
