package nl.kortelijnen.huishouden.zitting;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseCookie;

/** The cookie of a guest: for this browser, for one household, out of reach of scripts. */
public final class Gastkoekje {

    public static final String NAAM = "kl-gast";

    private Gastkoekje() {}

    /** What the cookie holds, if it came along. */
    public static Optional<String> uit(Cookie @Nullable [] koekjes) {
        return koekjes == null
                ? Optional.empty()
                : Arrays.stream(koekjes)
                        .filter(koekje -> koekje.getName().equals(NAAM))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static ResponseCookie met(String waarde, boolean versleuteld) {
        return ResponseCookie.from(NAAM, waarde)
                .httpOnly(true)
                .secure(versleuteld)
                .sameSite("Strict")
                .path("/")
                .maxAge(Duration.ofHours(3))
                .build();
    }
}
