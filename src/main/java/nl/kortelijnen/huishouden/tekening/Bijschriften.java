package nl.kortelijnen.huishouden.tekening;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The operations on what is said about the drawing, and on being there at all. */
final class Bijschriften {

    private Bijschriften() {}

    static @Nullable Code plaatsOpmerking(Werk werk, Op op) {
        String id = op.tekst("id");
        if (werk.bestaat(id)) {
            return Code.BESTAAT_AL;
        }
        if (!kentPlek(werk, op.tekst("bij"))) {
            return Code.ONBEKEND;
        }
        if (werk.vol(Soort.OPMERKING, Werk.MEESTE_OPMERKINGEN)) {
            return Code.TE_VEEL;
        }
        werk.maak(
                id,
                Soort.OPMERKING,
                Map.of("bij", op.tekst("bij"), "door", werk.wie().id()));
        werk.schrijf(id, "aanwezig", true);
        werk.schrijf(id, "tekst", op.waarde("tekst"));
        werk.schrijf(id, "voorGasten", op.waarde("voorGasten"));
        return null;
    }

    static @Nullable Code zetOpmerking(Werk werk, Op op) {
        Optional<Ding> opmerking = werk.van(op.tekst("id"), Soort.OPMERKING);
        if (opmerking.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (!op.tekst("veld").equals("af")
                && !werk.wie().id().equals(opmerking.get().vast().get("door"))) {
            return Code.NIET_VAN_JOU;
        }
        werk.schrijf(op.tekst("id"), op.tekst("veld"), op.waarde("waarde"));
        return null;
    }

    /** The first write makes it, and says what it is about and on which side it stands. */
    static @Nullable Code zetFactor(Werk werk, Op op) {
        String id = op.tekst("id");
        if (!werk.bestaat(id)) {
            if (!op.noemt("bij") || !op.noemt("kant") || !kentPlek(werk, op.tekst("bij"))) {
                return Code.ONBEKEND;
            }
            if (werk.vol(Soort.FACTOR, Werk.MEESTE_FACTOREN)) {
                return Code.TE_VEEL;
            }
            werk.maak(id, Soort.FACTOR, Map.of("bij", op.tekst("bij"), "kant", op.tekst("kant")));
            werk.schrijf(id, "aanwezig", true);
        } else if (werk.van(id, Soort.FACTOR).isEmpty()) {
            return Code.ONBEKEND;
        }
        werk.schrijfAlle(id, op.velden());
        return null;
    }

    static @Nullable Code zetBewustZo(Werk werk, Op op) {
        Optional<Ding> ego = werk.van(op.tekst("ego"), Soort.PERSOON);
        if (ego.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (ego.get().waarde("lid") == null) {
            return Code.ONJUISTE_WAARDE;
        }
        String id = Afgeleid.bewustZo(werk.staat().huishouden(), op.tekst("ego"), op.tekst("regel"));
        werk.maak(id, Soort.BEWUST_ZO, Map.of("ego", op.tekst("ego"), "regel", op.tekst("regel")));
        werk.schrijf(id, "aanwezig", true);
        werk.schrijf(id, "reden", op.waarde("reden"));
        werk.schrijf(id, "tot", op.waarde("tot"));
        return null;
    }

    static @Nullable Code legVast(Werk werk, Op op) {
        String id = op.tekst("id");
        if (werk.bestaat(id)) {
            return Code.BESTAAT_AL;
        }
        werk.maak(id, Soort.MOMENT, Map.of("nr", werk.boeking().nr(), "peildatum", op.tekst("peildatum")));
        werk.schrijf(id, "aanwezig", true);
        werk.schrijf(id, "naam", op.waarde("naam"));
        werk.schrijf(id, "reden", op.waarde("reden"));
        return null;
    }

    /** Removal and its opposite are one write, also of what was removed already (R3, R4). */
    static @Nullable Code zetAanwezig(Werk werk, String id, boolean aanwezig) {
        Optional<Ding> ding = werk.ding(id);
        if (ding.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (ding.get().soort() == Soort.MOMENT) {
            return Code.ONJUISTE_WAARDE;
        }
        werk.schrijf(id, "aanwezig", aanwezig);
        return null;
    }

    private static boolean kentPlek(Werk werk, String id) {
        return id.equals(werk.staat().huishouden()) || werk.ding(id).isPresent();
    }
}
