package nl.kortelijnen.zoeken.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import nl.kortelijnen.kennis.stuk.Echtekennis;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever somebody types gives hits or none, never an error (G01). The seed is fixed: a failure can be repeated. */
class WillekeurigeInvoerTest {

    private static final int KEREN = 10_000;
    private static final String[] STUKKEN = {
        "huiselijk",
        "geweld",
        "“ik maak je dood”",
        "VT",
        "AND",
        "OR",
        "NOT",
        "tekst:",
        "*",
        "?",
        "~2",
        "^9",
        "\"",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "\\",
        "/",
        "+",
        "-",
        "!",
        ":",
        "&&",
        "||",
        "'; drop table x; --",
        "<script>",
        "%00",
        "\u0000",
        "\ud83d\ude00",
        "\ud83d",
        "\udc00",
        "\u202e",
        "\ufeff",
        "é",
        "ß",
        "İ",
        "ﬁ",
        "ي",
        "ት",
        "漢",
        "\t",
        "\n",
        "a".repeat(300),
        "000",
        "1e309",
        "eer",
        "her",
        "kinder",
        "überhuisbezoekgesprekskaartenbak",
        ".",
        ",",
        "’",
        "…",
        "${x}",
        "{{x}}",
        "..",
        "\r"
    };

    @Test
    void tienduizend_vreemde_vragen_geven_treffers_of_niets_en_nooit_een_fout(@TempDir Path map) throws IOException {
        Random toeval = new Random(20261122);
        int metTreffers = 0;
        try (Proefindex index = new Proefindex(map, Echtekennis.documenten().toArray(Zoekdocument[]::new))) {
            for (int keer = 0; keer < KEREN; keer++) {
                String vraag = vraag(toeval);
                Zoekresultaat resultaat = index.zoek(vraag);
                index.index.zoek(
                        zoeker -> new LuceneSuggesties(zoeker, Optional.of(Proefindex.PROFESSIONAL)).bij(vraag));
                assertThat(resultaat.totaal())
                        .as(vraag)
                        .isGreaterThanOrEqualTo(resultaat.treffers().size());
                metTreffers += resultaat.totaal() > 0 ? 1 : 0;
            }
        }
        assertThat(metTreffers).isBetween(KEREN / 10, KEREN);
    }

    private static String vraag(Random toeval) {
        StringBuilder vraag = new StringBuilder();
        for (int stuk = toeval.nextInt(5); stuk >= 0; stuk--) {
            if (toeval.nextInt(3) == 0) {
                vraag.append(Character.toString(toeval.nextInt(Character.MAX_CODE_POINT)));
            } else {
                vraag.append(STUKKEN[toeval.nextInt(STUKKEN.length)]);
            }
            vraag.append(toeval.nextBoolean() ? " " : "");
        }
        return vraag.toString();
    }
}
