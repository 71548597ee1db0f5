package nl.kortelijnen.huishouden.tekening;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether somebody may do something at all; a handeling that holds anything else is refused as a whole. */
public final class Recht {

    private static final Set<String> NIET_VOOR_GASTEN =
            Set.of("legVast", "zetLid", "zetFactor", "zetBewustZo", "zetTerug");

    /** Who somebody is: shared with every household this person is drawn in. */
    private static final Set<String> WIE_IEMAND_IS =
            Set.of("aanduiding", "rol", "geslacht", "geboren", "overleden", "overledenOp", "leven", "aangemeld");

    private Recht() {}

    public static boolean mag(Staat staat, List<Op> ops, Wie wie) {
        return ops.stream().allMatch(op -> mag(staat, op, wie));
    }

    private static boolean mag(Staat staat, Op op, Wie wie) {
        if (wie.rol() == Rol.BEKIJKEN || !ziet(staat, op, wie.lagen()) || (wie.gast() && !magGast(staat, op))) {
            return false;
        }
        if (wie.rol() == Rol.TEKENEN) {
            return true;
        }
        return switch (op.naam()) {
            case "plaatsOpmerking", "zetOpmerking" -> true;
            case "verwijder", "zetTerug" ->
                staat.ding(op.tekst("id"))
                        .map(ding -> wie.id().equals(ding.vast().get("door")))
                        .orElse(false);
            case "herroep" -> alleenOpmerkingen(staat, op.tekst("handeling"));
            case "herstel" -> alleenOpmerkingen(staat, op.tekst("herroeping"));
            default -> false;
        };
    }

    private static boolean alleenOpmerkingen(Staat staat, String h) {
        return staat.handeling(h).stream()
                .flatMap(handeling -> handeling.dingen().stream())
                .flatMap(id -> staat.ding(id).stream())
                .allMatch(ding -> ding.soort() == Soort.OPMERKING);
    }

    /** The layers a value belongs to must be open to whoever writes it. */
    private static boolean ziet(Staat staat, Op op, Set<Laag> lagen) {
        return switch (op.naam()) {
            case "voegKnoopToe" -> open(Soort.van(op.tekst("soort")), op.velden(), lagen);
            case "trekLijn" -> open(Soort.LIJN, op.velden(), lagen);
            case "verbind" -> open(Soort.VERBINTENIS, op.velden(), lagen);
            case "zetVerbintenis" ->
                lagen.contains(Velden.laag(Soort.VERBINTENIS, op.tekst("veld"), op.waarde("waarde")));
            case "zetKnoop", "zetLijn" ->
                lagen.contains(Velden.laag(
                        staat.ding(op.tekst("id")).map(Ding::soort).orElse(Soort.LIJN),
                        op.tekst("veld"),
                        op.waarde("waarde")));
            case "plaatsOpmerking" -> Boolean.TRUE.equals(op.waarde("voorGasten")) || lagen.contains(Laag.INTERN);
            case "zetOpmerking" -> !op.tekst("veld").equals("voorGasten") || lagen.contains(Laag.INTERN);
            case "zetFactor" -> lagen.contains(Laag.GEVOELIG);
            default -> true;
        };
    }

    private static boolean open(Soort soort, Map<String, @Nullable Object> velden, Set<Laag> lagen) {
        return velden.entrySet().stream()
                .allMatch(veld ->
                        veld.getValue() == null || lagen.contains(Velden.laag(soort, veld.getKey(), veld.getValue())));
    }

    /** What the buttons of a guest's page do, and no more: a message can be made by hand. */
    private static boolean magGast(Staat staat, Op op) {
        return switch (op.naam()) {
            case "verwijder" -> vanEenGast(staat, op);
            case "zetKnoop" -> !WIE_IEMAND_IS.contains(op.tekst("veld")) || vanEenGast(staat, op);
            case "voegKnoopToe" -> Soort.van(op.tekst("soort")) != Soort.PROFESSIONAL;
            default -> !NIET_VOOR_GASTEN.contains(op.naam());
        };
    }

    private static boolean vanEenGast(Staat staat, Op op) {
        return staat.ding(op.tekst("id"))
                .map(een -> een.maker().startsWith(Wie.GAST))
                .orElse(true);
    }
}
