package nl.kortelijnen.consultatie.cijfers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.cijfers.Cijferbestand;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.Cijfertabel;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.TestInlog;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E05, E07, M07: what the figures say, and what they never say. */
@MetKring
class ConsultcijfersTest {

    private static final LocalDate MAANDAG = LocalDate.of(2031, 9, 8);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Consultcijfers cijfers;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    private Testklok.Terug terug;

    @BeforeEach
    void maandag() {
        jdbc.sql("delete from consultvraag").update();
        terug = Testklok.opDag(MAANDAG);
    }

    @AfterEach
    void klokGelijk() {
        terug.close();
    }

    private void vragen(int aantal, Fase fase, boolean aangenomen) {
        for (int i = 0; i < aantal; i++) {
            kring.als("vrager");
            String nummer = consultaties.vraag(new Consultaanvraag(
                    "Hoe?", fase, Werkwijze.MEEDENKEN, "", null, MAANDAG.minusDays(2), Set.of(), null, null, ""));
            if (aangenomen) {
                kring.als("selam");
                consultaties.neemAan(nummer);
            }
        }
    }

    private Cijferrapport rapport() {
        kring.als("buur");
        return cijfers.rapport(MAANDAG, MAANDAG);
    }

    private static String rij(Cijferrapport rapport, String code) {
        return rapport.tabellen().stream()
                .filter(tabel -> tabel.code().equals(code))
                .findFirst()
                .orElseThrow()
                .rijen()
                .getFirst()
                .cellen()
                .stream()
                .map(Cijfercel::tekst)
                .toList()
                .toString();
    }

    @Test
    void vroeg_gevraagd_en_op_tijd_aangenomen_telt_mee() {
        vragen(7, Fase.MELDING_EN_ADVIES, true);
        vragen(6, Fase.ONDERZOEK, true);
        Cijferrapport rapport = rapport();
        assertThat(rapport.van()).isEqualTo(LocalDate.of(2031, 7, 1));
        assertThat(rapport.tot()).isEqualTo(LocalDate.of(2031, 9, 30));
        assertThat(rij(rapport, "vroeg")).isEqualTo("[7, 6, 13, 54%, 2 dagen]");
        assertThat(rij(rapport, "match")).startsWith("[verborgen, <5, <5, te weinig, 0 uur");
        assertThat(rij(rapport, "per-deskundige")).isEqualTo("[13]");
    }

    @Test
    void vier_is_te_weinig_en_neemt_zijn_tegendeel_mee() {
        vragen(9, Fase.MELDING_EN_ADVIES, true);
        vragen(4, Fase.ONDERZOEK, false);
        Cijferrapport rapport = rapport();
        assertThat(rij(rapport, "vroeg")).startsWith("[verborgen, <5, 13, te weinig");
        assertThat(rij(rapport, "fase")).isEqualTo("[<5, verborgen, <5, <5]");
        assertThat(Cijferbestand.csv(rapport)).asString(StandardCharsets.UTF_8).doesNotContain("\"9\"", "\"4\"");
    }

    @Test
    void de_bestanden_tonen_precies_wat_het_scherm_toont() throws IOException {
        vragen(8, Fase.MELDING_EN_ADVIES, true);
        vragen(5, Fase.OVERDRACHT, true);
        Cijferrapport rapport = rapport();
        String csv = new String(Cijferbestand.csv(rapport), StandardCharsets.UTF_8);
        String pdf;
        try (PDDocument document = Loader.loadPDF(Cijferbestand.pdf(rapport))) {
            pdf = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
        for (Cijfertabel tabel : rapport.tabellen()) {
            assertThat(csv).contains(tabel.titel());
            assertThat(pdf).contains(tabel.titel());
            for (Cijfertabel.Cijferrij rij : tabel.rijen()) {
                assertThat(csv)
                        .contains("\"" + rij.naam() + "\";\""
                                + String.join(
                                        "\";\"",
                                        rij.cellen().stream()
                                                .map(Cijfercel::tekst)
                                                .toList())
                                + "\"");
                rij.cellen().forEach(cel -> assertThat(pdf).contains(cel.tekst()));
            }
        }
    }

    @Test
    void de_belofte_zegt_niet_meer_dan_de_cijfers() {
        assertThat(cijfers.belofte()).isEmpty();
        vragen(4, Fase.ONDERZOEK, true);
        assertThat(cijfers.belofte()).isEmpty();
        vragen(1, Fase.ONDERZOEK, true);
        assertThat(cijfers.belofte())
                .hasValueSatisfying(
                        belofte -> assertThat(belofte.zin())
                                .isEqualTo(
                                        "In het 3e kwartaal 2031 had de helft van de vragen binnen een half uur op werkdagen iemand."));
    }

    @Test
    void het_aantal_opdrachten_groeit_niet_met_de_vragen() {
        vragen(2, Fase.ONDERZOEK, true);
        kring.als("buur");
        long eerst = Opdrachtteller.tijdens(() -> cijfers.rapport(MAANDAG, MAANDAG));
        vragen(30, Fase.ONDERZOEK, true);
        kring.als("buur");
        assertThat(Opdrachtteller.tijdens(() -> cijfers.rapport(MAANDAG, MAANDAG)))
                .isEqualTo(eerst)
                .isLessThanOrEqualTo(7);
    }

    @Test
    void een_kleine_organisatie_wordt_niet_genoemd() {
        vragen(6, Fase.MELDING_EN_ADVIES, true);
        vragen(6, Fase.ONDERZOEK, true);
        jdbc.sql("update consultvraag set organisatie = ? where id in (select id from consultvraag limit 3)")
                .param(UUID.randomUUID())
                .update();
        assertThat(rapport().tabellen().stream()
                        .filter(tabel -> tabel.code().equals("per-organisatie"))
                        .findFirst()
                        .orElseThrow()
                        .rijen())
                .hasSize(1);
    }

    @Test
    void per_organisatie_staat_er_ook_hoe_snel_iemand_was_en_of_er_antwoord_is() {
        vragen(7, Fase.MELDING_EN_ADVIES, true);
        vragen(6, Fase.ONDERZOEK, false);
        Cijferrapport rapport = rapport();
        assertThat(rij(rapport, "match-per-organisatie")).isEqualTo("[7, 6]");
        assertThat(rij(rapport, "antwoord-per-organisatie")).isEqualTo("[<5, verborgen]");
        assertThat(rapport.tabellen())
                .extracting(Cijfertabel::code)
                .contains("terugkoppeling-per-organisatie", "advies-per-organisatie");
    }

    @Test
    void zonder_account_zijn_er_geen_cijfers_en_een_omgekeerde_periode_zegt_wat_er_mis_is() {
        kring.als("buur");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> cijfers.rapport(MAANDAG, MAANDAG.minusDays(1)))
                .withMessageContaining("tot");
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> cijfers.rapport(MAANDAG, MAANDAG));
    }
}
