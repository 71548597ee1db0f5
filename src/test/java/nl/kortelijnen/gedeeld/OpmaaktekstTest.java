package nl.kortelijnen.gedeeld;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** AV6: what somebody typed decides neither how long it is read nor how deep a page goes. */
class OpmaaktekstTest {

    @ParameterizedTest
    @ValueSource(strings = {"**_**", "_**_", "*_", "a*b_c", "* _\n", "_a\r\n"})
    void te_veel_tekens_in_een_alinea_staan_er_zoals_ze_getypt_zijn(String stuk) {
        String tekst = stuk.repeat(Opmaaktekst.MEESTE_TEKENS + 1);

        assertThat(zoalsGetypt(Opmaaktekst.lees(tekst))).isEqualTo(tekst);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n\n", "\r\n\r\n", "\n \t\n", "\r\r"})
    void een_lange_tekst_met_veel_alineas_houdt_haar_opmaak(String witregel) {
        String alinea = "Bel **eerst** Veilig Thuis." + witregel;

        Node boom = Opmaaktekst.lees(alinea.repeat(Opmaaktekst.MEESTE_TEKENS));

        Node eerste = boom.getFirstChild();
        assertThat(eerste.getFirstChild().getNext()).isInstanceOf(StrongEmphasis.class);
        assertThat(eerste.getNext()).isInstanceOf(Paragraph.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "![", "*a **b "})
    void wat_duizenden_diep_in_elkaar_staat_staat_er_zoals_het_getypt_is(String stuk) {
        String open = stuk.repeat(400);
        String tekst = stuk.equals("![")
                ? open + "x" + "](a)".repeat(400)
                : stuk.startsWith("*") ? open + "x" + "** c*".repeat(400) : open + "x";

        assertThat(zoalsGetypt(Opmaaktekst.lees(tekst))).isEqualTo(tekst);
    }

    @Test
    void een_gewone_tekst_wordt_gelezen() {
        Node boom = Opmaaktekst.lees("# Kop\n\n> - **vet** en _schuin_\n>   - nog een\n");

        assertThat(boom.getFirstChild().getNext().getFirstChild()).isNotNull();
    }

    private static String zoalsGetypt(Node boom) {
        assertThat(boom).isInstanceOf(Document.class);
        Node alinea = boom.getFirstChild();
        assertThat(alinea.getNext()).isNull();
        assertThat(alinea.getFirstChild().getNext()).isNull();
        return ((Text) alinea.getFirstChild()).getLiteral();
    }
}
