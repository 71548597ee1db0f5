package nl.kortelijnen.drukwerk;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces a letter needs, of those that ship with the portal and that the drawing uses too; and the order and the joined
 * forms of right-to-left text.
 *
 * @see <a href="../../../../../../docs/besluiten/0020-letters-van-de-wereld.md">decision 0020</a>
 */
final class Letterkast {

    /** Latin, Greek and Cyrillic; always there. */
    private static final String BASIS = "NotoSans";

    private static final String EMOJI = "NotoEmoji";
    private static final Map<UnicodeScript, String> SCHRIFTEN = Map.ofEntries(
            Map.entry(UnicodeScript.ARABIC, "NotoSansArabic"),
            Map.entry(UnicodeScript.ETHIOPIC, "NotoSansEthiopic"),
            Map.entry(UnicodeScript.HEBREW, "NotoSansHebrew"),
            Map.entry(UnicodeScript.ARMENIAN, "NotoSansArmenian"),
            Map.entry(UnicodeScript.GEORGIAN, "NotoSansGeorgian"),
            Map.entry(UnicodeScript.DEVANAGARI, "NotoSansDevanagari"),
            Map.entry(UnicodeScript.BENGALI, "NotoSansBengali"),
            Map.entry(UnicodeScript.GURMUKHI, "NotoSansGurmukhi"),
            Map.entry(UnicodeScript.GUJARATI, "NotoSansGujarati"),
            Map.entry(UnicodeScript.TAMIL, "NotoSansTamil"),
            Map.entry(UnicodeScript.TELUGU, "NotoSansTelugu"),
            Map.entry(UnicodeScript.MALAYALAM, "NotoSansMalayalam"),
            Map.entry(UnicodeScript.SINHALA, "NotoSansSinhala"),
            Map.entry(UnicodeScript.THAI, "NotoSansThai"),
            Map.entry(UnicodeScript.LAO, "NotoSansLao"),
            Map.entry(UnicodeScript.MYANMAR, "NotoSansMyanmar"),
            Map.entry(UnicodeScript.KHMER, "NotoSansKhmer"),
            Map.entry(UnicodeScript.SYRIAC, "NotoSansSyriac"),
            Map.entry(UnicodeScript.TIFINAGH, "NotoSansTifinagh"),
            Map.entry(UnicodeScript.THAANA, "NotoSansThaana"),
            Map.entry(UnicodeScript.NKO, "NotoSansNKo"));
    private static final Map<String, CmapLookup> BEKEND = new ConcurrentHashMap<>();

    private final Set<String> families = new LinkedHashSet<>(List.of(BASIS));
    private final Set<String> zonder = new LinkedHashSet<>();

    private Letterkast() {}

    /** Only what this text needs. */
    static Letterkast voor(String tekst) {
        Letterkast kast = new Letterkast();
        tekst.codePoints()
                .distinct()
                .filter(teken -> !Character.isWhitespace(teken))
                .forEach(kast::voeg);
        return kast;
    }

    private void voeg(int teken) {
        for (String familie : mogelijk(teken)) {
            if (kent(familie, teken)) {
                families.add(familie);
                return;
            }
        }
        zonder.add(Character.toString(teken));
    }

    private static List<String> mogelijk(int teken) {
        List<String> namen = new ArrayList<>();
        String eigen = SCHRIFTEN.get(UnicodeScript.of(teken));
        if (eigen != null) {
            namen.add(eigen);
        }
        namen.add(BASIS);
        if (eigen == null) {
            namen.add(EMOJI);
        }
        return namen;
    }

    /** Letters no face has: to be said, because in their place stands a mark. */
    Set<String> zonder() {
        return Set.copyOf(zonder);
    }

    /** For {@code font-family}. */
    String rij() {
        return families.stream().map(naam -> "'" + naam + "'").collect(Collectors.joining(", "));
    }

    PdfRendererBuilder zet(PdfRendererBuilder bouwer) {
        for (String naam : families) {
            bouwer.useFont(() -> bestand(naam + "-Regular"), naam, 400, PdfRendererBuilder.FontStyle.NORMAL, true);
            String vet = naam.equals(BASIS) ? "-Bold" : "-Regular";
            bouwer.useFont(() -> bestand(naam + vet), naam, 700, PdfRendererBuilder.FontStyle.NORMAL, true);
        }
        return bouwer.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer());
    }

    private static boolean kent(String familie, int teken) {
        return BEKEND.computeIfAbsent(familie, Letterkast::tabel).getGlyphId(teken) != 0;
    }

    private static CmapLookup tabel(String familie) {
        try (InputStream bestand = bestand(familie + "-Regular");
                TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(bestand))) {
            return letters.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream bestand(String naam) {
        InputStream bestand = Letterkast.class.getResourceAsStream("/META-INF/resources/lettertype/" + naam + ".ttf");
        if (bestand == null) {
            throw new IllegalStateException("Het lettertype " + naam + " ontbreekt in het portaal");
        }
        return bestand;
    }
}
