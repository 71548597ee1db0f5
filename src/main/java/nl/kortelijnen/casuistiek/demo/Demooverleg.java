package nl.kortelijnen.casuistiek.demo;

import java.time.LocalTime;
import java.util.Locale;
import java.util.UUID;
import nl.kortelijnen.casuistiek.overleg.Casusoverleggen;
import nl.kortelijnen.casuistiek.overleg.Overlegrol;
import nl.kortelijnen.casuistiek.weging.Weegvraag;
import nl.kortelijnen.casuistiek.weging.Wegingblad;
import nl.kortelijnen.casuistiek.weging.Wegingen;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import org.springframework.stereotype.Component;

/** What is done with a demo case in a conference, and in a weighing, one step at a time. */
@Component
class Demooverleg {

    private static final LocalTime MIDDAG = LocalTime.of(13, 30);

    private final Casusoverleggen overleggen;
    private final Wegingen wegingen;

    Demooverleg(Casusoverleggen overleggen, Wegingen wegingen) {
        this.overleggen = overleggen;
        this.wegingen = wegingen;
    }

    /** @return whether this was such a step */
    boolean doe(UUID casus, Inhoudsrij stap) {
        switch (stap.tekst("doet")) {
            case "plan-overleg" -> overleggen.dienIn(plan(stap), casus);
            case "kom-naar-overleg" ->
                overleggen.doeMee(
                        overleg(stap),
                        stap.misschien("als")
                                .map(rol -> Overlegrol.valueOf(rol.toUpperCase(Locale.ROOT)))
                                .orElse(Overlegrol.DEELNEMER));
            case "noteer-bij-overleg" -> overleggen.noteer(overleg(stap), casus, stap.tekst("tekst"));
            case "spreek-af-bij-overleg" ->
                overleggen.spreekAf(overleg(stap), casus, stap.tekst("tekst"), stap.datum("voor"));
            case "rond-overleg-af" -> overleggen.rondAf(overleg(stap));
            case "vraag-weging" ->
                wegingen.vraag(
                        casus,
                        Weegvraag.valueOf(
                                stap.tekst("vraag").toUpperCase(Locale.ROOT).replace('-', '_')));
            case "weeg" ->
                wegingen.weeg(
                        weging(casus),
                        stap.getal("cijfer"),
                        stap.misschien("tekst").orElse(""));
            case "onthul" -> wegingen.onthul(weging(casus));
            default -> {
                return false;
            }
        }
        return true;
    }

    private UUID plan(Inhoudsrij stap) {
        return overleggen.plan(
                stap.tekst("onderwerp"),
                stap.datum("op").atTime(MIDDAG).atZone(Nederlands.TIJDZONE).toInstant(),
                stap.tekst("plek"));
    }

    private UUID overleg(Inhoudsrij stap) {
        String onderwerp = stap.tekst("onderwerp");
        return overleggen.alle().stream()
                .filter(overleg -> overleg.onderwerp().equals(onderwerp))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("er is geen overleg “" + onderwerp + "” gepland"))
                .id();
    }

    private UUID weging(UUID casus) {
        return wegingen.van(casus).stream()
                .findFirst()
                .map(Wegingblad::id)
                .orElseThrow(() -> new IllegalArgumentException("er is nog geen weging gevraagd"));
    }
}
