package nl.kortelijnen.huishouden.tekening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Op;
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
        return switch (op) {
            case Op.VoegKnoopToe nieuw -> Knopen.voegToe(werk, nieuw);
            case Op.ZetKnoop veld -> Knopen.zet(werk, veld);
            case Op.Plaats plaats -> Knopen.plaats(werk, plaats);
            case Op.ZetRing ring -> Knopen.zetRing(werk, ring);
            case Op.ZetOuders ouders -> Knopen.zetOuders(werk, ouders);
            case Op.ZetOuderschap ouderschap -> Knopen.zetOuderschap(werk, ouderschap);
            case Op.ZetMeerling meerling -> Knopen.zetMeerling(werk, meerling);
            case Op.ZetLid lid -> Knopen.zetLid(werk, lid);
            case Op.TrekLijn nieuw -> Lijnen.trek(werk, nieuw);
            case Op.ZetLijn veld -> Lijnen.zet(werk, veld);
            case Op.Verleg einden -> Lijnen.verleg(werk, einden);
            case Op.Verbind paar -> Lijnen.verbind(werk, paar);
            case Op.ZetVerbintenis veld -> Lijnen.zetVerbintenis(werk, veld);
            case Op.PlaatsOpmerking nieuw -> Bijschriften.plaatsOpmerking(werk, nieuw);
            case Op.ZetOpmerking veld -> Bijschriften.zetOpmerking(werk, veld);
            case Op.ZetFactor factor -> Bijschriften.zetFactor(werk, factor);
            case Op.ZetBewustZo bewust -> Bijschriften.zetBewustZo(werk, bewust);
            case Op.Verwijder weg -> Bijschriften.zetAanwezig(werk, weg.id(), false);
            case Op.ZetTerug terug -> Bijschriften.zetAanwezig(werk, terug.id(), true);
            case Op.LegVast moment -> Bijschriften.legVast(werk, moment);
            case Op.Herroep herroep -> Herroeping.herroep(werk, herroep.handeling());
            case Op.Herstel herstel -> Herroeping.herstel(werk, herstel.herroeping());
        };
    }
}
