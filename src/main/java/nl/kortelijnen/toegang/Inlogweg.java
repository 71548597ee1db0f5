package nl.kortelijnen.toegang;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A way into the portal beside the password; adds itself to the chain that guards the pages. */
public interface Inlogweg {

    void voegToe(HttpSecurity http);
}
