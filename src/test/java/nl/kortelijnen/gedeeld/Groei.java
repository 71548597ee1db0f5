package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * How the work on a text grows with its length: eight times the text may cost three times eight times the work, where
 * quadratic work costs sixty-four times. Counted in time of the processor on this thread and against the same machine
 * in the same run, so that a slow or busy machine changes nothing.
 */
public final class Groei {

    private static final int KEER = 8;
    private static final int RUIM = 3;
    private static final int POGINGEN = 4;
    private static final long ONMEETBAAR = 1_000_000;

    private Groei() {}

    /** @param lengte of the longest text, in characters */
    public static void isLineair(String stuk, int lengte, Consumer<String> werk) {
        String kort = stuk.repeat(Math.max(1, lengte / KEER / stuk.length()));
        String lang = kort.repeat(KEER);
        long klein = LongStream.generate(() -> werkAan(kort, werk))
                .limit(POGINGEN)
                .min()
                .orElseThrow();
        long grens = KEER * RUIM * Math.max(klein, ONMEETBAAR);
        long groot = LongStream.generate(() -> werkAan(lang, werk))
                .limit(POGINGEN)
                .takeWhile(kosten -> kosten > grens)
                .count();
        assertThat(groot)
                .as("“%s” kost langer dan naar zijn lengte, zo vaak", stuk)
                .isLessThan(POGINGEN);
    }

    private static long werkAan(String tekst, Consumer<String> werk) {
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        werk.accept(tekst);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin;
    }
}
