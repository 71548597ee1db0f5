package nl.kortelijnen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody is typing is kept: encrypted, for the writer alone, for a week (X05). */
@SpringBootTest
class ConceptopslagTest {

    @Autowired
    Conceptopslag concepten;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker nieuw() {
        Gebruiker wie =
                TestInlog.maak(accounts, "c" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        TestInlog.als(wie);
        return wie;
    }

    @Test
    void alleen_de_schrijver_leest_het_en_het_staat_er_versleuteld() {
        Gebruiker wie = nieuw();
        concepten.bewaar("proef", "Moeder belde over de schuld");

        assertThat(concepten.haal("proef")).contains("Moeder belde over de schuld");
        assertThat(jdbc.sql("select tekst from concept where account = :a")
                        .param("a", wie.account())
                        .query(String.class)
                        .single())
                .startsWith("kl1:")
                .doesNotContain("Moeder");
        nieuw();
        assertThat(concepten.haal("proef")).isEmpty();
    }

    @Test
    void leeggemaakt_of_weggegooid_is_weg() {
        nieuw();
        concepten.bewaar("een", "tekst");
        concepten.bewaar("een", "  ");
        concepten.bewaar("twee", "tekst");
        concepten.gooiWeg("twee");

        assertThat(concepten.haal("een")).isEmpty();
        assertThat(concepten.haal("twee")).isEmpty();
    }

    @Test
    void na_een_week_is_het_weg_en_eerder_niet() {
        Gebruiker wie = nieuw();
        concepten.bewaar("oud", "tekst");
        concepten.bewaar("nieuw", "tekst");
        jdbc.sql("update concept set bewaard = " + Testklok.inSql()
                        + " - interval '8 days' where account = :a and sleutel = 'oud'")
                .param("a", wie.account())
                .update();

        concepten.ruimOp();

        assertThat(concepten.haal("oud")).isEmpty();
        assertThat(concepten.haal("nieuw")).isPresent();
    }
}
