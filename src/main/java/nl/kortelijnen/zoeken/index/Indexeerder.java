package nl.kortelijnen.zoeken.index;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.wijziging.Wijziging;
import nl.kortelijnen.zoeken.wijziging.Wijzigingen;
import nl.kortelijnen.zoeken.wijziging.Wijzigingsstand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the index equal to the sources: opens it, builds it anew when it is gone, broken or old, and applies what
 * changed. Only {@link Indexdraad} calls it; searches only read {@link #index()}.
 *
 * @see <a href="file:docs/besluiten/0004-zoekindex.md">docs/besluiten/0004</a>
 */
@Component
public class Indexeerder {

    private static final Logger LOG = LoggerFactory.getLogger(Indexeerder.class);
    private static final int BATCH = 1000;
    private static final Duration TUSSEN_VASTLEGGEN = Duration.ofSeconds(1);
    private static final Duration ZUIVER_NA_WEGHALEN = Duration.ofSeconds(5);
    private static final Duration ZUIVER_NA_VERANDEREN = Duration.ofMinutes(1);
    private static final int MEESTE_POGINGEN = 5;

    private final LuceneIndexmap map;
    private final Wijzigingen wijzigingen;
    private final Map<String, Zoekbron> bronnen;
    private final Clock klok;

    private volatile @Nullable LuceneIndex index;
    private volatile @Nullable Herbouw herbouw;
    private volatile boolean kapot;
    private Wijzigingsstand stand = new Wijzigingsstand(0);
    private String stempel = "";
    private boolean inTeHalen;
    private boolean vuil;
    private @Nullable Instant zuiverOp;
    private Instant vastgelegd = Instant.EPOCH;
    private long struikelblok = -1;
    private int pogingen;

    Indexeerder(LuceneIndexmap map, Wijzigingen wijzigingen, List<Zoekbron> bronnen, Clock klok) {
        this.map = map;
        this.wijzigingen = wijzigingen;
        this.bronnen = bronnen.stream().collect(Collectors.toUnmodifiableMap(Zoekbron::naam, Function.identity()));
        this.klok = klok;
    }

    /** @throws Fout.Onbereikbaar while there is none */
    public LuceneIndex index() {
        LuceneIndex huidige = index;
        if (huidige == null) {
            Herbouw bezig = herbouw;
            String hoever = bezig == null ? "" : " " + bezig.klaar() + " documenten zijn al klaar.";
            throw new Fout.Onbereikbaar(
                    "De zoekindex wordt opnieuw opgebouwd." + hoever
                            + " Er is niets verloren gegaan. Probeer het over een halve minuut opnieuw.",
                    new IllegalStateException("No index yet"));
        }
        return huidige;
    }

    boolean klaar() {
        return index != null;
    }

    /** A search found the index broken: it is built anew. */
    public void meldKapot(Exception oorzaak) {
        LOG.error("The index is broken and will be built anew", oorzaak);
        kapot = true;
    }

    /** One turn: see to the index, apply a batch. True when there is more to do at once. */
    boolean slag() throws IOException {
        LuceneIndex huidige = zorgVoorIndex();
        if (inTeHalen) {
            haalIn(huidige);
            inTeHalen = false;
        }
        List<Wijziging> nieuw = wijzigingen.na(stand, BATCH);
        if (!nieuw.isEmpty()) {
            pasToe(huidige, nieuw);
            stand.verwerkt(nieuw.stream().map(Wijziging::nr).toList(), klok.instant());
            huidige.ververs();
            vuil = true;
        }
        if (!stand.gaten().isEmpty()) {
            Wijzigingen.Grenzen grenzen = wijzigingen.grenzen();
            stand.ruimOp(grenzen.oudste(), grenzen.volgende(), klok.instant());
        }
        if (zuiverOp != null && !klok.instant().isBefore(zuiverOp)) {
            zuiver(huidige);
        }
        if (vuil && !klok.instant().isBefore(vastgelegd.plus(TUSSEN_VASTLEGGEN))) {
            legVast(huidige);
        }
        return nieuw.size() == BATCH;
    }

    /** What was taken away or replaced must not stay readable in the files (C11). */
    private void zuiver(LuceneIndex doel) throws IOException {
        zuiverOp = null;
        if (doel.metResten()) {
            doel.zuiver();
            doel.ververs();
            legVast(doel);
        }
    }

    /** Something went wrong in a turn: the next one opens the index again from where it was laid down. */
    void laatLos() {
        LuceneIndex huidige = index;
        if (huidige != null && !huidige.bruikbaar()) {
            kapot = true;
        }
    }

    /** Lays down what was done, and closes. */
    void sluit() throws IOException {
        LuceneIndex huidige = index;
        if (huidige != null) {
            index = null;
            try (huidige) {
                if (vuil && huidige.bruikbaar()) {
                    legVast(huidige);
                }
            }
        }
    }

    private LuceneIndex zorgVoorIndex() throws IOException {
        LuceneIndex huidige = index;
        if (huidige != null && !kapot && huidige.heel()) {
            return huidige;
        }
        stempel = wijzigingen.stempel();
        LuceneIndex volgende = huidige == null ? geopend().orElse(null) : null;
        if (volgende == null) {
            volgende = herbouwd();
            inTeHalen = false;
        } else {
            inTeHalen = true; // what was searched yesterday is searched until then
        }
        kapot = false;
        index = volgende;
        if (huidige != null) {
            huidige.close();
        }
        map.ruimOp(volgende);
        return volgende;
    }

    private Optional<LuceneIndex> geopend() throws IOException {
        return map.open(stempel, wijzigingen.gewistTot(), wijzigingen.laatste()).map(gevonden -> {
            stand = new Wijzigingsstand(gevonden.nr());
            LOG.info(
                    "Index opened with {} documents, at change {}",
                    gevonden.index().aantal(),
                    gevonden.nr());
            return gevonden.index();
        });
    }

    private void haalIn(LuceneIndex heropend) throws IOException {
        for (Zoekbron bron : bronnen.values()) {
            if (bron.waarheidElders()) {
                vervang(heropend, bron.naam());
            }
        }
        heropend.ververs();
        vuil = true;
    }

    private LuceneIndex herbouwd() throws IOException {
        Instant begin = klok.instant();
        long laatste = wijzigingen.laatste();
        Wijzigingsstand nieuweStand = new Wijzigingsstand(laatste);
        nieuweStand.mist(wijzigingen.ontbrekend(laatste), klok.instant());
        LuceneIndex nieuw = map.nieuw();
        try {
            Herbouw bezig = new Herbouw(nieuw);
            herbouw = bezig;
            bezig.lees(List.copyOf(bronnen.values()));
            stand = nieuweStand;
            legVast(nieuw);
            nieuw.ververs();
            LOG.info("Index built of {} documents in {}", nieuw.aantal(), Duration.between(begin, klok.instant()));
            return nieuw;
        } catch (IOException | RuntimeException e) {
            nieuw.close();
            throw e;
        } finally {
            herbouw = null;
        }
    }

    private void legVast(LuceneIndex doel) throws IOException {
        map.legVast(doel, stempel, stand.laag());
        vuil = false;
        vastgelegd = klok.instant();
    }

    private void pasToe(LuceneIndex doel, List<Wijziging> nieuw) throws IOException {
        Set<String> helemaal =
                nieuw.stream().filter(Wijziging::heleBron).map(Wijziging::bron).collect(Collectors.toSet());
        for (String naam : helemaal) {
            vervang(doel, naam);
        }
        Set<String> gedaan = new LinkedHashSet<>();
        for (Wijziging wijziging : new ArrayList<>(nieuw)) {
            boolean eerste = gedaan.add(LuceneVeld.sleutel(wijziging.bron(), wijziging.id()));
            if (eerste && !helemaal.contains(wijziging.bron())) {
                pasToe(doel, wijziging);
            }
        }
    }

    private void vervang(LuceneIndex doel, String bron) throws IOException {
        doel.haalBronWeg(bron);
        zuiverNa(ZUIVER_NA_WEGHALEN);
        new Herbouw(doel).lees(Optional.ofNullable(bronnen.get(bron)).stream().toList());
    }

    private void pasToe(LuceneIndex doel, Wijziging wijziging) throws IOException {
        Zoekbron bron = bronnen.get(wijziging.bron());
        Optional<Zoekdocument> document = bron == null ? Optional.empty() : document(bron, wijziging);
        if (document.isPresent()) {
            doel.zet(document.get());
            zuiverNa(ZUIVER_NA_VERANDEREN);
        } else {
            doel.haalWeg(wijziging.bron(), wijziging.id());
            zuiverNa(ZUIVER_NA_WEGHALEN);
        }
    }

    private void zuiverNa(Duration duur) {
        Instant uiterlijk = klok.instant().plus(duur);
        if (zuiverOp == null || uiterlijk.isBefore(zuiverOp)) {
            zuiverOp = uiterlijk;
        }
    }

    /** A source that keeps failing on one document must not hold up all others for ever. */
    private Optional<Zoekdocument> document(Zoekbron bron, Wijziging wijziging) {
        try {
            return bron.document(wijziging.id());
        } catch (RuntimeException e) {
            pogingen = struikelblok == wijziging.nr() ? pogingen + 1 : 1;
            struikelblok = wijziging.nr();
            if (pogingen < MEESTE_POGINGEN) {
                throw e;
            }
            LOG.error("Change {} left out after {} attempts: {}", wijziging.nr(), pogingen, wijziging, e);
            return Optional.empty();
        }
    }
}
