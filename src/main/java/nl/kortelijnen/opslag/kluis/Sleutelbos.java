package nl.kortelijnen.opslag.kluis;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the {@link Kluis}, from lines {@code zegel=BASE64}, {@code 1=BASE64}, {@code 2=BASE64}. The highest
 * number is in use; lower ones only read. {@code zegel} makes the seals and never changes.
 */
public final class Sleutelbos {

    static final String ZEGEL = "zegel";
    static final int LENGTE = 32;

    private static final String HMAC = "HmacSHA256";

    private final TreeMap<Integer, byte[]> sleutels = new TreeMap<>();
    private final byte[] zegel;

    private Sleutelbos(Map<String, byte[]> gelezen) {
        this.zegel = vereis(ZEGEL, gelezen.get(ZEGEL));
        gelezen.forEach((naam, sleutel) -> {
            if (!naam.equals(ZEGEL)) {
                sleutels.put(Integer.parseInt(naam), vereis(naam, sleutel));
            }
        });
        if (sleutels.isEmpty()) {
            throw new IllegalArgumentException("er staat geen genummerde sleutel in");
        }
    }

    /** @throws IllegalArgumentException with the reason why these lines hold no keys */
    static Sleutelbos van(List<String> regels) {
        Map<String, byte[]> gelezen = new LinkedHashMap<>();
        for (String regel : regels) {
            String kaal = regel.strip();
            if (kaal.isEmpty() || kaal.startsWith("#")) {
                continue;
            }
            String[] delen = kaal.split("=", 2);
            String naam = delen[0].strip();
            if (delen.length < 2 || !naam.matches(ZEGEL + "|[1-9][0-9]{0,8}")) {
                throw new IllegalArgumentException("een regel begint niet met 'zegel=' of een nummer");
            }
            if (gelezen.put(naam, bytes(naam, delen[1].strip())) != null) {
                throw new IllegalArgumentException("sleutel '" + naam + "' staat er twee keer in");
            }
        }
        return new Sleutelbos(gelezen);
    }

    private static byte[] bytes(String naam, String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("sleutel '" + naam + "' is geen Base64", e);
        }
    }

    private static byte[] vereis(String naam, byte @Nullable [] sleutel) {
        if (sleutel == null || sleutel.length != LENGTE) {
            throw new IllegalArgumentException("sleutel '" + naam + "' telt geen " + LENGTE + " bytes");
        }
        return sleutel;
    }

    int actief() {
        return sleutels.lastKey();
    }

    /** The numbers that only read. */
    Set<Integer> oude() {
        return Set.copyOf(sleutels.headMap(actief()).keySet());
    }

    byte[] sleutel(int nummer) {
        byte[] sleutel = sleutels.get(nummer);
        if (sleutel == null) {
            throw new IllegalStateException("Sleutel " + nummer + " ontbreekt");
        }
        return sleutel;
    }

    byte[] zegel() {
        return zegel;
    }

    /** By name, a value by which each key is recognised and from which it cannot be found. */
    Map<String, byte[]> controles() {
        Map<String, byte[]> controles = new LinkedHashMap<>();
        controles.put(ZEGEL, hmac(zegel, "kortelijnen/controle/" + ZEGEL));
        sleutels.forEach((nummer, sleutel) ->
                controles.put(String.valueOf(nummer), hmac(sleutel, "kortelijnen/controle/" + nummer)));
        return controles;
    }

    static byte[] hmac(byte[] sleutel, String tekst) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(sleutel, HMAC));
            return mac.doFinal(tekst.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + HMAC, e);
        }
    }

    /** A new key, as it stands in a line. */
    public static String nieuw() {
        byte[] sleutel = new byte[LENGTE];
        new SecureRandom().nextBytes(sleutel);
        return Base64.getEncoder().encodeToString(sleutel);
    }
}
