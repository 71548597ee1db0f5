package nl.kortelijnen.kennis.stuk;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** All knowledge at one moment: the items by id, and the files that were left out. */
public record Kennisstand(SortedMap<String, Kennisitem> items, List<Inhoudsfout> fouten) {

    public static final Kennisstand LEEG = new Kennisstand(new TreeMap<>(), List.of());

    public Kennisstand {
        items = Collections.unmodifiableSortedMap(items);
        fouten = List.copyOf(fouten);
    }

    /** From what was read, in the order of the files: of two items with one id the first stays. */
    static Kennisstand van(Collection<Gelezenbestand> bestanden) {
        SortedMap<String, Kennisitem> items = new TreeMap<>();
        Map<String, String> eigenaars = new TreeMap<>();
        List<Inhoudsfout> fouten = new ArrayList<>();
        for (Gelezenbestand bestand : bestanden) {
            Kennisitem item = bestand.item();
            if (bestand.fout() != null) {
                fouten.add(bestand.fout());
            } else if (item != null && items.putIfAbsent(item.id(), item) == null) {
                eigenaars.put(item.id(), bestand.naam());
            } else if (item != null) {
                fouten.add(new Inhoudsfout(
                        bestand.naam(),
                        1,
                        "Het id '" + item.id() + "' is al van " + eigenaars.get(item.id())
                                + ". Geef dit bestand een andere naam of een eigen id."));
            }
        }
        return new Kennisstand(items, fouten);
    }

    /** With these in place of the items that have the same id. */
    public Kennisstand met(Collection<Kennisitem> uitPortaal) {
        SortedMap<String, Kennisitem> samen = new TreeMap<>(items);
        uitPortaal.forEach(item -> samen.put(item.id(), item));
        return new Kennisstand(samen, fouten);
    }

    public Kennisstand zonder(Set<String> ids) {
        SortedMap<String, Kennisitem> rest = new TreeMap<>(items);
        rest.keySet().removeAll(ids);
        return new Kennisstand(rest, fouten);
    }

    /** The ids whose content is not the same in the other. */
    public Set<String> verschilMet(Kennisstand ander) {
        Set<String> verschil = new HashSet<>();
        items.forEach((id, item) -> {
            Kennisitem toen = ander.items.get(id);
            if (toen == null || !toen.kenmerk().equals(item.kenmerk())) {
                verschil.add(id);
            }
        });
        ander.items.keySet().stream().filter(id -> !items.containsKey(id)).forEach(verschil::add);
        return verschil;
    }

    /** Changes when any content does. */
    public String kenmerk() {
        StringBuilder alles = new StringBuilder();
        items.forEach((id, item) ->
                alles.append(id).append('=').append(item.kenmerk()).append('\n'));
        return UUID.nameUUIDFromBytes(alles.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
