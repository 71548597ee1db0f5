package nl.kortelijnen.drukwerk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Joined Arabic is drawn with codes for the forms of its letters; what one copies or lets read aloud from the PDF has to be
 * the letters themselves. So what each code says is written again, without the forms.
 */
final class Gewoneletters {

    private static final Pattern REEKS =
            Pattern.compile("<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}{4})>\\s*<(\\p{XDigit}+)>");
    private static final Pattern VORM = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final int PER_BLOK = 100;

    private Gewoneletters() {}

    static byte[] in(byte[] pdf) throws IOException {
        try (PDDocument blad = Loader.loadPDF(pdf)) {
            for (PDPage pagina : blad.getPages()) {
                for (COSName naam : pagina.getResources().getFontNames()) {
                    COSStream gezegd =
                            pagina.getResources().getFont(naam).getCOSObject().getCOSStream(COSName.TO_UNICODE);
                    if (gezegd != null) {
                        schrijf(gezegd);
                    }
                }
            }
            ByteArrayOutputStream uit = new ByteArrayOutputStream();
            blad.save(uit);
            return uit.toByteArray();
        }
    }

    private static void schrijf(COSStream gezegd) throws IOException {
        String tabel = gezegd.toTextString();
        if (!tabel.contains("beginbfrange")) {
            return;
        }
        Map<Integer, String> letters = new TreeMap<>();
        Matcher reeks = REEKS.matcher(tabel.substring(tabel.indexOf("beginbfrange")));
        while (reeks.find()) {
            int van = Integer.parseInt(reeks.group(1), 16);
            int tot = Integer.parseInt(reeks.group(2), 16);
            String eerste = new String(HEX.parseHex(reeks.group(3)), StandardCharsets.UTF_16BE);
            for (int code = van; code <= tot; code++) {
                letters.put(code, gewoon(volgende(eerste, code - van)));
            }
        }
        try (OutputStream uit = gezegd.createOutputStream(COSName.FLATE_DECODE)) {
            uit.write(tabel(letters).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String volgende(String eerste, int verder) {
        return verder == 0
                ? eerste
                : eerste.substring(0, eerste.length() - 1) + (char) (eerste.charAt(eerste.length() - 1) + verder);
    }

    private static String gewoon(String letter) {
        return VORM.matcher(letter).find() ? Normalizer.normalize(letter, Normalizer.Form.NFKC) : letter;
    }

    private static String tabel(Map<Integer, String> letters) {
        StringBuilder blokken = new StringBuilder();
        var paren = letters.entrySet().stream()
                .map(een -> "<%04X> <%s>"
                        .formatted(een.getKey(), HEX.formatHex(een.getValue().getBytes(StandardCharsets.UTF_16BE))))
                .toList();
        for (int van = 0; van < paren.size(); van += PER_BLOK) {
            var blok = paren.subList(van, Math.min(van + PER_BLOK, paren.size()));
            blokken.append(blok.size())
                    .append(" beginbfchar\n")
                    .append(blok.stream().collect(Collectors.joining("\n")))
                    .append("\nendbfchar\n");
        }
        return """
                /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                1 begincodespacerange <0000> <FFFF> endcodespacerange
                %sendcmap CMapName currentdict /CMap defineresource pop end end
                """.formatted(blokken);
    }
}
