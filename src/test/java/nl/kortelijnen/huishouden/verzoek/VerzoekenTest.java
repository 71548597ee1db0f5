package nl.kortelijnen.huishouden.verzoek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Inzagen;
import nl.kortelijnen.huishouden.Inzageverzoek;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a family may ask of what is kept about it, and gets, by age and within a month (X08). */
@SpringBootTest
class VerzoekenTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Gezinsverzoeken verzoeken;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Inzagen inzagen;

    @Autowired
    Accounts accounts;

    private final Lid dochter = new Lid(UUID.randomUUID(), "dochter", "", false);
    private final Lid moeder = new Lid(UUID.randomUUID(), "moeder", "ti", true);
    private Gebruiker maker;
    private UUID id;

    @BeforeEach
    void maak() {
        maker = TestInlog.maak(accounts, "vz-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(maker);
        id = huishoudens.maak(
                new Werknaam("De schuifpui"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        huishoudens.voegLidToe(id, dochter);
        huishoudens.voegLidToe(id, moeder);
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
    }

    private Gezinsverzoeken.Nieuw nieuw(Verzoeksoort soort, Leeftijdsgroep leeftijd, Aanvrager wie, String tekst) {
        return new Gezinsverzoeken.Nieuw(soort, dochter.id(), leeftijd, wie, Testklok.vandaag(), tekst);
    }

    private UUID inzageVan13() {
        return verzoeken.leg(id, nieuw(Verzoeksoort.AFSCHRIFT, Leeftijdsgroep.VAN_12_TOT_16, Aanvrager.ZELF, ""));
    }

    @Test
    void een_jongere_van_13_krijgt_het_eigen_deel_en_wie_keek_als_pdf_en_als_bestand() throws Exception {
        huishoudens.schrijf(id, "Zij wil na school naar de muziekles", null);
        huishoudens.schrijf(id, "Moeder is bang voor haar broer", moeder.id());
        huishoudens.schrijf(id, "De dochter schrijft in een schrift", dochter.id());
        inzageVan13();
        Inzageverzoek waarvoor = Inzageverzoek.heel("de dochter vroeg wat wij bewaren");

        try (PDDocument pdf = Loader.loadPDF(inzagen.pdf(id, dochter.id(), waarvoor))) {
            String tekst = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(tekst)
                    .contains("muziekles", "in een schrift", "Wie er keek", maker.naam(), "Wat het gezin ons vroeg")
                    .doesNotContain("haar broer", "Tigrinya");
        }
        JsonNode bestand =
                JSON.readTree(new String(inzagen.bestand(id, dochter.id(), waarvoor), StandardCharsets.UTF_8));
        assertThat(bestand.get("voor").asString()).isEqualTo("dochter");
        assertThat(bestand.toString())
                .contains("muziekles", "in een schrift", "Wie er keek")
                .doesNotContain("haar broer", "Tigrinya");
        assertThat(JSON.readTree(inzagen.bestand(id, moeder.id(), waarvoor)).toString())
                .contains("haar broer")
                .doesNotContain("in een schrift");
    }

    @Test
    void binnen_een_maand_en_met_een_reden_twee_maanden_langer() {
        LocalDate vandaag = Testklok.vandaag();
        UUID verzoek = inzageVan13();
        assertThat(een(verzoek).uiterlijk()).isEqualTo(vandaag.plusMonths(1));
        assertThat(verzoeken.bijnaTeLaat()).isEmpty();
        try (Testklok.Terug terug = Testklok.opDag(vandaag.plusMonths(1).minusDays(3))) {
            TestInlog.alsMetTweedeFactor(maker);
            assertThat(verzoeken.bijnaTeLaat()).extracting(Gezinsverzoek::id).containsExactly(verzoek);
            assertThatThrownBy(() -> verzoeken.verleng(id, verzoek, " ")).isInstanceOf(Fout.RegelGeschonden.class);
            verzoeken.verleng(id, verzoek, "Er is een tolk nodig om het samen te lezen");
            assertThat(een(verzoek).uiterlijk()).isEqualTo(vandaag.plusMonths(3));
            assertThatThrownBy(() -> verzoeken.verleng(id, verzoek, "Nog eens"))
                    .isInstanceOf(Fout.RegelGeschonden.class);
        }
        try (Testklok.Terug terug = Testklok.opDag(vandaag.plusMonths(3).plusDays(1))) {
            TestInlog.alsMetTweedeFactor(maker);
            assertThat(een(verzoek).telaat(Testklok.vandaag())).isTrue();
        }
    }

    private Gezinsverzoek een(UUID verzoek) {
        return verzoeken.van(id).stream()
                .filter(deze -> deze.id().equals(verzoek))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wie_het_mag_vragen_hangt_van_de_leeftijd_af() {
        for (Leeftijdsgroep leeftijd : Leeftijdsgroep.values()) {
            for (Aanvrager wie : Aanvrager.values()) {
                boolean mag = !(leeftijd == Leeftijdsgroep.ONDER_12 && wie == Aanvrager.ZELF)
                        && !(leeftijd == Leeftijdsgroep.VANAF_16 && wie == Aanvrager.OUDER_MET_GEZAG);
                Gezinsverzoeken.Nieuw verzoek = nieuw(Verzoeksoort.INZAGE, leeftijd, wie, "");
                if (mag) {
                    verzoeken.leg(id, verzoek);
                } else {
                    assertThatThrownBy(() -> verzoeken.leg(id, verzoek)).isInstanceOf(Fout.RegelGeschonden.class);
                }
            }
        }
        assertThat(verzoeken.van(id)).hasSize(7);
    }

    @Test
    void wat_niet_gedaan_wordt_krijgt_een_reden_en_daarna_is_het_klaar() {
        assertThatThrownBy(() ->
                        verzoeken.leg(id, nieuw(Verzoeksoort.CORRECTIE, Leeftijdsgroep.VANAF_16, Aanvrager.ZELF, "")))
                .isInstanceOf(Fout.RegelGeschonden.class);
        UUID verzoek = verzoeken.leg(
                id, nieuw(Verzoeksoort.CORRECTIE, Leeftijdsgroep.VANAF_16, Aanvrager.ZELF, "Ik ben nooit weggelopen"));
        assertThatThrownBy(() -> verzoeken.rondAf(id, verzoek, Verzoekuitkomst.GEWEIGERD, ""))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("klagen");
        verzoeken.rondAf(id, verzoek, Verzoekuitkomst.DEELS, "Wij zetten erbij wat jij ervan vindt");
        assertThat(een(verzoek).open()).isFalse();
        assertThatThrownBy(() -> verzoeken.rondAf(id, verzoek, Verzoekuitkomst.GEDAAN, ""))
                .isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void een_buitenstaander_ziet_en_doet_niets() {
        UUID verzoek = inzageVan13();
        TestInlog.alsMetTweedeFactor(TestInlog.maak(
                accounts, "vz-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL));
        assertThatThrownBy(() -> verzoeken.van(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(this::inzageVan13).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> verzoeken.rondAf(id, verzoek, Verzoekuitkomst.GEDAAN, ""))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> inzagen.bestand(id, dochter.id(), Inzageverzoek.heel("nieuwsgierig")))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThat(verzoeken.bijnaTeLaat()).isEmpty();
    }
}
