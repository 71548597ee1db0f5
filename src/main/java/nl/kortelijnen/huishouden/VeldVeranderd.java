package nl.kortelijnen.huishouden;

import nl.kortelijnen.gedeeld.Fout;

/** Somebody else wrote in this field after the writer read it. */
public final class VeldVeranderd extends Fout.RegelGeschonden {

    private final String nu;

    VeldVeranderd(String nu) {
        super("Iemand anders schreef hier intussen ook. Jouw tekst is nog niet bewaard.");
        this.nu = nu;
    }

    /** What stands there now, for who may read the field. */
    public String nu() {
        return nu;
    }
}
