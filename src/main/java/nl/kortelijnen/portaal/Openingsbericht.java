package nl.kortelijnen.portaal;

import java.util.Arrays;
import java.util.stream.Collectors;
import nl.kortelijnen.toegang.account.Beginwachtwoord;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What the person who starts the portal reads: the address and, in a demo, how to come in. */
@Component
class Openingsbericht {

    private static final String ROLLEN =
            "professional, professional2, deskundige, deskundige2, organisator, redacteur, redacteur2, "
                    + "netwerkbeheerder, beheerder, organisatiebeheerder, privacyfunctionaris";

    private final Beginwachtwoord wachtwoord;
    private final boolean demo;

    Openingsbericht(Beginwachtwoord wachtwoord, @Value("${kortelijnen.demo}") boolean demo) {
        this.wachtwoord = wachtwoord;
        this.demo = demo;
    }

    @EventListener
    void klaar(ApplicationReadyEvent gebeurtenis) {
        if (gebeurtenis.getApplicationContext() instanceof WebServerApplicationContext web
                && web.getWebServer() != null) {
            String adres = "http://localhost:" + web.getWebServer().getPort();
            String inloggen = demo
                    ? ("Voorbeeldaccounts: %s%nWachtwoord van alle voorbeeldaccounts: %s%n"
                                    + "Begin met professional. Een huishouden openen vraagt een tweede stap: de pagina toont de code.")
                            .formatted(ROLLEN, wachtwoord.waarde())
                    : "Log in met je eigen account.";
            String bericht = "%nKorte Lijnen is klaar.%n%nAdres: %s%n%s%nStoppen: Ctrl-C%n".formatted(adres, inloggen);
            System.out.println(Arrays.stream(bericht.split("\\R", -1))
                    .map(regel -> regel.isEmpty() ? regel : "  " + regel)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }
}
