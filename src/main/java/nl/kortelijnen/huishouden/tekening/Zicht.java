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
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;

/** What can be seen, by whom, and on what that rests. */
public final class Zicht {

    private Zicht() {}

    /** What a thing rests on: it is visible only while all of that is (R3). Empty: it rests on nothing known. */
    static Optional<List<String>> rustOp(Staat staat, Ding ding) {
        return switch (ding.soort()) {
            case LIJN -> Optional.ofNullable(ding.waarde(Veld.EINDEN)).map(Waarde::lijst);
            case VERBINTENIS ->
                Optional.ofNullable(ding.vast().get(Veld.PARTNERS)).map(Waarde::lijst);
            case BEWUST_ZO -> Optional.ofNullable(ding.vast().get(Veld.EGO)).map(ego -> List.of(ego.toString()));
            case OPMERKING, FACTOR ->
                Optional.ofNullable(ding.vast().get(Veld.BIJ))
                        .map(Waarde::toString)
                        .map(bij -> bij.equals(staat.huishouden()) ? List.<String>of() : List.of(bij));
            case PERSOON, PLEK, PROFESSIONAL, HUISDIER, MOMENT -> Optional.of(List.of());
        };
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
            case OPMERKING -> Waarde.isJa(ding.waarde(Veld.VOOR_GASTEN)) ? Laag.GEWOON : Laag.INTERN;
            case FACTOR -> Laag.GEVOELIG;
            case LIJN -> Tekentaal.laag(Soort.LIJN, Veld.SOORT, ding.waarde(Veld.SOORT));
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

    /** The couple is the value of the one register, and in the name of the other. */
    private static Optional<String> ouderpaar(Ding ding, Register register) {
        return Optional.ofNullable(ding.waarde(register)).flatMap(waarde -> switch (register) {
            case Register.Ouders _ -> Optional.of(waarde.toString());
            case Register.Ouderschap ouderschap -> Optional.of(ouderschap.verbintenis());
            default -> Optional.empty();
        });
    }

    private static List<String> ouders(Staat staat, String id) {
        return staat.ding(id).stream()
                .flatMap(ding ->
                        ding.registers().keySet().stream().flatMap(register -> ouderpaar(ding, register).stream()))
                .flatMap(verbintenis -> staat.ding(verbintenis).stream())
                .flatMap(paar -> Waarde.lijst(paar.vast().get(Veld.PARTNERS)).stream())
                .toList();
    }
}
