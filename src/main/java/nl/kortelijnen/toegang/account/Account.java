package nl.kortelijnen.toegang.account;

import nl.kortelijnen.toegang.wie.Gebruiker;
import org.jspecify.annotations.Nullable;

/**
 * An account as its beheerder sees it.
 *
 * @param aanmeldnaam the e-mail address or name an identity provider gives this person; null when they come in with a
 *     password only
 */
public record Account(
        Gebruiker gebruiker, boolean actief, @Nullable String aanmeldnaam) {}
