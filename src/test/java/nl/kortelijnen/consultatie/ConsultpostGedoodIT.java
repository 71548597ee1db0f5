package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.opslag.Beproeving;
import nl.kortelijnen.opslag.Proefproces;
import nl.kortelijnen.opslag.TestOpslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * E05, X12, X13: whoever kills the portal just as a real mail server takes a mail, finds afterwards that everybody who was
 * asked something got word of it, and one: what came twice has the same Message-ID.
 */
class ConsultpostGedoodIT {

    private static final int KEREN = Beproeving.keren(2);
    private static final Duration GEDULD = Duration.ofMinutes(3);

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final List<Process> gestart = new ArrayList<>();
    private final Set<String> gevraagd = ConcurrentHashMap.newKeySet();
    private Thread lezer = new Thread();

    @AfterEach
    void ruimOp() {
        gestart.forEach(proces -> proces.toHandle().destroyForcibly());
        server.stop();
    }

    @Test
    void wie_het_portaal_doodt_op_het_moment_van_een_mail_laat_niemand_zonder_bericht_en_niemand_met_twee()
            throws Exception {
        server.start();
        for (int keer = 1; keer <= KEREN; keer++) {
            Process portaal = start(Integer.MAX_VALUE);
            int gezegd = gevraagd.size();
            await().atMost(GEDULD).until(() -> gevraagd.size() > gezegd + 6);
            int genoeg = server.getReceivedMessages().length + keer;
            await().atMost(GEDULD)
                    .pollInterval(Duration.ofMillis(1))
                    .pollDelay(Duration.ZERO)
                    .until(() -> server.getReceivedMessages().length > genoeg);
            dood(portaal);
        }
        Process portaal = start(1);
        await().atMost(GEDULD).until(() -> perAdres().keySet().containsAll(gevraagd));
        Thread.sleep(7_000); // two more rounds: what would come twice, comes
        dood(portaal);

        Map<String, List<String>> mails = perAdres();
        assertThat(gevraagd).hasSizeGreaterThan(6 * KEREN);
        assertThat(gevraagd)
                .allSatisfy(adres ->
                        assertThat(new HashSet<>(mails.get(adres))).as(adres).hasSize(1));
        int dubbel = mails.values().stream().mapToInt(een -> een.size() - 1).sum();
        System.out.printf(
                "%d keer gedood: %d mensen gevraagd, elk een bericht; %d keer bracht het portaal hetzelfde twee keer%n",
                KEREN, gevraagd.size(), dubbel);
        assertThat(dubbel).as("only what was on its way at a kill").isLessThanOrEqualTo(KEREN);
    }

    /** The Message-IDs that came to each address. */
    private Map<String, List<String>> perAdres() throws MessagingException {
        Map<String, List<String>> per = new HashMap<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            per.computeIfAbsent(mail.getAllRecipients()[0].toString(), adres -> new ArrayList<>())
                    .add(mail.getMessageID());
        }
        return per;
    }

    private Process start(int hoeveel) throws IOException {
        ProcessBuilder bouw = Proefproces.java(
                Postschrijver.class,
                512,
                Proefproces.metGegevens(
                        gegevens,
                        "--server.port=0",
                        "--logging.level.root=warn",
                        "--kortelijnen.demo=false",
                        "--spring.mail.host=127.0.0.1",
                        "--spring.mail.port=" + server.getSmtp().getPort(),
                        "--kortelijnen.kluis.sleutels=" + Proefproces.SLEUTELS));
        bouw.command().add(1, "-Dhoeveel=" + hoeveel);
        Process portaal = bouw.start();
        gestart.add(portaal);
        lezer = Thread.ofPlatform().daemon().start(() -> lees(portaal.inputReader()));
        return portaal;
    }

    private void dood(Process portaal) throws InterruptedException {
        portaal.toHandle().destroyForcibly(); // on the process itself it would close the output that is still read
        portaal.waitFor();
        lezer.join();
    }

    private void lees(BufferedReader uit) {
        try (uit) {
            for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
                if (regel.startsWith("GEVRAAGD ")) {
                    gevraagd.add(regel.substring("GEVRAAGD ".length()));
                }
            }
        } catch (IOException e) {
            // it was killed
        }
    }
}
