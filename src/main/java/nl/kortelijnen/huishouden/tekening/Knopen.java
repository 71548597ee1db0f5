package nl.kortelijnen.huishouden.tekening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import org.jspecify.annotations.Nullable;

/** The operations on who and what is around a household; each gives null, or why it was skipped. */
final class Knopen {

    private Knopen() {}

    static @Nullable Code voegKnoopToe(Werk werk, Op op) {
        String id = op.tekst("id");
        if (werk.bestaat(id)) {
            return Code.BESTAAT_AL;
        }
        if (werk.vol(Soort.KNOPEN, Werk.MEESTE_KNOPEN, ding -> true)) {
            return Code.TE_VEEL;
        }
        Map<String, @Nullable Object> velden = new LinkedHashMap<>(op.velden());
        Object keten = velden.remove("ketenprofessional");
        werk.maak(id, Soort.van(op.tekst("soort")), keten == null ? Map.of() : Map.of("ketenprofessional", keten));
        werk.schrijf(id, "aanwezig", true);
        werk.schrijfAlle(id, velden);
        return null;
    }

    static @Nullable Code zetKnoop(Werk werk, Op op) {
        String id = op.tekst("id");
        String veld = op.tekst("veld");
        Optional<Ding> ding = werk.knoop(id);
        if (ding.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (!Velden.van(ding.get().soort()).containsKey(veld)) {
            return Code.ONJUISTE_WAARDE;
        }
        werk.schrijf(id, veld, op.waarde("waarde"));
        return null;
    }

    static @Nullable Code plaats(Werk werk, Op op) {
        String ego = op.tekst("ego");
        if (werk.knoop(op.tekst("id")).isEmpty() || (!ego.equals("-") && !werk.isPersoon(ego))) {
            return Code.ONBEKEND;
        }
        werk.schrijf(op.tekst("id"), "plaats:" + op.tekst("weergave") + ":" + ego, op.waarde("waarde"));
        return null;
    }

    static @Nullable Code zetRing(Werk werk, Op op) {
        String id = op.tekst("id");
        String ego = op.tekst("ego");
        if (werk.knoop(id).isEmpty() || !werk.isPersoon(ego)) {
            return Code.ONBEKEND;
        }
        if (id.equals(ego)) {
            return Code.ZELFDE;
        }
        for (String register : List.of("ring", "vak")) {
            if (op.noemt(register)) {
                werk.schrijf(id, register + ":" + ego, op.waarde(register));
            }
        }
        return null;
    }

    static @Nullable Code zetOuders(Werk werk, Op op) {
        String verbintenis = op.tekstOfNiets("verbintenis");
        return schrijfOuders(werk, op.tekst("kind"), verbintenis, "ouders:" + op.tekst("soort"), verbintenis);
    }

    /** One register per kind and couple, so that a child can have had several families in several periods. */
    static @Nullable Code zetOuderschap(Werk werk, Op op) {
        String verbintenis = op.tekst("verbintenis");
        String register = "ouders:" + op.tekst("soort") + ":" + verbintenis;
        return schrijfOuders(werk, op.tekst("kind"), verbintenis, register, op.waarde("perioden"));
    }

    private static @Nullable Code schrijfOuders(
            Werk werk, String kind, @Nullable String verbintenis, String register, @Nullable Object waarde) {
        if (!werk.isPersoon(kind)
                || (verbintenis != null
                        && werk.van(verbintenis, Soort.VERBINTENIS).isEmpty())) {
            return Code.ONBEKEND;
        }
        Effect effect = new Effect(List.of(), List.of(new Effect.Zet(kind, register, waarde)), List.of(), List.of());
        if (sluitKring(werk.staat(), werk.boeking(), effect, kind)) {
            return Code.VOOROUDER;
        }
        werk.doe(effect);
        return null;
    }

    private static boolean sluitKring(Staat staat, Boeking boeking, Effect effect, String kind) {
        Staat proef = staat.laag();
        proef.verwerk(boeking, effect);
        return Zicht.isEigenVoorouder(proef, kind);
    }

    static @Nullable Code zetMeerling(Werk werk, Op op) {
        List<String> ids = op.ids("ids");
        if (!ids.stream().allMatch(werk::isPersoon)) {
            return Code.ONBEKEND;
        }
        Map<String, @Nullable Object> meerling = new LinkedHashMap<>();
        meerling.put("groep", op.waarde("groep"));
        meerling.put("eeneiig", op.waarde("eeneiig"));
        ids.forEach(id -> werk.schrijf(id, "meerling", op.waarde("groep") == null ? null : meerling));
        return null;
    }

    static @Nullable Code zetLid(Werk werk, Op op) {
        if (!werk.isPersoon(op.tekst("id"))) {
            return Code.ONBEKEND;
        }
        werk.schrijf(op.tekst("id"), "lid", op.waarde("lid"));
        return null;
    }
}
