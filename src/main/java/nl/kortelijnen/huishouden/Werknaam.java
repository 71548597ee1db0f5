package nl.kortelijnen.huishouden;

import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Herkend;
import nl.kortelijnen.gedeeld.Herkenner;
import nl.kortelijnen.gedeeld.Nederlands;

/** The name under which professionals speak of a household; never a surname or an address. */
public record Werknaam(String waarde) {

    public static final int LANGSTE = 60;

    /** @throws Fout.RegelGeschonden saying what to leave out */
    public Werknaam {
        waarde = waarde.strip();
        if (waarde.isEmpty() || waarde.length() > LANGSTE) {
            throw new Fout.RegelGeschonden(
                    "Een werknaam telt 1 tot " + LANGSTE + " tekens. Bijvoorbeeld: de vijf van de hoek.");
        }
        List<Herkend> gevonden = Herkenner.vind(waarde);
        if (!gevonden.isEmpty()) {
            throw new Fout.RegelGeschonden("Gebruik geen naam, adres of nummer in de werknaam. Laat weg: "
                    + gevonden.stream()
                            .map(vondst -> "“" + vondst.tekst() + "” ("
                                    + vondst.soort().label().toLowerCase(Nederlands.TAAL) + ")")
                            .collect(Collectors.joining(", "))
                    + ". Kies iets waaraan alleen jullie het huishouden herkennen.");
        }
    }

    @Override
    public String toString() {
        return waarde;
    }
}
