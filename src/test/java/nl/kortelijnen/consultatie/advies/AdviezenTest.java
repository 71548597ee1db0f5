package nl.kortelijnen.consultatie.advies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.ConsultvraagVeranderd;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** E09, AE6, AE7, AE8: an advice with names and availability goes to a colleague, and after 14 days both sides are asked. */
@MetKring
@RecordApplicationEvents
class AdviezenTest {

    private static final Hulpaanbod DIRECT = new Hulpaanbod("Buurtteam Noord", Hulpaanbod.Beschikbaar.DIRECT, null);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Adviezen adviezen;

    @Autowired
    Kring kring;

    @Autowired
    ApplicationEvents gebeurd;

    @AfterEach
    void klokGelijk() {
        Testklok.opDag(Testklok.vandaag()).close();
    }

    private String aangenomen() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        return nummer;
    }

    private String metAdvies() {
        String nummer = aangenomen();
        adviezen.geef(nummer, "Begin met praktische hulp.", List.of(DIRECT));
        return nummer;
    }

    private UUID gestuurd(String nummer) {
        kring.als("vrager");
        UUID id = adviezen.bij(nummer).getFirst().id();
        adviezen.stuur(id, kring.wie("buur").account());
        return id;
    }

    @Test
    void een_advies_is_een_antwoord_en_noemt_wie_kan_helpen_en_of_die_ruimte_heeft() {
        String nummer = metAdvies();
        kring.als("vrager");
        assertThat(consultaties.lees(nummer).vraag().stand()).isEqualTo(Stand.IN_GESPREK);
        Advies advies = adviezen.bij(nummer).getFirst();
        assertThat(advies.voorstellen()).containsExactly(DIRECT);
        assertThat(advies.schrijver()).isEqualTo("Meneer selam");
        assertThat(advies.magSturen()).isTrue();
    }

    @Test
    void de_ontvanger_ziet_het_advies_en_verder_niets_van_de_consultatie() {
        String nummer = metAdvies();
        gestuurd(nummer);
        kring.als("buur");
        assertThat(adviezen.ontvangen()).extracting(Advies::tekst).contains("Begin met praktische hulp.");
        assertThat(adviezen.open(kring.wie("buur"))).isPositive();
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> consultaties.lees(nummer));
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> adviezen.bij(nummer));
    }

    @Test
    void na_negen_dagen_overgenomen_telt_de_dagen_tot_de_hulp_begon() {
        UUID id = gestuurd(metAdvies());
        Testklok.vooruit(Duration.ofDays(9));
        kring.als("buur");
        adviezen.volgOp(id, new Opvolging(Opvolging.Uitkomst.OVERGENOMEN, "", Testklok.vandaag()));
        Advies advies = adviezen.ontvangen().stream()
                .filter(een -> een.id().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(advies.dagenTotHulp()).isEqualTo(9);
    }

    @Test
    void niet_overnemen_kan_alleen_met_een_reden() {
        for (Opvolging.Uitkomst uitkomst : List.of(Opvolging.Uitkomst.NIET, Opvolging.Uitkomst.DEELS)) {
            assertThatExceptionOfType(Fout.RegelGeschonden.class)
                    .isThrownBy(() -> new Opvolging(uitkomst, " ", null))
                    .withMessageContaining("waarom");
        }
    }

    @Test
    void na_veertien_dagen_zonder_antwoord_worden_beide_kanten_een_keer_gevraagd() {
        gestuurd(metAdvies());
        adviezen.herinner();
        gebeurd.clear();
        Testklok.vooruit(Duration.ofDays(13));
        adviezen.herinner();
        assertThat(gebeurd.stream(ConsultvraagVeranderd.class)).isEmpty();
        Testklok.vooruit(Duration.ofDays(2));
        adviezen.herinner();
        adviezen.herinner();
        assertThat(gebeurd.stream(ConsultvraagVeranderd.class))
                .isNotEmpty()
                .allSatisfy(melding -> assertThat(melding.accounts())
                        .contains(
                                kring.wie("vrager").account(), kring.wie("buur").account()));
        long eerste = gebeurd.stream(ConsultvraagVeranderd.class).count();
        adviezen.herinner();
        assertThat(gebeurd.stream(ConsultvraagVeranderd.class).count()).isEqualTo(eerste);
    }

    @Test
    void een_ander_kan_er_niets_mee() {
        String nummer = metAdvies();
        UUID id = gestuurd(nummer);
        for (String naam : List.of("yusuf", "beheer", "netwerkbaas")) {
            kring.als(naam);
            assertThat(adviezen.ontvangen()).isEmpty();
            assertThatExceptionOfType(Fout.BestaatNiet.class)
                    .isThrownBy(() -> adviezen.stuur(id, kring.wie(naam).account()));
            assertThatExceptionOfType(Fout.BestaatNiet.class)
                    .isThrownBy(() -> adviezen.volgOp(id, new Opvolging(Opvolging.Uitkomst.OVERGENOMEN, "", null)));
        }
        kring.als("vrager");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> adviezen.geef(nummer, "Zelf bedacht", List.of()));
    }
}
