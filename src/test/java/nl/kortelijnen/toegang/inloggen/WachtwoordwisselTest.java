package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletRequest;

/** Another password for oneself, and in place of the first one (X04; ASVS 5.0, 6.2.2, 6.2.3, 6.4.1). */
@SpringBootTest
class WachtwoordwisselTest {

    private static final String EERSTE = "een lang wachtwoord";
    private static final String NIEUW = "zeven geiten op een zolder";

    @Autowired
    Wachtwoordwissel wissel;

    @Autowired
    Aanmelding aanmelding;

    @Autowired
    Factorinstelling instelling;

    @Autowired
    Sessierechten sessierechten;

    @Autowired
    Accounts accounts;

    @Autowired
    Toegang toegang;

    private final MockHttpServletRequest vraag = new MockHttpServletRequest();
    private Gebruiker anouk;

    @BeforeEach
    void maakAccount() {
        anouk = TestInlog.maak(accounts, naam(), null, Rol.PROFESSIONAL);
        TestInlog.als(anouk);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private static String naam() {
        return "w" + UUID.randomUUID().toString().substring(0, 12);
    }

    private boolean past(Gebruiker wie, String wachtwoord) {
        return accounts.kloptWachtwoord(wie.account(), wachtwoord);
    }

    @Test
    void wie_zijn_wachtwoord_kent_kiest_een_ander() {
        wissel.wissel(vraag, EERSTE, NIEUW);

        assertThat(past(anouk, NIEUW)).isTrue();
        assertThat(past(anouk, EERSTE)).isFalse();
    }

    @Test
    void zonder_het_huidige_wachtwoord_verandert_er_niets_en_raden_houdt_op() {
        for (int keer = 1; keer <= 5; keer++) {
            assertThatThrownBy(() -> wissel.wissel(vraag, "mis", NIEUW)).hasMessageContaining("klopt niet");
        }
        assertThatThrownBy(() -> wissel.wissel(vraag, EERSTE, NIEUW))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("te vaak");
        assertThat(past(anouk, EERSTE)).isTrue();
    }

    @Test
    void een_makkelijk_of_hetzelfde_wachtwoord_wordt_geweigerd() {
        assertThatThrownBy(() -> wissel.wissel(vraag, EERSTE, "Wachtwoord2026")).hasMessageContaining("te makkelijk");
        assertThatThrownBy(() -> wissel.wissel(vraag, EERSTE, EERSTE)).hasMessageContaining("Kies een ander");
        assertThat(past(anouk, EERSTE)).isTrue();
    }

    @Test
    void wie_een_tweede_stap_heeft_moet_die_net_gegeven_hebben() {
        Inlogcode code = instelling.begin(vraag);
        instelling.zetCodeAan(vraag, code, new Authenticator(code.leesbaar()).code());
        TestInlog.alsMetTweedeFactor(anouk, Duration.ofMinutes(6));
        assertThatThrownBy(() -> wissel.wissel(vraag, EERSTE, NIEUW)).isInstanceOf(Fout.GeenToegang.class);

        TestInlog.alsMetTweedeFactor(anouk);
        wissel.wissel(vraag, EERSTE, NIEUW);

        assertThat(past(anouk, NIEUW)).isTrue();
    }

    @Test
    void een_eerste_wachtwoord_opent_niets_dan_de_weg_naar_een_eigen() {
        TestInlog.afmelden();
        Gebruiker nieuw =
                accounts.maakMetTijdelijkWachtwoord(naam(), "Nieuwe Collega", EERSTE, Set.of(Rol.PROFESSIONAL));
        TestInlog.afmelden();
        sessierechten.zetHalverwege(vraag, nieuw);
        assertThat(aanmelding.wachtwoordTijdelijk()).isTrue();
        assertThat(toegang.huidige()).isEmpty();
        Inlogcode code = instelling.begin(vraag);
        assertThatThrownBy(() -> instelling.zetCodeAan(vraag, code, new Authenticator(code.leesbaar()).code()))
                .isInstanceOf(Fout.GeenToegang.class)
                .hasMessageContaining("eigen wachtwoord");
        assertThat(toegang.huidige()).isEmpty();

        wissel.vervangTijdelijk(EERSTE, NIEUW);

        assertThat(past(nieuw, NIEUW)).isTrue();
        assertThat(accounts.wachtwoordTijdelijk(nieuw.account())).isFalse();
        assertThatThrownBy(() -> wissel.vervangTijdelijk(NIEUW, EERSTE)).isInstanceOf(Fout.GeenToegang.class);
    }
}
