package nl.kortelijnen.huishouden.zitting;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Answers a guest whose session ended with 403; the page itself says so in words. */
@Component
final class Gastfilter extends OncePerRequestFilter {

    private static final String PAD = "/meetekenen";

    private final Zittingen zittingen;

    Gastfilter(Zittingen zittingen) {
        this.zittingen = zittingen;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain verder)
            throws ServletException, IOException {
        if (Gastkoekje.uit(vraag.getCookies()).flatMap(zittingen::gast).isEmpty()) {
            antwoord.setStatus(HttpServletResponse.SC_FORBIDDEN);
        }
        verder.doFilter(vraag, antwoord);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        return !vraag.getRequestURI().equals(vraag.getContextPath() + PAD);
    }
}
