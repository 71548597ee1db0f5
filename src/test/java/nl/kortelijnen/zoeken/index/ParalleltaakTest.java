package nl.kortelijnen.zoeken.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong beside whoever asks is told as it is: only then a broken index is seen to be broken (G01, X13). */
class ParalleltaakTest {

    static Stream<Exception> fouten() {
        return Stream.of(
                new CorruptIndexException("codec footer mismatch", "_3.fdt"),
                new IOException("Input/output error"),
                new java.nio.file.NoSuchFileException("_3.cfs"),
                new java.io.EOFException("read past EOF"),
                new IllegalStateException("closed"),
                new IndexOutOfBoundsException(-1));
    }

    @ParameterizedTest
    @MethodSource("fouten")
    void een_fout_in_het_werk_komt_er_onveranderd_uit(Exception fout) {
        assertThatThrownBy(() -> {
                    try (var werk = new Paralleltaak<String>(() -> {
                        throw fout;
                    })) {
                        werk.klaar();
                    }
                })
                .isSameAs(fout);
    }

    @Test
    void een_fout_van_wie_vraagt_wordt_niet_verdrongen_door_die_van_het_werk() {
        IOException eigen = new IOException("mine");
        assertThatThrownBy(() -> {
                    try (var _ = new Paralleltaak<String>(() -> {
                        throw new CorruptIndexException("broken", "_3.fdt");
                    })) {
                        throw eigen;
                    }
                })
                .isSameAs(eigen);
    }

    @Test
    void gesloten_is_het_werk_voorbij() throws Exception {
        CountDownLatch begonnen = new CountDownLatch(1);
        boolean[] af = {false};
        try (var _ = new Paralleltaak<>(() -> {
            begonnen.countDown();
            Thread.sleep(50);
            af[0] = true;
            return "";
        })) {
            begonnen.await();
        }
        assertThat(af[0]).isTrue();
    }
}
