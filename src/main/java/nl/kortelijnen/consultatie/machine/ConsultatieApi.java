package nl.kortelijnen.consultatie.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.StapGeweigerd;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DatabindException;

/** Asking, reading and moving on a consultation, for programs. */
@RestController
@RequestMapping("/api/v1/consultaties")
@Tag(name = "Consultaties")
class ConsultatieApi {

    private final Consultaties consultaties;

    ConsultatieApi(Consultaties consultaties) {
        this.consultaties = consultaties;
    }

    /** Where a question stands now. */
    record Kort(String nummer, String status, String naar) {}

    @PostMapping
    @Operation(summary = "Vraag een consultatie; anoniem, zonder namen of adressen")
    @ApiResponse(responseCode = "201", description = "Gevraagd")
    @ApiResponse(responseCode = "400", description = "Een veld ontbreekt of klopt niet; de fout noemt het")
    @ApiResponse(responseCode = "422", description = "Een regel laat dit niet toe; de fout zegt welke")
    ResponseEntity<Kort> vraag(@RequestBody Vraagbericht bericht) {
        String nummer = consultaties.vraag(bericht.aanvraag());
        return ResponseEntity.created(URI.create("/api/v1/consultaties/" + nummer))
                .body(kort(nummer));
    }

    @GetMapping("/{nummer}")
    @Operation(summary = "Een consultatie, met het verloop en het gesprek voor zover jij die mag zien")
    @ApiResponse(responseCode = "200", description = "De consultatie")
    @ApiResponse(responseCode = "404", description = "Er is er geen, of niet voor jou")
    Consultantwoord lees(@PathVariable String nummer) {
        return Consultantwoord.van(consultaties.lees(nummer));
    }

    @PostMapping("/{nummer}/stappen")
    @Operation(summary = "Zet een stap: neem-aan, wijs-af, geef-door, schrijf, sluit-af of trek-in")
    @ApiResponse(responseCode = "200", description = "De stap is gezet")
    @ApiResponse(responseCode = "404", description = "Er is er geen, of niet voor jou")
    @ApiResponse(responseCode = "409", description = "Deze stap kan nu niet; er is niets veranderd")
    @ApiResponse(responseCode = "422", description = "Een regel laat dit niet toe; de fout zegt welke")
    Kort zet(@PathVariable String nummer, @RequestBody Stapbericht bericht) {
        Consultvraag eerst = consultaties.lees(nummer).vraag();
        Machinestap stap = Machinestap.van(Vraagbericht.verplicht("stap", bericht.stap()));
        stap.vereis(eerst);
        switch (stap) {
            case NEEM_AAN -> consultaties.neemAan(nummer);
            case WIJS_AF -> consultaties.wijsAf(nummer, Vraagbericht.verplicht("reden", bericht.reden()));
            case GEEF_DOOR -> geefDoor(nummer, bericht);
            case SCHRIJF -> consultaties.verstuur(nummer, Vraagbericht.verplicht("tekst", bericht.tekst()));
            case SLUIT_AF -> consultaties.sluitAf(nummer, afsluiting(bericht));
            case TREK_IN -> consultaties.trekIn(nummer, Vraagbericht.leeg(bericht.reden()));
        }
        // who refuses or passes on may not see it afterwards; what it became is theirs to hear once
        return switch (stap) {
            case WIJS_AF -> new Kort(nummer, "op-bord", eerst.bestemming().code());
            case GEEF_DOOR -> new Kort(nummer, "toegewezen", eerst.bestemming().code());
            case NEEM_AAN, SCHRIJF, SLUIT_AF, TREK_IN -> kort(nummer);
        };
    }

    private void geefDoor(String nummer, Stapbericht bericht) {
        String aan = Vraagbericht.verplicht("aan", bericht.aan());
        String reden = Vraagbericht.verplicht("reden", bericht.reden());
        try {
            consultaties.geefDoor(nummer, UUID.fromString(aan), reden);
        } catch (IllegalArgumentException e) {
            throw new Veldfout("aan", "is geen id. Neem het id uit /api/v1/deskundigen.");
        }
    }

    private static Afsluiting afsluiting(Stapbericht bericht) {
        String geholpen = Vraagbericht.verplicht("geholpen", bericht.geholpen());
        return new Afsluiting(
                switch (geholpen) {
                    case "ja" -> Afsluiting.Geholpen.JA;
                    case "deels" -> Afsluiting.Geholpen.DEELS;
                    case "nee" -> Afsluiting.Geholpen.NEE;
                    default -> throw Vraagbericht.onbekend("geholpen", geholpen, List.of("ja", "deels", "nee"));
                },
                Vraagbericht.verplicht("vervolg", bericht.vervolg()));
    }

    private Kort kort(String nummer) {
        Consultvraag vraag = consultaties.lees(nummer).vraag();
        return new Kort(nummer, vraag.stand().code(), vraag.bestemming().code());
    }

    @ExceptionHandler
    ProblemDetail geweigerd(StapGeweigerd fout) {
        return probleem(HttpStatus.CONFLICT, fout.code(), fout.bericht());
    }

    @ExceptionHandler
    ProblemDetail veld(Veldfout fout) {
        ProblemDetail probleem = probleem(HttpStatus.BAD_REQUEST, "ongeldige-waarde", fout.zin);
        probleem.setProperty("veld", fout.veld);
        return probleem;
    }

    @ExceptionHandler
    ProblemDetail onleesbaar(HttpMessageNotReadableException fout) {
        if (fout.getCause() instanceof DatabindException soort
                && !soort.getPath().isEmpty()) {
            String veld = soort.getPath().getFirst().getPropertyName();
            if (veld != null) {
                return veld(new Veldfout(veld, "heeft een waarde van de verkeerde soort."));
            }
        }
        return probleem(HttpStatus.BAD_REQUEST, "onleesbaar", "Het bericht is geen geldige JSON.");
    }

    private static ProblemDetail probleem(HttpStatus status, String code, String detail) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(status, detail);
        probleem.setTitle(status.getReasonPhrase());
        probleem.setProperty("code", code);
        return probleem;
    }
}
