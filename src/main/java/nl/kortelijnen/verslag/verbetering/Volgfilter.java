package nl.kortelijnen.verslag.verbetering;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which points somebody looks for. What is null or empty does not matter. */
public record Volgfilter(
        Set<Volgstaat> staten,
        Set<Volgsoort> soorten,
        @Nullable UUID organisatie,
        @Nullable Geadresseerde geadresseerde,
        @Nullable UUID verslag) {

    public static final Volgfilter ALLES = new Volgfilter(Set.of(), Set.of(), null, null, null);

    public static final Set<Volgstaat> OPEN = EnumSet.of(Volgstaat.NIET_GESTART, Volgstaat.LOOPT, Volgstaat.BETWIST);

    public Volgfilter {
        staten = Set.copyOf(staten);
        soorten = Set.copyOf(soorten);
    }

    public static Volgfilter vanVerslag(UUID verslag) {
        return new Volgfilter(Set.of(), Set.of(), null, null, verslag);
    }

    public static Volgfilter openVan(UUID organisatie) {
        return new Volgfilter(OPEN, Set.of(), organisatie, null, null);
    }
}
