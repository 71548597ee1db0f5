package nl.kortelijnen.huishouden.tekening;

import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/** The operations on what is said about the drawing, and on being there at all. */
final class Bijschriften {

    private Bijschriften() {}

    static @Nullable Code plaatsOpmerking(Werk werk, Op.PlaatsOpmerking op) {
        if (werk.bestaat(op.id())) {
            return Code.BESTAAT_AL;
        }
        if (!kentPlek(werk, op.bij())) {
            return Code.ONBEKEND;
        }
        if (werk.vol(Soort.OPMERKING, Tekentaal.grenzen().opmerkingen())) {
            return Code.TE_VEEL;
        }
        werk.maak(
                op.id(),
                Soort.OPMERKING,
                Map.of(
                        Veld.BIJ,
                        Waarde.van(op.bij()),
                        Veld.DOOR,
                        Waarde.van(werk.wie().id())));
        werk.schrijf(op.id(), Veld.AANWEZIG, Waarde.JA);
        werk.schrijf(op.id(), Veld.TEKST, Waarde.van(op.tekst()));
        werk.schrijf(op.id(), Veld.VOOR_GASTEN, Waarde.van(op.voorGasten()));
        return null;
    }

    static @Nullable Code zetOpmerking(Werk werk, Op.ZetOpmerking op) {
        Optional<Ding> opmerking = werk.van(op.id(), Soort.OPMERKING);
        if (opmerking.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (op.veld() != Veld.AF && !opmerking.get().isVan(werk.wie())) {
            return Code.NIET_VAN_JOU;
        }
        werk.schrijf(op.id(), op.veld(), op.waarde());
        return null;
    }

    /** The first write makes it, and says what it is about and on which side it stands. */
    static @Nullable Code zetFactor(Werk werk, Op.ZetFactor op) {
        if (!werk.bestaat(op.id())) {
            String bij = op.bij();
            String kant = op.kant();
            if (bij == null || kant == null || !kentPlek(werk, bij)) {
                return Code.ONBEKEND;
            }
            if (werk.vol(Soort.FACTOR, Tekentaal.grenzen().factoren())) {
                return Code.TE_VEEL;
            }
            werk.maak(op.id(), Soort.FACTOR, Map.of(Veld.BIJ, Waarde.van(bij), Veld.KANT, Waarde.van(kant)));
            werk.schrijf(op.id(), Veld.AANWEZIG, Waarde.JA);
        } else if (werk.van(op.id(), Soort.FACTOR).isEmpty()) {
            return Code.ONBEKEND;
        }
        werk.schrijfAlle(op.id(), op.velden());
        return null;
    }

    static @Nullable Code zetBewustZo(Werk werk, Op.ZetBewustZo op) {
        Optional<Ding> ego = werk.van(op.ego(), Soort.PERSOON);
        if (ego.isEmpty()) {
            return Code.ONBEKEND;
        }
        if (ego.get().waarde(Veld.LID) == null) {
            return Code.ONJUISTE_WAARDE;
        }
        String id = Afgeleid.bewustZo(werk.staat().huishouden(), op.ego(), op.regel());
        werk.maak(id, Soort.BEWUST_ZO, Map.of(Veld.EGO, Waarde.van(op.ego()), Veld.REGEL, Waarde.van(op.regel())));
        werk.schrijf(id, Veld.AANWEZIG, Waarde.JA);
        werk.schrijf(id, Veld.REDEN, Waarde.van(op.reden()));
        werk.schrijf(id, Veld.TOT, tekst(op.tot()));
        return null;
    }

    static @Nullable Code legVast(Werk werk, Op.LegVast op) {
        if (werk.bestaat(op.id())) {
            return Code.BESTAAT_AL;
        }
        werk.maak(
                op.id(),
                Soort.MOMENT,
                Map.of(Veld.NR, Waarde.van(werk.boeking().nr()), Veld.PEILDATUM, Waarde.van(op.peildatum())));
        werk.schrijf(op.id(), Veld.AANWEZIG, Waarde.JA);
        werk.schrijf(op.id(), Veld.NAAM, tekst(op.naam()));
        werk.schrijf(op.id(), Veld.REDEN, tekst(op.reden()));
        return null;
    }

    private static @Nullable Waarde tekst(@Nullable String tekst) {
        return tekst == null ? null : Waarde.van(tekst);
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
        werk.schrijf(id, Veld.AANWEZIG, Waarde.van(aanwezig));
        return null;
    }

    private static boolean kentPlek(Werk werk, String id) {
        return id.equals(werk.staat().huishouden()) || werk.ding(id).isPresent();
    }
}
