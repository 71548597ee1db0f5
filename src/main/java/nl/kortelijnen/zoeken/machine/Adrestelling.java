package nl.kortelijnen.zoeken.machine;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Treffertelling;
import nl.kortelijnen.zoeken.Zoekvraag;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Reads the question from the address of the search page, as that page itself does. */
@Component
class Adrestelling implements Treffertelling {

    private static final String TEKST = "q";
    private static final String ZONDER = "zonder";

    private final Zoekmachine zoekmachine;

    Adrestelling(Zoekmachine zoekmachine) {
        this.zoekmachine = zoekmachine;
    }

    @Override
    public String naam(String adres) {
        Zoekvraag vraag = vraag(adres);
        List<String> delen = new ArrayList<>();
        delen.add(vraag.tekst().isEmpty() ? "Alles" : "“" + vraag.tekst() + "”");
        for (Facet facet : Facet.values()) {
            vraag.filters().getOrDefault(facet.code(), Set.of()).stream()
                    .map(facet::label)
                    .sorted()
                    .forEach(delen::add);
        }
        return String.join(" · ", delen);
    }

    @Override
    public long aantal(String adres, Optional<Gebruiker> wie) {
        return zoekmachine.zoek(vraag(adres), wie).totaal();
    }

    private static Zoekvraag vraag(String adres) {
        MultiValueMap<String, String> delen =
                UriComponentsBuilder.fromUriString(adres).build().getQueryParams();
        Map<String, Set<String>> filters = new HashMap<>();
        for (Facet facet : Facet.values()) {
            Set<String> waarden = waarden(delen, facet.code());
            if (!waarden.isEmpty()) {
                filters.put(facet.code(), waarden);
            }
        }
        String tekst = waarden(delen, TEKST).stream().findFirst().orElse("");
        return new Zoekvraag(tekst, filters, 0, 1, Zoekvraag.Volgorde.PASSEND, waarden(delen, ZONDER));
    }

    private static Set<String> waarden(MultiValueMap<String, String> delen, String naam) {
        Set<String> uit = new HashSet<>();
        for (String waarde : delen.getOrDefault(naam, List.of())) {
            if (waarde != null && !waarde.isBlank()) {
                uit.add(UriUtils.decode(waarde.replace("+", "%20"), StandardCharsets.UTF_8));
            }
        }
        return uit;
    }
}
