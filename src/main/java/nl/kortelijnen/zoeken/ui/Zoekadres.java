package nl.kortelijnen.zoeken.ui;

import com.vaadin.flow.router.QueryParameters;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zoekvraag;

/** A question, its filters and its order as they stand in the address of the search page, so that it can be kept and sent on. */
record Zoekadres(String tekst, Map<Facet, Set<String>> filters, Zoekvraag.Volgorde volgorde, Set<String> zonder) {

    private static final String Q = "q";
    private static final String VOLGORDE = "volgorde";
    private static final String NIEUWSTE = "nieuwste";
    private static final String ZONDER = "zonder";

    Zoekadres(String tekst, Map<Facet, Set<String>> filters) {
        this(tekst, filters, Zoekvraag.Volgorde.PASSEND, Set.of());
    }

    static Zoekadres van(QueryParameters parameters) {
        Map<String, List<String>> alle = parameters.getParameters();
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            Set<String> waarden = new LinkedHashSet<>(alle.getOrDefault(facet.code(), List.of()));
            waarden.remove("");
            if (!waarden.isEmpty()) {
                filters.put(facet, waarden);
            }
        }
        return new Zoekadres(
                alle.getOrDefault(Q, List.of("")).getFirst().strip(),
                filters,
                alle.getOrDefault(VOLGORDE, List.of()).contains(NIEUWSTE)
                        ? Zoekvraag.Volgorde.NIEUWSTE
                        : Zoekvraag.Volgorde.PASSEND,
                new LinkedHashSet<>(alle.getOrDefault(ZONDER, List.of())));
    }

    Zoekadres metTekst(String anders) {
        return new Zoekadres(anders, filters, volgorde, Set.of());
    }

    Zoekadres zonderFilters() {
        return new Zoekadres(tekst, Map.of(), volgorde, zonder);
    }

    Zoekadres met(Zoekvraag.Volgorde andere) {
        return new Zoekadres(tekst, filters, andere, zonder);
    }

    /** With or without another word for what was asked. */
    Zoekadres zonder(String woord, boolean uit) {
        Set<String> anders = new LinkedHashSet<>(zonder);
        if (uit) {
            anders.add(woord);
        } else {
            anders.remove(woord);
        }
        return new Zoekadres(tekst, filters, volgorde, anders);
    }

    Zoekadres met(Facet facet, String waarde, boolean gekozen) {
        Map<Facet, Set<String>> anders = new EnumMap<>(Facet.class);
        anders.putAll(filters);
        Set<String> waarden = new LinkedHashSet<>(filters.getOrDefault(facet, Set.of()));
        if (gekozen) {
            waarden.add(waarde);
        } else {
            waarden.remove(waarde);
        }
        if (waarden.isEmpty()) {
            anders.remove(facet);
        } else {
            anders.put(facet, waarden);
        }
        return new Zoekadres(tekst, anders, volgorde, zonder);
    }

    boolean gekozen(Facet facet, String waarde) {
        return filters.getOrDefault(facet, Set.of()).contains(waarde);
    }

    QueryParameters parameters() {
        Map<String, List<String>> alle = new LinkedHashMap<>();
        if (!tekst.isEmpty()) {
            alle.put(Q, List.of(tekst));
        }
        filters.forEach((facet, waarden) -> alle.put(facet.code(), List.copyOf(waarden)));
        if (volgorde == Zoekvraag.Volgorde.NIEUWSTE) {
            alle.put(VOLGORDE, List.of(NIEUWSTE));
        }
        if (!zonder.isEmpty()) {
            alle.put(ZONDER, List.copyOf(zonder));
        }
        return new QueryParameters(alle);
    }

    /** For a link. */
    String url() {
        List<String> delen = new ArrayList<>();
        parameters()
                .getParameters()
                .forEach((naam, waarden) -> waarden.forEach(
                        waarde -> delen.add(naam + "=" + URLEncoder.encode(waarde, StandardCharsets.UTF_8))));
        return delen.isEmpty() ? Paginas.ZOEKEN : Paginas.ZOEKEN + "?" + String.join("&", delen);
    }

    Zoekvraag vraag(int pagina, int grootte) {
        Map<String, Set<String>> codes = new LinkedHashMap<>();
        filters.forEach((facet, waarden) -> codes.put(facet.code(), waarden));
        return new Zoekvraag(tekst, codes, pagina, grootte, volgorde, zonder);
    }
}
