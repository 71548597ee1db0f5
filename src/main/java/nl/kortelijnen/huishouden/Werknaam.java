package nl.kortelijnen.huishouden;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;

/** The name under which professionals speak of a household; never a surname or an address. */
public record Werknaam(String waarde) {

    public static final int LANGSTE = 60;

    /** @throws Fout.RegelGeschonden when it is empty or too long */
    public Werknaam {
        waarde = waarde.strip();
        if (waarde.isEmpty() || waarde.length() > LANGSTE) {
            throw new Fout.RegelGeschonden(
                    "Een werknaam telt 1 tot " + LANGSTE + " tekens. Bijvoorbeeld: de vijf van de hoek.");
        }
    }

    /**
     * Fit to be given to a household now. What was kept before is not judged again: it must stay readable when more is
     * recognised than then.
     *
     * @throws Fout.RegelGeschonden saying what to leave out
     */
    public Werknaam keur() {
        List<Herkend> gevonden = Herkenner.vind(waarde).stream()
                .filter(vondst -> !vondst.isOokEenWoord())
                .toList();
        if (!gevonden.isEmpty()) {
            throw new Fout.RegelGeschonden("Gebruik geen naam, adres of nummer in de werknaam. Laat weg: "
                    + gevonden.stream()
                            .map(vondst -> "“" + vondst.tekst() + "” ("
                                    + vondst.soort().label().toLowerCase(Nederlands.TAAL) + ")")
                            .collect(Collectors.joining(", "))
                    + ". Kies iets waaraan alleen jullie het huishouden herkennen.");
        }
        return this;
    }

    /** What to ask oneself when an ordinary word in it is also a first name. */
    public Optional<String> vraag() {
        return Herkenner.vind(waarde).stream()
                .filter(Herkend::isOokEenWoord)
                .findFirst()
                .map(vondst -> "“" + vondst.tekst() + "” is ook een voornaam. Heet er iemand zo in dit huishouden? "
                        + "Kies dan een ander woord.");
    }

    @Override
    public String toString() {
        return waarde;
    }
}
