package nl.kortelijnen.huishouden.live.kanaal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;

/** Where the sockets are. Whose page may open one is decided by {@code toegang}'s filter on the Origin. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
class LiveConfiguration implements WebSocketConfigurer {

    private final Tekensocket socket;
    private final Toegangspoort poort;

    LiveConfiguration(Tekensocket socket, Toegangspoort poort) {
        this.socket = socket;
        this.poort = poort;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry register) {
        register.addHandler(socket, "/live/sociogram/*").addInterceptors(poort).setAllowedOriginPatterns("*");
    }
}
