package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.Demospel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** The second step of a demo without an app, and of nobody else (X04). */
@SpringBootTest
class DemocodesTest {

    @Autowired
    ApplicationContext portaal;

    @Autowired
    Accounts accounts;

    @Autowired
    Factoren factoren;

    @Autowired
    Factorinstelling instelling;

    @Autowired
    Aanmelding aanmelding;

    @Autowired
    Toegang toegang;

    @Autowired
    Kluis kluis;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpServletRequest vraag = new MockHttpServletRequest();
    private Democodes codes;

    @BeforeEach
    void inEenDemo() {
        codes = new Democodes(jdbc, kluis, accounts, factoren, aanmelding, Testklok.klok());
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void zonder_demo_is_er_niets_dat_een_code_toont_of_een_ander_speelt() {
        assertThat(portaal.getBeanProvider(Democodes.class).getIfAvailable()).isNull();
        assertThat(portaal.getBeanProvider(Demospel.class).getIfAvailable()).isNull();
    }

    @Test
    void een_account_van_de_demo_geeft_de_code_die_er_staat_en_daarna_de_volgende() {
        TestInlog.als(vanDemo());
        codes.begin();

        String eerste = cijfers();
        aanmelding.geefCode(vraag, eerste);
        assertThat(toegang.metTweedeFactor()).isTrue();

        String tweede = cijfers();
        assertThat(tweede).isNotEqualTo(eerste);
        aanmelding.geefCode(vraag, tweede);
        assertThat(codes.nu().orElseThrow().cijfers()).isEmpty();
    }

    @Test
    void een_account_dat_in_een_demoportaal_gemaakt_is_ziet_nooit_een_code_of_geheim() {
        TestInlog.als(TestInlog.maak(accounts, naam(), null, Rol.PROFESSIONAL));
        codes.begin();
        assertThat(codes.nu()).isEmpty();
        assertThat(aanmelding.keuze().leeg()).isTrue();

        stelEigenAppIn();
        codes.begin();
        assertThat(codes.nu()).isEmpty();
    }

    @Test
    void wie_in_de_demo_een_eigen_app_instelt_houdt_die_voor_zich() {
        TestInlog.als(vanDemo());
        codes.begin();
        aanmelding.geefCode(vraag, cijfers());

        stelEigenAppIn();

        assertThat(codes.nu()).isEmpty();
    }

    @Test
    void een_eigen_app_van_een_account_dat_later_bij_de_demo_hoort_blijft_van_de_eigenaar() {
        Gebruiker wie = TestInlog.maak(accounts, naam(), null, Rol.PROFESSIONAL);
        TestInlog.als(wie);
        stelEigenAppIn();
        TestInlog.maakVoorDemo(accounts, wie.gebruikersnaam(), Rol.PROFESSIONAL);

        codes.begin();

        assertThat(codes.nu()).isEmpty();
    }

    @Test
    void zonder_wachtwoord_geen_code() {
        assertThatThrownBy(() -> codes.nu()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> codes.begin()).isInstanceOf(Fout.GeenToegang.class);
    }

    private void stelEigenAppIn() {
        Inlogcode nieuw = instelling.begin(vraag);
        instelling.zetCodeAan(vraag, nieuw, new Authenticator(nieuw.leesbaar()).code());
    }

    private String cijfers() {
        return codes.nu().orElseThrow().cijfers().orElseThrow();
    }

    private Gebruiker vanDemo() {
        return TestInlog.maakVoorDemo(accounts, naam(), Rol.PROFESSIONAL);
    }

    private static String naam() {
        return "d" + UUID.randomUUID().toString().substring(0, 12);
    }
}
