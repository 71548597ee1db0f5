package nl.kortelijnen.vraagbaak.machine;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.vraagbaak.Kanaalantwoord;
import nl.kortelijnen.vraagbaak.Kanaalgesprek;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagbaakadres;
import nl.kortelijnen.vraagbaak.Vragenfilter;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The questions one may read, for programs. Who wrote something is said as readers see it. */
@RestController
@Tag(name = "Vragen")
class VraagApi {

    private final Vraagbaak vraagbaak;

    VraagApi(Vraagbaak vraagbaak) {
        this.vraagbaak = vraagbaak;
    }

    record Vraagregel(
            UUID id,
            UUID kanaal,
            String kanaalNaam,
            String titel,
            String uitleg,
            Set<String> themas,
            String afzender,
            Instant gesteld,
            String status,
            int antwoorden,
            @Nullable Instant eersteAntwoord,
            String adres) {}

    /** @param hielp whether this answer was accepted */
    record Antwoordbericht(
            UUID id,
            String tekst,
            String afzender,
            Instant geschreven,
            boolean hielp,
            List<Regelbericht> regels,
            List<Aanvullingbericht> aanvullingen) {}

    /** @param herkomst which lines of which groups say so */
    record Regelbericht(String onderwerp, String tekst, List<Plek> herkomst) {}

    record Plek(int groep, int regel) {}

    record Aanvullingbericht(String tekst, String afzender, Instant geschreven) {}

    record Gesprekbericht(Vraagregel vraag, List<Antwoordbericht> antwoorden) {}

    @GetMapping("/api/v1/vragen")
    @Operation(summary = "Vragen uit de kanalen die je mag lezen, de nieuwste eerst")
    @ApiResponse(responseCode = "200", description = "De vragen die passen")
    @ApiResponse(responseCode = "400", description = "Deze lijst bestaat niet; de fout noemt wat kan")
    List<Vraagregel> vragen(
            @Parameter(description = "alle, onbeantwoord (wie het langst wacht eerst), mijn, themas of gevraagd")
                    @RequestParam(defaultValue = "alle")
                    String lijst,
            @Parameter(description = "Alleen uit dit kanaal") @RequestParam(required = false) @Nullable UUID kanaal,
            @Parameter(description = "Alleen met dit thema, een code") @RequestParam(required = false) @Nullable
                    String thema) {
        Lijst welke = Lijst.van(lijst.strip()).orElseThrow(() -> new OnbekendeLijst(lijst));
        return vraagbaak.zoek(new Vragenfilter(welke, kanaal, thema)).stream()
                .map(VraagApi::regel)
                .toList();
    }

    @GetMapping("/api/v1/vragen/{id}")
    @Operation(summary = "Een vraag met zijn antwoorden, het antwoord dat hielp eerst")
    @ApiResponse(responseCode = "200", description = "De vraag")
    @ApiResponse(responseCode = "404", description = "Deze vraag is er niet, of niet voor jou")
    Gesprekbericht vraag(@PathVariable UUID id) {
        Kanaalgesprek gesprek = vraagbaak.een(id);
        return new Gesprekbericht(
                regel(gesprek.vraag()),
                gesprek.antwoorden().stream()
                        .map(antwoord -> antwoord(
                                antwoord, antwoord.id().equals(gesprek.vraag().aanvaard())))
                        .toList());
    }

    private static Vraagregel regel(Kanaalvraag vraag) {
        return new Vraagregel(
                vraag.id(),
                vraag.kanaal(),
                vraag.kanaalNaam(),
                vraag.titel(),
                vraag.uitleg(),
                vraag.themas(),
                vraag.afzender().weergave(),
                vraag.gesteld(),
                vraag.staat().code(),
                vraag.antwoorden(),
                vraag.eersteAntwoord(),
                "/" + Vraagbaakadres.vraag(vraag.id()));
    }

    private static Antwoordbericht antwoord(Kanaalantwoord antwoord, boolean hielp) {
        Kanaalantwoord.Samenvatting van = antwoord.samenvatting();
        List<Kanaalantwoord.Regel> regels = van == null ? List.of() : van.regels();
        return new Antwoordbericht(
                antwoord.id(),
                antwoord.tekst(),
                antwoord.afzender().weergave(),
                antwoord.geschreven(),
                hielp,
                regels.stream()
                        .map(regel -> new Regelbericht(
                                regel.onderwerp(),
                                regel.tekst(),
                                regel.herkomst().stream()
                                        .map(plek -> new Plek(plek.groep(), plek.regel()))
                                        .toList()))
                        .toList(),
                antwoord.aanvullingen().stream()
                        .map(een -> new Aanvullingbericht(
                                een.tekst(), een.afzender().weergave(), een.geschreven()))
                        .toList());
    }

    @ExceptionHandler
    ProblemDetail lijst(OnbekendeLijst fout) {
        ProblemDetail probleem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST,
                "Het veld 'lijst': de waarde '" + fout.getMessage() + "' kennen we niet. Kies uit "
                        + Arrays.stream(Lijst.values()).map(Lijst::code).collect(Collectors.joining(", ")) + ".");
        probleem.setTitle(HttpStatus.BAD_REQUEST.getReasonPhrase());
        probleem.setProperty("code", "ongeldige-waarde");
        probleem.setProperty("veld", "lijst");
        return probleem;
    }

    private static final class OnbekendeLijst extends RuntimeException {
        OnbekendeLijst(String waarde) {
            super(waarde);
        }
    }
}
