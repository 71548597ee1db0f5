package nl.kortelijnen.ketennetwerk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamlidmaatschap;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.ketennetwerk.beheer.Opruimen;
import nl.kortelijnen.ketennetwerk.uitvoer.Visitekaart;
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

/** People who work in the network, for programs. */
@RestController
@RequestMapping(ProfessionalApi.PAD)
@Tag(name = "Netwerk")
class ProfessionalApi extends Netwerkapi {

    static final String PAD = "/api/v1/professionals";

    private final Ketennetwerk netwerk;
    private final Mensenkaarten kaarten;
    private final Opruimen opruimen;
    private final Visitekaart visitekaart;
    private final Uitgave uitgave;

    ProfessionalApi(
            Ketennetwerk netwerk, Mensenkaarten kaarten, Opruimen opruimen, Visitekaart visitekaart, Uitgave uitgave) {
        this.visitekaart = visitekaart;
        this.netwerk = netwerk;
        this.kaarten = kaarten;
        this.opruimen = opruimen;
        this.uitgave = uitgave;
    }

    record Verwijzing(String id, String naam) {}

    record Rij(
            String id,
            String naam,
            String functie,
            Verwijzing organisatie,
            @Nullable Verwijzing team,
            String telefoon,
            String mail,
            String bereikbaar,
            Map<String, String> talen,
            LocalDate bevestigd,
            String url) {}

    /** @param tot the first day on which it is over */
    record Plek(
            String id,
            String naam,
            @Nullable LocalDate van,
            @Nullable LocalDate tot) {}

    record Kaart(
            String id,
            String naam,
            String functie,
            String telefoon,
            String mail,
            String bereikbaar,
            List<String> vaardigheden,
            Map<String, String> talen,
            List<Plek> aanstellingen,
            List<Plek> teams,
            LocalDate bevestigd,
            String url) {}

    record Plekinvoer(
            @Nullable UUID id,
            @Nullable LocalDate van,
            @Nullable LocalDate tot) {}

    /**
     * What one may send; what is left out is empty.
     *
     * @param organisatie short for one place in {@code aanstellingen} without dates
     */
    record Invoer(
            @Nullable String naam,
            @Nullable String functie,
            @Nullable String telefoon,
            @Nullable String mail,
            @Nullable String bereikbaar,
            @Nullable List<String> vaardigheden,
            @Nullable Map<String, String> talen,
            @Nullable UUID organisatie,
            @Nullable List<Plekinvoer> aanstellingen,
            @Nullable List<Plekinvoer> teams) {

        Persoonsblad blad() {
            return new Persoonsblad(
                    of(naam),
                    of(functie),
                    of(telefoon),
                    of(mail),
                    of(bereikbaar),
                    vaardigheden == null ? List.of() : vaardigheden,
                    talen == null ? Map.of() : talen,
                    plekken(),
                    (teams == null ? List.<Plekinvoer>of() : teams)
                            .stream()
                                    .map(plek -> new Teamlidmaatschap(
                                            new TeamId(id("teams", plek)), "", plek.van(), plek.tot()))
                                    .toList());
        }

        private List<Aanstelling> plekken() {
            if (organisatie != null && aanstellingen == null) {
                return List.of(new Aanstelling(new OrganisatieId(organisatie)));
            }
            return (aanstellingen == null ? List.<Plekinvoer>of() : aanstellingen)
                    .stream()
                            .map(plek -> new Aanstelling(
                                    new OrganisatieId(id("aanstellingen", plek)), "", plek.van(), plek.tot()))
                            .toList();
        }

        private static UUID id(String veld, Plekinvoer plek) {
            if (plek.id() == null) {
                throw new Fout.RegelGeschonden(veld, "Geef bij elke plek het id van de organisatie of het team.");
            }
            return plek.id();
        }

        private static String of(@Nullable String tekst) {
            return Objects.requireNonNullElse(tekst, "");
        }
    }

