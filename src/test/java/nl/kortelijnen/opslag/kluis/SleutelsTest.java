package nl.kortelijnen.opslag.kluis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.opslag.gegevens.OpslagFailureAnalyzer;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The keys: made once, never by accident, recognised by the stores, renewed without stopping (issue item 8). */
class SleutelsTest {

    private final Path gegevens = TestOpslag.nieuweMap();
    private final Sleutelbestand bestand = Sleutelbestand.in(gegevens);
    private final Sleutelbron bron = new Sleutelbron(Optional.empty(), bestand);
    private final SingleConnectionDataSource tabellen =
            new SingleConnectionDataSource(TestOpslag.nieuweDatabase(), "postgres", TestOpslag.wachtwoord(), true);
    private final JdbcClient jdbc = JdbcClient.create(tabellen);
    private final Sleutelregister register = new Sleutelregister(jdbc);

    @BeforeEach
    void maakTabel() throws Exception {
        ScriptUtils.executeSqlScript(
                tabellen.getConnection(),
                new ClassPathResource("db/migration/opslag/V202611221020__kluissleutels.sql"));
        jdbc.sql("create table notitie (id integer primary key, tekst text not null)")
                .update();
    }

    @AfterEach
    void sluit() {
        tabellen.destroy();
    }

    @Test
    void de_eerste_start_maakt_sleutels_die_alleen_de_eigenaar_kan_lezen() throws IOException {
        start();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand.pad())))
                .isEqualTo("rw-------");
        assertThat(register.alle()).containsOnlyKeys("zegel", "1");
        assertThat(Files.readString(bestand.pad())).contains("Kwijt is kwijt");
        assertThat(start().actief()).isEqualTo(1);
    }

    @Test
    void zonder_het_bestand_start_het_portaal_niet_en_komen_er_geen_nieuwe() throws IOException {
        start();
        Files.delete(bestand.pad());

        assertThatThrownBy(this::start)
                .isInstanceOf(OpslagNietGestart.class)
                .hasMessageContaining("ontbreken")
                .hasMessageContaining(bestand.pad().toString());
        assertThat(bestand.pad()).doesNotExist();
        var melding = new OpslagFailureAnalyzer().analyze(weigering());
        assertThat(melding.getAction()).contains("Zet de bewaarde sleutels terug", "'1'", "'zegel'", "geen nieuwe");
    }

    @Test
    void met_andere_sleutels_start_het_portaal_niet() throws IOException {
        start();
        Files.delete(bestand.pad());
        bestand.maak();

        assertThat(weigering()).hasMessageContaining("versleuteld met een andere sleutel");
        assertThat(weigering().raad()).contains("'1', 'zegel'");
    }

    @Test
    void een_kapot_bestand_zegt_wat_eraan_mankeert() throws IOException {
        start();
        for (String kapot : List.of("", "zegel=AAAA\n1=AAAA", "1=" + Sleutelbos.nieuw(), "hallo", "zegel=!!", "x=1")) {
            Files.writeString(bestand.pad(), kapot);
            assertThat(weigering()).as(kapot).hasMessageContaining("zijn niet te gebruiken: ");
        }
    }

    @Test
    void de_instelling_gaat_voor_het_bestand_en_maakt_er_geen() {
        String waarde = "zegel=" + Sleutelbos.nieuw() + ",3=" + Sleutelbos.nieuw();
        var uitInstelling = new Sleutelbron(Optional.of(waarde), bestand);

        register.schrijfIn(uitInstelling.sleutels(register, true));

        assertThat(bestand.pad()).doesNotExist();
        assertThat(register.alle()).containsOnlyKeys("zegel", "3");
        assertThatExceptionOfType(OpslagNietGestart.class).isThrownBy(this::start);
    }

    @Test
    void een_nieuwe_sleutel_gaat_naar_alle_teksten_ook_na_een_onderbreking_en_de_oude_gaat_weg() throws IOException {
        Kluis oud = new Kluis(start());
        IntStream.rangeClosed(1, 2_500).forEach(n -> bewaar(n, oud.versleutel("notitie " + n, "notitie/" + n)));
        assertThat(bestand.voegToe(LocalDate.EPOCH)).isEqualTo(2);

        Sleutelbos beide = start();
        Kluis nieuw = new Kluis(beide);
        herversleuteling(beide, new Notities(nieuw, 2)).doe();
        assertThat(metSleutel(1)).as("broken off after two batches").isEqualTo(500);
        assertThat(register.alle()).containsOnlyKeys("zegel", "1", "2");
        assertThat(start().oude()).containsExactly(1);

        herversleuteling(beide, new Notities(nieuw, Integer.MAX_VALUE)).doe();

        assertThat(metSleutel(1)).isZero();
        assertThat(metSleutel(2)).isEqualTo(2_500);
        assertThat(register.alle()).containsOnlyKeys("zegel", "2");
        assertThat(Files.readString(bestand.pad())).contains("# Sleutel 1 is weggehaald op");
        Kluis daarna = new Kluis(start());
        assertThat(daarna.ontsleutel(tekst(77), "notitie/77")).isEqualTo("notitie 77");
        assertThatExceptionOfType(Kluis.Onleesbaar.class)
                .isThrownBy(() -> daarna.ontsleutel(oud.versleutel("x", "y"), "y"));
    }

    @Test
    void wie_zijn_sleutelbestand_van_voor_de_vernieuwing_terugzet_hoort_welke_sleutel_mist() throws IOException {
        start();
        List<String> vroeger = Files.readAllLines(bestand.pad());
        bestand.voegToe(LocalDate.EPOCH);
        start();
        Files.write(bestand.pad(), vroeger);

        assertThat(weigering().raad()).contains("nodig: '2'");
    }

    /** What a start of the portal does. */
    private Sleutelbos start() {
        Sleutelbos sleutels = bron.sleutels(register, true);
        register.schrijfIn(sleutels);
        return sleutels;
    }

    private OpslagNietGestart weigering() {
        return assertThatExceptionOfType(OpslagNietGestart.class)
                .isThrownBy(this::start)
                .actual();
    }

    private Herversleuteling herversleuteling(Sleutelbos sleutels, Versleuteld teksten) {
        return new Herversleuteling(sleutels, bron, register, List.of(teksten), Testklok.klok());
    }

    private void bewaar(int id, String tekst) {
        jdbc.sql("insert into notitie values (?, ?)").params(id, tekst).update();
    }

    private String tekst(int id) {
        return jdbc.sql("select tekst from notitie where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private int metSleutel(int nummer) {
        return jdbc.sql("select count(*) from notitie where tekst like ?")
                .param("kl1:" + nummer + ":%")
                .query(Integer.class)
                .single();
    }

    /** As a module does it; falls over after a number of batches. */
    private final class Notities implements Versleuteld {
        private final Kluis kluis;
        private final Iterator<Integer> keren;

        Notities(Kluis kluis, int keren) {
            this.kluis = kluis;
            this.keren = IntStream.range(0, keren).iterator();
        }

        @Override
        public String naam() {
            return "notities";
        }

        @Override
        public int herversleutel(int hoogstens) {
            if (!keren.hasNext()) {
                throw new IllegalStateException("de stroom viel uit");
            }
            keren.next();
            List<Integer> ids =
                    new ArrayList<>(jdbc.sql("select id from notitie where tekst not like ? order by id limit ?")
                            .params(kluis.begin() + "%", hoogstens)
                            .query(Integer.class)
                            .list());
            ids.forEach(id -> jdbc.sql("update notitie set tekst = ? where id = ?")
                    .params(kluis.herversleutel(tekst(id), "notitie/" + id), id)
                    .update());
            return ids.size();
        }
    }
}
