package nl.kortelijnen.huishouden.tekst;

import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.herkenning.Gegevenssoort;
import nl.kortelijnen.herkenning.Herkenner;

/** Free text about a household, within limits; a BSN is refused, what else may identify somebody is pointed out. */
public final class Huistekst {

    private Huistekst() {}

    /**
     * As {@link #keur}, for what must not be empty.
     *
     * @param anders the sentence when it is
     */
    public static String vereis(String tekst, String wat, int langste, String anders) {
        String kaal = keur(tekst, wat, langste);
        if (kaal.isEmpty()) {
            throw new Fout.RegelGeschonden(anders);
        }
        return kaal;
    }

    /**
     * @param wat what the text is, for the sentence: "De notitie"
     * @throws Fout.RegelGeschonden when it is too long or holds a BSN
     */
    public static String keur(String tekst, String wat, int langste) {
        String kaal = tekst.strip();
        if (kaal.length() > langste) {
            throw new Fout.RegelGeschonden(wat + " is te lang: " + kaal.length() + " tekens, hooguit " + langste
                    + ". Bewaar hier alleen wat nodig is om samen te werken; het dossier is ergens anders.");
        }
        if (Herkenner.vind(kaal).stream().anyMatch(vondst -> vondst.soort() == Gegevenssoort.BSN)) {
            throw new Fout.RegelGeschonden(
                    wat + " bevat een burgerservicenummer (BSN). Dat mag hier niet staan. Haal het weg.");
        }
        return kaal;
    }
}
