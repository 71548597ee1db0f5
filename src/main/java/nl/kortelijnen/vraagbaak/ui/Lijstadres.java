package nl.kortelijnen.vraagbaak.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vragenfilter;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import org.jspecify.annotations.Nullable;

/** Which list of questions the address asks for, and the address of another. */
final class Lijstadres {

    private Lijstadres() {}

    static Vragenfilter van(QueryParameters vraag) {
        return new Vragenfilter(
                vraag.getSingleParameter("lijst").flatMap(Lijst::van).orElse(Lijst.ALLE),
                vraag.getSingleParameter("kanaal").map(Vraagbaakadres::id).orElse(null),
                vraag.getSingleParameter("thema")
                        .filter(Codelijst.THEMAS::bevat)
                        .orElse(null));
    }

    static String van(Lijst lijst, @Nullable UUID kanaal, @Nullable String thema) {
        Map<String, String> delen = new LinkedHashMap<>();
        if (lijst != Lijst.ALLE) {
            delen.put("lijst", lijst.code());
        }
        if (kanaal != null) {
            delen.put("kanaal", kanaal.toString());
        }
        if (thema != null) {
            delen.put("thema", thema);
        }
        return delen.isEmpty()
                ? Vraagbaakadres.LIJST
                : Vraagbaakadres.LIJST + "?" + QueryParameters.simple(delen).getQueryString();
    }
}
