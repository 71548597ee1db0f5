package nl.kortelijnen.huishouden.live.kast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import nl.kortelijnen.huishouden.tekening.Ding;
import nl.kortelijnen.huishouden.tekening.Soort;
import nl.kortelijnen.huishouden.tekening.Staat;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What some entities of a drawing are in the graph: knopen as nodes, lijnen and verbintenissen as relationships, the
 * rest as nodes beside them, with the values of their registers as properties. What was removed says so.
 */
final class Projectie {

    static final Set<String> VERSLEUTELD = Set.of("aanduiding", "toelichting", "tekst", "reden");

    private final JsonMapper json;
    private final Slot slot;
    private final Map<String, List<Map<String, @Nullable Object>>> rijen = new HashMap<>();

    /** Encrypts a text for its place. */
    @FunctionalInterface
    interface Slot {
        String dicht(String tekst, UUID van, String veld);
    }

    Projectie(JsonMapper json, Slot slot) {
        this.json = json;
        this.slot = slot;
        for (String soort : List.of("personen", "knopen", "lijnen", "verbintenissen", "bijschriften")) {
            rijen.put(soort, new ArrayList<>());
        }
    }

    Map<String, List<Map<String, @Nullable Object>>> rijen() {
        return rijen;
    }

    /**
     * @param voor the drawing before; of a person in two households only what is other now is written
     * @param overgenomen whether this comes from the graph itself, or from another household
     */
    void neem(Staat voor, Staat staat, String id, boolean overgenomen) {
        Ding ding = staat.ding(id).orElseThrow();
        Map<String, @Nullable Object> rij = new HashMap<>();
        rij.put("id", id);
        switch (ding.soort()) {
            case PERSOON -> {
                rij.put("nieuw", voor.ding(id).isEmpty());
                rij.put("gedeeld", overgenomen ? Map.of() : gedeeld(voor.ding(id), ding));
                rij.put("eigen", waarden(ding, false));
                rij.put("lid", isEr(ding) ? lid(ding.waarde("lid")) : null);
                zet("personen", rij);
            }
            case PLEK, PROFESSIONAL, HUISDIER -> {
                rij.put("label", label(ding.soort()));
                rij.put("eigen", waarden(ding, true));
                zet("knopen", rij);
            }
            case LIJN -> einden("lijnen", rij, ding, ding.waarde("einden"));
            case VERBINTENIS -> einden("verbintenissen", rij, ding, ding.waarde("partners"));
            case OPMERKING, FACTOR, MOMENT, BEWUST_ZO -> {
                rij.put("label", label(ding.soort()));
                rij.put("eigen", waarden(ding, true));
                zet("bijschriften", rij);
            }
        }
    }

    private void zet(String soort, Map<String, @Nullable Object> rij) {
        Objects.requireNonNull(rijen.get(soort)).add(rij);
    }

    private void einden(String soort, Map<String, @Nullable Object> rij, Ding ding, @Nullable Object einden) {
        List<?> beide = einden instanceof List<?> lijst ? lijst : List.of();
        rij.put("van", beide.isEmpty() ? null : beide.getFirst());
        rij.put("naar", beide.isEmpty() ? null : beide.getLast());
        rij.put("eigen", waarden(ding, true));
        zet(soort, rij);
    }

    /** With what the household's own pages read of a member. */
    private Map<String, @Nullable Object> gedeeld(Optional<Ding> voor, Ding ding) {
        Predicate<String> anders = register ->
                !Objects.equals(voor.map(een -> een.waarde(register)).orElse(null), ding.waarde(register));
        Map<String, @Nullable Object> waarden = new HashMap<>();
        GedeeldeRegisters.REGISTERS.stream()
                .filter(anders)
                .forEach(register -> waarden.put(register, waarde(ding, register)));
        if (anders.test("talen")) {
            String taal = GedeeldeRegisters.eersteTaal(ding.waarde("talen"));
            waarden.put("taal", taal.isEmpty() ? "" : slot.dicht(taal, UUID.fromString(ding.id()), "taal"));
        }
        if (anders.test("tolk")) {
            waarden.put("tolk", "ja".equals(ding.waarde("tolk")));
        }
        return waarden;
    }

    private static @Nullable Map<String, @Nullable Object> lid(@Nullable Object lid) {
        if (!(lid instanceof Map<?, ?> leden)) {
            return null;
        }
        Map<String, @Nullable Object> datums = new HashMap<>();
        datums.put("van", leden.get("van"));
        datums.put("tot", leden.get("tot"));
        return datums;
    }

    private Map<String, @Nullable Object> waarden(Ding ding, boolean ookGedeeld) {
        Map<String, @Nullable Object> waarden = new HashMap<>();
        ding.namen()
                .filter(register -> ookGedeeld || !GedeeldeRegisters.REGISTERS.contains(register))
                .forEach(register -> {
                    Object waarde = waarde(ding, register);
                    if (waarde != null && !register.equals("aanwezig")) {
                        waarden.put(register, waarde);
                    }
                });
        waarden.put("id", ding.id());
        waarden.put("verwijderd", isEr(ding) ? null : true);
        waarden.values().removeIf(Objects::isNull);
        return waarden;
    }

    private @Nullable Object waarde(Ding ding, String register) {
        Object waarde = ding.waarde(register);
        if (waarde instanceof String tekst && VERSLEUTELD.contains(register)) {
            return slot.dicht(tekst, UUID.fromString(ding.id()), register);
        }
        boolean samengesteld = waarde instanceof Map
                || (waarde instanceof List<?> lijst && lijst.stream().anyMatch(Map.class::isInstance));
        return samengesteld ? json.writeValueAsString(waarde) : waarde;
    }

    private static boolean isEr(Ding ding) {
        return Boolean.TRUE.equals(ding.waarde("aanwezig"));
    }

    private static String label(Soort soort) {
        return switch (soort) {
            case PLEK -> "Netwerkplek";
            case PROFESSIONAL -> "Netwerkprofessional";
            case HUISDIER -> "Huisdier";
            case OPMERKING -> "Opmerking";
            case FACTOR -> "Factor";
            case MOMENT -> "Moment";
            case BEWUST_ZO -> "BewustZo";
            default -> throw new IllegalArgumentException(soort.code());
        };
    }
}
