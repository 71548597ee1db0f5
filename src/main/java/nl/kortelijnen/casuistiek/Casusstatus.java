package nl.kortelijnen.casuistiek;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Where a case is on its way, and which steps lead on from there. */
public enum Casusstatus {
    CONCEPT("Concept"),
    TER_BEOORDELING("Een collega leest mee"),
    AFGEKEURD("Terug bij jou"),
    GEDEELD("Gedeeld"),
    VERBORGEN("Verborgen na een melding"),
    DEFINITIEF_VERBORGEN("Blijft verborgen"),
    INGETROKKEN("Ingetrokken");

    private static final Map<Casusstatus, Map<Stap, Casusstatus>> STAPPEN = stappen();

    private final String label;

    Casusstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The status after this step; empty when the step cannot be taken from here. */
    public Optional<Casusstatus> na(Stap stap) {
        return Optional.ofNullable(STAPPEN.getOrDefault(this, Map.of()).get(stap));
    }

    private static Map<Casusstatus, Map<Stap, Casusstatus>> stappen() {
        Map<Casusstatus, Map<Stap, Casusstatus>> alle = new EnumMap<>(Casusstatus.class);
        alle.put(
                CONCEPT,
                Map.of(Stap.BEWERK, CONCEPT, Stap.VRAAG_BEOORDELING, TER_BEOORDELING, Stap.TREK_IN, INGETROKKEN));
        alle.put(
                AFGEKEURD,
                Map.of(Stap.BEWERK, AFGEKEURD, Stap.VRAAG_BEOORDELING, TER_BEOORDELING, Stap.TREK_IN, INGETROKKEN));
        alle.put(
                TER_BEOORDELING,
                Map.of(
                        Stap.KEUR_GOED, GEDEELD,
                        Stap.GEEF_TERUG, AFGEKEURD,
                        Stap.NEEM_TERUG, CONCEPT,
                        Stap.TREK_IN, INGETROKKEN));
        alle.put(
                GEDEELD,
                Map.of(
                        Stap.REAGEER, GEDEELD,
                        Stap.MELD_HERKENBAAR, VERBORGEN,
                        Stap.NEEM_TERUG, CONCEPT,
                        Stap.TREK_IN, INGETROKKEN));
        alle.put(
                VERBORGEN,
                Map.of(
                        Stap.ZET_TERUG, GEDEELD,
                        Stap.VERBERG_DEFINITIEF, DEFINITIEF_VERBORGEN,
                        Stap.NEEM_TERUG, CONCEPT,
                        Stap.TREK_IN, INGETROKKEN));
        alle.put(DEFINITIEF_VERBORGEN, Map.of(Stap.TREK_IN, INGETROKKEN));
        return alle;
    }
}
