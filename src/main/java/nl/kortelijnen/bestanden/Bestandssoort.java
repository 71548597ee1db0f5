package nl.kortelijnen.bestanden;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file whose text can be read. */
public enum Bestandssoort {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PDF("application/pdf", "pdf"),
    TEKST("text/plain", "txt", "md", "markdown", "text");

    private final String mediatype;
    private final List<String> uitgangen;

    Bestandssoort(String mediatype, String... uitgangen) {
        this.mediatype = mediatype;
        this.uitgangen = List.of(uitgangen);
    }

    /** As HTTP names it. */
    public String mediatype() {
        return mediatype;
    }

    /** What the name of such a file ends with, without the dot; the usual one first. */
    public List<String> uitgangen() {
        return uitgangen;
    }

    /** What the name promises. */
    public static Optional<Bestandssoort> volgensNaam(String bestandsnaam) {
        String naam = bestandsnaam.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(soort -> soort.uitgangen.stream().anyMatch(deel -> naam.endsWith("." + deel)))
                .findFirst();
    }

    /** Whether the first bytes go with it. Of a zip its reader sees whether it is a .docx or a .pptx. */
    boolean past(byte[] inhoud) {
        boolean pdf = bevatVooraan(inhoud, "%PDF-");
        boolean office = !pdf && (begintMet(inhoud, 'P', 'K', 3, 4) || isOle(inhoud));
        return switch (this) {
            case PDF -> pdf;
            case DOCX, PPTX -> office;
            case TEKST -> !pdf && !office && tekst(inhoud).isPresent();
        };
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
