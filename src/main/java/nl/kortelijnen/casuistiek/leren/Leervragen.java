package nl.kortelijnen.casuistiek.leren;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.stereotype.Service;

/** Themes that come back in what colleagues ask: what training or a conference may be about (AC14). */
@Service
public class Leervragen {

    /** One case is somebody's question; from two on it is one of more people. */
    private static final int GENOEG = 2;

    private final Casusbank casusbank;

    Leervragen(Casusbank casusbank) {
        this.casusbank = casusbank;
    }

    /** Most asked first; of what is shared only, so nothing for whoever may not read cases. */
    public List<Leervraag> alle() {
        Map<String, List<Casusregel>> perThema = new TreeMap<>();
        casusbank
                .gedeeld(null, null)
                .forEach(casus -> casus.themas()
                        .forEach(thema -> perThema.computeIfAbsent(thema, sleutel -> new ArrayList<>())
                                .add(casus)));
        return perThema.entrySet().stream()
                .map(een -> Leervraag.van(een.getKey(), Codelijst.THEMAS.label(een.getKey()), een.getValue()))
                .filter(een -> een.vragen().size() >= GENOEG)
                .sorted(Comparator.comparingInt((Leervraag een) -> een.vragen().size())
                        .reversed()
                        .thenComparing(Leervraag::label, Nederlands.VOLGORDE))
                .toList();
    }
}
