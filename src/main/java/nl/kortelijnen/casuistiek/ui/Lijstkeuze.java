package nl.kortelijnen.casuistiek.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.ui.merk.Paden;

/** What the address of the list asks for: {@code casuistiek?deel=mijn}, {@code casuistiek?soort=succes&thema=meldcode}. */
record Lijstkeuze(String deel, Optional<Casussoort> soort, Optional<String> thema) {

    static final Lijstkeuze BEGIN = new Lijstkeuze("gedeeld", Optional.empty(), Optional.empty());
    private static final Set<String> DELEN =
            Set.of("gedeeld", "mijn", "meelezen", "gemeld", "werkt", "overleg", "wegingen");

    static Lijstkeuze van(QueryParameters vraag) {
        return new Lijstkeuze(
                vraag.getSingleParameter("deel").filter(DELEN::contains).orElse("gedeeld"),
                vraag.getSingleParameter("soort").flatMap(Casussoort::van),
                vraag.getSingleParameter("thema").filter(thema -> !thema.isBlank()));
    }

    Lijstkeuze metDeel(String ander) {
        return new Lijstkeuze(ander, Optional.empty(), Optional.empty());
    }

    Lijstkeuze metSoort(Optional<Casussoort> andere) {
        return new Lijstkeuze(deel, andere, thema);
    }

    Lijstkeuze metThema(Optional<String> ander) {
        return new Lijstkeuze(deel, soort, ander);
    }

    QueryParameters vraag() {
        Map<String, String> delen = new LinkedHashMap<>();
        if (!deel.equals("gedeeld")) {
            delen.put("deel", deel);
        }
        soort.ifPresent(welke -> delen.put("soort", welke.code()));
        thema.ifPresent(welk -> delen.put("thema", welk));
        return QueryParameters.simple(delen);
    }

    String adres() {
        String vraag = vraag().getQueryString();
        return vraag.isEmpty() ? Paden.LIJST : Paden.LIJST + "?" + vraag;
    }
}
