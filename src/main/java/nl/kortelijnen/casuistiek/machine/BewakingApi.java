package nl.kortelijnen.casuistiek.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.Herkenner;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Tells what in a text may identify somebody. The text is not kept and not logged. */
@RestController
@Tag(name = "Casuïstiek")
class BewakingApi {

    /** Characters; ten pages. */
    static final int LANGSTE_TEKST = 50_000;

    /** Of a character at most four bytes, or six when it is escaped. */
    private static final int GROOTSTE_BERICHT = 6 * LANGSTE_TEKST + 1000;

    private final Toegang toegang;
    private final JsonMapper json;

    BewakingApi(Toegang toegang, JsonMapper json) {
        this.toegang = toegang;
        this.json = json;
    }

    @Schema(name = "Bewakingsvraag")
    record Vraag(
            @Schema(
                    description = "Hooguit 50.000 tekens",
                    requiredMode = Schema.RequiredMode.REQUIRED,
                    example = "Gisteren belde juf Terpstra.")
            @Nullable
            String tekst) {}

    @Schema(name = "Bewakingsantwoord")
    record Antwoord(List<Regel> vondsten) {}

    /** @param voorstel empty: leave it out */
    @Schema(name = "Bewakingsvondst")
    record Regel(
            @Schema(description = "Eerste teken in de tekst, vanaf 0")
            int van,

            @Schema(description = "Eén voorbij het laatste teken")
            int tot,

            @Schema(example = "naam") String soort,
            String tekst,

            @Schema(description = "Wat er kan staan; leeg: laat het weg")
            String voorstel) {

        static Regel van(Herkend vondst) {
            return new Regel(
                    vondst.van(),
                    vondst.tot(),
                    vondst.soort().name().toLowerCase(Locale.ROOT),
                    vondst.tekst(),
                    vondst.voorstel());
        }
    }

    @PostMapping(path = "/api/v1/casuistiek/bewaking", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Wat in een tekst iemand herkenbaar kan maken, met een voorstel. Verkleint de kans, geeft geen "
                    + "zekerheid. De tekst wordt niet bewaard",
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON_VALUE,
                                            schema = @Schema(implementation = Vraag.class))))
    @ApiResponse(responseCode = "200", description = "De vondsten, op volgorde; zij overlappen niet")
    @ApiResponse(responseCode = "400", description = "De tekst ontbreekt of het bericht is geen JSON")
    @ApiResponse(responseCode = "403", description = "Alleen voor professionals en redacteuren")
    @ApiResponse(responseCode = "413", description = "De tekst is te lang; de fout zegt hoe lang hij mag zijn")
    Antwoord bewaak(HttpServletRequest verzoek) throws IOException {
        if (!toegang.vereis().heeft(Rol.REDACTEUR)) {
            toegang.vereis(Rol.PROFESSIONAL);
        }
        String tekst = lees(verzoek);
        return new Antwoord(Herkenner.metCombinaties(List.of(tekst), List.of()).getFirst().stream()
                .map(Regel::van)
                .toList());
    }

    private String lees(HttpServletRequest verzoek) throws IOException {
        byte[] bericht;
        try (InputStream in = verzoek.getInputStream()) {
            bericht = in.readNBytes(GROOTSTE_BERICHT + 1);
        }
        if (bericht.length > GROOTSTE_BERICHT) {
            throw Berichtfout.teLang();
        }
        String tekst = json.readValue(bericht, Vraag.class).tekst();
        if (tekst == null || tekst.isBlank()) {
            throw new Berichtfout(
                    HttpStatus.BAD_REQUEST, "ongeldige-waarde", "Het veld 'tekst': ontbreekt. Vul het in.");
        }
        if (tekst.length() > LANGSTE_TEKST) {
            throw Berichtfout.teLang();
        }
        return tekst;
    }

    @ExceptionHandler
    ProblemDetail onbruikbaar(Berichtfout fout) {
        return fout.probleem();
    }

    /** Without what the parser quotes: that may be the text. */
    @ExceptionHandler
    ProblemDetail onleesbaar(JacksonException fout) {
        return new Berichtfout(
                        HttpStatus.BAD_REQUEST,
                        "onleesbaar",
                        "Het bericht is geen geldige JSON. Stuur {\"tekst\": \"…\"}.")
                .probleem();
    }
}
