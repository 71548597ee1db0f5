package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Recht;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Code;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.opslag.bewaking.Opslagfouten;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * One drawing with everybody who has it open on this node. What comes in is done in order of arrival, on one thread at
 * a time; handelingen that wait together are made durable together.
 */
public final class Kamer {

    public static final int MEESTE_DEELNEMERS = 30;

    private static final Logger LOG = LoggerFactory.getLogger(Kamer.class);
    private static final Tekenstand.Bewaard NIETS = new Tekenstand.Bewaard(List.of(), List.of());
    private static final int SAMEN = 50;
    private static final int PER_DEEL = 200;

    private final UUID huishouden;
    private final Tekenstand stand;
    private final Ledenbrug leden;
    private final Voorkeuring voorkeuring;
    private final Executor draden;
    private final Kameromroep omroep;
    private final Consumer<UUID> andereKamers;
    private final Aanwezigen aanwezigen;
    private final BekendeIds bekend = new BekendeIds();
    private final Schuilnamen schuilnamen = new Schuilnamen();
    private final ConcurrentLinkedQueue<Runnable> werk = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Tekenaanvraag> aanvragen = new ConcurrentLinkedQueue<>();
    private final AtomicInteger teDoen = new AtomicInteger();
    private final AtomicInteger paginas = new AtomicInteger();
    private boolean geopend;

    /** @param andereKamers hears of a household when somebody of it was changed here */
    public Kamer(
            UUID huishouden,
            Neo4jTekeningkast kast,
            Clock klok,
            Executor draden,
            Kameromroep omroep,
            Consumer<UUID> andereKamers) {
        this.huishouden = huishouden;
        this.stand = new Tekenstand(huishouden, kast, klok);
        this.leden = new Ledenbrug(huishouden, kast, klok);
        this.voorkeuring = new Voorkeuring(huishouden, kast);
        this.draden = draden;
        this.omroep = omroep;
        this.andereKamers = andereKamers;
        this.aanwezigen = new Aanwezigen(huishouden, omroep, schuilnamen);
    }

    UUID huishouden() {
        return huishouden;
    }

    /** Somebody's page holds this room, also before they said who they are. */
    void houdVast() {
        paginas.incrementAndGet();
    }

    void laatLos() {
        paginas.decrementAndGet();
    }

    boolean isLeeg() {
        return paginas.get() == 0 && binnen().isEmpty() && teDoen.get() == 0;
    }

    /** Somebody comes in, or comes back: what was missed, and from then on everything. */
    public void meldAan(Deelnemer wie, String venster, Set<Laag> lagen, long vanaf) {
        doe(() -> {
            open();
            wie.kwamBinnen(venster, lagen, aanwezigen.kleurVoor(wie));
            Optional<List<Wijzigingsbericht>> staart = vanaf == 0 ? Optional.empty() : stand.na(vanaf);
            wie.kanaal().stuur(UitgaandBericht.welkom(wie, stand.nr(), staart.isPresent()));
            staart.ifPresentOrElse(
                    gemist -> gemist.forEach(een -> wie.kanaal().stuur(een.voor(wie, schuilnamen))),
                    () -> stuurBeeld(wie));
            aanwezigen.luistert(wie); // before it is told that it is up to date: after that it misses nothing
            wie.kanaal().stuur(UitgaandBericht.bij(stand.nr()));
            aanwezigen.komt(wie);
        });
    }

    public void haalIn(Deelnemer wie, long vanaf) {
        doe(() -> {
            stand.na(vanaf)
                    .ifPresentOrElse(
                            gemist -> gemist.forEach(een -> wie.kanaal().stuur(een.voor(wie, schuilnamen))),
                            () -> stuurBeeld(wie));
            wie.kanaal().stuur(UitgaandBericht.bij(stand.nr()));
        });
    }

    public void handel(Tekenaanvraag aanvraag) {
        aanvragen.add(aanvraag);
        doe(this::nummerWatWacht);
    }

    /** What somebody does now: told at once, on the thread it came in on, and kept nowhere. */
    public void vluchtig(Deelnemer van, String soort, JsonNode w) {
        Kameromroep.Vluchtig even = new Kameromroep.Vluchtig(van.id() + "/" + van.venster(), soort, w);
        vertelEven(even, van);
        if (aanwezigen.isErIemandElders()) {
            omroep.vluchtig(huishouden, even);
        }
    }

