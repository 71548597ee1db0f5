package nl.kortelijnen.opslag.kluis;

/**
 * Texts that a module keeps in the {@link Kluis}, so that they can be given a new key. Every module that encrypts must
 * have one: when none of them finds anything any more, the old key is removed.
 */
public interface Versleuteld {

    /** What they are, for the log of the portal: {@code notities}. */
    String naam();

    /**
     * Gives some texts that were encrypted with an older key ({@link Kluis#verouderd}) the key in use, and makes that
     * durable before it returns. May be broken off at any moment, and is then simply called again. A text that is
     * being changed by somebody else at this moment must not be overwritten with what it was.
     *
     * @param hoogstens how many
     * @return how many it found; 0 only when no text with an older key is left
     */
    int herversleutel(int hoogstens);
}
