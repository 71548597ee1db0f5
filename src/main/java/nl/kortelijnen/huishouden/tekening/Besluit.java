package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import org.jspecify.annotations.Nullable;

/**
 * What a handeling does to a drawing.
 *
 * @param codes per operation why it was skipped, or null
 * @param na the drawing afterwards, as a layer on the one before
 */
public record Besluit(Boeking boeking, Effect effect, List<@Nullable Code> codes, Staat na) {

    /**
     * Its operations in order, each after the ones before it (R1). One that cannot be is skipped with a code. The
     * drawing itself is left as it is.
     */
    public static Besluit over(Staat voor, List<Op> ops, Wie wie, Boeking boeking) {
        Werk werk = new Werk(voor, wie, boeking);
        List<@Nullable Code> codes = new ArrayList<>();
        ops.forEach(op -> codes.add(pasToe(werk, op)));
        Effect effect = werk.klaar();
        Staat na = voor.laag();
        na.verwerk(boeking, effect);
        return new Besluit(boeking, effect, Collections.unmodifiableList(codes), na);
    }

    private static @Nullable Code pasToe(Werk werk, Op op) {
        return switch (op.naam()) {
            case "voegKnoopToe" -> Knopen.voegKnoopToe(werk, op);
            case "zetKnoop" -> Knopen.zetKnoop(werk, op);
            case "plaats" -> Knopen.plaats(werk, op);
            case "zetRing" -> Knopen.zetRing(werk, op);
            case "zetOuders" -> Knopen.zetOuders(werk, op);
            case "zetOuderschap" -> Knopen.zetOuderschap(werk, op);
            case "zetMeerling" -> Knopen.zetMeerling(werk, op);
            case "zetLid" -> Knopen.zetLid(werk, op);
            case "trekLijn" -> Lijnen.trekLijn(werk, op);
            case "zetLijn" -> Lijnen.zetLijn(werk, op);
            case "verleg" -> Lijnen.verleg(werk, op);
            case "verbind" -> Lijnen.verbind(werk, op);
            case "zetVerbintenis" -> Lijnen.zetVerbintenis(werk, op);
            case "plaatsOpmerking" -> Bijschriften.plaatsOpmerking(werk, op);
            case "zetOpmerking" -> Bijschriften.zetOpmerking(werk, op);
            case "zetFactor" -> Bijschriften.zetFactor(werk, op);
            case "zetBewustZo" -> Bijschriften.zetBewustZo(werk, op);
            case "verwijder" -> Bijschriften.zetAanwezig(werk, op.tekst("id"), false);
            case "zetTerug" -> Bijschriften.zetAanwezig(werk, op.tekst("id"), true);
            case "legVast" -> Bijschriften.legVast(werk, op);
            case "herroep" -> Herroeping.herroep(werk, op.tekst("handeling"));
            case "herstel" -> Herroeping.herstel(werk, op.tekst("herroeping"));
            default -> throw new IllegalArgumentException("Onbekende bewerking: " + op.naam());
        };
    }
}