    /** The same, by somebody on another node. */
    void hoor(Kameromroep.Vluchtig even) {
        vertelEven(even, null);
    }

    /** Those who may hear the same. */
    private record Publiek(Zichtstand zicht, boolean gast) {}

    /** Names to nobody what they were never told of. */
    private void vertelEven(Kameromroep.Vluchtig even, @Nullable Deelnemer van) {
        String sleutel = even.van() + "/" + even.soort();
        Map<Publiek, String> berichten = new HashMap<>();
        for (Deelnemer ander : binnen()) {
            if (ander != van) {
                String bericht = berichten.computeIfAbsent(
                        new Publiek(ander.zicht(), ander.wie().gast()),
                        publiek -> bekend.voor(publiek.zicht(), even.w())
                                .map(w -> UitgaandBericht.vluchtig(schuilnamen.id(ander, even.van()), even.soort(), w))
                                .orElse(""));
                if (!bericht.isEmpty()) {
                    ander.kanaal().stuurVluchtig(sleutel, bericht);
                }
            }
        }
    }

    public void vertrek(Deelnemer wie) {
        doe(() -> aanwezigen.gaat(wie));
    }

    public void kreegRecht(Deelnemer wie, Runnable zet) {
        doe(() -> {
            Zichtstand eerst = wie.zicht();
            zet.run();
            wie.kanaal().stuur(UitgaandBericht.recht(wie, "Je rechten zijn veranderd."));
            if (wie.zicht() != eerst) {
                stuurBeeld(wie);
                wie.kanaal().stuur(UitgaandBericht.bij(stand.nr()));
            }
            aanwezigen.vertel();
        });
    }

    /** The store may hold more than we know: from another node, or from the household's own pages. */
    void kijkNa(long nr) {
        if (nr < 0 || nr > stand.nr()) {
            doe(() -> {
                open();
                vertel(stand.haalIn());
                neemLedenOver();
            });
        }
    }

    /** For tests, when nothing is going on. */
    Staat staat() {
        return stand.staat();
    }

    Collection<Deelnemer> binnen() {
        return aanwezigen.hier();
    }

    Aanwezigen aanwezigen() {
        return aanwezigen;
    }

    private void open() {
        if (!geopend) {
            stand.haalIn();
            bekend.begin(stand.staat());
            geopend = true;
            neemLedenOver();
        }
    }

    private void neemLedenOver() {
        leden.verschil(stand.staat())
                .ifPresent(ops -> nummer(new ArrayList<>(
                        List.of(new Tekenaanvraag(null, UUID.randomUUID().toString(), ops, "")))));
    }

    private void stuurBeeld(Deelnemer wie) {
        List<Gevolg.Entiteit> alles =
                schuilnamen.beeld(wie, Gevolg.beeld(stand.staat(), wie.zicht().lagen()));
        List<String> verwerkt = stand.na(Math.max(0, stand.nr() - Tekenstand.STAART + 1)).stream()
                .flatMap(List::stream)
                .map(een -> een.regel().boeking())
                .filter(boeking -> boeking.door().equals(wie.id()))
                .map(Boeking::h)
                .toList();
        int delen = Math.max(1, (alles.size() + PER_DEEL - 1) / PER_DEEL);
        for (int deel = 1; deel <= delen; deel++) {
            List<Gevolg.Entiteit> stuk = alles.subList((deel - 1) * PER_DEEL, Math.min(deel * PER_DEEL, alles.size()));
            wie.kanaal().stuur(UitgaandBericht.beeld(stand.nr(), deel, delen, deel == 1 ? verwerkt : List.of(), stuk));
        }
    }

    private void nummerWatWacht() {
        open();
        List<Tekenaanvraag> samen = new ArrayList<>();
        for (Tekenaanvraag een = aanvragen.poll(); een != null; een = samen.size() < SAMEN ? aanvragen.poll() : null) {
            samen.add(een);
        }
        if (!samen.isEmpty()) {
            nummer(samen);
        }
        if (!aanvragen.isEmpty()) {
            doe(this::nummerWatWacht);
        }
    }

