package nl.kortelijnen.toegang;

import java.util.UUID;

/** A kind of second factor an account can have: whoever has one must give it after the password. */
public interface Factorbron {

    boolean heeft(UUID account);
}
