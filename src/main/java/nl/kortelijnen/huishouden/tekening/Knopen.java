package nl.kortelijnen.huishouden.tekening;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Gezet;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/** The operations on who and what is around a household; each gives null, or why it was skipped. */
final class Knopen {

    private Knopen() {}

    static @Nullable Code voegToe(Werk werk, Op.VoegKnoopToe op) {
        if (werk.bestaat(op.id())) {
            return Code.BESTAAT_AL;
        }
        if (werk.vol(Soort.KNOPEN, Tekentaal.grenzen().knopen(), ding -> true)) {
            return Code.TE_VEEL;
        }
        Map<Veld, @Nullable Waarde> velden = new LinkedHashMap<>(op.velden());
        Waarde keten = velden.remove(Veld.KETENPROFESSIONAL);
        Map<Veld, Waarde> vast = new EnumMap<>(Veld.class);
        if (keten != null) {
            vast.put(Veld.KETENPROFESSIONAL, keten);
        }
        werk.maak(op.id(), op.soort(), vast);
        werk.schrijf(op.id(), Veld.AANWEZIG, Waarde.JA);
        werk.schrijfAlle(op.id(), velden);
        return null;
    }

    static @Nullable Code zet(Werk werk, Op.ZetKnoop op) {
        Optional<Ding> ding = werk.knoop(op.id());
        if (ding.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (!Tekentaal.velden(ding.get().soort()).containsKey(op.veld())) {
            return Code.ONJUISTE_WAARDE;
        }
        werk.schrijf(op.id(), op.veld(), op.waarde());
        return null;
    }

    static @Nullable Code plaats(Werk werk, Op.Plaats op) {
        if (werk.knoop(op.id()).isEmpty() || (!op.ego().equals("-") && !werk.isPersoon(op.ego()))) {
            return Code.ONBEKEND;
        }
        werk.schrijf(op.id(), new Register.Plaats(op.weergave(), op.ego()), op.waarde());
        return null;
    }

    static @Nullable Code zetRing(Werk werk, Op.ZetRing op) {
        if (werk.knoop(op.id()).isEmpty() || !werk.isPersoon(op.ego())) {
            return Code.ONBEKEND;
        }
        if (op.id().equals(op.ego())) {
            return Code.ZELFDE;
        }
        schrijfAlsGenoemd(werk, op.id(), new Register.Ring(op.ego()), op.ring());
        schrijfAlsGenoemd(werk, op.id(), new Register.Vak(op.ego()), op.vak());
        return null;
    }

    private static void schrijfAlsGenoemd(Werk werk, String id, Register register, @Nullable Gezet gezet) {
        if (gezet != null) {
            werk.schrijf(id, register, gezet.waarde());
        }
    }

    static @Nullable Code zetOuders(Werk werk, Op.ZetOuders op) {
        String verbintenis = op.verbintenis();
        Waarde waarde = verbintenis == null ? null : Waarde.van(verbintenis);
        return schrijfOuders(werk, op.kind(), verbintenis, new Register.Ouders(op.soort()), waarde);
    }

    /** One register per kind and couple, so that a child can have had several families in several periods. */
    static @Nullable Code zetOuderschap(Werk werk, Op.ZetOuderschap op) {
        Register register = new Register.Ouderschap(op.soort(), op.verbintenis());
        return schrijfOuders(werk, op.kind(), op.verbintenis(), register, op.perioden());
    }

    private static @Nullable Code schrijfOuders(
            Werk werk, String kind, @Nullable String verbintenis, Register register, @Nullable Waarde waarde) {
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

    static @Nullable Code zetMeerling(Werk werk, Op.ZetMeerling op) {
        if (!op.ids().stream().allMatch(werk::isPersoon)) {
            return Code.ONBEKEND;
        }
        String groep = op.groep();
        Boolean eeneiig = op.eeneiig();
        Map<String, @Nullable Waarde> leden = new LinkedHashMap<>();
        leden.put("groep", groep == null ? null : Waarde.van(groep));
        leden.put("eeneiig", eeneiig == null ? null : Waarde.van(eeneiig));
        Waarde meerling = groep == null ? null : new Waarde.Groep(leden);
        op.ids().forEach(id -> werk.schrijf(id, Veld.MEERLING, meerling));
        return null;
    }

    static @Nullable Code zetLid(Werk werk, Op.ZetLid op) {
        if (!werk.isPersoon(op.id())) {
            return Code.ONBEKEND;
        }
        werk.schrijf(op.id(), Veld.LID, op.lid());
        return null;
    }
}
