package nl.kortelijnen.huishouden.tekening;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids that follow from what they stand for, so that two people who add the same thing make one. */
public final class Afgeleid {

    private Afgeleid() {}

    /** Of the union of two persons, or of one alone ({@code b} null). */
    public static String verbintenis(String huishouden, String a, @Nullable String b) {
        String ander = b == null ? a : b;
        boolean opVolgorde = a.compareTo(ander) <= 0;
        return uuid("verbintenis|" + huishouden + "|" + (opVolgorde ? a + "|" + ander : ander + "|" + a));
    }

    static String bewustZo(String huishouden, String ego, String regel) {
        return uuid("bewust-zo|" + huishouden + "|" + ego + "|" + regel);
    }

    /** The first 128 bits of its SHA-256 as a UUID of version 8. */
    private static String uuid(String tekst) {
        try {
            ByteBuffer som = ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.US_ASCII)));
            long hoog = (som.getLong() & ~0xf000L) | 0x8000L;
            long laag = (som.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L;
            return new UUID(hoog, laag).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
