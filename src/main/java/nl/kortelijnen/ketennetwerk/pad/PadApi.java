package nl.kortelijnen.ketennetwerk.pad;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The shortest line, for programs. */
@RestController
@RequestMapping("/api/v1/ketennetwerk/pad")
@Tag(name = "Ketennetwerk")
class PadApi {

    private final KortsteLijn kortsteLijn;

    PadApi(KortsteLijn kortsteLijn) {
        this.kortsteLijn = kortsteLijn;
    }

    /** @param gevonden false when no line leads there; then there are no steps either */
    record Antwoord(boolean gevonden, List<Stap> stappen) {}

    record Stap(String van, String naar, String kanaal, String uitleg, boolean bevestigd) {}

    /** A parameter that names nobody. */
    private static final class Onvindbaar extends RuntimeException {
        private final String veld;

        Onvindbaar(String veld, String detail) {
            super(detail);
            this.veld = veld;
        }
    }

    @GetMapping
    @Operation(
            summary = "De kortste lijn van een persoon naar een persoon of organisatie, stap voor stap",
            description = "Alleen over lijnen die nu gelden, en over mensen die er nu werken. Zonder weg zijn er geen "
                    + "stappen en is 'gevonden' onwaar; ook wie er zelf werkt heeft geen stappen nodig.")
    @ApiResponse(responseCode = "200", description = "De stappen in volgorde")
    @ApiResponse(responseCode = "400", description = "Een veld ontbreekt of is geen id")
    @ApiResponse(responseCode = "404", description = "Er is niemand met dit id; het veld staat erbij")
    Antwoord pad(
            @Parameter(description = "Id van de persoon die wil bereiken") @RequestParam UUID van,
            @Parameter(description = "Id van de persoon of de organisatie") @RequestParam UUID naar) {
        boolean isMens = kortsteLijn
                .doel(van)
                .filter(een -> een.doel() instanceof Lijndoel.Collega)
                .isPresent();
        if (!isMens) {
            throw new Onvindbaar("van", "Er is geen persoon met het id in 'van'.");
        }
        Lijndoel doel = kortsteLijn
                .doel(naar)
                .orElseThrow(() -> new Onvindbaar("naar", "Er is geen persoon of organisatie met het id in 'naar'."))
                .doel();
        return kortsteLijn
                .zoek(new ProfessionalId(van), doel)
                .map(pad -> new Antwoord(
                        true, pad.stappen().stream().map(PadApi::stap).toList()))
                .orElseGet(() -> new Antwoord(false, List.of()));
    }

    @ExceptionHandler
    ProblemDetail onvindbaar(Onvindbaar fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, fout.getMessage());
        probleem.setProperty("code", "bestaat-niet");
        probleem.setProperty("veld", fout.veld);
        return probleem;
    }

    private static Stap stap(Lijnstap stap) {
        return new Stap(
                stap.van().id().toString(),
                stap.naar().id().toString(),
                stap.kanaal().code(),
                stap.uitleg(),
                stap.zeker());
    }
}
