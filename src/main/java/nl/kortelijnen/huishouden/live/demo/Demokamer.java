package nl.kortelijnen.huishouden.live.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.hand.Tekenhand;
import nl.kortelijnen.huishouden.tekening.taal.Ongeldig;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.toegang.Demospel;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Draws in a household for the demo, through the same room as everybody: judged, allowed, numbered and kept in the same
 * way. Its work is done on the thread that loads, so that it happens when {@link Demospel} says.
 */
@Component
@ConditionalOnProperty("kortelijnen.demo")
public class Demokamer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Tekenhand hand;
    private final Clock klok;

    Demokamer(Tekenhand hand, Clock klok) {
        this.hand = hand;
        this.klok = klok;
    }

    /**
     * One handeling of whoever is signed in.
     *
     * @throws IllegalArgumentException when something in it cannot be; whatever was wrong of a row is said at its line
     */
    public void teken(UUID huishouden, Inhoudsrij stap) {
        List<Demotekening.Regelop> regels = new Demotekening(huishouden).lees(stap);
        List<Op> ops = keur(regels);
        if (ops.isEmpty()) {
            return;
        }
        List<Optional<String>> codes =
                hand.teken(huishouden, ops, stap.misschien("reden").orElse(""));
        for (int i = 0; i < codes.size(); i++) {
            Demotekening.Regelop regel = regels.get(i);
            codes.get(i)
                    .ifPresent(code -> regel.rij()
                            .meld(new IllegalArgumentException(
                                    code + " bij " + regel.op().get("op"))));
        }
    }

    private List<Op> keur(List<Demotekening.Regelop> regels) {
        int jaar = Nederlands.vandaag(klok).getYear();
        List<Op> ops = new ArrayList<>();
        regels.removeIf(regel -> {
            try {
                ops.addAll(Opkeuring.keur(JSON.<JsonNode>valueToTree(List.of(regel.op())), jaar));
                return false;
            } catch (Ongeldig e) {
                regel.rij().meld(new IllegalArgumentException(e.code() + " bij '" + e.veld() + "'"));
                return true;
            }
        });
        return ops;
    }
}
