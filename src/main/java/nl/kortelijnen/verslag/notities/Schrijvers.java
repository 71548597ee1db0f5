package nl.kortelijnen.verslag.notities;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.springframework.stereotype.Component;

/** Who is writing where, for as long as it lasts: kept nowhere, and gone by itself. */
@Component
public class Schrijvers {

    private static final Duration BLIJFT = Duration.ofSeconds(20);

    private final Map<UUID, Map<UUID, Schrijver>> per = new ConcurrentHashMap<>();
    private final Clock klok;

    Schrijvers(Clock klok) {
        this.klok = klok;
    }

    /** @param notitie the line somebody is at, or the group itself for a new one */
    public record Schrijver(String naam, UUID groep, UUID notitie, Instant sinds) {}

    /** Gives whether others did not know it yet. */
    public boolean schrijft(UUID bijeenkomst, Gebruiker wie, UUID groep, UUID notitie) {
        Schrijver vorige = per.computeIfAbsent(bijeenkomst, id -> new ConcurrentHashMap<>())
                .put(wie.account(), new Schrijver(wie.voornaam(), groep, notitie, klok.instant()));
        return vorige == null || !vorige.notitie().equals(notitie) || verlopen(vorige);
    }

    /** Gives whether somebody was writing. */
    public boolean stopt(UUID bijeenkomst, Gebruiker wie) {
        Map<UUID, Schrijver> hier = per.get(bijeenkomst);
        return hier != null && hier.remove(wie.account()) != null;
    }

    /** The others who write now. */
    public List<Schrijver> anderen(UUID bijeenkomst, Gebruiker zonder) {
        Map<UUID, Schrijver> hier = per.getOrDefault(bijeenkomst, Map.of());
        return hier.entrySet().stream()
                .filter(een -> !een.getKey().equals(zonder.account()) && !verlopen(een.getValue()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private boolean verlopen(Schrijver een) {
        return een.sinds().plus(BLIJFT).isBefore(klok.instant());
    }
}
