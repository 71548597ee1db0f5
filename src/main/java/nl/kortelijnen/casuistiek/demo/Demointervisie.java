package nl.kortelijnen.casuistiek.demo;

import java.util.Locale;
import java.util.UUID;
import nl.kortelijnen.casuistiek.intervisie.Intervisierol;
import nl.kortelijnen.casuistiek.intervisie.Intervisies;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import org.springframework.stereotype.Component;

/** What is done in the intervisie on a demo case, one step at a time. */
@Component
class Demointervisie {

    private final Intervisies intervisies;

    Demointervisie(Intervisies intervisies) {
        this.intervisies = intervisies;
    }

    /** @return whether this was a step of an intervisie */
    boolean doe(UUID casus, Inhoudsrij stap) {
        switch (stap.tekst("doet")) {
            case "plan-intervisie" -> intervisies.plan(casus, stap.tekst("methode"));
            case "doe-mee" ->
                intervisies.neemDeel(
                        laatste(casus),
                        stap.misschien("als")
                                .map(rol -> Intervisierol.valueOf(rol.toUpperCase(Locale.ROOT)))
                                .orElse(Intervisierol.DEELNEMER));
            case "volgende-ronde" -> intervisies.volgendeRonde(laatste(casus), ronde(casus));
            case "breng-in" ->
                intervisies.breng(
                        laatste(casus),
                        ronde(casus),
                        stap.misschien("tekst").orElse(""),
                        stap.misschien("cijfer").map(Integer::valueOf).orElse(null));
            case "spreek-af" -> intervisies.spreekAf(laatste(casus), stap.tekst("tekst"), stap.datum("voor"));
            case "rond-af" -> intervisies.rondAf(laatste(casus));
            default -> {
                return false;
            }
        }
        return true;
    }

    private UUID laatste(UUID casus) {
        return intervisies.van(casus).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is nog geen intervisie gepland"))
                .id();
    }

    private int ronde(UUID casus) {
        return intervisies.lees(laatste(casus)).klok().nummer();
    }
}
