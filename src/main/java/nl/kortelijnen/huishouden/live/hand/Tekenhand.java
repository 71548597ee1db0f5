package nl.kortelijnen.huishouden.live.hand;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Kamer;
import nl.kortelijnen.huishouden.live.Kameromroep;
import nl.kortelijnen.huishouden.live.Kamers;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.Tekenaanvraag;
import nl.kortelijnen.huishouden.live.Verzendkanaal;
import nl.kortelijnen.huishouden.live.kanaal.Medewerkertoegang;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Opkeuring;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does something in a drawing for whoever is signed in on this thread: judged, allowed, numbered and kept as from the
 * canvas, and done when it returns. Whoever has the drawing open sees it.
 */
@Component
public class Tekenhand {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Neo4jTekeningkast kast;
    private final Kameromroep omroep;
    private final Kamers kamers;
    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final Clock klok;

    Tekenhand(
            Neo4jTekeningkast kast,
            Kameromroep omroep,
            Kamers kamers,
            Huishoudtoegang huishoudtoegang,
            Toegang toegang,
            Clock klok) {
        this.kast = kast;
        this.omroep = omroep;
        this.kamers = kamers;
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * One handeling.
     *
     * @param ops judged already
     * @param reden why, as it stands in the history; empty for none
     * @return for each op the code of why it could not be; empty when it is done
     * @throws nl.kortelijnen.gedeeld.Fout when this household may not be seen or changed
     * @throws IllegalArgumentException when the room refuses all of it
     */
    public List<Optional<String>> teken(UUID huishouden, List<Op> ops, String reden) {
        Medewerkertoegang komst = new Medewerkertoegang(
                huishoudtoegang.lees(huishouden, "tekening"),
                toegang.metTweedeFactor(),
                SecurityContextHolder.getContext().getAuthentication(),
                huishoudtoegang,
                true);
        komst.gaatSchrijven();
        Antwoord antwoord = new Antwoord();
        Deelnemer wie = new Deelnemer(komst.id(), komst.naam(), komst.rol(), komst.lagen(), antwoord, komst);
        Kamer kamer = new Kamer(huishouden, kast, klok, Runnable::run, omroep, anders -> {});
        kamer.meldAan(wie, UUID.randomUUID().toString(), Laag.ALLE, 0);
        antwoord.berichten.clear();
        kamer.handel(new Tekenaanvraag(wie, UUID.randomUUID().toString(), ops, Opkeuring.reden(reden)));
        kamer.vertrek(wie);
        kamers.kijkNa(huishouden);
        return antwoord.codes(ops.size());
    }

    /** What the room says back. */
    private static final class Antwoord implements Verzendkanaal {

        private final List<JsonNode> berichten = new ArrayList<>();

        @Override
        public void stuur(String bericht) {
            berichten.add(JSON.readTree(bericht));
        }

        @Override
        public void stuurVluchtig(String sleutel, String bericht) {
            // nobody moves a pointer here
        }

        @Override
        public void sluit(Slotcode code) {
            throw new IllegalArgumentException("de tekening ging dicht: " + code);
        }

        List<Optional<String>> codes(int aantal) {
            JsonNode codes = berichten.stream()
                    .filter(bericht -> bericht.path("t").asString().equals("bevestigd"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("de tekening weigert dit: " + berichten))
                    .path("codes");
            List<Optional<String>> uitkomst = new ArrayList<>();
            for (int i = 0; i < aantal; i++) {
                JsonNode code = codes.path(i);
                uitkomst.add(code.isNull() || code.isMissingNode() ? Optional.empty() : Optional.of(code.asString()));
            }
            return uitkomst;
        }
    }
}
