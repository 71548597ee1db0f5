package nl.kortelijnen.huishouden.tekening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The vectors that TypeScript runs too; see LEESMIJ.md beside them. */
final class Vectoren {

    static final String HUISHOUDEN = vasteId("H");

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_LONG_FOR_INTS)
            .build();
    private static final Pattern VERBINTENIS = Pattern.compile("§verbintenis\\((\\w+),(\\w+)\\)");
    private static final Pattern BEWUST = Pattern.compile("§bewust\\((\\w+),(\\w)\\)");
    private static final Pattern NAAM = Pattern.compile("§(\\w+)");

    private Vectoren() {}

    static String vasteId(String naam) {
        String hex = HexFormat.of().formatHex(naam.getBytes(StandardCharsets.US_ASCII));
        return "0197a000-0000-7000-8000-" + "0".repeat(12 - hex.length()) + hex;
    }

    static Object lees(String bestand) {
        try (InputStream in = Vectoren.class.getResourceAsStream("/tekening/" + bestand)) {
            String tekst = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            tekst = VERBINTENIS
                    .matcher(tekst)
                    .replaceAll(paar -> Afgeleid.verbintenis(
                            HUISHOUDEN,
                            vasteId(paar.group(1)),
                            paar.group(1).equals(paar.group(2)) ? null : vasteId(paar.group(2))));
            tekst = BEWUST.matcher(tekst)
                    .replaceAll(deel -> Afgeleid.bewustZo(HUISHOUDEN, vasteId(deel.group(1)), deel.group(2)));
            return JSON.readValue(NAAM.matcher(tekst).replaceAll(naam -> vasteId(naam.group(1))), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
