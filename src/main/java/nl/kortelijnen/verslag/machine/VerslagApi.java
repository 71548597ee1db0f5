package nl.kortelijnen.verslag.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Proeflezing;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.Verslagregel;
import nl.kortelijnen.verslag.inlezen.Indeling;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Reports for programs: what is published, and what would be recognised in a file. */
@RestController
@RequestMapping("/api/v1/verslagen")
@Tag(name = "Verslagen")
class VerslagApi {

    private static final String BESTAND = "bestand";

    private final Verslagen verslagen;
    private final Inlezing inlezing;
    private final Toegang toegang;

    VerslagApi(Verslagen verslagen, Inlezing inlezing, Toegang toegang) {
        this.verslagen = verslagen;
        this.inlezing = inlezing;
        this.toegang = toegang;
    }

    record Verslag(
            String slug,
            String titel,
            @Nullable LocalDate datum,
            String plaats,
            int versie,
            Instant gepubliceerd,
            String adres,
            Map<String, Long> punten) {}

    record Herkend(
            String titel,
            @Nullable LocalDate datum,
            String plaats,
            List<Onderdeel> onderdelen,
            List<Proeflezing.Gevonden> namen) {}

    record Onderdeel(String kop, int niveau, List<String> alineas, List<Indeling.Regel> punten) {}

    @GetMapping
    @Operation(summary = "De gepubliceerde verslagen, het nieuwste eerst")
    @ApiResponse(responseCode = "200", description = "De verslagen, met hoeveel punten van elke soort")
    List<Verslag> lijst() {
        toegang.vereis();
        return verslagen.gepubliceerd().stream().map(VerslagApi::verslag).toList();
    }

    @PostMapping(path = "/herken", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Kijk wat er in een bestand wordt herkend; er wordt niets bewaard",
            description =
                    "Alleen voor organisatoren. Elke soort punt is aandachtspunt, verbeterpunt, vraag of toezegging; "
                            + "een regel van een andere lijst heet opsomming. Wat boven de eerste kop staat, heeft niveau 0.")
    @ApiResponse(responseCode = "200", description = "Wat er is herkend")
    @ApiResponse(responseCode = "400", description = "Het bestand ontbreekt")
    @ApiResponse(responseCode = "403", description = "Je bent geen organisator")
    @ApiResponse(responseCode = "422", description = "Dit bestand kunnen we niet lezen; de fout zegt waarom")
    Herkend herken(
            @Parameter(description = "Een .docx, .pdf, .md of .txt van hooguit 25 MB")
                    @RequestParam(name = BESTAND, required = false)
                    @Nullable
                    MultipartFile bestand)
            throws IOException, MissingServletRequestParameterException {
        toegang.vereis(Rol.ORGANISATOR);
        if (bestand == null) {
            throw new MissingServletRequestParameterException(BESTAND, "file");
        }
        Proeflezing gelezen =
                inlezing.herken(Objects.requireNonNullElse(bestand.getOriginalFilename(), ""), bestand.getBytes());
        Indeling indeling = gelezen.indeling();
        return new Herkend(
                indeling.titel(),
                indeling.datum(),
                indeling.plaats(),
                indeling.delen().stream()
                        .map(deel -> new Onderdeel(deel.kop(), deel.niveau(), deel.alineas(), deel.punten()))
                        .toList(),
                gelezen.namen());
    }

    private static Verslag verslag(Verslagregel regel) {
        return new Verslag(
                Objects.requireNonNull(regel.slug()),
                regel.titel(),
                regel.datum(),
                regel.plaats(),
                regel.nummer(),
                regel.moment(),
                "/" + regel.leesadres(),
                regel.punten().stream()
                        .collect(Collectors.toMap(telling -> telling.type().code(), Verslagregel.Telling::aantal)));
    }
}
