package nl.kortelijnen.opslag.bewaking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Schijfruimte.Stand;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * X13: with a disk that is nearly full nothing is written by any way, in any table that is there now or will be; what is
 * written all the same stands here.
 */
@SpringBootTest(classes = KorteLijnenApplication.class)
class SchrijfgrensTest {

    private static final Set<String> GAAT_DOOR = Set.of(
            "insert into logboek",
            "insert into inlogpoging",
            "delete from inlogpoging",
            "insert into post_uit",
            "update post_uit",
            "delete from post_uit",
            "insert into event_publication",
            "update event_publication",
            "delete from event_publication",
            "update user_credentials",
            "update hulpcode",
            "insert into noodtoegang",
            "delete from apisleutel");

    private static final Map<String, String> VORMEN =
            Map.of("insert into ", " (x) values (1)", "update ", " set x = 1", "delete from ", " where x = 1");

    @Autowired
    Schijfruimte ruimte;

    @Autowired
    Opslagstand opslag;

    @Autowired
    DataSource bron;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Neo4jGraaf graaf;

    @Test
    void in_geen_tabel_wordt_nog_geschreven_behalve_wat_lezen_en_inloggen_nodig_hebben() throws Exception {
        List<String> tabellen = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public' order by 1")
                .query(String.class)
                .list();
        assertThat(tabellen).hasSizeGreaterThan(40);
        try (var _ = Proefruimte.vol(ruimte, Stand.ALLEEN_LEZEN);
                Connection verbinding = bron.getConnection()) {
            Set<String> door = new TreeSet<>();
            for (String tabel : tabellen) {
                for (var vorm : VORMEN.entrySet()) {
                    if (magNog(verbinding, vorm.getKey() + tabel + vorm.getValue())) {
                        door.add(vorm.getKey() + tabel);
                    }
                }
            }
            door.remove("update hulpcode"); // any column of it: that a code was used, and that its owner saw it
            Set<String> verwacht = new TreeSet<>(GAAT_DOOR);
            verwacht.remove("update hulpcode");
            assertThat(door).isEqualTo(verwacht);
        }
    }

    private static boolean magNog(Connection verbinding, String sql) throws Exception {
        try {
            verbinding.prepareStatement(sql).close();
            return true;
        } catch (Fout.AlleenLezen e) {
            return false;
        }
    }

    @Test
    void lezen_gaat_door_en_een_zin_zegt_wat_veilig_is() throws Exception {
        try (var _ = Proefruimte.vol(ruimte, Stand.ALLEEN_LEZEN)) {
            assertThat(jdbc.sql("select count(*) from account")
                            .query(Long.class)
                            .single())
                    .isNotNegative();
            assertThatCode(() -> jdbc.sql("select id from account for update skip locked")
                            .query()
                            .listOfRows())
                    .doesNotThrowAnyException();
            assertThat(graaf.lees(
                            "RETURN 1 AS een", Map.of(), rij -> rij.get("een").asInt()))
                    .containsExactly(1);
            assertThatThrownBy(() -> graaf.schrijf("CREATE (:Proef)", Map.of()))
                    .isInstanceOf(Fout.AlleenLezen.class)
                    .hasMessage(Schijfruimte.ZIN);
            assertThatThrownBy(() -> jdbc.sql("with weg as (delete from concept returning sleutel) select * from weg")
                            .query()
                            .listOfRows())
                    .satisfies(fout -> assertThat(Opslagfouten.in(fout)).containsInstanceOf(Fout.AlleenLezen.class));
            assertThatThrownBy(() -> {
                        try (Connection een = bron.getConnection();
                                var los = een.createStatement()) {
                            los.executeUpdate("Update\n\tconcept set tekst = ''");
                        }
                    })
                    .isInstanceOf(Fout.AlleenLezen.class);
        }
        assertThat(jdbc.sql("update concept set tekst = tekst").update()).isNotNegative();
    }

    @Test
    void op_een_volle_schijf_wordt_ook_het_logboek_niet_meer_geschreven() throws Exception {
        try (var _ = Proefruimte.vol(ruimte, Stand.VOL);
                Connection verbinding = bron.getConnection()) {
            assertThat(magNog(verbinding, "insert into logboek (nr) values (1)"))
                    .isFalse();
        }
    }

    @Test
    void zonder_opslag_wacht_niemand_op_een_verbinding() {
        opslag.zet(true);
        try {
            long begin = System.nanoTime();
            assertThatThrownBy(() -> jdbc.sql("select 1").query().listOfRows())
                    .satisfies(fout -> assertThat(Opslagfouten.in(fout)).containsInstanceOf(Fout.Onbereikbaar.class));
            assertThatThrownBy(() -> graaf.lees("RETURN 1", Map.of(), rij -> rij))
                    .isInstanceOf(Fout.Onbereikbaar.class);
            assertThat(System.nanoTime() - begin).isLessThan(1_000_000_000L);
        } finally {
            opslag.zet(false);
        }
    }
}
