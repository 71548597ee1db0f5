package nl.kortelijnen.huishouden.live.kanaal;

import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.Verzendkanaal;
import org.jspecify.annotations.Nullable;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/**
 * What waits to be sent to one browser, sent without waiting for it. What must arrive goes first and in order; of what
 * is fleeting only the newest counts. Who falls too far behind is closed, and comes back for the picture.
 */
final class Socketkanaal implements Verzendkanaal {

    private static final int MEESTE_BERICHTEN = 1_200;
    private static final int MEESTE_TEKENS = 4 * 1024 * 1024;
    private static final int MEESTE_VLUCHTIG = 200;
    private static final long HOOGSTENS_MS = 5_000;

    private final WebSocketSession sessie;
    private final Session kaal;
    private final Deque<String> vast = new ArrayDeque<>();
    private final Map<String, String> vluchtig = new LinkedHashMap<>();
    private int tekens;
    private boolean bezig;
    private boolean dicht;
    private @Nullable Slotcode daarna;

    Socketkanaal(WebSocketSession sessie) {
        this.sessie = sessie;
        Session eigen = ((NativeWebSocketSession) sessie).getNativeSession(Session.class);
        if (eigen == null) {
            throw new IllegalStateException("Geen WebSocket van de container");
        }
        this.kaal = eigen;
        kaal.getAsyncRemote().setSendTimeout(HOOGSTENS_MS);
    }

    @Override
    public void stuur(String bericht) {
        boolean teVer;
        synchronized (this) {
            vast.add(bericht);
            tekens += bericht.length();
            teVer = vast.size() > MEESTE_BERICHTEN || tekens > MEESTE_TEKENS;
        }
        if (teVer) {
            sluitNu(Slotcode.TE_TRAAG);
        }
        verder();
    }

    @Override
    public void stuurVluchtig(String sleutel, String bericht) {
        synchronized (this) {
            if (vluchtig.size() < MEESTE_VLUCHTIG || vluchtig.containsKey(sleutel)) {
                vluchtig.put(sleutel, bericht);
            }
        }
        verder();
    }

    /** After what was to be sent before. */
    @Override
    public void sluit(Slotcode code) {
        synchronized (this) {
            daarna = code;
        }
        verder();
    }

    /** Sends until something has to be waited for; whoever is told that it is sent, goes on. */
    private void verder() {
        synchronized (this) {
            if (bezig || dicht) {
                return;
            }
            bezig = true;
        }
        boolean loopt = true;
        while (loopt) {
            String bericht = volgende();
            loopt = bericht != null && stuurt(bericht);
        }
    }

    /** @return whether it is sent already */
    private boolean stuurt(String bericht) {
        Verzending verzending = new Verzending();
        try {
            kaal.getAsyncRemote().sendText(bericht, verzending);
        } catch (IllegalStateException e) {
            sluitNu(Slotcode.TE_TRAAG);
            return false;
        }
        return verzending.isAlKlaar();
    }

    private @Nullable String volgende() {
        Slotcode slot;
        synchronized (this) {
            String bericht = vast.poll();
            if (bericht != null) {
                tekens -= bericht.length();
                return bericht;
            }
            Iterator<String> eerste = vluchtig.values().iterator();
            if (eerste.hasNext() && daarna == null) {
                bericht = eerste.next();
                eerste.remove();
                return bericht;
            }
            bezig = false;
            slot = daarna;
        }
        if (slot != null) {
            sluitNu(slot);
        }
        return null;
    }

    private void sluitNu(Slotcode code) {
        synchronized (this) {
            if (dicht) {
                return;
            }
            dicht = true;
            vast.clear();
            vluchtig.clear();
        }
        try {
            sessie.close(new CloseStatus(code.nummer()));
        } catch (IOException | IllegalStateException e) {
            // it is gone already
        }
    }

    /** The container may call back before it returns: then no new call is begun on top of it. */
    private final class Verzending implements SendHandler {
        private boolean teruggekeerd;
        private boolean verstuurd;

        @Override
        public void onResult(SendResult uitslag) {
            if (!uitslag.isOK()) {
                sluitNu(Slotcode.TE_TRAAG);
                return;
            }
            synchronized (this) {
                verstuurd = true;
                if (!teruggekeerd) {
                    return;
                }
            }
            synchronized (Socketkanaal.this) {
                bezig = false;
            }
            verder();
        }

        synchronized boolean isAlKlaar() {
            teruggekeerd = true;
            return verstuurd;
        }
    }
}
