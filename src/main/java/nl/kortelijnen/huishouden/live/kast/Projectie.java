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
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What some entities of a drawing are in the graph: knopen as nodes, lijnen and verbintenissen as relationships, the
 * rest as nodes beside them, with the values of their registers as properties. What was removed says so.
 */
final class Projectie {

    static final Set<Register> VERSLEUTELD = Set.of(Veld.AANDUIDING, Veld.TOELICHTING, Veld.TEKST, Veld.REDEN);

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
                rij.put("lid", ding.aanwezig() ? lid(ding.waarde(Veld.LID)) : null);
                zet("personen", rij);
            }
            case PLEK, PROFESSIONAL, HUISDIER -> {
                rij.put("label", label(ding.soort()));
                rij.put("eigen", waarden(ding, true));
                zet("knopen", rij);
            }
            case LIJN -> einden("lijnen", rij, ding, Waarde.lijst(ding.waarde(Veld.EINDEN)));
            case VERBINTENIS -> einden("verbintenissen", rij, ding, Waarde.lijst(ding.waarde(Veld.PARTNERS)));
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

    private void einden(String soort, Map<String, @Nullable Object> rij, Ding ding, List<String> beide) {
        rij.put("van", beide.isEmpty() ? null : beide.getFirst());
        rij.put("naar", beide.isEmpty() ? null : beide.getLast());
        rij.put("eigen", waarden(ding, true));
        zet(soort, rij);
    }

    /** With what the household's own pages read of a member. */
    private Map<String, @Nullable Object> gedeeld(Optional<Ding> voor, Ding ding) {
        Predicate<Register> anders = register ->
                !Objects.equals(voor.map(een -> een.waarde(register)).orElse(null), ding.waarde(register));
        Map<String, @Nullable Object> waarden = new HashMap<>();
        GedeeldeRegisters.REGISTERS.stream()
                .filter(anders)
                .forEach(register -> waarden.put(register.code(), waarde(ding, register)));
        if (anders.test(Veld.TALEN)) {
            String taal = GedeeldeRegisters.eersteTaal(ding.waarde(Veld.TALEN));
            waarden.put("taal", taal.isEmpty() ? "" : slot.dicht(taal, UUID.fromString(ding.id()), "taal"));
        }
        if (anders.test(Veld.TOLK)) {
            waarden.put("tolk", Waarde.is(ding.waarde(Veld.TOLK), "ja"));
        }
        return waarden;
    }

    private static @Nullable Map<String, @Nullable Object> lid(@Nullable Waarde lid) {
        if (!(lid instanceof Waarde.Groep leden)) {
            return null;
        }
        Map<String, @Nullable Object> datums = new HashMap<>();
        datums.put("van", leden.lid("van").map(Waarde::toString).orElse(null));
        datums.put("tot", leden.lid("tot").map(Waarde::toString).orElse(null));
        return datums;
    }

    private Map<String, @Nullable Object> waarden(Ding ding, boolean ookGedeeld) {
        Map<String, @Nullable Object> waarden = new HashMap<>();
        ding.namen()
                .filter(register -> ookGedeeld || !GedeeldeRegisters.REGISTERS.contains(register))
                .forEach(register -> {
                    Object waarde = waarde(ding, register);
                    if (waarde != null && register != Veld.AANWEZIG) {
                        waarden.put(register.code(), waarde);
                    }
                });
        waarden.put("id", ding.id());
        waarden.put("verwijderd", ding.aanwezig() ? null : true);
        waarden.values().removeIf(Objects::isNull);
        return waarden;
    }

    private @Nullable Object waarde(Ding ding, Register register) {
        return switch (ding.waarde(register)) {
            case Waarde.Tekst(String tekst) ->
                VERSLEUTELD.contains(register) ? slot.dicht(tekst, UUID.fromString(ding.id()), register.code()) : tekst;
            case Waarde.Getal(long getal) -> getal;
            case Waarde.JaNee(boolean ja) -> ja;
            case Waarde.Lijst lijst -> lijst(lijst);
            case Waarde.Groep groep -> json.writeValueAsString(groep);
            case null -> null;
        };
    }

    /** Of plain values as they are; of what has parts as one text, for a property holds no more. */
    private Object lijst(Waarde.Lijst lijst) {
        List<Object> kaal = new ArrayList<>();
        for (Waarde deel : lijst.delen()) {
            switch (deel) {
                case Waarde.Tekst(String tekst) -> kaal.add(tekst);
                case Waarde.Getal(long getal) -> kaal.add(getal);
                case Waarde.JaNee(boolean ja) -> kaal.add(ja);
                case Waarde.Lijst _, Waarde.Groep _ -> {
                    return json.writeValueAsString(lijst);
                }
            }
        }
        return kaal;
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
