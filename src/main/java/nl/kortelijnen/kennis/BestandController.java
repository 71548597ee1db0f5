package nl.kortelijnen.kennis;

import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Files of texts for the browser. A document is only ever saved, never opened in the portal's own name; a picture was
 * drawn anew when it came in.
 */
@Controller
@Hidden
public class BestandController {

    private static final String NIETS_UITVOEREN = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Bestandsuitgifte uitgifte;

    BestandController(Bestandsuitgifte uitgifte) {
        this.uitgifte = uitgifte;
    }

    @GetMapping("/" + Kennisadres.BESTANDEN + "/{item}/{sleutel}")
    public ResponseEntity<byte[]> haal(@PathVariable String item, @PathVariable String sleutel) {
        return uitgifte.haal(item, sleutel)
                .map(BestandController::antwoord)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> antwoord(Bestandskast.Inhoud bestand) {
        MediaType soort = MediaType.parseMediaType(bestand.mediatype());
        ContentDisposition hoe = soort.getType().equals("image")
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment()
                        .filename(bestand.naam(), StandardCharsets.UTF_8)
                        .build();
        return ResponseEntity.ok()
                .contentType(soort)
                .header(HttpHeaders.CONTENT_DISPOSITION, hoe.toString())
                .header("Content-Security-Policy", NIETS_UITVOEREN)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(bestand.inhoud());
    }
}
