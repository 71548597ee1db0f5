package nl.kortelijnen.ketennetwerk.invoer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.kortelijnen.opslag.Proefproces;
import nl.kortelijnen.opslag.TestOpslag;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** X13, N15: whoever kills portal and stores while ten thousand cards come in finds all of them afterwards, or none. */
class InvoerGedoodIT {

    private final Path gegevens = TestOpslag.nieuweGegevensmap();
    private final List<Process> gestart = new ArrayList<>();

    @AfterEach
    void ruimOp() {
        gestart.forEach(proces -> {
            proces.descendants().forEach(ProcessHandle::destroyForcibly);
            proces.toHandle().destroyForcibly();
        });
    }

    @Test
    void na_een_dood_halverwege_is_er_niets_en_na_het_einde_alles() throws Exception {
        Process eerste = start();
        BufferedReader uit = eerste.inputReader();
        assertThat(wacht(uit, regel -> regel.startsWith("GETELD "))).isEqualTo("GETELD 0");
        String halverwege = wacht(
                uit,
                regel -> regel.startsWith("GEDAAN ") && Integer.parseInt(regel.substring(7)) >= Invoerproces.RIJEN / 2);
        dood(eerste);
        System.out.println("gedood bij " + halverwege);

        Process tweede = start();
        uit = tweede.inputReader();
        assertThat(wacht(uit, regel -> regel.startsWith("GETELD "))).isEqualTo("GETELD 0");
        assertThat(wacht(uit, regel -> regel.equals("KLAAR") || regel.equals("MISLUKT")))
                .isEqualTo("KLAAR");
        dood(tweede);

        uit = start().inputReader();
        assertThat(wacht(uit, regel -> regel.startsWith("GETELD "))).isEqualTo("GETELD " + Invoerproces.RIJEN);
    }

    private Process start() throws Exception {
        Process proces = Proefproces.java(
                        Invoerproces.class,
                        512,
                        Proefproces.metGegevens(
                                gegevens,
                                "--server.port=0",
                                "--logging.level.root=warn",
                                "--kortelijnen.demo=false",
                                "--kortelijnen.kluis.sleutels=" + Proefproces.SLEUTELS))
                .start();
        gestart.add(proces);
        return proces;
    }

    private void dood(Process portaal) throws Exception {
        List<ProcessHandle> alle = new ArrayList<>(portaal.descendants().toList());
        alle.add(Proefproces.postgres(gegevens));
        portaal.toHandle().destroyForcibly();
        alle.forEach(ProcessHandle::destroyForcibly);
        portaal.waitFor();
        for (ProcessHandle een : alle) {
            een.onExit().get();
        }
    }

    private static String wacht(BufferedReader uit, Predicate<String> past) throws Exception {
        for (String regel = uit.readLine(); regel != null; regel = uit.readLine()) {
            if (past.test(regel)) {
                return regel;
            }
        }
        throw new AssertionError("The portal stopped before it said so");
    }
}
