package nl.kortelijnen.portaal;

import io.swagger.v3.oas.annotations.Hidden;
import nl.kortelijnen.gedeeld.Fout;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every address of the API that nobody serves: a problem in JSON, not a page. */
@RestController
@Hidden
class OnbekendeApi {

    @RequestMapping("/api/**")
    void onbekend() {
        throw new Fout.BestaatNiet("Dit adres bestaat niet in de API. Kijk in /api/v1/openapi.json wat er is.");
    }
}
