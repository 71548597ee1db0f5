package nl.kortelijnen.verslag.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verbetering.Geadresseerde;
import nl.kortelijnen.verslag.verbetering.Volgfilter;
import nl.kortelijnen.verslag.verbetering.Volgpunt;
import nl.kortelijnen.verslag.verbetering.Volgpunten;
import nl.kortelijnen.verslag.verbetering.Volgstaat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The points that are followed, for programs: how far each is, and whose it is. */
@RestController
@Tag(name = "Verslagen")
class PuntApi {

    private static final String OPEN = "open";

    private final Volgpunten punten;
    private final Ketennetwerk netwerk;

    PuntApi(Volgpunten punten, Ketennetwerk netwerk) {
        this.punten = punten;
        this.netwerk = netwerk;
    }

    record Puntbericht(
            UUID id,
            String soort,
            String tekst,
            String status,
            @Nullable Eigenaar eigenaar,
            @Nullable LocalDate datum,
            LocalDate sinds,
            @Nullable String geadresseerde,
            @Nullable Verslagwijzer verslag,
            @Nullable String bewijs,
            @Nullable String bewijslink,
            @Nullable String cijfer,
            String adres) {}

    record Eigenaar(UUID id, String naam) {}

    /** @param alinea the paragraph of the source it comes from */
    record Verslagwijzer(
            String slug,
            String titel,
            String onderdeel,
            @Nullable Integer alinea) {}

    @GetMapping("/api/v1/punten")
    @Operation(summary = "Punten uit verslagen en aanbevelingen die worden gevolgd, het oudste eerst")
    @ApiResponse(responseCode = "200", description = "De punten die passen")
    @ApiResponse(responseCode = "400", description = "Deze status bestaat niet; de fout noemt wat kan")
    List<Puntbericht> punten(
            @Parameter(description = "niet-gestart, loopt, betwist, opgelost, of open voor alles wat niet is opgelost")
                    @RequestParam(required = false)
                    @Nullable
                    String status,
            @Parameter(description = "Van wie: het id of de naam van een organisatie")
                    @RequestParam(required = false)
                    @Nullable
                    String organisatie) {
        Set<Volgstaat> staten = staten(status);
        String naam = organisatie == null ? "" : organisatie.strip();
        UUID wie = naam.isEmpty() ? null : organisatie(naam);
        List<Volgpunt> gevonden = punten.zoek(new Volgfilter(staten, Set.of(), wie, null, null));
        return !naam.isEmpty() && wie == null
                ? List.of()
                : gevonden.stream().map(PuntApi::bericht).toList();
    }

    private static Set<Volgstaat> staten(@Nullable String status) {
        if (status == null || status.isBlank()) {
            return Set.of();
        }
        return OPEN.equals(status.strip())
                ? Volgfilter.OPEN
                : Set.of(Volgstaat.van(status.strip()).orElseThrow(() -> new OnbekendeStatus(status)));
    }

    private @Nullable UUID organisatie(String waarde) {
        try {
            return UUID.fromString(waarde);
        } catch (IllegalArgumentException e) {
            return netwerk.organisaties(Netwerkfilter.ALLES).stream()
                    .filter(een -> heet(een, waarde))
                    .findFirst()
                    .map(een -> een.id().waarde())
                    .orElse(null);
        }
    }

    private static boolean heet(Organisatie een, String naam) {
        return een.naam().equalsIgnoreCase(naam) || een.kort().equalsIgnoreCase(naam);
    }

    private static Puntbericht bericht(Volgpunt punt) {
        Volgpunt.Eigenaar eigenaar = punt.eigenaar();
        Volgpunt.Herkomst herkomst = punt.herkomst();
        Geadresseerde geadresseerde = punt.geadresseerde();
        return new Puntbericht(
                punt.id(),
                punt.soort().code(),
                punt.tekst(),
                punt.staat().code(),
                eigenaar == null ? null : new Eigenaar(eigenaar.id(), eigenaar.naam()),
                punt.streefdatum(),
                punt.sinds(),
                geadresseerde == null ? null : geadresseerde.code(),
                herkomst == null
                        ? null
                        : new Verslagwijzer(herkomst.slug(), herkomst.titel(), punt.waar(), punt.alinea()),
                punt.bewijs().isEmpty() ? null : punt.bewijs(),
                punt.bewijslink().isEmpty() ? null : punt.bewijslink(),
                punt.cijfer(),
                "/" + Verslagadres.punt(punt.id()));
    }

    @ExceptionHandler
    ProblemDetail status(OnbekendeStatus fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "Het veld 'status': de waarde '" + fout.getMessage() + "' kennen we niet. Kies uit "
                        + Arrays.stream(Volgstaat.values()).map(Volgstaat::code).collect(Collectors.joining(", "))
                        + " of " + OPEN + ".");
        probleem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        probleem.setProperty("code", "ongeldige-waarde");
        probleem.setProperty("veld", "status");
        return probleem;
    }

    private static final class OnbekendeStatus extends RuntimeException {
        OnbekendeStatus(String waarde) {
            super(waarde);
        }
    }
}
