package nl.kortelijnen.bestanden;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of file whose text can be read. */
public enum Bestandssoort {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PDF("application/pdf", "pdf"),
    TEKST("text/plain", "txt", "md", "markdown", "text");

    /** What old programs of DOS put behind the last line. */
    private static final Pattern EINDE = Pattern.compile("\\x1A\\s*$");

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
        Charset tekenset = tekenset(inhoud);
        String gelezen;
        try {
            gelezen = tekenset.newDecoder().decode(ByteBuffer.wrap(inhoud)).toString();
        } catch (CharacterCodingException e) {
            gelezen = new String(inhoud, Charset.forName("windows-1252"));
        }
        String zonderMerk = EINDE.matcher(gelezen.startsWith("\uFEFF") ? gelezen.substring(1) : gelezen)
                .replaceFirst("");
        return isLeesbaar(zonderMerk) ? Optional.of(zonderMerk) : Optional.empty();
    }

    /** UTF-16 says so at its beginning, or shows it by a zero beside nearly every letter. */
    private static Charset tekenset(byte[] inhoud) {
        if (begintMet(inhoud, 0xFE, 0xFF) || begintMet(inhoud, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16;
        }
        int[] nullen = new int[2];
        int kijk = Math.min(inhoud.length, 4_000) & ~1;
        for (int plek = 0; plek < kijk; plek++) {
            nullen[plek % 2] += inhoud[plek] == 0 ? 1 : 0;
        }
        int veel = Math.max(1, kijk / 4);
        if (nullen[0] == 0 && nullen[1] >= veel) {
            return StandardCharsets.UTF_16LE;
        }
        return nullen[1] == 0 && nullen[0] >= veel ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    private static boolean isLeesbaar(String tekst) {
        boolean besturing = tekst.chars().anyMatch(teken -> teken < ' ' && "\t\n\r\f\u000B".indexOf(teken) < 0);
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
