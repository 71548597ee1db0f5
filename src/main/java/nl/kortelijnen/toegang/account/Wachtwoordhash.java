package nl.kortelijnen.toegang.account;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Bcrypt, which looks at 72 bytes only: what is longer is refused instead of cut off (ASVS 5.0, 6.2.8). */
public final class Wachtwoordhash implements PasswordEncoder {

    private static final int MEESTE_BYTES = 72;

    private final PasswordEncoder bcrypt = new BCryptPasswordEncoder(10);

    @Override
    public @Nullable String encode(@Nullable CharSequence wachtwoord) {
        return bcrypt.encode(wachtwoord);
    }

    @Override
    public boolean matches(@Nullable CharSequence wachtwoord, @Nullable String versleuteld) {
        // always compared, so that the time tells nothing
        boolean gelijk = bcrypt.matches(wachtwoord, versleuteld);
        return gelijk
                && wachtwoord != null
                && wachtwoord.toString().getBytes(StandardCharsets.UTF_8).length <= MEESTE_BYTES;
    }
}
