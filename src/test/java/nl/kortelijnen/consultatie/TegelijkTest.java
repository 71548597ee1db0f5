package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** E06: two people at once, or one who clicks twice, never take a question twice and never lose a message. */
@MetKring
class TegelijkTest {

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kring kring;

    private record Daad(String wie, Runnable wat) {}

    private String vraag() {
        kring.als("vrager");
        return consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
    }

    /** Gives how many of these succeeded; anything but a refusal fails the test. */
    private int samen(Daad... daden) throws Exception {
        CyclicBarrier start = new CyclicBarrier(daden.length);
        try (ExecutorService mensen = Executors.newFixedThreadPool(daden.length)) {
            List<Callable<Boolean>> werk = Stream.of(daden)
                    .<Callable<Boolean>>map(daad -> () -> {
                        kring.als(daad.wie());
                        start.await();
                        try {
                            daad.wat().run();
                            return true;
                        } catch (Fout.RegelGeschonden | Fout.BestaatNiet e) {
                            return false;
                        }
                    })
                    .toList();
            List<Future<Boolean>> uitkomsten = new ArrayList<>(mensen.invokeAll(werk));
            int gelukt = 0;
            for (Future<Boolean> uitkomst : uitkomsten) {
                gelukt += uitkomst.get() ? 1 : 0;
            }
            return gelukt;
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }

    @RepeatedTest(5)
    void een_van_twee_neemt_de_vraag_aan() throws Exception {
        String nummer = vraag();
        assertThat(samen(
                        new Daad("selam", () -> consultaties.neemAan(nummer)),
                        new Daad("ikram", () -> consultaties.neemAan(nummer)),
                        new Daad("selam", () -> consultaties.neemAan(nummer))))
                .isEqualTo(1);
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).gebeurtenissen())
                .extracting(Consultgesprek.Gebeurtenis::stap)
                .containsExactly(Consultstap.ZET_OP_BORD, Consultstap.PAK_VAN_BORD);
    }

    @RepeatedTest(3)
    void berichten_van_beide_kanten_tegelijk_komen_allemaal_aan() throws Exception {
        String nummer = vraag();
        kring.als("selam");
        consultaties.neemAan(nummer);
        assertThat(samen(
                        new Daad("selam", () -> consultaties.verstuur(nummer, "een")),
                        new Daad("vrager", () -> consultaties.verstuur(nummer, "twee")),
                        new Daad("selam", () -> consultaties.verstuur(nummer, "drie")),
                        new Daad("vrager", () -> consultaties.verstuur(nummer, "vier"))))
                .isEqualTo(4);
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).berichten())
                .extracting(Consultgesprek.Bericht::tekst)
                .containsExactlyInAnyOrder("een", "twee", "drie", "vier");
    }

    @Test
    void wie_afsluit_terwijl_een_ander_schrijft_verliest_geen_bericht() throws Exception {
        String nummer = vraag();
        kring.als("selam");
        consultaties.neemAan(nummer);
        consultaties.verstuur(nummer, "eerst");
        boolean[] geschreven = new boolean[1];
        samen(
                new Daad(
                        "vrager", () -> consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.JA, "Klaar."))),
                new Daad("selam", () -> {
                    consultaties.verstuur(nummer, "nog iets");
                    geschreven[0] = true;
                }));
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).berichten()).hasSize(geschreven[0] ? 2 : 1);
    }
}
