package nl.kortelijnen.huishouden.live.kanaal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A client that knows nothing but the protocol. */
public final class Proefklant implements WebSocket.Listener {

    public static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();

    public final String venster = UUID.randomUUID().toString();
    public final CompletableFuture<Integer> dicht = new CompletableFuture<>();
    public final List<Map<String, Object>> alles = new CopyOnWriteArrayList<>();
    private final BlockingQueue<Map<String, Object>> binnen = new LinkedBlockingQueue<>();
    private final StringBuilder deel = new StringBuilder();
    private final WebSocket socket;

    private Proefklant(String adres, String... koppen) {
        WebSocket.Builder bouw = HttpClient.newHttpClient().newWebSocketBuilder();
        for (int kop = 0; kop < koppen.length; kop += 2) {
            if (koppen[kop].isEmpty()) {
                bouw.subprotocols(koppen[kop + 1]);
            } else {
                bouw.header(koppen[kop], koppen[kop + 1]);
            }
        }
        socket = bouw.buildAsync(URI.create(adres), this).join();
    }

    /** With an API key. */
    public static Proefklant met(int poort, UUID huishouden, String sleutel) {
        return open(poort, huishouden, "", Tekensocket.PROTOCOL, "Authorization", "Bearer " + sleutel);
    }

    public static Proefklant open(int poort, UUID huishouden, String... koppen) {
        return new Proefklant("ws://localhost:" + poort + "/live/sociogram/" + huishouden, koppen);
    }

    public Proefklant meldAan(long vanaf) {
        stuur("aanmelden", "vanaf", vanaf, "venster", venster, "laag", List.of("gewoon", "intern", "gevoelig"));
        wacht("bij");
        return this;
    }

    public void stuur(String soort, Object... leden) {
        Map<String, Object> bericht = leden(leden);
        bericht.put("t", soort);
        stuurKaal(JSON.writeValueAsString(bericht));
    }

    public void stuurKaal(String tekst) {
        socket.sendText(tekst, true).join();
    }

    /** For who is to be cut off: the other side may close at each of these, also while it is on its way. */
    public void stuurTotDicht(List<String> teksten) {
        for (String tekst : teksten) {
            if (dicht.isDone()) {
                return;
            }
            try {
                stuurKaal(tekst);
            } catch (CompletionException e) {
                assertThat(e).hasRootCauseInstanceOf(IOException.class);
                return;
            }
        }
    }

    /** Sends a handeling; gives its id. */
    @SafeVarargs
    public final String doe(Map<String, Object>... ops) {
        String h = UUID.randomUUID().toString();
        stuur("handeling", "h", h, "basis", 0, "ops", Arrays.asList(ops));
        return h;
    }

    public static Map<String, Object> op(String naam, Object... delen) {
        Map<String, Object> op = leden(delen);
        op.put("op", naam);
        return op;
    }

    private static Map<String, Object> leden(Object... delen) {
        Map<String, Object> leden = new LinkedHashMap<>();
        for (int plek = 0; plek < delen.length; plek += 2) {
            leden.put((String) delen[plek], delen[plek + 1]);
        }
        return leden;
    }

    public Map<String, Object> wacht(String soort) {
        return wacht(bericht -> soort.equals(bericht.get("t")));
    }

    /** The next one that is so; those before it are passed over. */
    public Map<String, Object> wacht(Predicate<Map<String, Object>> welk) {
        try {
            long tot = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (System.nanoTime() < tot) {
                Map<String, Object> bericht = binnen.poll(200, TimeUnit.MILLISECONDS);
                if (bericht != null && welk.test(bericht)) {
                    return bericht;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("Niet gekomen; wel: " + alles);
    }

    public Map<String, Object> antwoordOp(String h) {
        return wacht(bericht -> h.equals(bericht.get("h")));
    }

    public int slotcode() {
        return dicht.orTimeout(20, TimeUnit.SECONDS).join();
    }

    public void breek() {
        socket.abort();
    }

    public void weg() {
        stuur("weg");
        assertThat(slotcode()).isEqualTo(1000);
    }

    @Override
    @SuppressWarnings("unchecked")
    public CompletionStage<?> onText(WebSocket bron, CharSequence tekst, boolean laatste) {
        deel.append(tekst);
        if (laatste) {
            Map<String, Object> bericht = JSON.readValue(deel.toString(), Map.class);
            deel.setLength(0);
            alles.add(bericht);
            binnen.add(bericht);
        }
        bron.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket bron, int code, String reden) {
        dicht.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket bron, Throwable fout) {
        dicht.complete(1006);
    }
}
