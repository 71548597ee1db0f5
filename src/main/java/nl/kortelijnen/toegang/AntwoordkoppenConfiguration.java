package nl.kortelijnen.toegang;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The headers that go with every answer, also of what is refused before any page or filter sees it. Where a page has a
 * stricter policy, that one takes the place of this.
 */
@Configuration(proxyBeanMethods = false)
class AntwoordkoppenConfiguration {

    static final String BELEID = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
    static final String BELEID_API = "default-src 'none'; frame-ancestors 'none'";

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> antwoordkoppen() {
        return server -> server.addEngineValves(new Koppen());
    }

    private static final class Koppen extends ValveBase {

        Koppen() {
            super(true);
        }

        @Override
        public void invoke(Request vraag, Response antwoord) throws IOException, ServletException {
            String adres = vraag.getDecodedRequestURI();
            antwoord.setHeader("X-Content-Type-Options", "nosniff");
            antwoord.setHeader(
                    "Content-Security-Policy", adres != null && adres.startsWith("/api/") ? BELEID_API : BELEID);
            antwoord.setHeader("Referrer-Policy", "same-origin");
            if (vraag.isSecure()) {
                antwoord.setHeader("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains");
            }
            getNext().invoke(vraag, antwoord);
        }
    }
}
