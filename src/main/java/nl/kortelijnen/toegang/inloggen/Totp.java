package nl.kortelijnen.toegang.inloggen;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kortelijnen.gedeeld.Getypt;

/** Codes that follow from a secret and the time (RFC 6238): six digits, 30 seconds, SHA-1, as every app reads them. */
final class Totp {

    static final int SECONDEN = 30;

    private static final int CIJFERS = 6;
    private static final int MACHT = 1_000_000;
    /** A clock may be half a minute off, to either side. */
    private static final int SPELING = 1;

    private static final String TEKENS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Totp() {}

    static long stap(Instant tijdstip) {
        return Math.floorDiv(tijdstip.getEpochSecond(), SECONDEN);
    }

    static String code(byte[] geheim, long stap) {
        return String.format(Locale.ROOT, "%0" + CIJFERS + "d", getal(geheim, stap) % MACHT);
    }

    /** The time step of which this is the code, around now and later than the last one used; empty when it is none. */
    static OptionalLong pastBij(byte[] geheim, String code, Instant nu, long laatste) {
        return LongStream.rangeClosed(stap(nu) - SPELING, stap(nu) + SPELING)
                .filter(stap -> stap > laatste)
                .filter(stap -> MessageDigest.isEqual(
                        code(geheim, stap).getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8)))
                .findFirst();
    }

    private static int getal(byte[] geheim, long stap) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(geheim, "HmacSHA1"));
            ByteBuffer hash = ByteBuffer.wrap(
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(stap).array()));
            int plek = hash.get(hash.capacity() - 1) & 0x0f;
            return hash.getInt(plek) & Integer.MAX_VALUE;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Base32 (RFC 4648) without padding, as apps take a secret that is typed. */
    static String naarTekst(byte[] geheim) {
        StringBuilder tekst = new StringBuilder();
        int bits = 0;
        int waarde = 0;
        for (byte deel : geheim) {
            waarde = (waarde << 8) | (deel & 0xff);
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                tekst.append(TEKENS.charAt((waarde >> bits) & 31));
            }
        }
        if (bits > 0) {
            tekst.append(TEKENS.charAt((waarde << (5 - bits)) & 31));
        }
        return tekst.toString();
    }

    static byte[] naarBytes(String tekst) {
        String kaal = Getypt.code(tekst).replace("=", "").toUpperCase(Locale.ROOT);
        ByteBuffer bytes = ByteBuffer.allocate(kaal.length() * 5 / 8);
        int bits = 0;
        int waarde = 0;
        for (char teken : kaal.toCharArray()) {
            int plek = TEKENS.indexOf(teken);
            if (plek < 0) {
                throw new IllegalArgumentException("Geen Base32");
            }
            waarde = (waarde << 5) | plek;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (waarde >> bits));
            }
        }
        return bytes.array();
    }
}
