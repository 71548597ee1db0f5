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
