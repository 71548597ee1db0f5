package nl.kortelijnen.toegang.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whose card in the network an account is: given by a beheerder, or made by oneself once (N02, X04). */
@SpringBootTest
class AccountplekTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Toegang toegang;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void wie_zelf_een_kaart_maakt_gaat_verder_met_die_kaart_en_kan_dat_een_keer() {
        Gebruiker wie = maak(null);
        TestInlog.als(wie);
        UUID kaart = UUID.randomUUID();
        accounts.neemPlek(wie.account(), kaart);
        assertThat(toegang.vereis().professional()).isEqualTo(kaart);
        assertThat(accounts.vanProfessional(kaart)).map(Gebruiker::account).contains(wie.account());
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> accounts.neemPlek(wie.account(), UUID.randomUUID()));
    }

    @Test
    void een_kaart_hoort_bij_een_account() {
        UUID kaart = UUID.randomUUID();
        maak(kaart);
        Gebruiker ander = maak(null);
        TestInlog.alsMetTweedeFactor(beheerder());
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> accounts.zetPlek(ander.account(), kaart));
        TestInlog.als(ander);
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> accounts.neemPlek(ander.account(), kaart));
    }

    @Test
    void een_ander_een_kaart_geven_vraagt_een_beheerder_met_een_verse_tweede_stap() {
        Gebruiker wie = maak(null);
        UUID kaart = UUID.randomUUID();
        TestInlog.als(beheerder());
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> accounts.zetPlek(wie.account(), kaart));
        TestInlog.alsMetTweedeFactor(
                new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.NETWERKBEHEERDER), null));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> accounts.zetPlek(wie.account(), kaart));
        assertThat(accounts.vanProfessional(kaart)).isEmpty();
        TestInlog.alsMetTweedeFactor(beheerder());
        accounts.zetPlek(wie.account(), kaart);
        assertThat(accounts.vanProfessional(kaart)).isPresent();
    }

    private Gebruiker maak(UUID kaart) {
        return TestInlog.maak(accounts, "plek" + UUID.randomUUID().toString().substring(0, 8), kaart, Rol.PROFESSIONAL);
    }

    private Gebruiker beheerder() {
        return TestInlog.maak(accounts, "baas" + UUID.randomUUID().toString().substring(0, 8), null, Rol.BEHEERDER);
    }
}
