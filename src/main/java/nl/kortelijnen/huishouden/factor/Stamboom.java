package nl.kortelijnen.huishouden.factor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.huishouden.tekening.Gevolg.Entiteit;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/** Who descends from whom in a drawing, and how everything in it is called. */
final class Stamboom {

    private final Map<String, Entiteit> alles;
    private final Map<String, Set<String>> ouders = new HashMap<>();

    Stamboom(Collection<Entiteit> beeld) {
        this.alles = beeld.stream().collect(Collectors.toMap(Entiteit::id, Function.identity()));
        beeld.stream().filter(een -> een.soort() == Soort.PERSOON).forEach(een -> ouders.put(een.id(), ouders(een)));
    }

    private Set<String> ouders(Entiteit kind) {
        return kind.r().entrySet().stream()
                .flatMap(register -> verbintenis(register.getKey(), register.getValue()).stream())
                .flatMap(id -> wie(id).stream())
                .collect(Collectors.toSet());
    }

    /** The one register holds it, the other is named after it. */
    private static Optional<String> verbintenis(Register register, Waarde waarde) {
        return switch (register) {
            case Register.Ouders _ -> Optional.of(waarde.toString());
            case Register.Ouderschap ouderschap -> Optional.of(ouderschap.verbintenis());
            default -> Optional.empty();
        };
    }

    /** The people something is about: somebody, a couple, or the two ends of a line. */
    Set<String> wie(String id) {
        Entiteit een = alles.get(id);
        if (een == null) {
            return Set.of();
        }
        return switch (een.soort()) {
            case PERSOON -> Set.of(id);
            case VERBINTENIS -> Set.copyOf(een.lijst(Veld.PARTNERS));
            case LIJN -> Set.copyOf(een.lijst(Veld.EINDEN));
            default -> Set.of();
        };
    }

    /** How it is called: a name, or the names at both sides; empty when it is not drawn. */
    String naam(String id) {
        Entiteit een = alles.get(id);
        if (een == null) {
            return "";
        }
        if (een.soort() == Soort.VERBINTENIS || een.soort() == Soort.LIJN) {
            return wie(id).stream().map(this::naam).sorted().collect(Collectors.joining(" en "));
        }
        return Stream.of(Veld.AANDUIDING, Veld.ROL, Veld.NAAM)
                .map(een::tekst)
                .filter(naam -> !naam.isBlank())
                .findFirst()
                .orElse("iemand zonder naam");
    }

    /** How many steps up to the eldest of their line that is drawn. */
    int diepte(String persoon) {
        return diepte(persoon, new HashSet<>());
    }

    private int diepte(String persoon, Set<String> gezien) {
        if (!gezien.add(persoon)) {
            return 0;
        }
        int diepste = ouders.getOrDefault(persoon, Set.of()).stream()
                .mapToInt(ouder -> 1 + diepte(ouder, gezien))
                .max()
                .orElse(0);
        gezien.remove(persoon);
        return diepste;
    }

    boolean stamtAf(Set<String> jong, Set<String> oud) {
        List<String> teDoen = new ArrayList<>(jong);
        Set<String> gezien = new HashSet<>();
        for (int plek = 0; plek < teDoen.size(); plek++) {
            for (String ouder : ouders.getOrDefault(teDoen.get(plek), Set.of())) {
                if (oud.contains(ouder)) {
                    return true;
                }
                if (gezien.add(ouder)) {
                    teDoen.add(ouder);
                }
            }
        }
        return false;
    }

    /** @param overThema ids of what has this theme */
    List<Familiepatroon> patronen(Map<String, Set<String>> overThema) {
        List<Familiepatroon> gevonden = new ArrayList<>();
        new TreeMap<>(overThema).forEach((thema, ids) -> {
            Map<String, Set<String>> mensen = new LinkedHashMap<>();
            ids.stream()
                    .filter(id -> !wie(id).isEmpty())
                    .sorted((een, ander) -> Integer.compare(hoogte(een), hoogte(ander)))
                    .forEach(id -> mensen.put(id, wie(id)));
            List<String> keten = mensen.keySet().stream()
                    .filter(id -> mensen.entrySet().stream()
                            .anyMatch(ander -> !ander.getKey().equals(id)
                                    && (stamtAf(ander.getValue(), wie(id)) || stamtAf(wie(id), ander.getValue()))))
                    .map(this::naam)
                    .toList();
            if (keten.size() > 1) {
                gevonden.add(new Familiepatroon(thema, keten));
            }
        });
        return gevonden;
    }

    private int hoogte(String id) {
        return wie(id).stream().mapToInt(this::diepte).max().orElse(0);
    }
}
