package nl.kortelijnen.ketennetwerk.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.plek.Locatie;
import nl.kortelijnen.ketennetwerk.plek.Plekken;
import nl.kortelijnen.ketennetwerk.plek.Spreekuur;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The organisations as HSDS 3.0, for the social maps of others; to read only (N01). */
@RestController
@RequestMapping("/api/hsds")
@Tag(name = "HSDS")
class HsdsApi extends Netwerkapi {

    private static final int GROOTSTE = 500;

    private final Ketennetwerk netwerk;
    private final Plekken plekken;

    HsdsApi(Ketennetwerk netwerk, Plekken plekken) {
        this.netwerk = netwerk;
        this.plekken = plekken;
    }

    @GetMapping("/organizations")
    @Operation(summary = "Organisaties, een bladzij tegelijk (HSDS 3.0)")
    Hsds.Page<Hsds.Organization> organizations(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int perPage) {
        List<Organisatie> alle = netwerk.organisaties(Netwerkfilter.opTekst(search == null ? "" : search));
        List<OrganisatieId> ids = alle.stream().map(Organisatie::id).toList();
        Map<OrganisatieId, List<Locatie>> locaties = plekken.locaties(ids);
        Map<OrganisatieId, List<Spreekuur>> spreekuren = plekken.spreekuren(ids);
        return bladzij(
                alle,
                page,
                perPage,
                een -> Hsds.organization(
                        een, locaties.getOrDefault(een.id(), List.of()), spreekuren.getOrDefault(een.id(), List.of())));
    }

    @GetMapping("/organizations/{id}")
    @Operation(summary = "Eén organisatie (HSDS 3.0)")
    Hsds.Organization organization(@PathVariable UUID id) {
        Organisatie een = netwerk.organisatie(new OrganisatieId(id)).orElseThrow(Netwerkadres::bestaatNiet);
        return Hsds.organization(een, plekken.locaties(een.id()), plekken.spreekuren(een.id()));
    }

    @GetMapping("/services")
    @Operation(summary = "Wat organisaties aanbieden, een bladzij tegelijk (HSDS 3.0)")
    Hsds.Page<Hsds.Service> services(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", defaultValue = "50") int perPage) {
        List<Organisatie> alle = netwerk.organisaties(Netwerkfilter.opTekst(search == null ? "" : search));
        Map<OrganisatieId, List<Spreekuur>> spreekuren =
                plekken.spreekuren(alle.stream().map(Organisatie::id).toList());
        return bladzij(
                alle,
                page,
                perPage,
                een -> Hsds.service(een, spreekuren.getOrDefault(een.id(), List.of()), Hsds.kort(een)));
    }

    private static <T> Hsds.Page<T> bladzij(
            List<Organisatie> alle, int pagina, int grootte, Function<Organisatie, T> rij) {
        if (pagina < 1) {
            throw new OngeldigeVraag("page", "De eerste pagina is 1.");
        }
        if (grootte < 1 || grootte > GROOTSTE) {
            throw new OngeldigeVraag("per_page", "Vraag 1 tot en met 500 per pagina.");
        }
        List<T> inhoud = alle.stream()
                .skip((long) (pagina - 1) * grootte)
                .limit(grootte)
                .map(rij)
                .toList();
        int paginas = (alle.size() + grootte - 1) / grootte;
        return new Hsds.Page<>(
                alle.size(), paginas, pagina, inhoud.size(), pagina == 1, pagina >= paginas, inhoud.isEmpty(), inhoud);
    }
}
