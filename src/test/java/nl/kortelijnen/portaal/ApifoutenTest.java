package nl.kortelijnen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.bewaking.Schijfruimte;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.ProblemDetail;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** X13: what the stores cannot do now is said as such, however deep it lies; the rest stays a fault of ours. */
class ApifoutenTest {

    private final Apifouten fouten = new Apifouten();

    static Stream<Exception> alleenLezen() {
        Fout.AlleenLezen vol = new Fout.AlleenLezen(Schijfruimte.ZIN);
        return Stream.of(
                vol,
                new TransactionSystemException("commit", new IllegalStateException(vol)),
                new IllegalStateException(new IllegalStateException(vol)),
                new UncategorizedSQLException("insert", null, new SQLException("could not extend file", "53100")));
    }

    @ParameterizedTest
    @MethodSource("alleenLezen")
    void een_volle_schijf_is_geen_fout_van_wie_vraagt_en_heeft_een_vaste_code(Exception fout) {
        ProblemDetail antwoord = fouten.kapot(fout);
        assertThat(antwoord.getStatus()).isEqualTo(503);
        assertThat(antwoord.getProperties()).containsEntry("code", "alleen-lezen");
        assertThat(antwoord.getDetail()).isEqualTo(Schijfruimte.ZIN);
    }

    @ParameterizedTest
    @MethodSource
    void een_opslag_die_weg_is_wordt_zo_genoemd(Exception fout) {
        ProblemDetail antwoord = fouten.kapot(fout);
        assertThat(antwoord.getStatus()).isEqualTo(503);
        assertThat(antwoord.getProperties()).containsEntry("code", "onbereikbaar");
        assertThat(antwoord.getDetail()).contains("Wat bewaard was, is er nog", "over een minuut");
    }

    static Stream<Exception> een_opslag_die_weg_is_wordt_zo_genoemd() {
        return Stream.of(
                new CannotCreateTransactionException("open", new SQLException("refused", "08001")),
                new UncategorizedSQLException("select", null, new SQLException("terminated", "57P01")),
                new UncategorizedSQLException("select", null, new SQLException("starting up", "57P03")),
                new IllegalStateException(new SQLException("broken pipe", "08006")));
    }

    @Test
    void iets_anders_blijft_een_fout_bij_ons() {
        assertThat(fouten.kapot(new UncategorizedSQLException("x", null, new SQLException("syntax", "42601")))
                        .getProperties())
                .containsEntry("code", "fout-bij-ons");
    }
}
