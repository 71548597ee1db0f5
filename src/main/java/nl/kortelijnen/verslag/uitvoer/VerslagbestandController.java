package nl.kortelijnen.verslag.uitvoer;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.kortelijnen.portaal.Portaaladres;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.Verslagen;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * A published report as a file, and what is new as a feed: for everybody, and only what everybody may read. A version never
 * changes, so its file is made once and kept for whoever asks next.
 */
@Controller
@Hidden
class VerslagbestandController {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final String NIETS_UITVOEREN = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Verslagen verslagen;
    private final Portaaladres portaal;
    private final Cache<Gemaakt, byte[]> gemaakt =
            Caffeine.newBuilder().maximumSize(60).build();

    VerslagbestandController(Verslagen verslagen, Portaaladres portaal) {
        this.verslagen = verslagen;
        this.portaal = portaal;
    }

    private record Gemaakt(UUID verslag, int nummer, MediaType soort, String adres) {}

    @GetMapping("/" + Verslagadres.PDF)
    ResponseEntity<byte[]> pdf(@PathVariable String slug, @RequestParam(required = false) @Nullable String versie) {
        return bestand(slug, versie, MediaType.APPLICATION_PDF, ".pdf", Verslagpdf::van);
    }

    @GetMapping("/" + Verslagadres.WORD)
    ResponseEntity<byte[]> word(@PathVariable String slug, @RequestParam(required = false) @Nullable String versie) {
        return bestand(slug, versie, WORD, ".docx", Verslagword::van);
    }

    @GetMapping("/" + Verslagadres.FEED)
    ResponseEntity<byte[]> feed() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .header("Content-Security-Policy", NIETS_UITVOEREN)
                .body(Verslagfeed.van(
                        verslagen.gepubliceerd().stream()
                                .limit(Verslagfeed.MEESTE)
                                .toList(),
                        portaal.van("")));
    }

    private ResponseEntity<byte[]> bestand(
            String slug,
            @Nullable String versie,
            MediaType soort,
            String uitgang,
            BiFunction<Publicatie, String, byte[]> maker) {
        return zoek(slug, versie)
                .map(verslag -> {
                    String adres = portaal.van(Verslagadres.lees(slug));
                    byte[] inhoud = gemaakt.get(
                            new Gemaakt(verslag.verslag(), verslag.nummer(), soort, adres),
                            nieuw -> maker.apply(verslag, adres));
                    String naam = slug + (verslag.nummer() > 1 ? "-versie-" + verslag.nummer() : "") + uitgang;
                    return ResponseEntity.ok()
                            .contentType(soort)
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename(naam)
                                            .build()
                                            .toString())
                            .header("Content-Security-Policy", NIETS_UITVOEREN)
                            .body(inhoud);
                })
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private Optional<Publicatie> zoek(String slug, @Nullable String versie) {
        if (versie == null) {
            return verslagen.openbaar(slug);
        }
        return versie.matches("\\d{1,6}") ? verslagen.openbaar(slug, Integer.parseInt(versie)) : Optional.empty();
    }
}
