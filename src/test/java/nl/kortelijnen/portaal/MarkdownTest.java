package nl.kortelijnen.portaal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody writes is shown, never run (ASVS 5.0, 1.2.2, 1.3.1, 1.3.5). */
class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "tekst <b onclick=alert(1)>vet</b>",
                "<svg><foreignObject><iframe src=//kwaad.example></foreignObject></svg>",
                "<style>body{display:none}</style>"
            })
    void html_in_de_tekst_is_gewone_tekst(String tekst) {
        assertThat(Markdown.naarHtml(tekst))
                .doesNotContain("<script", "<img", "<b ", "<svg", "<iframe", "<style")
                .contains("&lt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[klik](javascript:alert(1))",
                "[klik](JaVaScRiPt:alert(1))",
                "[klik](data:text/html;base64,PHNjcmlwdD4=)",
                "[klik](vbscript:x)",
                "![plaatje](javascript:alert(1))",
                "<javascript:alert(1)>"
            })
    void een_adres_dat_iets_uitvoert_is_geen_link(String tekst) {
        assertThat(Markdown.naarHtml(tekst)).doesNotContainPattern("(?i)(href|src)=\"(javascript|data|vbscript):");
    }

    @Test
    void een_gewone_link_en_opmaak_blijven() {
        assertThat(Markdown.naarHtml("**vet** en [het netwerk](https://voorbeeld.example/a?b=c&d=\"e\")"))
                .contains("<strong>vet</strong>")
                .doesNotContain("d=\"e\"");
    }

    @Test
    void een_adres_tussen_haken_is_een_link_en_een_los_haakje_blijft_staan() {
        assertThat(Markdown.naarHtml("Zie <https://voorbeeld.example/a?b> of bel <tel:0000>."))
                .contains("href=\"https://voorbeeld.example/a?b\">https://voorbeeld.example/a?b</a>")
                .contains("href=\"tel:0000\">");
        assertThat(Markdown.naarHtml("3 < 4 en <dan> en < en <")).contains("3 &lt; 4 en &lt;dan&gt; en &lt; en &lt;");
    }
}
