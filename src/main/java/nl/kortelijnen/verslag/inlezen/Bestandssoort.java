package nl.kortelijnen.verslag.inlezen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file a report may come in. */
enum Bestandssoort {
    DOCX("docx"),
    PDF("pdf"),
    TEKST("txt", "md", "markdown", "text");

    private final String[] achtervoegsels;

    Bestandssoort(String... achtervoegsels) {
        this.achtervoegsels = achtervoegsels;
    }

    /** What the name promises. */
    static Optional<Bestandssoort> volgensNaam(String bestandsnaam) {
        String naam = bestandsnaam.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(soort -> Arrays.stream(soort.achtervoegsels).anyMatch(deel -> naam.endsWith("." + deel)))
                .findFirst();
    }

    /** What the first bytes say. A zip is called a .docx here; whether it is one is for its reader. */
    static Optional<Bestandssoort> volgensInhoud(byte[] inhoud) {
        if (bevatVooraan(inhoud, "%PDF-")) {
            return Optional.of(PDF);
        }
        if (begintMet(inhoud, 'P', 'K', 3, 4) || isOle(inhoud)) {
            return Optional.of(DOCX);
        }
        return tekst(inhoud).map(tekst -> TEKST);
    }

    /** The container of old Office files, and of a .docx with a password. */
    static boolean isOle(byte[] inhoud) {
        return begintMet(inhoud, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** As UTF-8 or UTF-16, or else as Windows wrote it; empty when it is not text. */
    static Optional<String> tekst(byte[] inhoud) {
        Charset tekenset = begintMet(inhoud, 0xFE, 0xFF) || begintMet(inhoud, 0xFF, 0xFE)
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
        String gelezen;
        try {
            gelezen = tekenset.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        } catch (CharacterCodingException e) {
            gelezen = new String(inhoud, Charset.forName("windows-1252"));
        }
        String zonderMerk = gelezen.startsWith("\uFEFF") ? gelezen.substring(1) : gelezen;
        return isLeesbaar(zonderMerk) ? Optional.of(zonderMerk) : Optional.empty();
    }

    private static boolean isLeesbaar(String tekst) {
        boolean besturing = tekst.chars().anyMatch(teken -> teken < ' ' && "\t\n\r\f".indexOf(teken) < 0);
        return !besturing && !tekst.stripLeading().startsWith("{\\rtf");
    }

    private static boolean begintMet(byte[] inhoud, int... begin) {
        if (inhoud.length < begin.length) {
            return false;
        }
        for (int i = 0; i < begin.length; i++) {
            if ((inhoud[i] & 0xFF) != begin[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean bevatVooraan(byte[] inhoud, String merk) {
        int einde = Math.min(inhoud.length, 1024);
        return new String(inhoud, 0, einde, StandardCharsets.ISO_8859_1).contains(merk);
    }
}
