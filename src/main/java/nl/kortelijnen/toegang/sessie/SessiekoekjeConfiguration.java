package nl.kortelijnen.toegang.sessie;

import jakarta.servlet.SessionCookieConfig;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * On an https address the cookie of a session is bound to exactly this host and never travels unencrypted (ASVS 5.0,
 * 3.3.1 and 3.3.3). On http, as on one's own machine, browsers would refuse such a cookie.
 */
@Configuration(proxyBeanMethods = false)
class SessiekoekjeConfiguration {

    static final String NAAM = "__Host-sessie";

    @Bean
    ServletContextInitializer sessiekoekje(@Value("${kortelijnen.adres:http://localhost}") URI adres) {
        return context -> {
            if ("https".equals(adres.getScheme())) {
                SessionCookieConfig koekje = context.getSessionCookieConfig();
                koekje.setName(NAAM);
                koekje.setPath("/");
                koekje.setSecure(true);
            }
        };
    }
}
