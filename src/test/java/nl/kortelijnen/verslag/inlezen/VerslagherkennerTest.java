package nl.kortelijnen.verslag.inlezen;

import static nl.kortelijnen.verslag.inlezen.Punttype.AANDACHTSPUNT;
import static nl.kortelijnen.verslag.inlezen.Punttype.TOEZEGGING;
import static nl.kortelijnen.verslag.inlezen.Punttype.VERBETERPUNT;
import static nl.kortelijnen.verslag.inlezen.Punttype.VRAAG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.bestanden.Bestandslezer;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.gedeeld.Fase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** V03, AV1, AV2, AV3, AV7, AV9, AV11: what a report says is recognised, in whatever kind of file it comes. */
class VerslagherkennerTest {

    private static final String WERKCONFERENTIE = VoorbeeldTekst.van("werkconferentie.txt");

    private final Bestandslezer lezer = new Bestandslezer();

    @Test
    void het_voorblad_geeft_titel_datum_plaats_en_deelnemers() {
        Herkenning herkend = lees("txt", WERKCONFERENTIE);

        assertThat(herkend.titel()).isEqualTo("Werkconferentie Thuis in twee werelden");
        assertThat(herkend.datum()).isEqualTo(LocalDate.of(2026, 3, 12));
        assertThat(herkend.plaats()).isEqualTo("buurthuis De Linde Wijchen");
        assertThat(herkend.deelnemers()).isEqualTo(24);
        assertThat(herkend.organisatoren()).containsExactly("Stichting Samenspraak", "Veilig Thuis");
        assertThat(herkend.organisaties())
                .containsExactly(
                        "Veilig Thuis",
                        "Wijkteam De Brug",
                        "VO/MBO",
                        "Huisartsenzorg Maasoever",
                        "Yarda",
                        "Entrum",
                        "Lindeveld",
                        "Stichting Samenspraak");
        assertThat(herkend.inleiding()).startsWith("Welkom door").contains("gaan uiteen in 3 subgroepen");
        assertThat(herkend.slot()).contains("kijken terug").contains("Dank aan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "md", "docx", "pdf"})
    void elk_soort_bestand_geeft_dezelfde_subgroepen_en_punten(String soort) {
        Herkenning herkend = lees(soort, WERKCONFERENTIE);

        assertThat(herkend.onderdelen())
                .extracting(
                        Herkenning.Onderdeel::nummer,
                        Herkenning.Onderdeel::naam,
                        deel -> deel.fase().orElse(null))
                .containsExactly(
                        tuple(null, "Vragen uit de zaal", null),
                        tuple(1, "Melding en advies", Fase.MELDING_EN_ADVIES),
                        tuple(2, "Onderzoek", Fase.ONDERZOEK),
                        tuple(3, "Overdracht", Fase.OVERDRACHT));
        assertThat(types(herkend))
                .containsExactly(
                        List.of(VRAAG, VRAAG),
                        List.of(AANDACHTSPUNT, AANDACHTSPUNT, AANDACHTSPUNT, VERBETERPUNT, VERBETERPUNT),
                        List.of(AANDACHTSPUNT, AANDACHTSPUNT, VERBETERPUNT, VERBETERPUNT),
                        List.of(AANDACHTSPUNT, VRAAG, VRAAG, VERBETERPUNT));
        assertThat(herkend.punten())
                .extracting(Herkenning.Punt::tekst)
                .containsExactlyElementsOf(lees("txt", WERKCONFERENTIE).punten().stream()
                        .map(Herkenning.Punt::tekst)
                        .toList());
    }

    /** A heading below the recommendations in which "drempel" is a part of a word, with or without emphasis. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Laag*drempel*ige begeleiding",
                "Laagdrempelige begeleiding",
                "**Laagdrempelig** en dichtbij",
                "Laag_drempel_ig bellen",
                "Hoog*drempel*ig is te duur",
                "*Drempel*vrees wegnemen",
                "Een **laag**drempelige plek"
            })
    void aanbevelingen_onder_zo_een_kop_blijven_aanbevelingen(String kop) {
        Herkenning herkend = lees("md", """
                # Evaluatie van een jaar

                ## Aanbevelingen

                ### %s

                - Betaal begeleiding die lang mag blijven.
                - Zorg dat bellen niets kost.
                """.formatted(kop));

        assertThat(herkend.punten())
                .extracting(Herkenning.Punt::type)
                .as(kop)
                .containsExactly(VERBETERPUNT, VERBETERPUNT);
        assertThat(types(lees("md", """
                # Werkconferentie

                ## Melding en advies (subgroep 1)

                ### Aanbevelingen

                - Bel liever te vroeg.

                ### %s

                - Betaal begeleiding die lang mag blijven.

                ### Aandachtspunten

                - Neem de tijd.
                """.formatted(kop))).getFirst())
                .as("%s in een subgroep", kop)
                .containsExactly(VERBETERPUNT, VERBETERPUNT, AANDACHTSPUNT);
    }

    @Test
    void vragen_uit_de_zaal_krijgen_hun_antwoord_mee() {
        assertThat(lees("txt", WERKCONFERENTIE).onderdelen().getFirst().punten())
                .extracting(Herkenning.Punt::type, Herkenning.Punt::tekst, Herkenning.Punt::antwoord)
                .containsExactly(
                        tuple(VRAAG, "Hoe lang duurt een onderzoek gemiddeld?", "Ongeveer tien weken"),
                        tuple(VRAAG, "Mag een school ook anoniem bellen?", "Ja"));
    }

    @Test
    void een_vraag_binnen_een_advies_maakt_er_geen_vraag_van() {
        Herkenning herkend = lees("txt", """
                Verslag middag

                Aan het eind waren er vragen uit de zaal. Betaalt de gemeente de tolk?: Dat verschilt; Wie belt?

                Aandachtspunten

                - Spreek de tolk vooraf: wat is het doel?
                - Wat is het doel?
                """);

        assertThat(herkend.punten())
                .extracting(Herkenning.Punt::type, Herkenning.Punt::tekst)
                .containsExactly(
                        tuple(VRAAG, "Betaalt de gemeente de tolk?"),
                        tuple(VRAAG, "Wie belt?"),
                        tuple(AANDACHTSPUNT, "Spreek de tolk vooraf: wat is het doel?"),
                        tuple(VRAAG, "Wat is het doel?"));
        assertThat(herkend.inleiding()).isEqualTo("Aan het eind waren er vragen uit de zaal.");
    }

    @Test
    void een_gespreksverslag_houdt_vraagstuk_drempels_en_weg_uit_elkaar() {
        Herkenning herkend = lees("md", VoorbeeldTekst.van("gesprek.md"));

        assertThat(herkend.titel()).isEqualTo("Signalen delen tussen school en wijk");
        assertThat(herkend.organisaties()).containsExactly("Onderwijs", "Jeugdgezondheidszorg", "Welzijn");
        assertThat(herkend.functies()).containsExactly("Intern begeleider", "Jeugdverpleegkundige");
        assertThat(herkend.onderdelen())
                .extracting(Herkenning.Onderdeel::naam)
                .containsExactly("Vraagstuk 1", "Vraagstuk 2");
        assertThat(types(herkend))
                .containsExactly(List.of(VRAAG, AANDACHTSPUNT, AANDACHTSPUNT, VERBETERPUNT), List.of(VERBETERPUNT));
        assertThat(herkend.onderdelen().getFirst().toelichting())
                .contains("De ideale situatie")
                .contains("zonder drempel");
    }

    @Test
    void een_toezegging_en_een_etiket_gaan_boven_de_lijst() {
        Herkenning herkend = lees("txt", """
                Verslag middag

                Punten

                - Toezegging: het wijkteam belt elke maandag.
                - Verbeterpunt: zet het nummer op de site.
                - Wie belt de huisarts?
                - Let op de toon van een brief.

                Afspraken

                - Elke school krijgt een vast nummer.
                """);

        assertThat(herkend.punten())
                .extracting(Herkenning.Punt::type, Herkenning.Punt::tekst)
                .containsExactly(
                        tuple(TOEZEGGING, "het wijkteam belt elke maandag."),
                        tuple(VERBETERPUNT, "zet het nummer op de site."),
                        tuple(VRAAG, "Wie belt de huisarts?"),
                        tuple(AANDACHTSPUNT, "Let op de toon van een brief."),
                        tuple(TOEZEGGING, "Elke school krijgt een vast nummer."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "docx", "pdf"})
    void het_echte_conferentieverslag_geeft_drie_subgroepen_met_de_goede_punten(String soort) throws IOException {
        Path bron = VoorbeeldTekst.bron("000").orElse(null);
        assumeTrue(bron != null, "De bronnen liggen niet naast dit project");
        Herkenning herkend = lees(soort, Files.readString(bron));

        assertThat(herkend.titel()).startsWith("Werkconferentie").endsWith("migrantengezinnen");
        assertThat(herkend.datum()).isEqualTo(LocalDate.of(2025, 4, 3));
        assertThat(herkend.onderdelen())
                .filteredOn(deel -> deel.nummer() != null)
                .extracting(
                        Herkenning.Onderdeel::naam,
                        deel -> aantal(deel, AANDACHTSPUNT),
                        deel -> aantal(deel, VERBETERPUNT),
                        deel -> aantal(deel, VRAAG))
                .containsExactly(
                        tuple("Melding en advies", 7L, 3L, 0L),
                        tuple("Onderzoek", 5L, 3L, 0L),
                        tuple("Overdracht", 6L, 2L, 1L));
        assertThat(herkend.onderdelen().getFirst().punten()).hasSize(2);
    }

    @Test
    void het_echte_gespreksverslag_wordt_verstandig_gelezen() throws IOException {
        Path bron = VoorbeeldTekst.bron("001").orElse(null);
        assumeTrue(bron != null, "De bronnen liggen niet naast dit project");
        Herkenning herkend = lees("txt", Files.readString(bron));

        assertThat(herkend.organisaties()).hasSize(5);
        assertThat(herkend.functies()).hasSize(5);
        assertThat(types(herkend))
                .containsExactly(
                        List.of(
                                VRAAG,
                                AANDACHTSPUNT,
                                AANDACHTSPUNT,
                                AANDACHTSPUNT,
                                AANDACHTSPUNT,
                                VERBETERPUNT,
                                VERBETERPUNT),
                        List.of(VRAAG, VERBETERPUNT, VERBETERPUNT, VERBETERPUNT));
    }

    private Herkenning lees(String soort, String tekst) {
        byte[] inhoud = switch (soort) {
            case "docx" -> Documenten.docx(tekst);
            case "pdf" -> Documenten.pdf(tekst);
            default -> tekst.getBytes(StandardCharsets.UTF_8);
        };
        return Verslagherkenner.herken(lezer.lees("verslag." + soort, inhoud));
    }

    private static List<List<Punttype>> types(Herkenning herkend) {
        return herkend.onderdelen().stream()
                .map(deel -> deel.punten().stream().map(Herkenning.Punt::type).toList())
                .toList();
    }

    private static long aantal(Herkenning.Onderdeel deel, Punttype type) {
        return deel.punten().stream().filter(punt -> punt.type() == type).count();
    }
}
