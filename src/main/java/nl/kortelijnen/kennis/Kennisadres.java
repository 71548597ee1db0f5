package nl.kortelijnen.kennis;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where an item is read, relative to the portal. */
public final class Kennisadres {

    private Kennisadres() {}

    public static String van(String id) {
        return "kennis/" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
