package nl.kortelijnen.toegang.sessie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** What stays open ends with the key it was opened with, and not before (X05, X13). */
@SpringBootTest
class BewijswachtTest {

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactie;

    private final Set<String> geeindigd = ConcurrentHashMap.newKeySet();

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
