package nl.kortelijnen.opslag;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * X13: whatever the stores were doing when the disk filled to the last byte, they open again by themselves when there is
 * room, and nothing that was acknowledged is lost. On a small file system of its own, which only root can make. It takes
 * minutes, so {@code ./kl beproef} runs it and the ordinary tests do not.
 */
class VolleSchijfProef {

    private static final int KEREN = Beproeving.keren(2);
    private static final int MB = 1 << 20;

    private final Random toeval = new Random();
    private final Path schijf = TestOpslag.nieuweMap();
    private final Path ballast = schijf.resolve("ballast");

    @BeforeEach
    void maakSchijf() throws Exception {
        assumeTrue(
                opdracht("mount", "-t", "tmpfs", "-o", "size=550m,mode=755", "tmpfs", schijf.toString()) == 0,
                "no file system of its own can be made here: that takes root");
    }

    @AfterEach
    void ruimSchijfOp() throws Exception {
        opdracht("umount", "-l", schijf.toString());
    }

    private static int opdracht(String... woorden) throws InterruptedException {
        try {
            return new ProcessBuilder(woorden)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void na_elke_volle_schijf_gaan_beide_vanzelf_weer_open_en_is_alles_wat_beloofd_was_er() throws Exception {
        Path gegevens = TestOpslag.vulGegevensmap(Files.createDirectories(schijf.resolve("data")));
        try (var vul = Vulproces.start(gegevens)) {
            vul.wachtTotBeideSchrijven();
            for (int keer = 1; keer <= KEREN; keer++) {
                int fouten = vul.foutInNeo4j.get() + vul.foutInPostgres.get();
                laatOver((2 + toeval.nextInt(25)) * MB + toeval.nextInt(MB));
                vul.wachtTot(() -> vul.foutInNeo4j.get() + vul.foutInPostgres.get() > fouten, "the disk fills");
                Thread.sleep(toeval.nextInt(3_000));
                Files.delete(ballast);

                double duur = vul.wachtTotBeideSchrijven();
                vul.tel();
                System.out.printf(
                        "volle schijf %d: weer aan het schrijven na %.1f s; bewaard %d en %d%n",
                        keer, duur, vul.inPostgres.get(), vul.inNeo4j.get());
            }
        }
    }

    /** Somebody else's file takes the rest. */
    private void laatOver(long bytes) throws IOException {
        try (FileChannel vol = FileChannel.open(ballast, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            java.nio.ByteBuffer stuk = java.nio.ByteBuffer.allocate(MB);
            while (schijf.toFile().getUsableSpace() > bytes + MB) {
                stuk.clear();
                vol.write(stuk);
            }
        }
    }
}
