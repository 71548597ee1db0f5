package nl.kortelijnen.tussenevaluatie;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import nl.kortelijnen.cijfers.Cijferantwoord;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The tussenevaluatie for programs: that of the screen, hidden alike. */
@RestController
@Tag(name = "Cijfers")
class TussenevaluatieApi {

    private final Tussenevaluatie evaluatie;

    TussenevaluatieApi(Tussenevaluatie evaluatie) {
        this.evaluatie = evaluatie;
    }

    @GetMapping("/api/v1/cijfers/tussenevaluatie")
    @Operation(
            summary =
                    "Her-meldingen, sluiten met plan, nazorg en ervaringen, per heel kwartaal, van de regio of van een "
                            + "organisatie; getallen onder de 5 en wat je daaruit kunt uitrekenen zijn verborgen")
    @ApiResponse(responseCode = "200", description = "De cijfers van elk kwartaal dat in deze periode valt")
    @ApiResponse(responseCode = "400", description = "Een waarde ontbreekt of klopt niet; de fout noemt het veld")
    @ApiResponse(responseCode = "404", description = "Deze organisatie is er niet")
    @ApiResponse(responseCode = "422", description = "De periode kan niet; de fout zegt waarom")
    Cijferantwoord tussenevaluatie(
            @Parameter(description = "Eerste dag", example = "2026-01-01") @RequestParam String van,
            @Parameter(description = "Laatste dag", example = "2026-12-31") @RequestParam String tot,
            @Parameter(description = "Id van de organisatie; leeg voor allen samen")
                    @RequestParam(required = false)
                    @Nullable
                    String organisatie) {
        return Cijferantwoord.van(evaluatie.rapport(dag("van", van), dag("tot", tot), organisatie(organisatie)));
    }

    private static LocalDate dag(String veld, String waarde) {
        try {
            return LocalDate.parse(waarde);
        } catch (DateTimeParseException e) {
            throw new OngeldigeWaarde(veld, "Schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-11-30.");
        }
    }

    private static @Nullable UUID organisatie(@Nullable String waarde) {
        if (waarde == null || waarde.isBlank()) {
            return null;
        }
        try {
            return UUID.fromString(waarde);
        } catch (IllegalArgumentException e) {
            throw new OngeldigeWaarde("organisatie", "Geef het id van een organisatie uit het netwerk.");
        }
    }

    /** A value of a request that cannot be read. */
    private static final class OngeldigeWaarde extends RuntimeException {

        private final String veld;

        OngeldigeWaarde(String veld, String zin) {
            super("Het veld '" + veld + "': " + zin);
            this.veld = veld;
        }
    }

    @ExceptionHandler
    ProblemDetail ongeldig(OngeldigeWaarde fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fout.getMessage());
        probleem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        probleem.setProperty("code", "ongeldige-waarde");
        probleem.setProperty("veld", fout.veld);
        return probleem;
    }
}
