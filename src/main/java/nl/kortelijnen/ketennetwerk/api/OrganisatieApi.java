package nl.kortelijnen.ketennetwerk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.beheer.Opruimen;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Organisations, for programs. */
@RestController
@RequestMapping(OrganisatieApi.PAD)
@Tag(name = "Netwerk")
class OrganisatieApi extends Netwerkapi {

    static final String PAD = "/api/v1/organisaties";

    private final Ketennetwerk netwerk;
    private final Organisatiekaarten kaarten;
    private final Opruimen opruimen;
    private final Uitgave uitgave;

    OrganisatieApi(Ketennetwerk netwerk, Organisatiekaarten kaarten, Opruimen opruimen, Uitgave uitgave) {
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.opruimen = opruimen;
        this.uitgave = uitgave;
    }

    /** @param opgeheven null while the organisation is there */
    record Kaart(
            String id,
            String naam,
            String kort,
            List<String> afkortingen,
            String soort,
            String omschrijving,
            List<String> doetWel,
            List<String> doetNiet,
            String telefoon,
            String mail,
            String bereikbaar,
            List<String> werkgebied,
            List<String> talen,
            LocalDate bevestigd,
            @Nullable String bevestigdDoor,
            @Nullable LocalDate opgeheven,
            String url) {}

    /** What one may send; what is left out is empty. */
    record Invoer(
            @Nullable String naam,
            @Nullable String kort,
            @Nullable List<String> afkortingen,
            @Nullable String soort,
            @Nullable String omschrijving,
            @Nullable List<String> doetWel,
            @Nullable List<String> doetNiet,
            @Nullable String telefoon,
            @Nullable String mail,
            @Nullable String bereikbaar,
            @Nullable List<String> werkgebied,
            @Nullable List<String> talen) {

        Organisatieblad blad() {
            return new Organisatieblad(
                    of(naam),
                    of(kort),
                    of(afkortingen),
                    of(soort),
                    of(omschrijving),
                    of(doetWel),
                    of(doetNiet),
                    of(telefoon),
                    of(mail),
                    of(bereikbaar),
                    of(werkgebied),
                    bekend(of(talen)));
        }

        private static String of(@Nullable String tekst) {
            return Objects.requireNonNullElse(tekst, "");
        }

        private static List<String> of(@Nullable List<String> lijst) {
            return lijst == null
                    ? List.of()
                    : lijst.stream().filter(Objects::nonNull).toList();
        }

        private static List<String> bekend(List<String> codes) {
            codes.stream()
                    .filter(code -> Taal.bekend(code.strip()).isEmpty())
                    .findFirst()
                    .ifPresent(code -> {
                        throw new Fout.RegelGeschonden(
                                "talen",
                                "De taal '" + code + "' kennen we niet. Geef een taalcode (BCP 47), zoals ti.");
                    });
            return codes;
        }
    }

    @GetMapping
    @Operation(summary = "Organisaties in de volgorde van hun namen, een bladzij tegelijk")
    Lijstbladzij<Kaart> lijst(
            @Parameter(description = "Woorden die er allemaal in staan") @RequestParam(required = false) @Nullable
                    String q,
            @Parameter(example = "school") @RequestParam(required = false) @Nullable String soort,
            @Parameter(example = "Dukenburg") @RequestParam(required = false) @Nullable String werkgebied,
            @Parameter(description = "Taalcode", example = "ti") @RequestParam(required = false) @Nullable String taal,
            @RequestParam(defaultValue = Lijstbladzij.EERSTE) int pagina,
            @RequestParam(defaultValue = Lijstbladzij.GROOTTE) int grootte) {
        return Lijstbladzij.van(
                netwerk.organisaties(new Netwerkfilter(q, soort, werkgebied, taal)),
                pagina,
                grootte,
                OrganisatieApi::kaart);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eén organisatie, met haar ETag")
    ResponseEntity<Object> een(@PathVariable UUID id) {
        return uitgave.met(kaart(vereis(id)));
    }

    @PostMapping
    @Operation(summary = "Voegt een organisatie toe (netwerkbeheerder); bevestigd op vandaag")
    ResponseEntity<Object> voegToe(@RequestBody Invoer invoer) {
        OrganisatieId id = kaarten.voegToe(invoer.blad());
        Kaart nieuw = kaart(vereis(id.waarde()));
        return ResponseEntity.created(URI.create(PAD + "/" + id))
                .eTag(uitgave.van(nieuw))
                .body(nieuw);
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Wijzigt een organisatie (netwerkbeheerder, of de eigen organisatie); de dag van bevestigen blijft. "
                            + "Met If-Match alleen als niemand haar intussen wijzigde")
    ResponseEntity<Object> wijzig(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gelezen,
            @RequestBody Invoer invoer) {
        return uitgave.alsDezeNog(gelezen, kaart(vereis(id)), () -> {
            kaarten.wijzig(new OrganisatieId(id), invoer.blad());
            return uitgave.met(kaart(vereis(id)));
        });
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Haalt een organisatie weg waar niets aan hangt (netwerkbeheerder)")
    ResponseEntity<Object> haalWeg(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gelezen) {
        return uitgave.alsDezeNog(gelezen, kaart(vereis(id)), () -> {
            opruimen.haalWeg(new OrganisatieId(id));
            return ResponseEntity.noContent().build();
        });
    }

    private Organisatie vereis(UUID id) {
        return netwerk.organisatie(new OrganisatieId(id)).orElseThrow(Netwerkadres::bestaatNiet);
    }

    private static Kaart kaart(Organisatie een) {
        return new Kaart(
                een.id().toString(),
                een.naam(),
                een.kort(),
                een.afkortingen(),
                een.soort(),
                een.omschrijving(),
                een.doetWel(),
                een.doetNiet(),
                een.telefoon(),
                een.mail(),
                een.bereikbaar(),
                een.werkgebied(),
                een.talen().stream().map(Taal::code).toList(),
                een.bevestigd(),
                een.bevestigdDoor(),
                een.opgeheven(),
                "/" + Netwerkadres.van(een.id()));
    }
}
