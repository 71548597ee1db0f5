package nl.kortelijnen.toegang.wie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.Inlogcontrole;
import nl.kortelijnen.toegang.Inlogpogingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;

/** Names, passwords, the pause after too many failures, and keys (X04). */
@SpringBootTest
class InloggenTest {

    @Autowired
    Inlogcontrole controle;

    @Autowired
    Inlogpogingen pogingen;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    Sleutelgeheugen geheugen;

    @Autowired
    JdbcClient jdbc;

    @Test
    void het_goede_wachtwoord_komt_binnen_ongeacht_hoofdletters_in_de_naam() {
        TestInlog.maak(accounts, "anouk", null, Rol.PROFESSIONAL);

        assertThat(probeer("Anouk", "een lang wachtwoord").isAuthenticated()).isTrue();
    }

    @Test
    void een_onbekende_naam_en_een_fout_wachtwoord_geven_hetzelfde_antwoord() {
        TestInlog.maak(accounts, "bram", null, Rol.PROFESSIONAL);

        assertThatThrownBy(() -> probeer("bram", "verkeerd"))
                .isExactlyInstanceOf(BadCredentialsException.class)
                .hasMessage(boodschap("bestaat-niet"));
    }

    private String boodschap(String naam) {
        try {
            probeer(naam, "verkeerd");
            return "kwam binnen";
        } catch (BadCredentialsException e) {
            return e.getMessage();
        }
    }

    @Test
    void na_vijf_keer_fout_helpt_ook_het_goede_wachtwoord_niet_tot_de_pauze_voorbij_is() {
        TestInlog.maak(accounts, "carla", null, Rol.PROFESSIONAL);
        for (int keer = 1; keer <= Inlogpogingen.HOOGSTENS; keer++) {
            assertThatThrownBy(() -> probeer("carla", "verkeerd"))
                    .isInstanceOfAny(BadCredentialsException.class, LockedException.class);
        }

        assertThatThrownBy(() -> probeer("carla", "een lang wachtwoord")).isInstanceOf(LockedException.class);
        assertThat(pogingen.wacht("carla"))
                .isPresent()
                .get()
                .matches(duur -> duur.compareTo(Duration.ofMinutes(15)) <= 0);

        jdbc.sql("update inlogpoging set geblokkeerd_tot = " + Testklok.inSql()
                        + " - interval '1 second' where naam = 'carla'")
                .update();
        assertThat(probeer("carla", "een lang wachtwoord").isAuthenticated()).isTrue();
    }

    @Test
    void een_naam_zonder_account_wordt_net_zo_geblokkeerd() {
        for (int keer = 1; keer <= Inlogpogingen.HOOGSTENS; keer++) {
            assertThatThrownBy(() -> probeer("niemand", "x"))
                    .isInstanceOfAny(BadCredentialsException.class, LockedException.class);
        }

        assertThatThrownBy(() -> probeer("niemand", "x")).isInstanceOf(LockedException.class);
    }

    @Test
    void een_beeindigd_account_komt_niet_binnen_en_zijn_sleutel_ook_niet() {
        Gebruiker dirk = TestInlog.maak(accounts, "dirk", null, Rol.PROFESSIONAL);
        String sleutel = TestInlog.sleutel(sleutels, dirk, "rooster");
        assertThat(eigenaar(sleutel)).isPresent();

        accounts.zetActief(dirk.account(), false);

        assertThatThrownBy(() -> probeer("dirk", "een lang wachtwoord")).isInstanceOf(BadCredentialsException.class);
        assertThat(eigenaar(sleutel)).isEmpty();
    }

    @Test
    void een_sleutel_staat_nergens_leesbaar_en_werkt_na_intrekken_niet_meer() {
        Gebruiker els = TestInlog.maak(accounts, "els", null, Rol.PROFESSIONAL);
        String sleutel = TestInlog.sleutel(sleutels, els, "rooster");

        assertThat(jdbc.sql("select count(*) from apisleutel where hash = :s or naam = :s or begin = :s")
                        .param("s", sleutel)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(eigenaar(sleutel).map(gevonden -> gevonden.wie().gebruiker()))
                .isEqualTo(Optional.of(els));

        sleutels.trekIn(els.account(), sleutels.van(els.account()).getFirst().id());
        assertThat(eigenaar(sleutel)).isEmpty();
    }

    /** As a request asks it: through what is remembered. */
    private Optional<Sleuteleigenaar> eigenaar(String sleutel) {
        String hash = Apisleutels.hash(sleutel);
        return geheugen.wie(hash, () -> sleutels.eigenaar(hash));
    }

    @Test
    void een_sleutel_werkt_tot_zijn_einde_en_niet_meer_na_een_herstel_van_het_account() {
        Gebruiker ilse = TestInlog.maak(accounts, "ilse", null, Rol.PROFESSIONAL);
        String kort = sleutels.maak(
                ilse.account(),
                "kort",
                Set.of(Sleutelrecht.LEZEN),
                Testklok.nu().minusSeconds(1));
        String lang = TestInlog.sleutel(sleutels, ilse, "lang");
        sleutels.bewaarVoorDemo(ilse.account(), "proef-ilse");
        assertThat(eigenaar(kort)).isEmpty();
        assertThat(eigenaar("proef-ilse"))
                .hasValueSatisfying(
                        demo -> assertThat(demo.rechten()).containsExactlyInAnyOrder(Sleutelrecht.values()));

        sleutels.trekAllesIn(ilse.account());

        assertThat(eigenaar(lang)).isEmpty();
        assertThat(eigenaar("proef-ilse")).isEmpty();
    }

    @Test
    void niemand_trekt_de_sleutel_van_een_ander_in() {
        Gebruiker fien = TestInlog.maak(accounts, "fien", null, Rol.PROFESSIONAL);
        Gebruiker gerard = TestInlog.maak(accounts, "gerard", null, Rol.PROFESSIONAL);
        String sleutel = TestInlog.sleutel(sleutels, fien, "rooster");

        sleutels.trekIn(
                gerard.account(), sleutels.van(fien.account()).getFirst().id());

        assertThat(eigenaar(sleutel)).isPresent();
    }

    @Test
    void een_kort_wachtwoord_of_een_dubbele_naam_wordt_geweigerd_met_uitleg() {
        TestInlog.maak(accounts, "hanna", null, Rol.PROFESSIONAL);

        assertThatThrownBy(() -> TestInlog.maak(accounts, "HANNA", null, Rol.PROFESSIONAL))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("bestaat al");
        assertThatThrownBy(() -> accounts.zetWachtwoord(
                        accounts.alle().getFirst().gebruiker().account(), "kort"))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("12 tot 72 tekens");
    }

    private Authentication probeer(String naam, String wachtwoord) {
        return controle.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(naam, wachtwoord));
    }
}
