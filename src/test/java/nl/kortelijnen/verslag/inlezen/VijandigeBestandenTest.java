package nl.kortelijnen.verslag.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;

/**
 * AV6: five hundred damaged, hostile or absurd files each give text or a sentence, soon, and ask nothing of anybody
 * outside. What was read is recognised too: a file that reads quickly may not stall there.
 */
class VijandigeBestandenTest {

    private static final Duration HOOGSTENS = Duration.ofSeconds(15);

    private record Uitslag(String soort, long millis, String wat) {}

    @Test
    void vijfhonderd_kapotte_en_kwade_bestanden_geven_op_tijd_tekst_of_een_zin() throws Exception {
        AtomicInteger gevraagd = new AtomicInteger();
        HttpServer buiten = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        buiten.createContext("/", vraag -> {
            gevraagd.incrementAndGet();
            vraag.sendResponseHeaders(404, -1);
            vraag.close();
        });
        buiten.start();
        List<Uitslag> uitslagen = new ArrayList<>();
        try {
            List<VijandigeBestanden.Bestand> bestanden = new VijandigeBestanden(
                            "http://127.0.0.1:" + buiten.getAddress().getPort())
                    .maak();
            assertThat(bestanden).hasSizeGreaterThanOrEqualTo(500);
            bestanden.forEach(bestand -> uitslagen.add(lees(bestand)));
        } finally {
            buiten.stop(0);
        }

        assertThat(gevraagd).as("verzoeken naar buiten").hasValue(0);
        assertThat(uitslagen).filteredOn(een -> een.wat.startsWith("!")).isEmpty();
        assertThat(uitslagen)
                .filteredOn(een -> een.millis > HOOGSTENS.toMillis())
                .isEmpty();
        assertThat(uitslagen).filteredOn(een -> een.wat.equals("gelezen")).hasSizeGreaterThan(50);
        assertThat(uitslagen).filteredOn(een -> !een.wat.equals("gelezen")).hasSizeGreaterThan(50);
        System.out.println("De traagste: "
                + uitslagen.stream()
                        .sorted(Comparator.comparingLong(Uitslag::millis).reversed())
                        .limit(12)
                        .toList());
    }

    private static Uitslag lees(VijandigeBestanden.Bestand bestand) {
        long begin = System.nanoTime();
        String wat;
        try {
            List<Alinea> alineas = new Bestandslezer().lees(bestand.naam(), bestand.inhoud());
            Indeling.van(alineas);
            wat = alineas.stream().anyMatch(alinea -> alinea.tekst().contains("root:"))
                    ? "! las /etc/passwd"
                    : "gelezen";
        } catch (Fout.RegelGeschonden e) {
            wat = e.bericht().endsWith("bewaard.") || e.bericht().contains("niets bewaard")
                    ? e.bericht()
                    : "! zegt niet dat er niets is bewaard: " + e.bericht();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            wat = "! " + e;
        }
        return new Uitslag(bestand.soort(), (System.nanoTime() - begin) / 1_000_000, wat);
    }
}
