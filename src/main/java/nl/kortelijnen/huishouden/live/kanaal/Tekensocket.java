package nl.kortelijnen.huishouden.live.kanaal;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Kamer;
import nl.kortelijnen.huishouden.live.Kamers;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.UitgaandBericht;
import nl.kortelijnen.huishouden.live.Verzendkanaal;
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
        Verzendkanaal kanaal = new Socketkanaal(sessie);
        Kamertoegang binnen = Toegangspoort.van(sessie.getAttributes()).orElse(null);
        if (binnen == null || opslag.isWeg()) {
            kanaal.sluit(Slotcode.OPSLAG_WEG);
            return;
        }
        sessie.setTextMessageSizeLimit(MEESTE_BYTES);
        Deelnemer wie = new Deelnemer(binnen.id(), binnen.naam(), binnen.rol(), binnen.lagen(), kanaal, binnen);
        Kamer kamer = kamers.betreed(binnen.huishouden());
        Tekenpagina pagina = new Tekenpagina(kamer, wie, rol -> binnen.gaatSchrijven(), klok);
        paginas.put(sessie.getId(), pagina);
        binnen.luister(
                () -> kamer.kreegRecht(wie, () -> wie.kreegRecht(binnen.rol(), binnen.lagen())),
                () -> zetBuiten(wie, binnen.einde()));
        if (!PROTOCOL.equals(sessie.getAcceptedProtocol())) {
            kanaal.sluit(Slotcode.VERSIE);
        } else if (isTeVol(pagina)) {
            kanaal.sluit(Slotcode.TE_SNEL);
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

    private static void zetBuiten(Deelnemer wie, Kamertoegang.Einde einde) {
        wie.kanaal().stuur(UitgaandBericht.einde(einde.code(), einde.tekst()));
        wie.kanaal().sluit(einde.slot());
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
        Toegangspoort.van(sessie.getAttributes()).ifPresent(Kamertoegang::vertrekt);
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
