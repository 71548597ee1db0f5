package nl.kortelijnen.zoeken.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.portaal.aanbod.Suggestie;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.zoeken.Facet;
import nl.kortelijnen.zoeken.Zoekvraag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for programs, with the rights of the key's owner. */
@RestController
@RequestMapping("/api/v1/zoeken")
class ZoekController {

    private final Zoekmachine zoekmachine;
    private final Toegang toegang;

    ZoekController(Zoekmachine zoekmachine, Toegang toegang) {
        this.zoekmachine = zoekmachine;
        this.toegang = toegang;
    }

    @GetMapping
    @Operation(
            summary = "Zoek in kennis, deskundigen, organisaties en verslagen, het best passende eerst",
            description = "Filters: soort, fase, thema, doelgroep, taal, herkomst en organisatie. Ze mogen vaker "
                    + "voorkomen of (behalve organisatie) met komma's gescheiden zijn: een van de waarden binnen een "
                    + "filter, en alle filters samen.")
    Zoekantwoord zoek(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int pagina,
            @RequestParam(defaultValue = "20") int grootte,
            @Parameter(description = "passend of nieuwste") @RequestParam(defaultValue = "passend") String volgorde,
            @Parameter(description = "Woorden uit 'ookGezocht' die niet mee mogen doen")
                    @RequestParam(required = false)
                    @Nullable
                    Set<String> zonder,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> alles) {
        Zoekvraag vraag = vraag(q, alles, pagina, grootte, volgorde(volgorde), zonder == null ? Set.of() : zonder);
        return Zoekantwoord.van(vraag, zoekmachine.zoek(vraag, Optional.of(toegang.vereis())));
    }

    @GetMapping("/suggesties")
    @Operation(summary = "Wat iemand misschien aan het typen is: titels waarin deze woorden (beginnen te) staan")
    List<Suggestie> suggesties(@RequestParam(defaultValue = "") String q) {
        return zoekmachine.suggesties(q, Optional.of(toegang.vereis()));
    }

    private static Zoekvraag.Volgorde volgorde(String naam) {
        return Arrays.stream(Zoekvraag.Volgorde.values())
                .filter(volgorde -> volgorde.name().equalsIgnoreCase(naam.strip()))
                .findFirst()
                .orElseThrow(() -> new Ongeldig("'volgorde' is passend of nieuwste."));
    }

    private static Zoekvraag vraag(
            String q,
            MultiValueMap<String, String> alles,
            int pagina,
            int grootte,
            Zoekvraag.Volgorde volgorde,
            Set<String> zonder) {
        if (grootte < 1 || grootte > Zoekvraag.GROOTSTE) {
            throw new Ongeldig("'grootte' is 1 tot " + Zoekvraag.GROOTSTE + ". Vraag meer pagina's op voor meer.");
        }
        if (pagina < 0 || (pagina + 1L) * grootte > Zoekvraag.DIEPSTE) {
            throw new Ongeldig("'pagina' begint bij 0, en verder dan " + Zoekvraag.DIEPSTE
                    + " treffers gaat geen lijst. Maak de vraag preciezer.");
        }
        Map<String, Set<String>> filters = new HashMap<>();
        for (Facet facet : Facet.values()) {
            Set<String> waarden = alles.getOrDefault(facet.code(), List.of()).stream()
                    .flatMap(
                            waarde -> facet == Facet.ORGANISATIE ? Stream.of(waarde) : Arrays.stream(waarde.split(",")))
                    .map(String::strip)
                    .filter(waarde -> !waarde.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());
            if (!waarden.isEmpty()) {
                filters.put(facet.code(), waarden);
            }
        }
        return new Zoekvraag(q, filters, pagina, grootte, volgorde, zonder);
    }

    @ExceptionHandler
    ProblemDetail ongeldig(Ongeldig fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fout.getMessage());
        probleem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        probleem.setProperty("code", "ongeldige-waarde");
        return probleem;
    }

    /** A parameter outside its range. */
    private static final class Ongeldig extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Ongeldig(String bericht) {
            super(bericht);
        }
    }
}
