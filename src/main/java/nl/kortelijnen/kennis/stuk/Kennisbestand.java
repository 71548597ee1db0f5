package nl.kortelijnen.kennis.stuk;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file in its two parts.
 *
 * @param voorblok YAML between two lines of dashes; empty when the file has none
 * @param eersteRegel the line on which the YAML begins, from 1
 * @param tekst Markdown
 */
public record Kennisbestand(String voorblok, int eersteRegel, String tekst) {

    private static final Pattern STREEPJES = Pattern.compile("(?m)^---[ \\t]*$");
    private static final Pattern KOP = Pattern.compile("\\A\\s*# +(.+?)[ \\t#]*$", Pattern.MULTILINE);

    public static Kennisbestand van(String inhoud) throws OngeldigeInhoud {
        String regels = inhoud.replace("\r\n", "\n").replace('\r', '\n');
        Matcher streepjes = STREEPJES.matcher(regels);
        if (!streepjes.find() || !regels.substring(0, streepjes.start()).isBlank()) {
            if (!KOP.matcher(regels).find()) {
                throw new OngeldigeInhoud(
                        1,
                        "Het blok met gegevens ontbreekt. Begin het bestand met een regel ---, "
                                + "dan een regel als titel: Begin bij de ouders, en dan weer een regel ---");
            }
            return new Kennisbestand("", 1, regels);
        }
        int begin = streepjes.end() + 1;
        int regel = (int) regels.substring(0, streepjes.end()).lines().count() + 1;
        if (!streepjes.find()) {
            throw new OngeldigeInhoud(
                    regel - 1, "Het blok met gegevens wordt niet afgesloten. Zet er een regel met --- onder.");
        }
        return new Kennisbestand(
                regels.substring(Math.min(begin, streepjes.start()), streepjes.start()),
                regel,
                regels.substring(Math.min(streepjes.end() + 1, regels.length())));
    }

    /** The heading at the very top of the text. */
    Optional<String> kop() {
        Matcher kop = KOP.matcher(tekst);
        return kop.find() ? Optional.of(kop.group(1).strip()) : Optional.empty();
    }

    /** @throws OngeldigeInhoud when it is no UTF-8 */
    static String tekst(byte[] bytes) throws OngeldigeInhoud {
        try {
            String tekst = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return tekst.startsWith("\ufeff") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException e) {
            throw new OngeldigeInhoud(
                    1, "Het bestand is niet in UTF-8 opgeslagen. Kies bij opslaan de codering UTF-8.");
        }
    }
}
