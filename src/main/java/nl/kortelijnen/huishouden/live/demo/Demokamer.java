package nl.kortelijnen.huishouden.live.demo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Inhoudsrij;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Kamer;
import nl.kortelijnen.huishouden.live.Kameromroep;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.Tekenaanvraag;
import nl.kortelijnen.huishouden.live.Verzendkanaal;
import nl.kortelijnen.huishouden.live.kanaal.Medewerkertoegang;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.Laag;
import nl.kortelijnen.huishouden.tekening.Ongeldig;
import nl.kortelijnen.huishouden.tekening.Op;
import nl.kortelijnen.huishouden.tekening.Opkeuring;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.core.context.SecurityContextHolder;
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

    private final Neo4jTekeningkast kast;
    private final Kameromroep omroep;
    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final Clock klok;

    Demokamer(
            Neo4jTekeningkast kast, Kameromroep omroep, Huishoudtoegang huishoudtoegang, Toegang toegang, Clock klok) {
        this.kast = kast;
        this.omroep = omroep;
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
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
        kamer.handel(new Tekenaanvraag(
                wie,
                UUID.randomUUID().toString(),
                ops,
                Opkeuring.reden(stap.misschien("reden").orElse(null))));
        kamer.vertrek(wie);
        antwoord.controleer(regels);
    }

    private List<Op> keur(List<Demotekening.Regelop> regels) {
        int jaar = Nederlands.vandaag(klok).getYear();
        List<Op> ops = new ArrayList<>();
        regels.removeIf(regel -> {
            try {
                ops.addAll(Opkeuring.keur(List.of(regel.op()), jaar));
                return false;
            } catch (Ongeldig e) {
                regel.rij().meld(new IllegalArgumentException(e.code() + " bij '" + e.veld() + "'"));
                return true;
            }
        });
        return ops;
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

        void controleer(List<Demotekening.Regelop> regels) {
            JsonNode bevestigd = berichten.stream()
                    .filter(bericht -> bericht.path("t").asString().equals("bevestigd"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("de tekening weigert dit: " + berichten));
            JsonNode codes = bevestigd.path("codes");
            for (int i = 0; i < codes.size(); i++) {
                if (!codes.path(i).isNull()) {
                    regels.get(i)
                            .rij()
                            .meld(new IllegalArgumentException(codes.path(i).asString() + " bij "
                                    + regels.get(i).op().get("op")));
                }
            }
        }
    }
}
