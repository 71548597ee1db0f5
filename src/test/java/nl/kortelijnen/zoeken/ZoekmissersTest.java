package nl.kortelijnen.zoeken;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.herkenning.Naamkenner;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.index.Proefindex;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
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
    private Accounts accounts;

    @Autowired
    private Huishoudens huishoudens;

    @Autowired
    private List<Naamkenner> kenners;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Driver driver;

    @BeforeEach
    void logIn() {
        TestInlog.als(REDACTEUR);
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("delete from zoekmisser").update();
        TestInlog.afmelden();
    }

    /** As many people, each once. */
    private void vraag(String tekst, int mensen, Map<String, Set<String>> filters) throws InterruptedException {
        for (int keer = 0; keer < mensen; keer++) {
            vraag(
                    tekst,
                    new Gebruiker(UUID.randomUUID(), "iemand", "Iemand", Set.of(Rol.PROFESSIONAL), null),
                    1,
                    filters);
        }
    }

    private void vraag(String tekst, Gebruiker wie, int keren, Map<String, Set<String>> filters)
            throws InterruptedException {
        for (int keer = 0; keer < keren; keer++) {
            for (int poging = 0; poging < 120; poging++) {
                try {
                    zoekmachine.zoek(new Zoekvraag(tekst, filters, 0, 20), Optional.of(wie));
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
    void een_vraag_die_voor_drie_mensen_niets_vindt_staat_op_de_lijst_met_het_aantal() throws InterruptedException {
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
    void wie_drie_keer_hetzelfde_zoekt_is_een_mens() throws InterruptedException {
        vraag("xqzvwprst", REDACTEUR, 5, Map.of());

        assertThat(lijst()).isEmpty();
    }

    @Test
    void op_schijf_staat_de_vraag_niet_leesbaar_en_de_vrager_ook_niet() throws InterruptedException {
        vraag("xqzvwprst", REDACTEUR, 1, Map.of());
        vraag("xqzvwprstu", REDACTEUR, 1, Map.of());

        assertThat(jdbc.sql("select z::text from zoekmisser z union all select v::text from zoekmisser_vrager v")
                        .query(String.class)
                        .list())
                .hasSize(4)
                .noneMatch(rij -> rij.contains("xqzvwprst")
                        || rij.contains(REDACTEUR.account().toString()));
        assertThat(jdbc.sql("select vrager from zoekmisser_vrager")
                        .query(String.class)
                        .list())
                .as("wie iets anders ook vroeg is niet te zien")
                .doesNotHaveDuplicates();
    }

    @Test
    void een_werknaam_of_naam_komt_er_nooit_in() throws InterruptedException {
        Gebruiker maker =
                TestInlog.maak(accounts, "zm" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
        TestInlog.afmelden();
        accounts.hernoem(maker.account(), "Sjoukje Wrampelstra");
        TestInlog.alsMetTweedeFactor(maker);
        huishoudens.maak(new Werknaam("De Panter om de Merel"), "Hulp", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        TestInlog.als(REDACTEUR);
        for (String naam : List.of(
                "de panter om de merel",
                "huisbezoek merel xqzvwprst",
                "panter xqzvwprst",
                "PANTER",
                "wrampelstra xqzvwprst",
                "sjoukje xqzvwprst")) {
            vraag(naam, 3, Map.of());
        }
        vraag("xqzvwprst", 3, Map.of());

        assertThat(lijst()).containsExactly("xqzvwprst");
        missers.ruimOp();
        assertThat(jdbc.sql("select count(*) from zoekmisser")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** The name of somebody in a drawing, first, last or in between; what somebody is to somebody may be asked. */
    @Test
    void een_naam_uit_een_tekening_komt_er_nooit_in_maar_een_rol_wel() throws InterruptedException {
        Gebruiker maker =
                TestInlog.maak(accounts, "zm" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(maker);
        UUID huishouden =
                huishoudens.maak(new Werknaam("De vijf"), "Hulp", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        for (String naam : List.of(
                "Tsegawrembel",
                "Wrimpelu Haileknab",
                "oma Knorfeta",
                "Vrombeke van 't Stoelwrat",
                "trainer Zjorbek",
                "bijnaam wrutsje",
                "oudste zoon",
                "buurvrouw")) {
            huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), naam, "", false));
        }
        TestInlog.als(REDACTEUR);
        for (String naam : List.of(
                "tsegawrembel",
                "wrimpelu",
                "haileknab",
                "knorfeta",
                "vrombeke",
                "stoelwrat",
                "zjorbek",
                "wrutsje",
                "Wrimpelu Haileknab")) {
            vraag("xqzvwprst " + naam, 3, Map.of());
        }
        assertThat(lijst()).as("at most what is left without the name").isSubsetOf("xqzvwprst");
        for (String rol :
                List.of("wat zeg ik tegen de buurvrouw", "een trainer als steun", "oma woont in", "welke bijnaam")) {
            assertThat(kenners).as(rol).noneMatch(een -> een.noemtIemand().test(rol));
        }
    }

    /** A damaged row, or one whose key is gone: it stops neither the start nor the list. */
    @Test
    void een_naam_of_vraag_die_niet_te_lezen_is_houdt_niets_tegen() throws InterruptedException {
        vraag("xqzvwprst", 3, Map.of());
        vraag("xqzvwprstu", 3, Map.of());
        jdbc.sql("update zoekmisser set tekst = 'kl1:1:AAAA' where sleutel = (select min(sleutel) from zoekmisser)")
                .update();
        String id = UUID.randomUUID().toString();
        try {
            driver.executableQuery("CREATE (:Huishouden {id: $id, werknaam: 'kl1:1:AAAA'})")
                    .withParameters(Map.of("id", id))
                    .execute();

            missers.ruimOp();

            assertThat(lijst()).hasSize(1);
        } finally {
            driver.executableQuery("MATCH (h:Huishouden {id: $id}) DELETE h")
                    .withParameters(Map.of("id", id))
                    .execute();
        }
    }

    @Test
    void na_de_bewaartijd_is_een_vraag_weg() throws InterruptedException {
        vraag("xqzvwprst", 3, Map.of());
        jdbc.sql("update zoekmisser set laatste = laatste - interval '91 days'").update();
        assertThat(lijst()).isEmpty();

        missers.ruimOp();

        assertThat(jdbc.sql("select count(*) from zoekmisser_vrager")
                        .query(Integer.class)
                        .single())
                .isZero();
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
                .containsExactlyInAnyOrder("sleutel", "tekst", "keren", "eerste", "laatste");
    }

    @Test
    void alleen_een_redacteur_ziet_de_lijst() {
        TestInlog.als(Proefindex.PROFESSIONAL);

        assertThatThrownBy(() -> missers.alle()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> missers.afgehandeld("x")).isInstanceOf(Fout.GeenToegang.class);
    }
}
