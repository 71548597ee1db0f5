package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What can be seen, by whom, and on what that rests. */
public final class Zicht {

    private Zicht() {}

    /** What a thing rests on: it is visible only while all of that is (R3). Empty: it rests on nothing known. */
    static Optional<List<String>> rustOp(Staat staat, Ding ding) {
        return switch (ding.soort()) {
            case LIJN -> Optional.ofNullable(ding.waarde("einden")).map(Zicht::ids);
            case VERBINTENIS -> Optional.ofNullable(ding.vast().get("partners")).map(Zicht::ids);
            case BEWUST_ZO -> Optional.ofNullable(ding.vast().get("ego")).map(ego -> List.of(ego.toString()));
            case OPMERKING, FACTOR ->
                Optional.ofNullable(ding.vast().get("bij"))
                        .map(bij -> bij.equals(staat.huishouden()) ? List.of() : List.of(bij.toString()));
            default -> Optional.of(List.of());
        };
    }

    private static List<String> ids(Object waarde) {
        return ((List<?>) waarde).stream().map(String::valueOf).toList();
    }

    /** Whether it is there for whoever may see everything. */
    public static boolean zichtbaar(Staat staat, String id) {
        Optional<Ding> ding = staat.ding(id).filter(Ding::aanwezig);
        return ding.isPresent()
                && rustOp(staat, ding.get())
                        .map(onder -> onder.stream().allMatch(een -> zichtbaar(staat, een)))
                        .orElse(false);
    }

    /** Whether these layers hold it at all, removed or not; what rests on something hidden is hidden with it. */
    public static boolean inLagen(Staat staat, String id, Set<Laag> lagen) {
        Optional<Ding> ding = staat.ding(id);
        return ding.isPresent()
                && lagen.contains(laag(ding.get()))
                && rustOp(staat, ding.get()).orElse(List.of()).stream().allMatch(onder -> inLagen(staat, onder, lagen));
    }

    private static Laag laag(Ding ding) {
        return switch (ding.soort()) {
            case OPMERKING -> Boolean.TRUE.equals(ding.waarde("voorGasten")) ? Laag.GEWOON : Laag.INTERN;
            case FACTOR -> Laag.GEVOELIG;
            case LIJN -> Velden.laag(Soort.LIJN, "soort", ding.waarde("soort"));
            default -> Laag.GEWOON;
        };
    }

    /** Per id what rests on it directly. */
    static Map<String, List<String>> dragers(Staat staat) {
        Map<String, List<String>> erop = new HashMap<>();
        staat.dingen()
                .forEach(ding -> rustOp(staat, ding)
                        .ifPresent(onder -> onder.forEach(een -> erop.computeIfAbsent(een, nieuw -> new ArrayList<>())
                                .add(ding.id()))));
        return erop;
    }

    /** These and everything that rests on them, directly or not. */
    static Set<String> metWatErop(Map<String, List<String>> erop, Collection<String> ids) {
        Set<String> gevonden = new LinkedHashSet<>(ids);
        Deque<String> teDoen = new ArrayDeque<>(ids);
        while (!teDoen.isEmpty()) {
            for (String op : erop.getOrDefault(teDoen.poll(), List.of())) {
                if (gevonden.add(op)) {
                    teDoen.add(op);
                }
            }
        }
        return gevonden;
    }

    /** Whether somebody is their own ancestor by what is written now, hidden or not (R8). */
    static boolean isEigenVoorouder(Staat staat, String id) {
        Set<String> gezien = new HashSet<>();
        Deque<String> teDoen = new ArrayDeque<>(ouders(staat, id));
        while (!teDoen.isEmpty()) {
            String een = teDoen.poll();
            if (een.equals(id)) {
                return true;
            }
            if (gezien.add(een)) {
                teDoen.addAll(ouders(staat, een));
            }
        }
        return false;
    }

    /** `ouders:{kind}` has the couple as its value, `ouders:{kind}:{couple}` in its name. */
    private static Optional<String> ouderpaar(Ding ding, String register) {
        String[] delen = register.split(":");
        return Optional.ofNullable(ding.waarde(register))
                .map(waarde -> delen.length > 2 ? delen[2] : waarde.toString());
    }

    private static List<String> ouders(Staat staat, String id) {
        return staat.ding(id).stream()
                .flatMap(ding -> ding.registers().keySet().stream()
                        .filter(register -> register.startsWith("ouders:"))
                        .flatMap(register -> ouderpaar(ding, register).stream()))
                .flatMap(verbintenis -> staat.ding(verbintenis).stream())
                .flatMap(paar -> Optional.ofNullable(paar.vast().get("partners")).stream())
                .flatMap(partners -> ids(partners).stream())
                .toList();
    }
}
