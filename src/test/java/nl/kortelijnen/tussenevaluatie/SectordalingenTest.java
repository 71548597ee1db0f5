package nl.kortelijnen.tussenevaluatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** M11: who reports half of what they did is named to the netwerkbeheerder, without a number. */
@SpringBootTest
@Transactional
class SectordalingenTest {

    /** Years in which no other test has anything. */
    private static final LocalDate TOEN = LocalDate.of(2017, 5, 6);

    private static final LocalDate NU = LocalDate.of(2018, 5, 6);
    private static final LocalDate DAARNA = LocalDate.of(2018, 8, 1);

    @Autowired
    Sectordalingen dalingen;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void uit() {
        TestInlog.afmelden();
    }

    private void als(Rol rol) {
        TestInlog.als(
                TestInlog.maak(accounts, "sd-" + UUID.randomUUID().toString().substring(0, 12), null, rol));
    }

    private void meldingen(int aantal, String sector, LocalDate op) {
        for (int i = 0; i < aantal; i++) {
            jdbc.sql("""
                            insert into episode (id, huishouden, melding, sector, geopend, geopend_door, zorgfase, zorgfase_sinds)
                            values (:id, :huishouden, :melding, :sector, :geopend, :door, 'melding', :melding)
                            """)
                    .param("id", UUID.randomUUID())
                    .param("huishouden", UUID.randomUUID())
                    .param("melding", op)
                    .param("sector", sector)
                    .param(
                            "geopend",
                            Timestamp.from(op.atStartOfDay(Nederlands.TIJDZONE).toInstant()))
                    .param("door", UUID.randomUUID())
                    .update();
        }
    }

    @Test
    void alleen_wie_halveerde_en_genoeg_meldde_staat_er() {
        meldingen(12, "ONDERWIJS", TOEN);
        meldingen(6, "ONDERWIJS", NU);
        meldingen(12, "POLITIE", TOEN);
        meldingen(7, "POLITIE", NU);
        meldingen(9, "GGZ", TOEN);
        meldingen(20, "HUISARTS", NU);
        als(Rol.NETWERKBEHEERDER);
        try (var dag = Testklok.opDag(DAARNA)) {
            assertThat(dalingen.kwartaal().code()).isEqualTo("2018-K2");
            assertThat(dalingen.nu()).containsExactly("School of kinderopvang");
        }
    }

    @Test
    void wie_geen_netwerkbeheerder_is_krijgt_niets() {
        als(Rol.PROFESSIONAL);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(dalingen::nu);
    }
}
