package nl.kortelijnen.huishouden.live.kanaal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.zitting.Gastkoekje;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.opslag.bewaking.Opslagstand;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Meekijkers;
import nl.kortelijnen.toegang.sessie.Bewijswacht;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Who may open a socket on a household. For anybody else there is nothing here, in the words of nothing at all. */
@Component
class Toegangspoort implements HandshakeInterceptor {

    private static final String BINNENKOMST = Kamertoegang.class.getName();

    private final Huishoudtoegang huishoudtoegang;
    private final Toegang toegang;
    private final Meekijkers meekijkers;
    private final Bewijswacht bewijswacht;
    private final Zittingen zittingen;
    private final Gastenwacht gastenwacht;
    private final Opslagstand opslag;

    Toegangspoort(
            Huishoudtoegang huishoudtoegang,
            Toegang toegang,
            Meekijkers meekijkers,
            Bewijswacht bewijswacht,
            Zittingen zittingen,
            Gastenwacht gastenwacht,
            Opslagstand opslag) {
        this.opslag = opslag;
        this.zittingen = zittingen;
        this.gastenwacht = gastenwacht;
        this.huishoudtoegang = huishoudtoegang;
        this.toegang = toegang;
        this.meekijkers = meekijkers;
        this.bewijswacht = bewijswacht;
    }

    /** What was found out about whoever comes in, for the connection that follows; empty when nobody could be asked. */
    static Optional<Kamertoegang> van(Map<String, Object> kenmerken) {
        return Optional.ofNullable(kenmerken.get(BINNENKOMST)).map(Kamertoegang.class::cast);
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
        if (opslag.isWeg()) {
            return true; // only to be told so: a handshake that fails has no words
        }
        try {
            kenmerken.put(BINNENKOMST, laatBinnen(vraag, huishouden(vraag)));
            return true;
        } catch (Fout.Onbereikbaar e) {
            return true;
        } catch (Fout.GeenToegang e) {
            antwoord.setStatusCode(HttpStatus.FORBIDDEN);
        } catch (Fout | IllegalArgumentException e) {
            antwoord.setStatusCode(toegang.huidige().isEmpty() ? HttpStatus.UNAUTHORIZED : HttpStatus.NOT_FOUND);
        }
        return false;
    }

    private Kamertoegang laatBinnen(ServerHttpRequest vraag, UUID huishouden) {
        if (toegang.huidige().isEmpty()) {
            return koekje(vraag)
                    .flatMap(zittingen::gast)
                    .filter(gast -> gast.huishouden().equals(huishouden))
                    .map(gast -> new Gasttoegang(gast, gastenwacht))
                    .orElseThrow(() -> new IllegalArgumentException("Geen gast"));
        }
        if (!toegang.sleutelMag(Sleutelrecht.LEZEN) && !toegang.sleutelMag(Sleutelrecht.TEKENEN)) {
            throw new Fout.GeenToegang("Deze sleutel is niet gemaakt om te lezen of te tekenen.");
        }
        Medewerkertoegang binnen = new Medewerkertoegang(
                huishoudtoegang.lees(huishouden, "tekening"),
                toegang.metTweedeFactor(),
                SecurityContextHolder.getContext().getAuthentication(),
                huishoudtoegang,
                toegang.sleutelMag(Sleutelrecht.TEKENEN));
        binnen.volg(
                meekijkers,
                bewijswacht,
                vraag instanceof ServletServerHttpRequest servlet ? servlet.getServletRequest() : null);
        return binnen;
    }

    private static Optional<String> koekje(ServerHttpRequest vraag) {
        return vraag instanceof ServletServerHttpRequest servlet
                ? Gastkoekje.uit(servlet.getServletRequest().getCookies())
                : Optional.empty();
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest vraag, ServerHttpResponse antwoord, WebSocketHandler pagina, @Nullable Exception fout) {
        // a handshake that fails here leaves somebody followed whose page is not there: Kamertoegang ends by itself
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
