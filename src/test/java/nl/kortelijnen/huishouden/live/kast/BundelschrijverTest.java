package nl.kortelijnen.huishouden.live.kast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What several rooms save together. */
class BundelschrijverTest {

    private final CountDownLatch open = new CountDownLatch(1);
    private final Queue<List<String>> keren = new ConcurrentLinkedQueue<>();
    private Bundelschrijver samen = new Bundelschrijver(this::schrijf);

    @AfterEach
    void stop() {
        open.countDown();
        samen.stop();
    }

    private Map<String, List<UUID>> schrijf(List<Map<String, Object>> kamers) {
        List<String> huishoudens =
                kamers.stream().map(kamer -> (String) kamer.get("huishouden")).toList();
        keren.add(huishoudens);
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return huishoudens.stream().collect(Collectors.toMap(huishouden -> huishouden, huishouden -> List.of()));
    }

    private CompletableFuture<Optional<List<UUID>>> bewaar(String huishouden) {
        return CompletableFuture.supplyAsync(
                () -> samen.bewaar(huishouden, Map.of("huishouden", huishouden)),
                Executors.newVirtualThreadPerTaskExecutor());
    }

    @Test
    void van_een_huishouden_gaat_er_nooit_meer_dan_een_tegelijk_mee_en_wat_wacht_komt_daarna() {
        List<CompletableFuture<Optional<List<UUID>>>> alles = Stream.of("a", "b", "c", "c", "d", "c", "d", "e")
                .map(this::bewaar)
                .toList();
        open.countDown();

        assertThat(alles).allSatisfy(een -> assertThat(een.join()).isPresent());
        assertThat(keren)
                .allSatisfy(keer -> assertThat(keer).doesNotHaveDuplicates().isSorted());
        assertThat(keren.stream()
                        .flatMap(List::stream)
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .isEqualTo(Map.of("a", 1L, "b", 1L, "c", 3L, "d", 2L, "e", 1L));
    }

    @Test
    void wat_samen_niet_lukt_gaat_nog_eens_apart_en_alleen_wie_stuk_is_mislukt() {
        samen.stop();
        samen = new Bundelschrijver(kamers -> {
            Map<String, List<UUID>> wie = schrijf(kamers);
            if (wie.containsKey("stuk")) {
                throw new IllegalStateException("stuk");
            }
            return wie;
        });
        List<CompletableFuture<Optional<List<UUID>>>> heel =
                Stream.of("a", "b", "c", "d").map(this::bewaar).toList();
        CompletableFuture<Boolean> stuk = CompletableFuture.supplyAsync(() -> {
            assertThatIllegalStateException().isThrownBy(() -> samen.bewaar("stuk", Map.of("huishouden", "stuk")));
            return true;
        });
        open.countDown();

        assertThat(heel).allSatisfy(een -> assertThat(een.join()).isPresent());
        assertThat(stuk.join()).isTrue();
    }
}
