package nl.kortelijnen.opslag.kluis;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Encrypts sensitive text before it is stored (AES-256-GCM), and seals what must not be changed (HMAC-SHA-256). What a
 * text belongs to is bound into it, so that an encrypted text moved elsewhere cannot be read there.
 *
 * @see <a href="file:docs/besluiten/0008-kluis-en-logboek.md">docs/besluiten/0008</a>
 */
@Component
public class Kluis {

    /** With what every encrypted text begins, whatever its key. */
    public static final String BEGIN = "kl1:";

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final Sleutelbos sleutels;
    private final SecureRandom toeval = new SecureRandom();
    private final Map<String, byte[]> zegelsleutels = new ConcurrentHashMap<>();

    public Kluis(Sleutelbos sleutels) {
        this.sleutels = sleutels;
    }

    /** A text that cannot be read: another key, another place, or changed in the store. */
    public static final class Onleesbaar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Onleesbaar(String bericht, Throwable oorzaak) {
            super(bericht, oorzaak);
        }
    }

    /**
     * @param plek what this text belongs to, for example {@code huishouden/ID/notitie/ID}; needed to read it again
     * @return ASCII: {@code kl1:KEY:BASE64}
     */
    public String versleutel(String tekst, String plek) {
        byte[] nonce = new byte[NONCE];
        toeval.nextBytes(nonce);
        int sleutel = sleutels.actief();
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, sleutel, nonce, plek);
            byte[] versleuteld = cipher.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
            byte[] alles = ByteBuffer.allocate(NONCE + versleuteld.length)
                    .put(nonce)
                    .put(versleuteld)
                    .array();
            return BEGIN + sleutel + ":" + Base64.getEncoder().encodeToString(alles);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws Onleesbaar when it was not encrypted for this place with a key we have */
    public String ontsleutel(String versleuteld, String plek) {
        try {
            byte[] alles =
                    Base64.getDecoder().decode(versleuteld.substring(versleuteld.indexOf(':', BEGIN.length()) + 1));
            byte[] nonce = new byte[NONCE];
            ByteBuffer.wrap(alles).get(nonce);
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sleutel(versleuteld), nonce, plek);
            return new String(cipher.doFinal(alles, NONCE, alles.length - NONCE), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new Onleesbaar("Deze tekst is niet te ontsleutelen: " + plek, e);
        }
    }

    /** Whether this text was encrypted with an older key than the one in use. */
    public boolean verouderd(String versleuteld) {
        return sleutel(versleuteld) != sleutels.actief();
    }

    /** With what every text begins that has the key in use: {@code kl1:2:}; to find the others in a store. */
    public String begin() {
        return BEGIN + sleutels.actief() + ":";
    }

    /** The same text for the same place, with the key in use. */
    public String herversleutel(String versleuteld, String plek) {
        return versleutel(ontsleutel(versleuteld, plek), plek);
    }

    /** A seal over these bytes that nobody without the keys can make. {@code doel} keeps uses apart. */
    public byte[] zegel(String doel, byte[] inhoud) {
        byte[] eigen = zegelsleutels.computeIfAbsent(doel, naam -> Sleutelbos.hmac(sleutels.zegel(), naam));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(eigen, "HmacSHA256"));
            return mac.doFinal(inhoud);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int stand, int sleutel, byte[] nonce, String plek) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(stand, new SecretKeySpec(sleutels.sleutel(sleutel), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(plek.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static int sleutel(String versleuteld) {
        if (!versleuteld.startsWith(BEGIN)) {
            throw new IllegalArgumentException("Geen versleutelde tekst");
        }
        return Integer.parseInt(versleuteld.substring(BEGIN.length(), versleuteld.indexOf(':', BEGIN.length())));
    }
}
