package nl.kortelijnen.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Gebruiker;
import nl.kortelijnen.toegang.Rol;
import nl.kortelijnen.toegang.TestInlog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions without an answer, without who asked (G11). */
@SpringBootTest
class ZoekmissersTest {

    private static final Gebruiker REDACTEUR =
            new Gebruiker(UUID.randomUUID(), "redacteur", "Nienke Baltussen", Set.of(Rol.REDACTEUR), null);

    @Autowired
    private Zoekmissers missers;

    @Autowired
    private Zoekmachine zoekmachine;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void logIn() {
        TestInlog.als(REDACTEUR);
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("delete from zoekmisser").update();
        TestInlog.afmelden();
    }

    private void vraag(String tekst, int keren, Map<String, Set<String>> filters) throws InterruptedException {
        for (int keer = 0; keer < keren; keer++) {
            for (int poging = 0; poging < 120; poging++) {
                try {
                    zoekmachine.zoek(new Zoekvraag(tekst, filters, 0, 20), Optional.of(REDACTEUR));
                    break;
                } catch (Fout.Onbereikbaar nogNiet) {
                    Thread.sleep(500);
                }
            }
        }
    }

    private List<String> lijst() {
        return missers.alle().stream().map(Zoekmisser::tekst).toList();
    }

    @Test
    void een_vraag_die_drie_keer_niets_vindt_staat_op_de_lijst_met_het_aantal() throws InterruptedException {
        vraag("xqzvwprst", 2, Map.of());
        assertThat(lijst()).isEmpty();

        vraag("Xqzvwprst", 1, Map.of());

        assertThat(missers.alle()).singleElement().satisfies(misser -> {
            assertThat(misser.tekst()).isEqualTo("xqzvwprst");
            assertThat(misser.keren()).isEqualTo(3);
        });
        missers.afgehandeld("xqzvwprst");
        assertThat(lijst()).isEmpty();
    }

    @Test
    void wat_alleen_door_een_filter_niets_vindt_telt_niet() throws InterruptedException {
        vraag("xqzvwprst", 3, Map.of("soort", Set.of("bestaatniet")));

        assertThat(lijst()).isEmpty();
    }

    @Test
    void namen_datums_en_nummers_gaan_eruit() {
        assertThat(Zoekmissers.zonderMensen("Fatima el Amrani knuppelvoetzalf 12-03-2014"))
                .isEqualTo("knuppelvoetzalf");
        assertThat(Zoekmissers.zonderMensen("fatima knuppelvoetzalf")).isEqualTo("knuppelvoetzalf");
        assertThat(Zoekmissers.zonderMensen("0612345678 6511AB")).isEmpty();
        assertThat(Zoekmissers.zonderMensen("a.devries@werk.example")).isEmpty();
    }

    @Test
    void in_de_tabel_staat_niet_wie_het_vroeg() {
        assertThat(jdbc.sql("select column_name from information_schema.columns where table_name = 'zoekmisser'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("tekst", "keren", "eerste", "laatste");
    }

    @Test
    void alleen_een_redacteur_ziet_de_lijst() {
        TestInlog.als(Proefindex.PROFESSIONAL);

        assertThatThrownBy(() -> missers.alle()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> missers.afgehandeld("x")).isInstanceOf(Fout.GeenToegang.class);
    }
}
