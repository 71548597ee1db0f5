package nl.kortelijnen.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;

/** Where somebody is signed in, and when that ends (X04, X05). */
@SpringBootTest
class SessiewachtTest {

    @Autowired
    Toegang toegang;

    @Autowired
    Logboek logboek;

    @Autowired
    Sessierechten sessierechten;

    private final List<HttpSession> gesloten = new ArrayList<>();
    private final Sessies sessies = new Sessies(gesloten::add);
    private final Gebruiker anouk = gebruiker("anouk", Rol.PROFESSIONAL);
    private final Gebruiker bram = gebruiker("bram", Rol.PROFESSIONAL);
    private Sessiewacht wacht;

    private static Gebruiker gebruiker(String naam, Rol rol) {
        return new Gebruiker(UUID.randomUUID(), naam, "Naam " + naam, Set.of(rol), null);
    }

    @BeforeEach
    void begin() {
        TestInlog.afmelden();
        wacht = new Sessiewacht(
                sessies, toegang, logboek, Testklok.klok(), Duration.ofMinutes(30), Duration.ofHours(12));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private MockHttpSession inloggen(Gebruiker wie, String toestel) {
        TestInlog.afmelden();
        MockHttpServletRequest vraag = new MockHttpServletRequest();
        vraag.addHeader(HttpHeaders.USER_AGENT, toestel);
        vraag.setRemoteAddr("192.0.2.7");
        MockHttpSession sessie = new MockHttpSession();
        vraag.setSession(sessie);
        sessies.sessionCreated(new HttpSessionEvent(sessie));
        sessierechten.open(vraag, wie);
        return sessie;
    }

    private static Sessiestand stand(HttpSession sessie) {
        return Sessies.bezet(sessie).orElseThrow().stand();
    }

    @Test
    void een_half_uur_stilte_beeindigt_en_iets_doen_verlengt() {
        MockHttpSession stil = inloggen(anouk, "x");
        MockHttpSession bezig = inloggen(bram, "x");
        stand(stil).verouder(Duration.ZERO, Duration.ofMinutes(31));
        stand(bezig).verouder(Duration.ZERO, Duration.ofMinutes(31));
        wacht.actief(bezig);

        wacht.ruimOp();

        assertThat(gesloten).containsExactly(stil);
    }

    @Test
    void na_twaalf_uur_helpt_iets_doen_niet_meer() {
        MockHttpSession sessie = inloggen(anouk, "x");
        stand(sessie).verouder(Duration.ofHours(12), Duration.ZERO);
        wacht.actief(sessie);
        assertThat(wacht.duur(sessie)).get().matches(duur -> !duur.teVerlengen());

        wacht.ruimOp();

        assertThat(gesloten).containsExactly(sessie);
    }

    @Test
    void wat_de_browser_uit_zichzelf_vraagt_telt_niet() {
        MockHttpSession sessie = inloggen(anouk, "x");
        Instant eerst = wacht.duur(sessie).orElseThrow().doorStilte();

        sessie.access();

        assertThat(wacht.duur(sessie).orElseThrow().doorStilte()).isEqualTo(eerst);
    }

    @Test
    void iemand_ziet_zijn_eigen_sessies_met_het_toestel_in_woorden() {
        MockHttpSession thuis = inloggen(
                anouk,
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Safari/604.1");
        inloggen(bram, "x");
        MockHttpSession werk = inloggen(
                anouk,
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0");

        assertThat(wacht.van(anouk.account(), werk))
                .extracting("toestel", "plek", "deze")
                .containsExactly(
                        tuple("Edge op Windows", "192.0.2.7", true), tuple("Safari op iPhone", "192.0.2.7", false));
        assertThat(thuis.isInvalid()).isFalse();
    }

    @Test
    void een_collega_beeindigt_andermans_sessie_niet_en_een_beheerder_wel() {
        MockHttpSession sessie = inloggen(anouk, "x");
        UUID nummer = stand(sessie).nummer();
        TestInlog.als(bram);
        assertThatThrownBy(() -> wacht.beeindig(anouk.account(), nummer)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> wacht.van(anouk.account(), sessie)).isInstanceOf(Fout.GeenToegang.class);
        assertThat(gesloten).isEmpty();

        TestInlog.als(gebruiker("beheer", Rol.BEHEERDER));
        wacht.beeindig(anouk.account(), nummer);

        assertThat(gesloten).containsExactly(sessie);
    }
}
