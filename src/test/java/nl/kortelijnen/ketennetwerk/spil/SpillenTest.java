package nl.kortelijnen.ketennetwerk.spil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who holds the network together, kept per date, without demo data: N13. */
@SpringBootTest
class SpillenTest {

    private static final LocalDate VANDAAG = Testklok.vandaag();

    @Autowired
    Spillen spillen;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private Netwerkproef proef;

    @BeforeEach
    void vul() {
        jdbc.sql("delete from spilmeting").update();
        proef = new Netwerkproef(context)
                .leeg()
                .werkt("Anna Aa", "School")
                .werkt("Bo Bee", "Buurtteam")
                .werkt("Cas Cee", "Politie")
                .lijn("Anna Aa", "Bo Bee")
                .lijn("Bo Bee", "Cas Cee");
        als(Rol.NETWERKBEHEERDER);
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    private static void als(Rol rol) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rol), null));
    }

    @Test
    void de_waarde_van_gisteren_blijft_te_lezen_na_een_nieuwe_meting() {
        meet();
        jdbc.sql("insert into spilmeting select dag - 1, gemeten, mensen, lijnen from spilmeting")
                .update();
        jdbc.sql("update spil set dag = dag - 1").update();
        proef.lijn("Anna Aa", "Cas Cee");
        meet();
        meet();

        assertThat(spillen.metingen()).extracting(Spilmeting::dag).containsExactly(VANDAAG, VANDAAG.minusDays(1));
        List<Spil> gisteren = spillen.van(VANDAAG.minusDays(1));
        assertThat(gisteren).singleElement().satisfies(spil -> {
            assertThat(spil.naam()).isEqualTo("Bo Bee");
            assertThat(spil.tussenheid()).isCloseTo(1.0, within(1e-6));
            assertThat(spil.onmisbaar()).isTrue();
            assertThat(spil.lijnen()).isEqualTo(2);
        });
        assertThat(spillen.van(VANDAAG)).isEmpty();
    }

    @Test
    void wie_vertrokken_is_en_wat_voorbij_is_telt_niet_mee() {
        proef.werkt("Dia Dee", "Politie", "school", Map.of("vertrekt", VANDAAG), Map.of())
                .lijn("Dia Dee", "Anna Aa")
                .lijn("Anna Aa", "Cas Cee", VANDAAG, Map.of("einde", VANDAAG));
        meet();
        assertThat(spillen.metingen().getFirst().mensen()).isEqualTo(3);
        assertThat(spillen.van(VANDAAG)).extracting(Spil::naam).containsExactly("Bo Bee");
    }

    @Test
    void wie_geen_netwerkbeheerder_is_krijgt_niets() {
        als(Rol.PROFESSIONAL);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> spillen.meet());
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> spillen.metingen());
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> spillen.van(VANDAAG));
    }

    private void meet() {
        spillen.meet();
        await().pollInSameThread().until(() -> spillen.voortgang().klaar());
        assertThat(spillen.voortgang().zin()).isEmpty();
    }
}
