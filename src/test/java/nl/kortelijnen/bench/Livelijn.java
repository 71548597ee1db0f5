package nl.kortelijnen.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** One person in one room: a socket, and what was heard of the others last. The same for both sides. */
final class Livelijn implements WebSocket.Listener {

    private final int kamer;
    private final int persoon;
    private final String knoop;
    private final Livetaal taal;
    private final StringBuilder deel = new StringBuilder();
    private final int[] laatste;
    private volatile Livelast last;
    private String wachtOp = "-";
    private CompletableFuture<String> gekomen = new CompletableFuture<>();
    private volatile boolean weg;
    private final WebSocket socket;
    private CompletableFuture<?> verstuurd = CompletableFuture.completedFuture(null);

    Livelijn(HttpClient http, Livetaal taal, int kamer, int persoon, int inDeKamer) {
        this.kamer = kamer;
        this.persoon = persoon;
        this.knoop = Livetaal.knoop(kamer, persoon);
        this.taal = taal;
        this.laatste = new int[inDeKamer];
        WebSocket.Builder bouw = http.newWebSocketBuilder();
        String[] koppen = taal.koppen(kamer, persoon);
        for (int kop = 0; kop < koppen.length; kop += 2) {
            if (koppen[kop].isEmpty()) {
                bouw.subprotocols(koppen[kop + 1]);
            } else {
                bouw.header(koppen[kop], koppen[kop + 1]);
            }
        }
        socket = bouw.buildAsync(URI.create(taal.adres(kamer)), this).join();
        taal.kwamBinnen(this);
    }

    int kamer() {
        return kamer;
    }

    int persoon() {
        return persoon;
    }

    String knoop() {
        return knoop;
    }

    /** The last number of this person of the room that was heard here; one's own once it came back. */
    int laatste(int wie) {
        return laatste[wie];
    }

    void meet(Livelast nieuw) {
        last = nieuw;
    }

    /** Never waits: what cannot go yet goes after what went before. */
    synchronized void stuur(Object bericht) {
        verstuurd = verstuurd.isDone() ? stuurNu(bericht) : verstuurd.thenCompose(eerder -> stuurNu(bericht));
    }

    private CompletableFuture<?> stuurNu(Object bericht) {
        return bericht instanceof byte[] bytes
                ? socket.sendBinary(ByteBuffer.wrap(bytes), true)
                : socket.sendText((String) bericht, true);
    }

    /** Says something, and gives the first message after it that begins so. */
    String vraag(Object bericht, String begin) {
        CompletableFuture<String> antwoord = new CompletableFuture<>();
        synchronized (this) {
            wachtOp = begin;
            gekomen = antwoord;
        }
        stuur(bericht);
        return antwoord.orTimeout(30, TimeUnit.SECONDS).join();
    }

    void sluit() {
        weg = true;
        socket.abort();
    }

    private void ontvang(String bericht) {
        Livelast nu = last;
        if (nu == null) {
            synchronized (this) {
                if (bericht.startsWith(wachtOp)) {
                    gekomen.complete(bericht);
                }
            }
            return;
        }
        Livetaal.Aankomst aankomst = taal.lees(bericht, nu.vast());
        if (aankomst != null) {
            laatste[aankomst.persoon()] = aankomst.nr();
            nu.kwamAan(this, aankomst, System.nanoTime());
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket bron, CharSequence tekst, boolean einde) {
        return neem(bron, tekst, einde);
    }

    @Override
    public CompletionStage<?> onBinary(WebSocket bron, ByteBuffer bytes, boolean einde) {
        return neem(bron, StandardCharsets.ISO_8859_1.decode(bytes), einde);
    }

    private CompletionStage<?> neem(WebSocket bron, CharSequence stuk, boolean einde) {
        if (einde && deel.isEmpty()) {
            ontvang(stuk.toString());
        } else {
            deel.append(stuk);
            if (einde) {
                ontvang(deel.toString());
                deel.setLength(0);
            }
        }
        bron.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket bron, int code, String reden) {
        onError(bron, new IllegalStateException("Gesloten met " + code));
        return null;
    }

    @Override
    public void onError(WebSocket bron, Throwable fout) {
        if (!weg) {
            System.err.println("Kamer " + kamer + ", persoon " + persoon + ": " + fout);
        }
    }
}
