package nl.kortelijnen.toegang.wie;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page sends with the user's cookie: changes, and sockets, which browsers let any site open
 * (ASVS 5.0, 4.4.2). A program has no Origin and passes; the API takes no cookies and is left alone. Behind a proxy the
 * Host header must be passed on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Herkomstfilter extends OncePerRequestFilter {

    private static final Set<String> LEZEN = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        String herkomst = vraag.getHeader(HttpHeaders.ORIGIN);
        boolean verandert = !LEZEN.contains(vraag.getMethod()) || vraag.getHeader(HttpHeaders.UPGRADE) != null;
        if (herkomst != null && verandert && !zelfde(herkomst, vraag.getHeader(HttpHeaders.HOST))) {
            antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        verder.doFilter(vraag, antwoord);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return vraag.getRequestURI().startsWith(vraag.getContextPath() + "/api/");
    }

    private static boolean zelfde(String herkomst, @Nullable String host) {
        try {
            URI plek = new URI(herkomst);
            return host != null
                    && plek.getHost() != null
                    && zonderVastePoort(plek.getAuthority()).equalsIgnoreCase(zonderVastePoort(host));
        } catch (URISyntaxException onzin) {
            return false;
        }
    }

    private static String zonderVastePoort(String plek) {
        return plek.replaceFirst(":(80|443)$", "");
    }
}
