package nl.kortelijnen.toegang.wie;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Where a session or an API call comes from: address, kind of device, and since when. */
public final class Herkomst extends WebAuthenticationDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int LANGSTE_TOESTEL = 300;

    private final String toestel;
    private final Instant sinds;

    public Herkomst(HttpServletRequest vraag, Instant sinds) {
        super(vraag.getRemoteAddr(), null);
        String naam =
                Optional.ofNullable(vraag.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        this.toestel = naam.length() <= LANGSTE_TOESTEL ? naam : naam.substring(0, LANGSTE_TOESTEL);
        this.sinds = sinds;
    }

    /** The browser's own words for itself. */
    public String toestel() {
        return toestel;
    }

    public Instant sinds() {
        return sinds;
    }
}
