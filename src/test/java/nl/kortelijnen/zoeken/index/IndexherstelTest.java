package nl.kortelijnen.zoeken.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekbron;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import nl.kortelijnen.zoeken.wijziging.Wijzigingen;
import nl.kortelijnen.zoeken.wijziging.Zoekmelder;
import nl.kortelijnen.zoeken.woorden.Thesaurus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The index goes on after a crash and mends itself when it is gone, broken or old (G01, X13). */
@SpringBootTest
class IndexherstelTest {

    private static final Thesaurus THESAURUS = Thesaurus.lees();

    private static final String BRON = "herstelproef";

    @Autowired
    private Wijzigingen wijzigingen;

    @Autowired
    private Zoekmelder melder;

    @Autowired
    private TransactionTemplate transactie;

    @TempDir
    private Path data;

    private final NavigableMap<String, Zoekdocument> waarheid = new ConcurrentSkipListMap<>();

    @BeforeEach
    void vul() {
        zet("een", "Eerste tekst over vertrouwen");
        zet("twee", "Tweede tekst over schaamte");
    }

    private void zet(String id, String titel) {
        waarheid.put(
                id,
                new Zoekdocument(
                        BRON,
                        id,
                        "artikel",
                        titel,
                        "",
                        List.of("inhoud"),
                        Map.of(),
                        new Zichtbaarheid.Iedereen(),
                        id,
                        Map.of()));
    }

    private boolean elders;
    private Runnable bijLezen = () -> {};

    private final class Bron implements Zoekbron {
        @Override
        public boolean waarheidElders() {
            return elders;
        }

        @Override
        public String naam() {
            return BRON;
        }

        @Override
        public Stream<Zoekdocument> alle() {
            bijLezen.run();
            return waarheid.values().stream();
        }

        @Override
        public Optional<Zoekdocument> document(String id) {
            return Optional.ofNullable(waarheid.get(id));
        }
    }

    private Indexeerder indexeerder() {
        return new Indexeerder(indexmap(), wijzigingen, List.of(new Bron()), Testklok.klok());
    }

    private LuceneIndexmap indexmap() {
        return new LuceneIndexmap(new Gegevensmap(data), Testklok.klok(), Optional.empty());
    }

    private static long aantal(Indexeerder indexeerder, String tekst) {
        return new Zoekmachine(indexeerder, () -> THESAURUS, (vraag, wie) -> {}, Optional.empty())
                .zoek(new Zoekvraag(tekst, Map.of(), 0, 10), Optional.empty())
                .totaal();
    }

    /** As after kill -9: nothing is laid down, nothing is tidied. */
    private static void valOm(Indexeerder indexeerder) throws IOException {
        indexeerder.index().close();
    }

