package nl.kortelijnen.huishouden.zitting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.kortelijnen.gedeeld.Fout;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the form of the guest's page goes: the link becomes a cookie. Five wrong links a minute per address. */
@Controller
class GastController {

    private final Zittingen zittingen;
    private final LoadingCache<String, Bucket> pogingen = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build(adres -> Bucket.builder()
                    .addLimit(grens -> grens.capacity(5).refillIntervally(5, Duration.ofMinutes(1)))
                    .build());

    GastController(Zittingen zittingen) {
        this.zittingen = zittingen;
    }

    @PostMapping("/gast-binnen")
    ResponseEntity<String> binnen(
            @RequestParam("geheim") String geheim, @RequestParam("naam") String naam, HttpServletRequest vraag) {
        Bucket emmer = pogingen.get(vraag.getRemoteAddr());
        if (emmer.getAvailableTokens() == 0) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                    .body("Er is te vaak een link geprobeerd die niet werkt. Wacht een minuut en open uw link dan "
                            + "nog een keer.");
        }
        try {
            String koekje = zittingen.wisselIn(geheim, naam);
            return naar("meetekenen")
                    .header(
                            HttpHeaders.SET_COOKIE,
                            Gastkoekje.met(koekje, vraag.isSecure()).toString())
                    .build();
        } catch (Fout.RegelGeschonden e) {
            return naar("gast/" + URLEncoder.encode(geheim, StandardCharsets.UTF_8) + "?naam")
                    .build();
        } catch (Fout.BestaatNiet e) {
            emmer.tryConsume(1);
            return naar("gast/" + URLEncoder.encode(geheim, StandardCharsets.UTF_8))
                    .build();
        }
    }

    private static ResponseEntity.BodyBuilder naar(String pad) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/" + pad));
    }
}
