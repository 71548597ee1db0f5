package nl.kortelijnen.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Sleuteleigenaar;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What stays open ends with the key it was opened with, and not before (X05, X13). */
@SpringBootTest
class BewijswachtTest {

    private static final Duration LEVENSDUUR = Duration.ofMillis(1_500);

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactie;

    @Autowired
    Bewijswacht portaal;

    @Autowired
    Sessierechten sessierechten;

    private final Set<String> geeindigd = ConcurrentHashMap.newKeySet();

    /** Each reason for which what one came in with is there no more; the row's own example stands first. */
    private enum Einde {
        INGETROKKEN,
        OP_ZIJN_EINDDATUM,
        ACCOUNT_BEEINDIGD,
        ACCOUNT_HERSTELD,
        AFGEMELD,
        SESSIE_VAN_EEN_ANDER,
        SESSIE_WACHT_OP_DE_TWEEDE_STAP
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void wat_open_gaat_terwijl_er_wordt_nagekeken_blijft_open() {
        Bewijswacht wacht = new Bewijswacht(jdbc, Testklok.klok());
        Gebruiker anouk = TestInlog.maak(accounts, "bewijswacht-anouk", null, Rol.PROFESSIONAL);
        Sleuteleigenaar eerste = eigenaar(anouk, "eerste");
        Sleuteleigenaar tweede = eigenaar(anouk, "tweede");
        volg(wacht, eerste, "eerste");

        CompletableFuture<Void> nakijken = transactie.execute(stand -> {
            jdbc.sql("lock table apisleutel in access exclusive mode").update();
            CompletableFuture<Void> bezig = CompletableFuture.runAsync(wacht::kijkNa);
            await().until(this::ietsWachtOpDeSleutels);
            volg(wacht, tweede, "tweede");
            return bezig;
        });
        nakijken.orTimeout(20, TimeUnit.SECONDS).join();

        assertThat(geeindigd).isEmpty();
        sleutels.trekIn(anouk.account(), tweede.id());
        wacht.kijkNa();
        assertThat(geeindigd).as("closed when its key goes").containsExactly("tweede");
    }

    @ParameterizedTest
    @EnumSource(Einde.class)
    void wat_openstaat_sluit_binnen_twee_seconden_na_elk_einde_en_wat_van_een_ander_is_niet(Einde einde) {
        Gebruiker wie = nieuw();
        Gebruiker ander = nieuw();
        Sleuteleigenaar blijft = eigenaar(ander, "blijft");
        volg(portaal, blijft, "blijft");
        Runnable eindig = open(einde, wie, ander);

        eindig.run();

        await().atMost(Duration.ofSeconds(2)).until(() -> geeindigd.contains("einde"));
        assertThat(geeindigd).containsExactly("einde");
        sleutels.trekIn(ander.account(), blijft.id());
        await().atMost(Duration.ofSeconds(2)).until(() -> geeindigd.contains("blijft"));
    }

    /** Something is open, by the name "einde", and has outlived a look; gives what ends it. */
    private Runnable open(Einde einde, Gebruiker wie, Gebruiker ander) {
        return switch (einde) {
            case AFGEMELD, SESSIE_VAN_EEN_ANDER, SESSIE_WACHT_OP_DE_TWEEDE_STAP -> {
                MockHttpServletRequest vraag = new MockHttpServletRequest();
                MockHttpSession sessie = new MockHttpSession();
                vraag.setSession(sessie);
                sessierechten.open(vraag, wie);
                portaal.volg(vraag, () -> geeindigd.add("einde"));
                staatNogOpen();
                yield switch (einde) {
                    case AFGEMELD -> sessie::invalidate;
                    case SESSIE_VAN_EEN_ANDER -> () -> sessierechten.open(vraag, ander);
                    default -> () -> sessierechten.zetHalverwege(vraag, wie);
                };
            }
            case OP_ZIJN_EINDDATUM -> {
                String sleutel = sleutels.maak(
                        wie.account(),
                        "kort",
                        Set.of(Sleutelrecht.LEZEN),
                        Testklok.nu().plus(LEVENSDUUR));
                volg(portaal, sleutels.eigenaar(Apisleutels.hash(sleutel)).orElseThrow(), "einde");
                yield () -> await().atMost(LEVENSDUUR.plusSeconds(2)).until(() -> geeindigd.contains("einde"));
            }
            default -> {
                Sleuteleigenaar sleutel = eigenaar(wie, "sleutel");
                volg(portaal, sleutel, "einde");
                staatNogOpen();
                yield switch (einde) {
                    case ACCOUNT_BEEINDIGD -> () -> accounts.zetActief(wie.account(), false);
                    case ACCOUNT_HERSTELD -> () -> sleutels.trekAllesIn(wie.account());
                    default -> () -> sleutels.trekIn(wie.account(), sleutel.id());
                };
            }
        };
    }

    private void staatNogOpen() {
        portaal.kijkNa();
        assertThat(geeindigd).isEmpty();
        TestInlog.afmelden();
    }

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "bw-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }

    private Sleuteleigenaar eigenaar(Gebruiker wie, String naam) {
        return sleutels.eigenaar(Apisleutels.hash(TestInlog.sleutel(sleutels, wie, naam)))
                .orElseThrow();
    }

    private void volg(Bewijswacht wacht, Sleuteleigenaar eigenaar, String naam) {
        SecurityContextHolder.getContext().setAuthentication(eigenaar.naarBewijs(new MockHttpServletRequest()));
        wacht.volg(null, () -> geeindigd.add(naam));
    }

    private boolean ietsWachtOpDeSleutels() {
        return jdbc.sql("select exists(select from pg_locks where relation = 'apisleutel'::regclass and not granted)")
                .query(Boolean.class)
                .single();
    }
}
