package nl.kortelijnen.consultatie.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.kortelijnen.cijfers.Cijferantwoord;
import nl.kortelijnen.consultatie.cijfers.Consultcijfers;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of consultations, for programs: those of the screen, hidden alike. */
@RestController
@Tag(name = "Cijfers")
class CijferApi {

    private final Consultcijfers cijfers;

    CijferApi(Consultcijfers cijfers) {
        this.cijfers = cijfers;
    }

    @GetMapping("/api/v1/cijfers/consultaties")
    @Operation(
            summary = "Cijfers over consultaties, per heel kwartaal; getallen onder de 5 en wat je daaruit kunt "
                    + "uitrekenen zijn verborgen")
    @ApiResponse(responseCode = "200", description = "De cijfers van elk kwartaal dat in deze periode valt")
    @ApiResponse(responseCode = "400", description = "Een datum ontbreekt of klopt niet; de fout noemt het veld")
    @ApiResponse(responseCode = "422", description = "De periode kan niet; de fout zegt waarom")
    Cijferantwoord cijfers(
            @Parameter(example = "2026-10-01") @RequestParam String van,
            @Parameter(example = "2026-12-31") @RequestParam String tot) {
        return Cijferantwoord.van(cijfers.rapport(dag("van", van), dag("tot", tot)));
    }

    private static LocalDate dag(String veld, String waarde) {
        LocalDate dag = Vraagbericht.dag(veld, waarde);
        if (dag == null) {
            throw Veldfout.ontbreekt(veld);
        }
        return dag;
    }

    @ExceptionHandler
    ProblemDetail veld(Veldfout fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fout.zin);
        probleem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        probleem.setProperty("code", "ongeldige-waarde");
        probleem.setProperty("veld", fout.veld);
        return probleem;
    }
}
