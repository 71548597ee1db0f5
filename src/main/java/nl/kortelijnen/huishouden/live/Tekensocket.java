package nl.kortelijnen.huishouden.live;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Logsoort;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.SubProtocolCapable;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** The sockets on drawings: docs/protocol-sociogram.md. */
@Component
class Tekensocket extends TextWebSocketHandler implements SubProtocolCapable {

    static final String PROTOCOL = "kortelijnen.tekenen.v1";

    private static final int MEESTE_BYTES = 64 * 1024;
    private static final int MEESTE_PER_PERSOON = 5;

    private final Kamers kamers;
    private final Huishoudtoegang huishoudtoegang;
    private final Clock klok;
    private final Map<String, Tekenpagina> paginas = new ConcurrentHashMap<>();

    Tekensocket(Kamers kamers, Huishoudtoegang huishoudtoegang, Clock klok) {
        this.kamers = kamers;
        this.huishoudtoegang = huishoudtoegang;
        this.klok = klok;
    }

    @Override
    public List<String> getSubProtocols() {
        return List.of(PROTOCOL);
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession sessie) {
        Binnenkomst binnen = Toegangspoort.van(sessie.getAttributes());
        Leiding leiding = new Socketleiding(sessie);
        sessie.setTextMessageSizeLimit(MEESTE_BYTES);
        String id = binnen.wie().account().toString();
        Deelnemer wie = new Deelnemer(
                id,
                binnen.wie().naam(),
                binnen.rol(),
                binnen.lagen(),
                leiding,
                () -> huishoudtoegang.open(binnen.huishouden(), binnen.wie(), binnen.tweedeFactor()));
        Kamer kamer = kamers.van(binnen.huishouden());
        Tekenpagina pagina = new Tekenpagina(kamer, wie, rol -> logWijziging(binnen), klok);
        paginas.put(sessie.getId(), pagina);
        binnen.luister(
                () -> kamer.kreegRecht(wie, () -> wie.kreegRecht(binnen.rol(), binnen.lagen())), () -> zetBuiten(wie));
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

    /** What exactly changed stands in the log of the drawing; that somebody changes it stands here. */
    private void logWijziging(Binnenkomst binnen) {
        SecurityContext eerst = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(binnen.aanmelding());
        SecurityContextHolder.setContext(context);
        try {
            huishoudtoegang.wijzig(binnen.huishouden(), Logsoort.WIJZIGEN, "tekening", "");
        } catch (Fout e) {
            // the room asks again for each handeling, and refuses it
        } finally {
            SecurityContextHolder.setContext(eerst);
        }
    }

    private static void zetBuiten(Deelnemer wie) {
        wie.leiding()
                .stuur(Berichten.einde(
                        "GEEN_TOEGANG", "Je bent niet meer betrokken bij dit huishouden. Wat je tekende is bewaard."));
        wie.leiding().sluit(Slotcode.GEEN_TOEGANG);
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
        Toegangspoort.van(sessie.getAttributes()).vertrekt();
        Tekenpagina pagina = paginas.remove(sessie.getId());
        if (pagina != null) {
            pagina.kamer().vertrek(pagina.wie());
        }
    }

    @Scheduled(fixedDelay = 1_000)
    void kijkNa() {
        paginas.values().forEach(Tekenpagina::kijkNa);
    }
}
