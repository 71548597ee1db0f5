package nl.kortelijnen.deskundigen;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalnamen;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.Talen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finding an expert, for programs. */
@RestController
@RequestMapping("/api/v1/deskundigen")
@Tag(name = "Deskundigen")
class DeskundigenApi {

    private final Deskundigenwijzer wijzer;

    DeskundigenApi(Deskundigenwijzer wijzer) {
        this.wijzer = wijzer;
    }

    record Antwoord(int totaal, List<Rij> deskundigen, NietGetoond nietGetoond) {}

    record Rij(
            String id,
            String naam,
            String functie,
            String organisatie,
            String achterban,
            String telefoon,
            String mail,
            String url,
            List<Taalrij> talen,
            String vrij,
            int past,
            int gevraagd,
            List<Redenrij> redenen) {}

    record Taalrij(String code, String naam, String niveau) {}

    record Redenrij(boolean past, String zin) {}

    record NietGetoond(int vol, int metVerlof, int werktNiet) {}

    /** A value that the description of the API does not allow. */
    private static final class OngeldigeWaarde extends RuntimeException {
        private final String detail;

        OngeldigeWaarde(String detail) {
            super(detail);
            this.detail = detail;
        }
    }

    @GetMapping
    @Operation(summary = "Wie past bij deze vraag en kan, beste eerst, met in woorden waarom")
    Antwoord zoek(
            @Parameter(description = "Taalcode (BCP 47)", example = "ti") @RequestParam(required = false) @Nullable
                    String taal,
            @Parameter(example = "eritrees") @RequestParam(required = false) @Nullable String cultuur,
            @Parameter(example = "partnergeweld") @RequestParam(required = false) @Nullable String thema,
            @Parameter(description = "huisbezoek, telefonisch of meedenken") @RequestParam(required = false) @Nullable
                    String modus,
            @Parameter(description = "Dag waarop het moet kunnen", example = "2026-11-26")
                    @RequestParam(required = false)
                    @Nullable
                    String op) {
        Uitkomst uitkomst = wijzer.zoek(new Deskundigenvraag(
                taal(taal),
                code("cultuur", cultuur, Codelijst.CULTUREN),
                code("thema", thema, Codelijst.THEMAS),
                werkwijze(modus),
                dag(op)));
        return new Antwoord(
                uitkomst.voorstellen().size() + uitkomst.verder(),
                uitkomst.voorstellen().stream().map(DeskundigenApi::rij).toList(),
                new NietGetoond(uitkomst.vol(), uitkomst.metVerlofTot().size(), uitkomst.werktNiet()));
    }

    @ExceptionHandler
    ProblemDetail ongeldig(OngeldigeWaarde fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, fout.detail);
        probleem.setProperty("code", "ongeldige-waarde");
        return probleem;
    }

    /** By its code or any of its names. */
    private static @Nullable String taal(@Nullable String taal) {
        if (taal == null || taal.isBlank()) {
            return null;
        }
        List<Taal> gevonden = Taalnamen.talen(taal);
        return switch (gevonden.size()) {
            case 0 ->
                throw new OngeldigeWaarde("De taal '" + taal.strip()
                        + "' kennen we niet. Geef een taalcode (BCP 47) of een naam, zoals ti of Tigrinya.");
            case 1 -> gevonden.getFirst().code();
            default ->
                throw new OngeldigeWaarde("De taal '" + taal.strip() + "' kan meer betekenen. Kies een code: "
                        + gevonden.stream()
                                .map(een -> een.code() + " (" + een.naam() + ")")
                                .collect(Collectors.joining(", "))
                        + ".");
        };
    }

    private static @Nullable String code(String wat, @Nullable String code, Codelijst lijst) {
        if (code == null || code.isBlank()) {
            return null;
        }
        if (!lijst.bevat(code.strip())) {
            throw new OngeldigeWaarde("De " + wat + " '" + code.strip() + "' bestaat niet. Kies uit "
                    + lijst.alle().stream().map(Code::code).collect(Collectors.joining(", ")) + ".");
        }
        return code.strip();
    }

    private static @Nullable Werkwijze werkwijze(@Nullable String modus) {
        return modus == null || modus.isBlank()
                ? null
                : Werkwijze.van(modus.strip())
                        .orElseThrow(() -> new OngeldigeWaarde(
                                "De modus '" + modus + "' bestaat niet. Kies huisbezoek, telefonisch of meedenken."));
    }

    private static @Nullable LocalDate dag(@Nullable String op) {
        try {
            return op == null || op.isBlank() ? null : LocalDate.parse(op.strip());
        } catch (DateTimeParseException e) {
            throw new OngeldigeWaarde("De datum '" + op + "' klopt niet. Schrijf hem als 2026-11-26.");
        }
    }

    private static Rij rij(Voorstel voorstel) {
        Professional mens = voorstel.deskundige().professional();
        return new Rij(
                mens.id().toString(),
                mens.naam(),
                mens.functie(),
                mens.organisatieNaam(),
                voorstel.deskundige().achterban().code(),
                mens.telefoon(),
                mens.mail(),
                "/" + Netwerkadres.van(mens.id()),
                Talen.bestEerst(mens.talen()).stream()
                        .map(taal -> new Taalrij(
                                taal.getKey().code(),
                                taal.getKey().naam(),
                                taal.getValue().code()))
                        .toList(),
                voorstel.vrij(),
                voorstel.past(),
                voorstel.gevraagd(),
                voorstel.redenen().stream()
                        .map(reden -> new Redenrij(reden.past(), reden.zin()))
                        .toList());
    }
}
