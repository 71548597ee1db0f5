package nl.kortelijnen.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Groei;
import nl.kortelijnen.portaal.Markdown;
import nl.kortelijnen.verslag.inlezen.Indeling;
import nl.kortelijnen.verslag.inlezen.Verslagherkenner;

/** AV6: no text, however its signs are opened and never closed, holds a core: reading takes time in line with its length. */
class TijdVanLezenTest {

    private static final List<String> TEKENS = List.of(
            "**", "*", "_", "__", "***", "#", "# ", "- ", "- › ", "* ", "> ", "[", "](", "`", "```", "~~", "<", "<b>",
            "&", "|", "\\", "!", "![", "(", "1. ", "a) ", "I. ", "@", "\u00AD", "\u00A0", "\t", "  ", "é", "a", "B",
            "9", "-", "?", ":");
    private static final int LENGTE = 60_000;

    private final Bestandslezer lezer = new Bestandslezer();

    @Property(tries = 60)
    void herhaalde_tekens_kosten_niet_meer_dan_hun_lengte(@ForAll("stuk") String stuk) {
        Groei.isLineair(stuk, LENGTE, this::leesEnToon);
    }

    private void leesEnToon(String tekens) {
        String tekst = "Verslag\n" + tekens + " einde";
        try {
            List<Alinea> alineas = lezer.lees("a.md", tekst.getBytes(StandardCharsets.UTF_8));
            Verslagherkenner.herken(alineas);
            Verslagherkenner.metKoppen(alineas);
            Indeling.van(alineas);
        } catch (Fout.RegelGeschonden geweigerd) {
            // a refusal in time is fine too
        }
        Markdown.naarHtml(tekst);
    }

    @Property(tries = 40)
    void elke_schrijfwijze_van_tekst_geeft_dezelfde_woorden(@ForAll("schrift") Charset schrift, @ForAll boolean crlf) {
        String einde = crlf ? "\r\n" : "\n";
        String tekst =
                "Werkconferentie" + einde + einde + "- De coördinatie – privé" + einde + "- Eén “vast” nummer" + einde;
        byte[] bytes = (schrift.name().contains("windows") ? tekst : "\uFEFF" + tekst).getBytes(schrift);

        assertThat(lezer.lees("a.txt", bytes))
                .extracting(Alinea::tekst)
                .containsExactly("Werkconferentie", "De coördinatie – privé", "Eén “vast” nummer");
    }

    @Provide
    Arbitrary<String> stuk() {
        return Arbitraries.of(TEKENS).list().ofMinSize(1).ofMaxSize(4).map(delen -> String.join("", delen));
    }

    @Provide
    Arbitrary<Charset> schrift() {
        return Arbitraries.of(
                StandardCharsets.UTF_8,
                StandardCharsets.UTF_16LE,
                StandardCharsets.UTF_16BE,
                Charset.forName("windows-1252"));
    }
}
