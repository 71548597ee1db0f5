package nl.kortelijnen.deskundigen.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Uitkomst;
import nl.kortelijnen.gedeeld.Nederlands;

/** Says in a sentence who would fit but cannot, so that nobody wonders where a colleague went. */
record NietGetoond(String hoeveel, String waarom) {

    private static final int MET_DATUM = 2;

    static Optional<NietGetoond> van(Uitkomst uitkomst) {
        int aantal = uitkomst.nietGetoond();
        if (aantal == 0) {
            return Optional.empty();
        }
        List<String> delen = new ArrayList<>();
        if (uitkomst.vol() > 0) {
            delen.add(uitkomst.vol() + (uitkomst.vol() == 1 ? " heeft" : " hebben") + " nu genoeg consulten");
        }
        delen.addAll(afwezig(uitkomst));
        if (uitkomst.werktNiet() > 0) {
            delen.add(uitkomst.werktNiet() + (uitkomst.werktNiet() == 1 ? " werkt" : " werken") + " niet op die dag");
        }
        String hoeveel = aantal == 1 ? "1 ander staat er niet bij." : aantal + " anderen staan er niet bij.";
        return Optional.of(new NietGetoond(hoeveel, String.join(", ", delen) + "."));
    }

    private static List<String> afwezig(Uitkomst uitkomst) {
        int aantal = uitkomst.metVerlofTot().size();
        if (aantal > MET_DATUM) {
            return List.of(aantal + " zijn afwezig");
        }
        return uitkomst.metVerlofTot().stream()
                .map(dag -> "1 is afwezig tot " + Nederlands.datum(dag))
                .collect(Collectors.toList());
    }
}
