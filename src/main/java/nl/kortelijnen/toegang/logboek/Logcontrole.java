package nl.kortelijnen.toegang.logboek;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.toegang.logboek.Loguitkomst.Breuk;
import nl.kortelijnen.toegang.logboek.Loguitkomst.Gebroken;
import nl.kortelijnen.toegang.logboek.Loguitkomst.Heel;
import org.jspecify.annotations.Nullable;

/**
 * Walks the log from the first row to the newest and sees whether each row follows from the one before it.
 *
 * @see <a href="file:docs/besluiten/0008-kluis-en-logboek.md">docs/besluiten/0008</a>
 */
final class Logcontrole {

    static final int PER_KEER = 5_000;

    private final Logketen keten;
    private final Kopbestand kop;
    private byte[] zegel = Logketen.begin();
    private long gezien;
    private @Nullable Instant laatsteTijd;
    private byte @Nullable [] zegelBijKop;

    Logcontrole(Logketen keten, Kopbestand kop) {
        this.keten = keten;
        this.kop = kop;
    }

    /** Told now and then how many of how many rows were seen. */
    interface Voortgang {
        void stand(long gedaan, long totaal);
    }

    Loguitkomst controleer(Voortgang voortgang) {
        Optional<Kopbestand.Stand> stand;
        try {
            stand = kop.lees(); // before the rows: the log only grows
        } catch (Kopbestand.Vervalst e) {
            return new Gebroken(
                    Breuk.KOP_VERVALST, 0, keten.nieuwste().map(Schakel::tijd).orElse(null));
        }
        long tot = keten.nieuwste().map(Schakel::nr).orElse(0L);
        return loop(tot, stand.map(Kopbestand.Stand::nr).orElse(0L), voortgang).orElseGet(() -> einde(stand, tot));
    }

    /** The first row that is wrong, if any. */
    private Optional<Loguitkomst> loop(long tot, long kopnummer, Voortgang voortgang) {
        voortgang.stand(0, tot);
        List<Schakel> deel = keten.na(Long.MIN_VALUE, tot, PER_KEER);
        while (!deel.isEmpty()) {
            for (Schakel schakel : deel) {
                Optional<Loguitkomst> breuk = breuk(schakel);
                if (breuk.isPresent()) {
                    return breuk;
                }
                gezien = schakel.nr();
                zegel = schakel.zegel();
                laatsteTijd = schakel.tijd();
                if (gezien == kopnummer) {
                    zegelBijKop = zegel;
                }
            }
            voortgang.stand(gezien, tot);
            deel = keten.na(gezien, tot, PER_KEER);
        }
        return Optional.empty();
    }

    private Optional<Loguitkomst> breuk(Schakel schakel) {
        if (schakel.nr() > gezien + 1) {
            return gebroken(Breuk.WEGGEHAALD, gezien + 1, laatsteTijd);
        }
        if (schakel.nr() <= gezien) {
            return gebroken(Breuk.INGEVOEGD, schakel.nr(), schakel.tijd());
        }
        return keten.klopt(schakel, zegel) ? Optional.empty() : gebroken(duid(schakel), schakel.nr(), schakel.tijd());
    }

    /** Whether the rows behind it were given other numbers, to hide that one came or went. */
    private Breuk duid(Schakel schakel) {
        List<Schakel> volgende = keten.na(schakel.nr(), Long.MAX_VALUE, 1);
        if (volgende.isEmpty()) {
            return Breuk.GEWIJZIGD;
        }
        Schakel erna = volgende.getFirst();
        if (keten.klopt(erna.metNummer(schakel.nr()), zegel)) {
            return Breuk.INGEVOEGD;
        }
        return keten.klopt(erna.metNummer(erna.nr() + 1), schakel.zegel()) ? Breuk.WEGGEHAALD : Breuk.GEWIJZIGD;
    }

    private Loguitkomst einde(Optional<Kopbestand.Stand> stand, long tot) {
        if (stand.isEmpty()) {
            return tot == 0 ? new Heel(0) : new Gebroken(Breuk.KOP_ONTBREEKT, tot, laatsteTijd);
        }
        Kopbestand.Stand bekend = stand.get();
        if (bekend.nr() > tot) {
            return new Gebroken(Breuk.AFGEKNIPT, tot + 1, laatsteTijd);
        }
        boolean zelfde = bekend.nr() == 0 || Arrays.equals(bekend.zegel(), zegelBijKop);
        return zelfde ? new Heel(tot) : new Gebroken(Breuk.VERVANGEN, bekend.nr(), laatsteTijd);
    }

    private static Optional<Loguitkomst> gebroken(Breuk breuk, long nr, @Nullable Instant tijd) {
        return Optional.of(new Gebroken(breuk, nr, tijd));
    }
}
