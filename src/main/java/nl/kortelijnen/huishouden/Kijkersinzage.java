package nl.kortelijnen.huishouden;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.logboek.Logblad;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Logdagregel;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logperiode;
import org.springframework.stereotype.Component;

/** Who looked, day by day, as the family reads it; also who tried and was refused. */
@Component
class Kijkersinzage implements Inzagebron {

    /** Of fifty rows each; what is more is with the privacy officer. */
    private static final int MEESTE_BLADEN = 40;

    private final Logboek logboek;

    Kijkersinzage(Logboek logboek) {
        this.logboek = logboek;
    }

    @Override
    public Inzagedeel deel() {
        return Inzagedeel.LOGBOEK;
    }

    @Override
    public List<Inzage.Stuk> stukken(UUID huishouden) {
        List<Logdagregel> regels = new ArrayList<>();
        boolean meer = true;
        for (int blad = 0; meer && blad < MEESTE_BLADEN; blad++) {
            Logblad<Logdagregel> gelezen = logboek.vanHuishouden(huishouden, Logperiode.ALTIJD, blad);
            regels.addAll(gelezen.regels());
            meer = gelezen.meer();
        }
        String tekst = regels.stream().map(Kijkersinzage::regel).collect(Collectors.joining("\n"));
        return List.of(new Inzage.Stuk(
                "Wie er keek",
                meer ? tekst + "\nEr is nog meer, van langer geleden. Vraag het de privacyfunctionaris." : tekst));
    }

    private static String regel(Logdagregel een) {
        return Nederlands.datum(een.dag()) + ": "
                + een.gebruiker() + ", " + een.betreft() + " " + een.soort().label()
                + (een.aantal() > 1 ? " (" + een.aantal() + " keer)" : "")
                + (een.uitkomst() == Loggebeurtenis.Uitkomst.GEWEIGERD ? ", geweigerd" : "")
                + (een.nood() ? ", met de noodprocedure" : "");
    }
}
