package nl.kortelijnen.zoeken.woorden;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Inflection, accents and compounds (G01). */
class LuceneWoordkennisTest {

    @ParameterizedTest
    @CsvSource({
        "kinderen, kind",
        "huisbezoeken, huisbezoek",
        "geslagen, slaan",
        "Ouders, ouder",
        "jongeren, jongere",
        "gezinnen, gezin",
        "cliënten, client",
        "TOLKEN, tolk",
        "collega’s, collega's"
    })
    void verbogen_vormen_hebben_dezelfde_kern(String een, String ander) {
        assertThat(kern(een)).isEqualTo(kern(ander));
    }

    @ParameterizedTest
    @CsvSource({
        "huisbezoek, huis bezoek",
        "jeugdbeschermingstafel, jeugd bescherming tafel",
        "huwelijksdwang, huwelijk dwang",
        "kindermishandeling, kind mishandeling",
        "eerwraak, eer wraak",
        "meldcode, meld code",
        "veiligheidsplan, veiligheid plan",
        "vertrouwenspersoon, vertrouwen persoon",
        "handelingsverlegenheid, handeling verlegenheid",
        "overdrachtsgesprek, overdracht gesprek"
    })
    void een_samenstelling_wordt_ook_op_haar_delen_gevonden(String woord, String delen) {
        String[] verwacht = delen.split(" ");
        for (int plek = 0; plek < verwacht.length; plek++) {
            verwacht[plek] = kern(verwacht[plek]);
        }
        assertThat(LuceneWoordkennis.NEDERLANDS.vormen(woord).delen()).containsExactly(verwacht);
    }

    @Test
    void een_woord_dat_geen_samenstelling_is_blijft_heel() {
        for (String woord : new String[] {
            "geweld",
            "kinderen",
            "geslagen",
            "begeleiding",
            "bedreiging",
            "mishandeling",
            "overleggen",
            "onderzoek",
            "veiligheid",
            "overdracht",
            "ouderlijk",
            "professional",
            "vertrouwen",
            "verwaarlozing"
        }) {
            assertThat(LuceneWoordkennis.NEDERLANDS.vormen(woord).delen())
                    .as(woord)
                    .isEmpty();
        }
    }

    private static String kern(String woord) {
        return LuceneWoordkennis.NEDERLANDS.vormen(woord).kern();
    }
}
