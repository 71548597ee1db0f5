package nl.kortelijnen.zoeken.machine;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.zoeken.Facetwaarde;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import org.jspecify.annotations.Nullable;

/** A {@link Zoekresultaat} as the API gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Zoekantwoord(
        @Schema(description = "Alle treffers, niet alleen die op deze pagina")
        long totaal,

        int pagina,
        int grootte,

        @Nullable @Schema(description = "De vraag zoals die waarschijnlijk bedoeld was")
        String bedoelde,

        @Schema(description = "Andere woorden voor wat gevraagd werd, waarop ook gezocht is")
        List<String> ookGezocht,

        List<Hit> treffers,
        Map<String, List<Facetwaarde>> facetten) {

    /** One hit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Hit(
            String id,
            String bron,
            String soort,
            String titel,

            @Schema(description = "De best passende alinea als veilige HTML, met <mark> om wat gevraagd werd")
            String fragment,

            @Schema(description = "Het deel waar het fragment uit komt, bijvoorbeeld: Vraag om te stellen") @Nullable
            String deel,

            String url,

            @Schema(description = "Past veel minder dan de beste treffer")
            boolean zijdelings,

            @Nullable String tenzij,
            @Nullable String letterlijk,
            @Nullable String bedoeld,
            @Nullable String alarm,
            @Nullable String nagekeken,
            @Nullable String geldigTot,
            @Nullable String bronvermelding,

            @Schema(description = "De bijlage waarin het (ook) staat") @Nullable
            String bijlage) {

        static Hit van(Treffer treffer) {
            return new Hit(
                    treffer.id(),
                    treffer.bron(),
                    treffer.soort(),
                    treffer.titel().kaal(),
                    treffer.fragment().html(),
                    treffer.extra(Zoekdocument.DEEL),
                    treffer.url(),
                    treffer.zijdelings(),
                    treffer.extra(Zoekdocument.TENZIJ),
                    treffer.extra(Zoekdocument.LETTERLIJK),
                    treffer.extra(Zoekdocument.BEDOELD),
                    treffer.extra(Zoekdocument.ALARM),
                    treffer.extra(Zoekdocument.NAGEKEKEN),
                    treffer.extra(Zoekdocument.GELDIG_TOT),
                    treffer.extra(Zoekdocument.BRONVERMELDING),
                    treffer.extra(Zoekdocument.BIJLAGE));
        }
    }

    static Zoekantwoord van(Zoekvraag vraag, Zoekresultaat resultaat) {
        return new Zoekantwoord(
                resultaat.totaal(),
                vraag.pagina(),
                vraag.grootte(),
                resultaat.bedoelde(),
                resultaat.ookGezocht(),
                resultaat.treffers().stream().map(Hit::van).toList(),
                resultaat.facetten());
    }
}
