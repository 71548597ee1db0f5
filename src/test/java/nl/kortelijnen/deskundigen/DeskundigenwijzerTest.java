package nl.kortelijnen.deskundigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Netwerkladen;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Finding an expert in the demo network, on a real graph: E01, E02, AE3, AE28. */
@SpringBootTest
class DeskundigenwijzerTest {

    private static final ProfessionalId TESFAY = ProfessionalId.vanSlug("tesfay-habtom");

    @Autowired
    Deskundigenwijzer wijzer;

    @Autowired
    Deskundigenlader lader;

    @Autowired
    Deskundigenbron bron;

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void laad() {
        Netwerkladen.laad(context);
        lader.laad();
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void het_demonetwerk_heeft_zestig_deskundigen_met_alles_wat_erbij_hoort() {
        List<Deskundige> alle = wijzer.alle();
        assertThat(alle).hasSize(60);
        assertThat(alle).allSatisfy(een -> {
            assertThat(een.themas()).isNotEmpty();
            assertThat(een.werkwijzen()).isNotEmpty();
            assertThat(een.werkdagen()).isNotEmpty();
            assertThat(een.maximaal()).isPositive();
        });
        assertThat(wijzer.deskundige(TESFAY).orElseThrow())
                .isEqualTo(alle.stream()
                        .filter(een -> een.id().equals(TESFAY))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void tigrinya_huisbezoek_donderdag_geeft_alleen_wie_dan_kan_en_bij_ieder_een_reden() {
        LocalDate donderdag = LocalDate.of(2026, 11, 26);
        Uitkomst uitkomst;
        try (var _ = Testklok.opDag(LocalDate.of(2026, 11, 22))) {
            uitkomst = wijzer.zoek(
                    new Deskundigenvraag("ti", "eritrees", "partnergeweld", Werkwijze.HUISBEZOEK, donderdag));
        }
        assertThat(uitkomst.voorstellen()).isNotEmpty().allSatisfy(voorstel -> {
            assertThat(voorstel.redenen()).hasSize(5);
            assertThat(voorstel.deskundige().werktijdOp(donderdag)).isPresent();
        });
        assertThat(uitkomst.voorstellen().stream()
                        .filter(voorstel -> voorstel.past() == 5)
                        .map(voorstel -> voorstel.deskundige().naam()))
                .contains("Tesfay Habtom")
                .doesNotContain("Selam Ghebre");
        assertThat(uitkomst.nietGetoond()).isPositive();
    }

    @Test
    void werken_met_weerstand_is_een_thema_waarop_je_zoekt() {
        assertThat(wijzer.zoek(new Deskundigenvraag(null, null, "weerstand", null, null))
                        .voorstellen())
                .isNotEmpty()
                .allSatisfy(voorstel -> assertThat(voorstel.redenen())
                        .containsExactly(new Reden(true, "Ervaring met werken met weerstand", "werken met weerstand")));
    }

    @Test
    void zoeken_vindt_een_deskundige_op_taal_cultuur_en_thema() {
        TestInlog.afmelden();
        Zoekdocument document = bron.document(TESFAY.toString()).orElseThrow();
        assertThat(document.facetten().get("taal")).contains("ti");
        assertThat(document.facetten().get("herkomst")).containsExactly("eritrees");
        assertThat(document.teksten()).anyMatch(tekst -> tekst.contains("Tigrinya"));
        assertThat(bron.alle()).hasSize(60);
    }

    @Test
    void wie_geen_account_heeft_krijgt_niets() {
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> wijzer.zoek(Deskundigenvraag.ALLES));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(wijzer::alle);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> wijzer.deskundige(TESFAY));
    }
}
