package nl.kortelijnen.huishouden.live;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.Toegang;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Who may open a socket on a household. For anybody else there is nothing here, in the words of nothing at all. */
@Component
class Toegangspoort implements HandshakeInterceptor {

    private static final String BINNENKOMST = Binnenkomst.class.getName();

    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final Meekijkers meekijkers;

    Toegangspoort(Huishoudtoegang huishoudtoegang, Toegang toegang, Meekijkers meekijkers) {
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
        this.meekijkers = meekijkers;
    }

    /** What was found out about whoever comes in, for the connection that follows. */
    static Binnenkomst van(Map<String, Object> kenmerken) {
        return Optional.ofNullable(kenmerken.get(BINNENKOMST))
                .map(Binnenkomst.class::cast)
                .orElseThrow();
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest vraag,
            ServerHttpResponse antwoord,
            WebSocketHandler pagina,
            Map<String, Object> kenmerken) {
        HttpHeaders koppen = vraag.getHeaders();
        if (koppen.getOrigin() == null && !koppen.containsHeader(HttpHeaders.AUTHORIZATION)) {
            antwoord.setStatusCode(HttpStatus.FORBIDDEN);
            return false;
        }
        try {
            Toegangsbewijs bewijs = huishoudtoegang.lees(huishouden(vraag), "tekening");
            Binnenkomst binnen = new Binnenkomst(
                    bewijs,
                    toegang.metTweedeFactor(),
                    SecurityContextHolder.getContext().getAuthentication());
            binnen.volg(meekijkers);
            kenmerken.put(BINNENKOMST, binnen);
            return true;
        } catch (Fout.GeenToegang e) {
            antwoord.setStatusCode(HttpStatus.FORBIDDEN);
        } catch (Fout | IllegalArgumentException e) {
            antwoord.setStatusCode(HttpStatus.NOT_FOUND);
        }
        return false;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest vraag, ServerHttpResponse antwoord, WebSocketHandler pagina, @Nullable Exception fout) {
        // a handshake that fails here leaves somebody followed whose page is not there: Binnenkomst ends by itself
    }

    private static UUID huishouden(ServerHttpRequest vraag) {
        String pad = vraag.getURI().getPath();
        String deel = pad.substring(pad.lastIndexOf('/') + 1);
        if (deel.length() != 36) {
            throw new IllegalArgumentException("Geen huishouden");
        }
        return UUID.fromString(deel);
    }
}
