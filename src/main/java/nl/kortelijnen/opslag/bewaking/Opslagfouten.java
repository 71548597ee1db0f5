package nl.kortelijnen.opslag.bewaking;

import java.sql.SQLException;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;

/** Recognises, in what went wrong somewhere deep, what a user must understand. */
public final class Opslagfouten {

    private static final String SCHIJF_VOL = "53100";

    private Opslagfouten() {}

    /** The failure with a sentence of its own that lies in this one or under it. */
    public static Optional<Fout> in(Throwable oorzaak) {
        int diepte = 0;
        for (Throwable laag = oorzaak; laag != null && diepte < 50; laag = laag.getCause(), diepte++) {
            if (laag instanceof Fout fout) {
                return Optional.of(fout);
            }
            if (laag instanceof SQLException sql && sql.getCause() == null) {
                return in(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<Fout> in(SQLException fout) {
        String toestand = String.valueOf(fout.getSQLState());
        if (toestand.equals(SCHIJF_VOL)) {
            return Optional.of(new Fout.AlleenLezen(Schijfruimte.ZIN));
        }
        // class 08: no connection; 57P: the server is stopping, has crashed or is not ready yet
        return toestand.startsWith("08") || toestand.startsWith("57P")
                ? Optional.of(new Fout.Onbereikbaar(Schrijfgrens.WEG, fout))
                : Optional.empty();
    }
}
