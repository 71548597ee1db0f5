package nl.kortelijnen.huishouden;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.logboek.Logblad;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Logdagregel;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Logperiode;
import nl.kortelijnen.toegang.logboek.Logsoort;
import org.springframework.stereotype.Component;

/**
 * Who looked, day by day, as the family reads it; also who tried and was refused. Not who wrote: that would say who saw a
 * signal.
 */
@Component
class Kijkersinzage implements Inzagebron {

    /** Of fifty rows each; what is more is with the privacy officer. */
    private static final int MEESTE_BLADEN = 40;

    private static final Set<Logsoort> KIJKEN = EnumSet.of(
            Logsoort.LEZEN,
            Logsoort.INZAGE,
            Logsoort.AFDRUKKEN,
            Logsoort.EXPORTEREN,
            Logsoort.NOODPROCEDURE,
            Logsoort.LOGBOEK_LEZEN);

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
        String tekst = regels.stream()
                .filter(een -> KIJKEN.contains(een.soort()))
                .collect(Collectors.groupingBy(Kijkersinzage::wanneer, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(dag -> dag.getKey() + ": " + wat(dag.getValue()))
                .collect(Collectors.joining("\n"));
        return List.of(new Inzage.Stuk(
                "Wie er keek",
                meer ? tekst + "\nEr is nog meer, van langer geleden. Vraag het de privacyfunctionaris." : tekst));
    }

    private static String wanneer(Logdagregel een) {
        return Nederlands.datum(een.dag()) + ", " + een.gebruiker()
                + (een.nood() ? ", met de noodprocedure" : "")
                + (een.uitkomst() == Loggebeurtenis.Uitkomst.GEWEIGERD ? ", geweigerd" : "");
    }

    private static String wat(List<Logdagregel> gelezen) {
        return gelezen.stream()
                .map(Logdagregel::betreft)
                .distinct()
                .sorted(Nederlands.VOLGORDE)
                .collect(Collectors.joining(", "));
    }
}