    private void nummer(List<Tekenaanvraag> samen) {
        try {
            for (int keer = 0; keer < 5 && !samen.isEmpty(); keer++) {
                boolean brengtIemandBinnen =
                        voorkeuring.zeef(samen) || samen.stream().anyMatch(Tekenaanvraag::brengtTerug);
                Set<String> gezien = new HashSet<>();
                samen.removeIf(een -> isAlGenummerd(een) || mistRecht(een) || !gezien.add(een.h()));
                Optional<Tekenstand.Bewaard> bewaard = samen.isEmpty() ? Optional.of(NIETS) : stand.nummer(samen);
                if (bewaard.isPresent()) {
                    samen.clear();
                    vertel(bewaard.get().nieuw());
                    omroep.nummer(huishouden, stand.nr());
                    bewaard.get().anderen().forEach(andereKamers);
                    if (brengtIemandBinnen) {
                        doe(this::neemLedenOver);
                    }
                } else {
                    vertel(stand.haalIn());
                }
            }
        } catch (Fout.AlleenLezen e) {
            samen.forEach(Kamer::alleenLezen);
            return;
        } catch (Fout.Onbereikbaar e) {
            LOG.warn("An operation in drawing {} was not kept: the stores are not there", huishouden);
        } catch (RuntimeException e) {
            LOG.warn("An operation in drawing {} was not kept", huishouden, e);
        }
        samen.forEach(Kamer::opslagWeg);
    }

    private boolean isAlGenummerd(Tekenaanvraag een) {
        return stand.staat()
                .handeling(een.h())
                .map(eerder -> {
                    Boeking boeking = eerder.boeking();
                    een.antwoord(
                            een.van() != null && boeking.door().equals(een.van().id())
                                    ? UitgaandBericht.alBevestigd(een.h(), boeking.nr(), boeking.op())
                                    : UitgaandBericht.geweigerd(
                                            een.h(), Code.BESTAAT_AL, Teksten.van(Code.BESTAAT_AL)));
                    return true;
                })
                .orElse(false);
    }

    private boolean mistRecht(Tekenaanvraag een) {
        Deelnemer van = een.van();
        if (van == null || (van.magNog() && Recht.mag(stand.staat(), een.ops(), van.wie()))) {
            return false;
        }
        een.antwoord(UitgaandBericht.geweigerd(een.h(), Code.GEEN_RECHT, Teksten.van(Code.GEEN_RECHT)));
        return true;
    }

    /** What could not be kept, for this reason. */
    public static void weiger(Tekenaanvraag een, RuntimeException waarom) {
        if (Opslagfouten.in(waarom).filter(Fout.AlleenLezen.class::isInstance).isPresent()) {
            alleenLezen(een);
        } else {
            opslagWeg(een);
        }
    }

    /** The client takes it back, and says why; whoever draws goes on looking. */
    private static void alleenLezen(Tekenaanvraag een) {
        een.antwoord(UitgaandBericht.geweigerd(een.h(), Code.ALLEEN_LEZEN, Teksten.van(Code.ALLEEN_LEZEN)));
    }

    /** The client keeps it, and sends all of it again in order on its next connection. */
    private static void opslagWeg(Tekenaanvraag een) {
        een.antwoord(UitgaandBericht.geweigerd(een.h(), Code.OPSLAG_WEG, Teksten.van(Code.OPSLAG_WEG)));
        Deelnemer van = een.van();
        if (van != null) {
            van.kanaal().sluit(Slotcode.OPSLAG_WEG);
        }
    }

    private void vertel(List<Wijzigingsbericht> nieuw) {
        for (Wijzigingsbericht een : nieuw) {
            bekend.neem(een);
            binnen().forEach(wie -> wie.kanaal().stuur(een.voor(wie, schuilnamen)));
        }
    }

    /** One at a time, in order, on whatever thread is free. */
    private void doe(Runnable taak) {
        werk.add(taak);
        if (teDoen.getAndIncrement() == 0) {
            draden.execute(this::werkAf);
        }
    }

    private void werkAf() {
        do {
            Runnable taak = werk.poll();
            try {
                if (taak != null) {
                    taak.run();
                }
            } catch (RuntimeException e) {
                LOG.warn("Drawing {} could not be brought up to date", huishouden, e instanceof Fout ? null : e);
                binnen().forEach(wie -> wie.kanaal().sluit(Slotcode.OPSLAG_WEG));
            }
        } while (teDoen.decrementAndGet() > 0);
    }
}
