package nl.kortelijnen.consultatie.dossier;

import nl.kortelijnen.gedeeld.Fout;

/** A step that is not possible from where the consultation stands now, or not for this side. Nothing has changed. */
public final class StapGeweigerd extends Fout.RegelGeschonden {

    public StapGeweigerd(String bericht) {
        super("stap-kan-niet", null, bericht);
    }
}