    @GetMapping
    @Operation(summary = "Wie er werken in het netwerk, in de volgorde van hun namen, een bladzij tegelijk")
    Lijstbladzij<Rij> lijst(
            @Parameter(description = "Woorden die er allemaal in staan") @RequestParam(required = false) @Nullable
                    String q,
            @Parameter(description = "Soort organisatie", example = "school") @RequestParam(required = false) @Nullable
                    String soort,
            @Parameter(example = "Dukenburg") @RequestParam(required = false) @Nullable String werkgebied,
            @Parameter(description = "Taalcode", example = "ti") @RequestParam(required = false) @Nullable String taal,
            @RequestParam(defaultValue = Lijstbladzij.EERSTE) int pagina,
            @RequestParam(defaultValue = Lijstbladzij.GROOTTE) int grootte) {
        return Lijstbladzij.van(
                netwerk.professionals(new Netwerkfilter(q, soort, werkgebied, taal)),
                pagina,
                grootte,
                ProfessionalApi::rij);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Eén collega, met waar die werkt en werkte, en de ETag van de kaart")
    ResponseEntity<Object> een(@PathVariable UUID id) {
        return uitgave.met(kaart(id));
    }

    @GetMapping(value = "/{id}/vcard", produces = "text/vcard;charset=UTF-8")
    @Operation(summary = "De kaart als vCard 4.0 (RFC 6350)")
    ResponseEntity<String> vcard(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"kaart.vcf\"")
                .body(visitekaart.vcard(new ProfessionalId(id)));
    }

    @GetMapping(value = "/{id}/jcard", produces = "application/vcard+json")
    @Operation(summary = "De kaart als jCard (RFC 7095)")
    ResponseEntity<String> jcard(@PathVariable UUID id) {
        return ResponseEntity.ok(visitekaart.jcard(new ProfessionalId(id)));
    }

    @PostMapping
    @Operation(summary = "Voegt een collega toe (netwerkbeheerder, of de eigen organisatie); bevestigd op vandaag")
    ResponseEntity<Object> voegToe(@RequestBody Invoer invoer) {
        ProfessionalId id = kaarten.voegToe(invoer.blad());
        Kaart nieuw = kaart(id.waarde());
        return ResponseEntity.created(URI.create(PAD + "/" + id))
                .eTag(uitgave.van(nieuw))
                .body(nieuw);
    }

    @PutMapping("/{id}")
    @Operation(
            summary =
                    "Wijzigt een kaart (netwerkbeheerder, de eigen organisatie, of de eigen kaart); de dag van bevestigen"
                            + " blijft. Met If-Match alleen als niemand haar intussen wijzigde")
    ResponseEntity<Object> wijzig(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gelezen,
            @RequestBody Invoer invoer) {
        return uitgave.alsDezeNog(gelezen, kaart(id), () -> {
            kaarten.wijzig(new ProfessionalId(id), invoer.blad());
            return uitgave.met(kaart(id));
        });
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Haalt een kaart zonder account weg (netwerkbeheerder)")
    ResponseEntity<Object> haalWeg(
            @PathVariable UUID id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String gelezen) {
        return uitgave.alsDezeNog(gelezen, kaart(id), () -> {
            opruimen.haalWeg(new ProfessionalId(id));
            return ResponseEntity.noContent().build();
        });
    }

    private Kaart kaart(UUID id) {
        ProfessionalId wie = new ProfessionalId(id);
        Professional mens = netwerk.professional(wie).orElseThrow(Netwerkadres::bestaatNiet);
        Persoonsblad blad = kaarten.blad(wie).orElseThrow(Netwerkadres::bestaatNiet);
        return new Kaart(
                id.toString(),
                blad.naam(),
                blad.functie(),
                blad.telefoon(),
                blad.mail(),
                blad.bereikbaar(),
                blad.vaardigheden(),
                new TreeMap<>(blad.talen()),
                blad.aanstellingen().stream()
                        .map(een -> new Plek(een.organisatie().toString(), een.organisatieNaam(), een.van(), een.tot()))
                        .toList(),
                blad.teams().stream()
                        .map(een -> new Plek(een.team().toString(), een.teamNaam(), een.van(), een.tot()))
                        .toList(),
                mens.bevestigd(),
                "/" + Netwerkadres.van(wie));
    }

    private static Rij rij(Professional mens) {
        Map<String, String> talen = new TreeMap<>();
        mens.talen().forEach((taal, niveau) -> talen.put(taal.code(), niveau.code()));
        return new Rij(
                mens.id().toString(),
                mens.naam(),
                mens.functie(),
                new Verwijzing(mens.organisatie().toString(), mens.organisatieNaam()),
                mens.team() == null ? null : new Verwijzing(mens.team().toString(), mens.teamNaam()),
                mens.telefoon(),
                mens.mail(),
                mens.bereikbaar(),
                talen,
                mens.bevestigd(),
                "/" + Netwerkadres.van(mens.id()));
    }
}
