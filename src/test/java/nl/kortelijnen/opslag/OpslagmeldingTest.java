package nl.kortelijnen.opslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.opslag.gegevens.OpslagFailureAnalyzer;
import nl.kortelijnen.opslag.gegevens.OpslagNietGestart;
import nl.kortelijnen.opslag.gegevens.Portaalslot;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

/** X13: what keeps the stores from starting is said in two plain sentences. */
class OpslagmeldingTest {

    @TempDir
    Path map;

    @Test
    void een_tweede_portaal_op_dezelfde_gegevensmap_hoort_dat_er_al_een_draait() throws IOException {
        try (var _ = Portaalslot.neem(map)) {
            var melding = new OpslagFailureAnalyzer().analyze(fout(() -> Portaalslot.neem(map)));
            assertThat(melding.getDescription())
                    .contains(map.toString(), "is in gebruik door een portaal dat al draait");
            assertThat(melding.getAction()).contains("./kl stop", "--kortelijnen.data");
        }
        Portaalslot.neem(map).close();
    }

    @Test
    void zonder_de_programmas_van_de_opslag_staat_er_hoe_je_ze_krijgt() {
        var zonder = new Opslaginstellingen(map.resolve("opslag"), map.resolve("weg"), map, 32, List.of());
        var melding =
                new OpslagFailureAnalyzer().analyze(fout(() -> IngebouwdeOpslag.start(zonder, new Opslagstand())));
        assertThat(melding.getDescription()).contains(map.resolve("weg").toString());
        assertThat(melding.getAction()).contains("--kortelijnen.opslag.lib");
    }

    @Test
    void een_opslag_die_zelf_niet_start_wijst_naar_de_logboeken() {
        var fout = Opslageinde.van(4).alsFout(map, List.of());
        assertThat(fout).hasMessageContaining("startte niet");
        assertThat(fout.raad()).contains("opslag.log", "postgres.log");
        assertThat(Opslageinde.van(3).alsFout(map, List.of())).hasMessageContaining("nog in gebruik");
        assertThat(Opslageinde.van(137).alsFout(map, List.of())).hasMessageContaining("stopte onverwacht");
    }

    /** What a store says of a disk without room, in each of the words that stores and systems have for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo4j: No space left on device",
                "Neo4j: Error starting Neo4j database server: java.io.IOException: No space left on device",
                "PostgreSQL: could not write lock file \"postmaster.pid\": No space left on device",
                "PostgreSQL: FATAL: could not extend file \"base/5/1249\": wrote only 4096 of 8192 bytes at block 3",
                "PostgreSQL: could not write to file \"pg_wal/xlogtemp.42\": Disk quota exceeded",
                "Neo4j: java.io.IOException: There is not enough space on the disk",
                "PostgreSQL: PANIC: could not write to file: no space left on device"
            })
    void op_een_volle_schijf_staat_er_dat_de_schijf_vol_is_en_niets_over_een_kopie(String waarom) {
        for (int code : new int[] {4, 137}) {
            var fout = Opslageinde.van(code).alsFout(map, List.of(waarom));
            assertThat(fout).hasMessageContaining("is vol").hasMessageContaining(waarom);
            assertThat(fout.raad()).contains("Maak ruimte").doesNotContain("reservekopie");
        }
    }

    /** What a store says of its own files: never that it is the address or the password. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neo4j: Error reading transaction logs, recovery not possible. To force the database to start anyway",
                "Neo4j: Missing transaction logs, recovery is not possible",
                "Neo4j: Store upgrade failed: the store is not consistent",
                "PostgreSQL: PANIC: could not locate a valid checkpoint record",
                "PostgreSQL: FATAL: invalid page in block 7 of relation base/5/1249",
                "PostgreSQL: FATAL: could not open file \"global/pg_filenode.map\": No such file or directory",
                "PostgreSQL: FATAL: data directory \"postgres\" has wrong ownership"
            })
    void wat_een_opslag_over_haar_bestanden_zegt_staat_er_met_de_kopie_als_uitweg(String waarom) {
        var fout = Opslageinde.van(4).alsFout(map, List.of(waarom));
        assertThat(fout)
                .hasMessageContaining(map.toString())
                .hasMessageContaining(waarom)
                .hasMessageNotContainingAny("is vol", "wachtwoord", "adres");
        assertThat(fout.raad())
                .contains("opslag.log", "postgres.log", "reservekopie")
                .doesNotContain("wachtwoord", "adres");
    }

    @Test
    void een_externe_postgresql_die_niet_antwoordt_of_weigert_wordt_genoemd() {
        var analyse = new PostgresFailureAnalyzer();
        var stil = new PSQLException("Connection refused", PSQLState.CONNECTION_UNABLE_TO_CONNECT);
        assertThat(analyse.analyze(new IllegalStateException(stil)).getDescription())
                .startsWith("PostgreSQL antwoordt niet");
        var dicht = new PSQLException("password authentication failed", PSQLState.INVALID_PASSWORD);
        assertThat(analyse.analyze(dicht).getDescription()).startsWith("PostgreSQL weigert de toegang");
        assertThat(analyse.analyze(new PSQLException("syntax error", PSQLState.SYNTAX_ERROR)))
                .isNull();
    }

    private static OpslagNietGestart fout(ThrowingCallable start) {
        return assertThatExceptionOfType(OpslagNietGestart.class)
                .isThrownBy(start)
                .actual();
    }
}
