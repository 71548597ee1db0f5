package nl.kortelijnen.toegang.inloggen;

/**
 * A secret that is about to be shared with an authenticator app; nothing until a code confirms it.
 *
 * @param geheim 32 characters of Base32, to be typed
 * @param adres the same as {@code otpauth:} address, for a QR code
 */
public record Inlogcode(String geheim, String adres) {

    /** The secret in groups of four, as one reads it aloud. */
    public String leesbaar() {
        return geheim.replaceAll("(.{4})(?!$)", "$1 ");
    }

    @Override
    public String toString() {
        return "Inlogcode[…]";
    }
}
