package nl.kortelijnen.verslag.namen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** V01, V10: names of people are pointed out before publishing, and a function takes their place. */
class NaamvinderTest {

    private final Naamvinder vinder = new Naamvinder(
            List.of("Stichting Samenspraak", "NEO Huisartsenzorg", "De Linde"), List.of("Anna Terruwe Huis", "Yoin"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Welkom door Berthe Klaassen, voorzitter Stichting Samenspraak|Berthe Klaassen",
                "Noem de wachtlijst. Henk Jaspers zegt dat dit per mail gaat.|Henk Jaspers",
                "Dat vond mw. De Wit het belangrijkst.|mw. De Wit",
                "Volgens dhr. J. van den Berg kan dat.|dhr. J. van den Berg",
                "Inleiding door Anne-Lotte van der Velden, beleidsadviseur.|Anne-Lotte van der Velden",
                "Daarna vertelde Fatma wat zij zag.|Fatma",
                "Een gesprek geleid door Quirien, lid van het team|Quirien",
                "Mail naar pietje@school.voorbeeld of kom langs.|pietje@school.voorbeeld",
                "Bij A.B. de Vries kun je terecht.|A.B. de Vries",
                "Met dank aan J.W. van ’t Bedacht, die de lijst maakte.|J.W. van ’t Bedacht",
                "Met dank aan J.W. van 't Bedacht, die de lijst maakte.|J.W. van 't Bedacht",
                "Met dank aan Nienke in ’t Verzonnen voor de zaal.|Nienke in ’t Verzonnen",
                "Met dank aan P. van ‘t Hofje voor de zaal.|P. van ‘t Hofje",
                "Een kind dat tolkt, zoals Samir uit groep zes, hoort in de les.|Samir",
                "Wij zagen dat bij Yonas van acht ook.|Yonas",
                "Het meisje Luul bleef stil.|Luul",
                "Een moeder noemde haar zoon Oleksandr, en de tolk schrok.|Oleksandr",
                "Daarom belde Zeynep haar school.|Zeynep",
            })
    void een_naam_van_een_mens_wordt_gevonden(String tekst, String naam) {
        assertThat(vinder.vind(List.of(tekst))).containsExactly(naam);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Veilig Thuis en Netwerk Cultuursensitief Werken denken mee.",
                "Samenwerken met COA en Vluchtelingenwerk in Gelderland Zuid.",
                "Een deelnemer van NEO Huisartsenzorg en Buurtteams Jeugd belt.",
                "Proeftuin Samen Verder is ontwikkeld in Nijmegen Dukenburg.",
                "De Raad voor de Kinderbescherming en Rode Kruis komen ook.",
                "Neem een intercultureel consulent van BK10 mee. Benut die kennis.",
                "Ook het Anna Terruwe huis was er, en Yoin.",
                "Bel bij zorgen Veilig Thuis: 0800-2000.",
                "Marokkaanse Nederlanders en Syrische gezinnen.",
                "Het project 'Nu Niet Zwanger' en de aanpak “Vroeger En Verder” helpen.",
                "Werk met Triple P, Marte Meo of Eigen Kracht.",
            })
    void een_organisatie_plaats_of_begin_van_een_zin_is_geen_naam(String tekst) {
        assertThat(vinder.vind(List.of(tekst))).isEmpty();
    }

    @Test
    void wie_eens_met_naam_is_genoemd_wordt_ook_bij_de_voornaam_herkend() {
        assertThat(vinder.vind(List.of(
                        "Inleiding door Tjitske-Loes van Zanten, beleidsadviseur Veilig Thuis.",
                        "Tjitske-Loes informeert de zaal.")))
                .containsExactly("Tjitske-Loes van Zanten", "Tjitske-Loes");
    }

    @Test
    void een_functie_komt_in_de_plaats_en_de_zin_blijft_een_zin() {
        assertThat(Naamtekst.functie("Welkom door Berthe Klaassen, voorzitter Samenspraak", "Berthe Klaassen"))
                .contains("de voorzitter");
        assertThat(Naamtekst.vervang(
                        "Welkom door Berthe Klaassen, voorzitter Samenspraak", "Berthe Klaassen", "de voorzitter"))
                .isEqualTo("Welkom door de voorzitter van Samenspraak");
        assertThat(Naamtekst.vervang("Henk Jaspers belt. Dat doet Henk Jaspers vaak.", "Henk Jaspers", "een huisarts"))
                .isEqualTo("Een huisarts belt. Dat doet een huisarts vaak.");
    }

    @Test
    void een_bijstelling_verliest_ook_haar_tweede_komma() {
        assertThat(Naamtekst.vervang(
                        "Doel is leren. Tarik Demirci, lid van de werkgroep, leidt de middag.",
                        "Tarik Demirci",
                        "een lid"))
                .isEqualTo("Doel is leren. Een lid van de werkgroep leidt de middag.");
        assertThat(Naamtekst.vervang("Fatma, lid en buur van Fatma, leidt de middag.", "Fatma", "een lid"))
                .isEqualTo("Een lid en buur van een lid, leidt de middag.");
    }

    @Test
    void een_naam_die_weg_gaat_laat_geen_gat() {
        assertThat(Naamtekst.laatWeg("Dat gaat per mail, zegt Henk Jaspers.", "Henk Jaspers"))
                .isEqualTo("Dat gaat per mail, zegt iemand.");
        assertThat(Naamtekst.laatWeg("Welkom door Berthe Klaassen, voorzitter", "Berthe Klaassen"))
                .isEqualTo("Welkom door voorzitter");
        assertThat(Naamtekst.laatWeg("Geleid door Fatma.", "Fatma")).isEqualTo("Geleid.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Henk Jaspers zegt toe te bellen.|Iemand zegt toe te bellen.",
                "Dat is lastig. Henk Jaspers vraagt aandacht.|Dat is lastig. Iemand vraagt aandacht.",
                "Daarna vertelt Henk Jaspers wat er gebeurde.|Daarna vertelt iemand wat er gebeurde.",
                "Volgens Henk Jaspers is het te laat.|Volgens iemand is het te laat.",
                "Aldus Henk Jaspers.|Aldus iemand.",
                "De voorzitter Henk Jaspers opent de dag.|De voorzitter opent de dag.",
                "Dat meldde Henk Jaspers.|Dat meldde iemand.",
            })
    void wie_iets_doet_laat_een_zin_met_een_onderwerp_achter(String tekst, String verwacht) {
        assertThat(Naamtekst.laatWeg(tekst, "Henk Jaspers")).isEqualTo(verwacht);
    }
}
