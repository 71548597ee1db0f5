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

    private static final Map<Casusstatus, Map<Casusstap, Casusstatus>> STAPPEN = stappen();

    private final String label;

    Casusstatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The status after this step; empty when the step cannot be taken from here. */
    public Optional<Casusstatus> na(Casusstap stap) {
        return Optional.ofNullable(STAPPEN.getOrDefault(this, Map.of()).get(stap));
    }

    private static Map<Casusstatus, Map<Casusstap, Casusstatus>> stappen() {
        Map<Casusstatus, Map<Casusstap, Casusstatus>> alle = new EnumMap<>(Casusstatus.class);
        alle.put(
                CONCEPT,
                Map.of(
                        Casusstap.BEWERK,
                        CONCEPT,
                        Casusstap.VRAAG_BEOORDELING,
                        TER_BEOORDELING,
                        Casusstap.TREK_IN,
                        INGETROKKEN));
        alle.put(
                AFGEKEURD,
                Map.of(
                        Casusstap.BEWERK,
                        AFGEKEURD,
                        Casusstap.VRAAG_BEOORDELING,
                        TER_BEOORDELING,
                        Casusstap.TREK_IN,
                        INGETROKKEN));
        alle.put(
                TER_BEOORDELING,
                Map.of(
                        Casusstap.KEUR_GOED, GEDEELD,
                        Casusstap.GEEF_TERUG, AFGEKEURD,
                        Casusstap.NEEM_TERUG, CONCEPT,
                        Casusstap.TREK_IN, INGETROKKEN));
        alle.put(
                GEDEELD,
                Map.of(
                        Casusstap.REAGEER, GEDEELD,
                        Casusstap.MELD_HERKENBAAR, VERBORGEN,
                        Casusstap.NEEM_TERUG, CONCEPT,
                        Casusstap.TREK_IN, INGETROKKEN));
        alle.put(
                VERBORGEN,
                Map.of(
                        Casusstap.ZET_TERUG, GEDEELD,
                        Casusstap.VERBERG_DEFINITIEF, DEFINITIEF_VERBORGEN,
                        Casusstap.NEEM_TERUG, CONCEPT,
                        Casusstap.TREK_IN, INGETROKKEN));
        alle.put(DEFINITIEF_VERBORGEN, Map.of(Casusstap.TREK_IN, INGETROKKEN));
        return alle;
    }
}
