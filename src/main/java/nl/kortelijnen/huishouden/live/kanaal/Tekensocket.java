package nl.kortelijnen.huishouden.live.kanaal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.huishouden.live.Berichten;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Kamer;
import nl.kortelijnen.huishouden.live.Kamers;
import nl.kortelijnen.huishouden.live.Leiding;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The sockets on drawings: docs/protocol-sociogram.md. */
@Component
public class Tekensocket extends TextWebSocketHandler implements SubProtocolCapable {

    public static final String PROTOCOL = "kortelijnen.tekenen.v1";

    private static final int MEESTE_BYTES = 64 * 1024;
    private static final int MEESTE_PER_PERSOON = 5;

    private final Kamers kamers;
    private final Clock klok;
    private final Opslagstand opslag;
    private final Map<String, Tekenpagina> paginas = new ConcurrentHashMap<>();

    Tekensocket(Kamers kamers, Clock klok, Opslagstand opslag) {
        this.opslag = opslag;
        this.kamers = kamers;
        this.klok = klok;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession sessie) {
        Leiding leiding = new Socketleiding(sessie);
        Binnenkomst binnen = Toegangspoort.van(sessie.getAttributes()).orElse(null);
        if (binnen == null || opslag.isWeg()) {
            leiding.sluit(Slotcode.OPSLAG_WEG);
            return;
        }
        sessie.setTextMessageSizeLimit(MEESTE_BYTES);
        Deelnemer wie = new Deelnemer(binnen.id(), binnen.naam(), binnen.rol(), binnen.lagen(), leiding, binnen);
        Kamer kamer = kamers.betreed(binnen.huishouden());
        Tekenpagina pagina = new Tekenpagina(kamer, wie, rol -> binnen.gaatSchrijven(), klok);
        paginas.put(sessie.getId(), pagina);
        binnen.luister(
                () -> kamer.kreegRecht(wie, () -> wie.kreegRecht(binnen.rol(), binnen.lagen())),
                () -> zetBuiten(wie, binnen.einde()));
        if (!PROTOCOL.equals(sessie.getAcceptedProtocol())) {
            leiding.sluit(Slotcode.VERSIE);
        } else if (isTeVol(pagina)) {
            leiding.sluit(Slotcode.TE_SNEL);
        }
    }

    private boolean isTeVol(Tekenpagina pagina) {
        long vanDezePersoon = paginas.values().stream()
                .filter(een -> een.wie().id().equals(pagina.wie().id()))
                .count();
        long inDezeKamer = paginas.values().stream()
                .filter(een -> een.kamer() == pagina.kamer())
                .count();
        return vanDezePersoon > MEESTE_PER_PERSOON || inDezeKamer > Kamer.MEESTE_DEELNEMERS;
    }

    private static void zetBuiten(Deelnemer wie, Binnenkomst.Einde einde) {
        wie.leiding().stuur(Berichten.einde(einde.code(), einde.tekst()));
        wie.leiding().sluit(einde.slot());
    }

    @Override
    protected void handleTextMessage(WebSocketSession sessie, TextMessage bericht) throws InterruptedException {
        Tekenpagina pagina = paginas.get(sessie.getId());
        if (pagina != null) {
            pagina.ontvang(bericht.getPayload());
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession sessie, CloseStatus hoe) {
        Toegangspoort.van(sessie.getAttributes()).ifPresent(Binnenkomst::vertrekt);
        Tekenpagina pagina = paginas.remove(sessie.getId());
        if (pagina != null) {
            pagina.kamer().vertrek(pagina.wie());
            kamers.verlaat(pagina.kamer());
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void kijkNa() {
        paginas.values().forEach(Tekenpagina::kijkNa);
    }
}