    private List<Path> bestanden() throws IOException {
        try (Stream<Path> bestanden = Files.walk(data.resolve("index"))) {
            return bestanden.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void zonder_index_zegt_zoeken_dat_hij_wordt_opgebouwd_en_nooit_dat_er_niets_is() {
        assertThatThrownBy(() -> aantal(indexeerder(), "vertrouwen"))
                .isInstanceOf(Fout.Onbereikbaar.class)
                .hasMessageContaining("opnieuw opgebouwd");
    }

    @Test
    void na_een_val_halverwege_gaat_de_index_verder_waar_hij_echt_was() throws IOException {
        Indexeerder eerste = indexeerder();
        eerste.slag();
        zet("drie", "Derde tekst over loyaliteit");
        waarheid.remove("twee");
        melder.veranderd(BRON, "drie");
        melder.veranderd(BRON, "twee");
        eerste.slag();
        valOm(eerste);

        Indexeerder tweede = indexeerder();
        tweede.slag();

        assertThat(aantal(tweede, "loyaliteit")).isOne();
        assertThat(aantal(tweede, "schaamte")).isZero();
        assertThat(aantal(tweede, "")).isEqualTo(2);
        tweede.sluit();
    }

    @Test
    void een_heropende_index_wordt_niet_opnieuw_gebouwd() throws IOException {
        Indexeerder eerste = indexeerder();
        eerste.slag();
        eerste.sluit();
        zet("stiekem", "Niet gemeld dus niet gezien");

        Indexeerder tweede = indexeerder();
        tweede.slag();

        assertThat(aantal(tweede, "")).isEqualTo(2);
        tweede.sluit();
    }

    @Test
    void van_een_bron_buiten_de_database_gaat_geen_verandering_verloren_als_het_portaal_valt() throws IOException {
        elders = true;
        Indexeerder eerste = indexeerder();
        eerste.slag();
        eerste.sluit();
        zet("drie", "Wel bewaard, niet meer gemeld");
        waarheid.remove("twee");

        Indexeerder tweede = indexeerder();
        tweede.slag();

        assertThat(aantal(tweede, "gemeld")).isOne();
        assertThat(aantal(tweede, "schaamte")).isZero();
        tweede.sluit();
    }

    @Test
    void tot_een_bron_buiten_de_database_is_gelezen_wordt_gevonden_wat_gisteren_gevonden_werd() throws IOException {
        elders = true;
        Indexeerder eerste = indexeerder();
        eerste.slag();
        eerste.sluit();
        zet("drie", "Wel bewaard, niet meer gemeld");
        waarheid.remove("twee");

        Indexeerder tweede = indexeerder();
        bijLezen = () -> {
            throw new IllegalStateException("The graph is away");
        };
        assertThatThrownBy(tweede::slag).hasMessageContaining("away");
        assertThat(aantal(tweede, "schaamte")).isOne();
        bijLezen = () -> assertThat(aantal(tweede, "schaamte")).isOne();
        tweede.slag();

        assertThat(aantal(tweede, "gemeld")).isOne();
        assertThat(aantal(tweede, "schaamte")).isZero();
        tweede.sluit();
    }

    @Test
    void een_weggehaalde_map_wordt_gemerkt_terwijl_het_portaal_draait() throws IOException {
        Indexeerder indexeerder = indexeerder();
        indexeerder.slag();
        for (Path bestand : bestanden()) {
            Files.delete(bestand);
        }
        assertThat(aantal(indexeerder, "vertrouwen")).isOne();

        indexeerder.slag();

        assertThat(bestanden()).isNotEmpty();
        assertThat(aantal(indexeerder, "vertrouwen")).isOne();
        indexeerder.sluit();
    }

    @Test
    void een_beschadigde_index_wordt_opnieuw_gebouwd() throws IOException {
        Indexeerder eerste = indexeerder();
        eerste.slag();
        eerste.sluit();
        for (Path bestand : bestanden()) {
            byte[] bytes = Files.readAllBytes(bestand);
            if (!bestand.getFileName().toString().equals("write.lock") && bytes.length > 0) {
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(bestand, bytes);
            }
        }

        Indexeerder tweede = indexeerder();
        tweede.slag();

        assertThat(aantal(tweede, "vertrouwen")).isOne();
        tweede.sluit();
    }

    @Test
    void een_index_van_een_ouder_formaat_wordt_opnieuw_gebouwd() throws IOException {
        Indexeerder eerste = indexeerder();
        eerste.slag();
        eerste.index().legVast(Map.of("formaat", "0", "stempel", wijzigingen.stempel(), "nr", "0"));
        valOm(eerste);
        zet("drie", "Derde tekst");

        Indexeerder tweede = indexeerder();
        tweede.slag();

        assertThat(aantal(tweede, "")).isEqualTo(3);
        tweede.sluit();
    }

    @Test
    void een_index_die_verder_is_dan_de_database_wordt_opnieuw_gebouwd() throws IOException {
        Indexeerder eerste = indexeerder();
        eerste.slag();
        indexmap().legVast(eerste.index(), wijzigingen.stempel(), wijzigingen.laatste() + 1000);
        valOm(eerste);
        zet("drie", "Derde tekst");

        Indexeerder tweede = indexeerder();
        tweede.slag();

        assertThat(aantal(tweede, "")).isEqualTo(3);
        tweede.sluit();
    }

    @Test
    void een_lager_nummer_dat_later_wordt_vastgelegd_gaat_niet_verloren() throws Exception {
        Indexeerder indexeerder = indexeerder();
        indexeerder.slag();
        CountDownLatch genummerd = new CountDownLatch(1);
        CountDownLatch leg = new CountDownLatch(1);
        Thread laat = Thread.ofPlatform()
                .start(() -> transactie.executeWithoutResult(status -> {
                    melder.veranderd(BRON, "laat");
                    genummerd.countDown();
                    try {
                        leg.await();
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }));
        genummerd.await();
        zet("vroeg", "Vroeg vastgelegd");
        melder.veranderd(BRON, "vroeg");
        indexeerder.slag();
        assertThat(aantal(indexeerder, "vroeg")).isOne();
        zet("laat", "Laat vastgelegd");

        leg.countDown();
        laat.join();
        indexeerder.slag();

        assertThat(aantal(indexeerder, "laat")).isOne();
        indexeerder.sluit();
    }

    @Test
    void wat_teruggedraaid_is_is_nooit_gemeld() throws IOException {
        Indexeerder indexeerder = indexeerder();
        indexeerder.slag();
        zet("nee", "Toch maar niet");

        transactie.executeWithoutResult(status -> {
            melder.veranderd(BRON, "nee");
            status.setRollbackOnly();
        });
        indexeerder.slag();

        assertThat(aantal(indexeerder, "toch maar niet")).isZero();
        indexeerder.sluit();
    }

    @Test
    void een_hele_bron_wordt_in_een_keer_vervangen() throws IOException {
        Indexeerder indexeerder = indexeerder();
        indexeerder.slag();
        waarheid.clear();
        zet("nieuw", "Alles is anders");
        melder.alles(BRON);

        indexeerder.slag();

        assertThat(aantal(indexeerder, "")).isOne();
        indexeerder.sluit();
    }
}
