package nl.kortelijnen.ketennetwerk.gebruik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The strength of a line by real use, with decay, without demo data: N06. */
@SpringBootTest
class LijngebruikTest {

    private static final ProfessionalId ANNA = Netwerkproef.mens("Anna Aa");
    private static final ProfessionalId BO = Netwerkproef.mens("Bo Bee");

    @Autowired
    Lijngebruik gebruik;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void vul() {
        new Netwerkproef(context)
                .leeg()
                .werkt("Anna Aa", "School")
                .werkt("Bo Bee", "Buurtteam")
                .lijn("Anna Aa", "Bo Bee");
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void drie_keer_in_negentig_dagen_is_sterkte_drie_en_eenennegentig_dagen_later_is_de_lijn_verslapt() {
        Instant nu = Testklok.nu();
        for (int dagen : new int[] {1, 30, 89}) {
            gebruik.gebruikt(
                    dagen == 30 ? BO : ANNA, dagen == 30 ? ANNA : BO, Gebruikssoort.CONSULTATIE, voor(nu, dagen));
        }
        gebruik.gebruikt(BO, ANNA, Gebruikssoort.CONSULTATIE, voor(nu, 1)); // told twice
        assertThat(gebruik.sterkte(ANNA, BO)).isEqualTo(new Lijnsterkte(3, true));
        assertThat(gebruik.sterkte(BO, ANNA)).isEqualTo(new Lijnsterkte(3, true));
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusDays(91))) {
            assertThat(gebruik.sterkte(ANNA, BO).keren()).isZero();
            assertThat(gebruik.sterkte(ANNA, BO).verslapt()).isTrue();
        }
    }

    @Test
    void wat_nooit_gebruikt_is_is_niet_verslapt_en_wie_er_niet_is_telt_niet() {
        assertThat(gebruik.sterkte(ANNA, BO)).isEqualTo(Lijnsterkte.ONGEBRUIKT);
        assertThat(gebruik.sterkte(ANNA, BO).verslapt()).isFalse();
        gebruik.gebruikt(ANNA, Netwerkproef.mens("Niemand"), Gebruikssoort.OVERDRACHT, Testklok.nu());
        gebruik.gebruikt(ANNA, ANNA, Gebruikssoort.OVERDRACHT, Testklok.nu());
        assertThat(gebruik.sterktes(ANNA)).isEmpty();
    }

    @Test
    void zonder_account_krijg_je_niets() {
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> gebruik.sterktes(ANNA));
    }

    private static Instant voor(Instant nu, int dagen) {
        return nu.minus(Duration.ofDays(dagen));
    }
}
