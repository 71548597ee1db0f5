package nl.kortelijnen.ketennetwerk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.uitvoer.Netwerktabel;
import nl.kortelijnen.ketennetwerk.uitvoer.Spreekuuragenda;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The network as files, for other programs: tables, and hours for a calendar (N14). */
@RestController
@Tag(name = "Netwerk")
class UitvoerApi extends Netwerkapi {

    private static final String CSV = "text/csv;charset=UTF-8";

    private final Netwerktabel tabel;
    private final Spreekuuragenda agenda;
    private final Toegang toegang;

    UitvoerApi(Netwerktabel tabel, Spreekuuragenda agenda, Toegang toegang) {
        this.tabel = tabel;
        this.agenda = agenda;
        this.toegang = toegang;
    }

    @GetMapping(path = OrganisatieApi.PAD + "/tabel", produces = CSV)
    @Operation(summary = "Organisaties als CSV, in de kolommen die ook weer ingelezen kunnen worden")
    String organisaties(
            @Parameter(description = "Woorden die er allemaal in staan") @RequestParam(required = false) @Nullable
                    String q,
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String werkgebied,
            @RequestParam(required = false) @Nullable String taal) {
        toegang.vereis();
        return tabel.organisaties(new Netwerkfilter(q, soort, werkgebied, taal));
    }

    @GetMapping(path = ProfessionalApi.PAD + "/tabel", produces = CSV)
    @Operation(summary = "Collega's als CSV, in de kolommen die ook weer ingelezen kunnen worden")
    String mensen(
            @Parameter(description = "Woorden die er allemaal in staan") @RequestParam(required = false) @Nullable
                    String q,
            @RequestParam(required = false) @Nullable String soort,
            @RequestParam(required = false) @Nullable String werkgebied,
            @RequestParam(required = false) @Nullable String taal) {
        toegang.vereis();
        return tabel.mensen(new Netwerkfilter(q, soort, werkgebied, taal));
    }

    @GetMapping(path = OrganisatieApi.PAD + "/{id}/spreekuren.ics", produces = "text/calendar;charset=UTF-8")
    @Operation(summary = "De spreekuren van een organisatie voor een agenda (iCalendar)")
    String spreekuren(@PathVariable UUID id) {
        toegang.vereis();
        return agenda.van(new OrganisatieId(id));
    }
}
