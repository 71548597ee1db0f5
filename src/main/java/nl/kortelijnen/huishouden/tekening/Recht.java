package nl.kortelijnen.huishouden.tekening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Tekentaal;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something at all; a handeling that holds anything else is refused as a whole. */
public final class Recht {

    private Recht() {}

    public static boolean mag(Staat staat, List<Op> ops, Wie wie) {
        return ops.stream().allMatch(op -> mag(staat, op, wie));
    }

    private static boolean mag(Staat staat, Op op, Wie wie) {
        if (wie.rol() == Rol.BEKIJKEN || !ziet(staat, op, wie.lagen()) || (wie.gast() && !magGast(staat, op))) {
            return false;
        }
        return wie.rol() == Rol.TEKENEN || magMeedenken(staat, op, wie);
    }

    /** Who thinks along, writes comments. */
    private static boolean magMeedenken(Staat staat, Op op, Wie wie) {
        return switch (op) {
            case Op.PlaatsOpmerking _, Op.ZetOpmerking _ -> true;
            case Op.Verwijder weg -> isVan(staat, weg.id(), wie);
            case Op.ZetTerug terug -> isVan(staat, terug.id(), wie);
            case Op.Herroep herroep -> alleenOpmerkingen(staat, herroep.handeling());
            case Op.Herstel herstel -> alleenOpmerkingen(staat, herstel.herroeping());
            case Op.VoegKnoopToe _, Op.ZetKnoop _, Op.Plaats _, Op.ZetRing _, Op.ZetLid _, Op.ZetMeerling _ -> false;
            case Op.TrekLijn _, Op.ZetLijn _, Op.Verleg _, Op.Verbind _, Op.ZetVerbintenis _ -> false;
            case Op.ZetOuders _, Op.ZetOuderschap _, Op.ZetFactor _, Op.ZetBewustZo _, Op.LegVast _ -> false;
        };
    }

    private static boolean isVan(Staat staat, String id, Wie wie) {
        return staat.ding(id).map(ding -> ding.isVan(wie)).orElse(false);
    }

    private static boolean alleenOpmerkingen(Staat staat, String h) {
        return staat.handeling(h).stream()
                .flatMap(handeling -> handeling.dingen().stream())
                .flatMap(id -> staat.ding(id).stream())
                .allMatch(ding -> ding.soort() == Soort.OPMERKING);
    }

    /** The layers a value belongs to must be open to whoever writes it. */
    private static boolean ziet(Staat staat, Op op, Set<Laag> lagen) {
        return switch (op) {
            case Op.VoegKnoopToe nieuw -> open(nieuw.soort(), nieuw.velden(), lagen);
            case Op.TrekLijn nieuw -> open(Soort.LIJN, nieuw.velden(), lagen);
            case Op.Verbind paar -> open(Soort.VERBINTENIS, paar.velden(), lagen);
            case Op.ZetVerbintenis zet -> lagen.contains(Tekentaal.laag(Soort.VERBINTENIS, zet.veld(), zet.waarde()));
            case Op.ZetKnoop zet -> ziet(staat, zet.id(), zet.veld(), zet.waarde(), lagen);
            case Op.ZetLijn zet -> ziet(staat, zet.id(), zet.veld(), zet.waarde(), lagen);
            case Op.PlaatsOpmerking nieuw -> nieuw.voorGasten() || lagen.contains(Laag.INTERN);
            case Op.ZetOpmerking zet -> zet.veld() != Veld.VOOR_GASTEN || lagen.contains(Laag.INTERN);
            case Op.ZetFactor _ -> lagen.contains(Laag.GEVOELIG);
            case Op.Plaats _, Op.ZetRing _, Op.Verleg _, Op.ZetOuders _, Op.ZetOuderschap _, Op.ZetMeerling _ -> true;
            case Op.ZetLid _, Op.ZetBewustZo _, Op.Verwijder _, Op.ZetTerug _, Op.LegVast _ -> true;
            case Op.Herroep _, Op.Herstel _ -> true;
        };
    }

    private static boolean ziet(Staat staat, String id, Veld veld, @Nullable Waarde waarde, Set<Laag> lagen) {
        Soort soort = staat.ding(id).map(Ding::soort).orElse(Soort.LIJN);
        return lagen.contains(Tekentaal.laag(soort, veld, waarde));
    }

    private static boolean open(Soort soort, Map<Veld, @Nullable Waarde> velden, Set<Laag> lagen) {
        return velden.entrySet().stream()
                .allMatch(veld -> veld.getValue() == null
                        || lagen.contains(Tekentaal.laag(soort, veld.getKey(), veld.getValue())));
    }

    /** What the buttons of a guest's page do, and no more: a message can be made by hand. */
    private static boolean magGast(Staat staat, Op op) {
        if (!Tekentaal.voorGasten(op)) {
            return false;
        }
        return switch (op) {
            case Op.Verwijder weg -> isVanEenGast(staat, weg.id());
            case Op.ZetKnoop zet -> !Tekentaal.zegtWieIemandIs(zet.veld()) || isVanEenGast(staat, zet.id());
            case Op.VoegKnoopToe nieuw -> nieuw.soort() != Soort.PROFESSIONAL;
            default -> true;
        };
    }

    private static boolean isVanEenGast(Staat staat, String id) {
        return staat.ding(id).map(een -> een.maker().startsWith(Wie.GAST)).orElse(true);
    }
}
