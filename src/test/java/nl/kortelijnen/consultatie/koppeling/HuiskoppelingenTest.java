package nl.kortelijnen.consultatie.koppeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Webproef;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Inzagen;
import nl.kortelijnen.huishouden.Inzageverzoek;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.opslag.Kolomsporen;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudbegin;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** E16: anonymous unless a household is linked, on a ground and for a purpose; seen by nobody who may not see it. */
@MetKring
class HuiskoppelingenTest {

    @Autowired
    Huiskoppelingen koppelingen;

    @Autowired
    Koppelrest rest;

    @Autowired
    Consultaties consultaties;

    @Autowired
    Huishoudbegin begin;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Kring kring;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Inzagen inzagen;

    @Autowired
    WebApplicationContext context;

    @Autowired
    JdbcClient jdbc;

    private final UUID huishouden = UUID.randomUUID();
    private String nummer = "";

    @BeforeEach
    void eenVraagEnEenHuishouden() {
        met("vrager");
        begin.begin(huishouden, "Onderzoeker", Doel.BEOORDELEN, Grondslag.PUBLIEKE_TAAK, "Jeugdwet");
        nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    private void met(String naam) {
        TestInlog.alsMetTweedeFactor(kring.wie(naam));
    }

    private Consultvraag vraag() {
        return consultaties.lees(nummer).vraag();
    }

    private void koppel() {
        koppelingen.koppel(nummer, huishouden, Doel.BEOORDELEN, Grondslag.PUBLIEKE_TAAK);
    }

    private List<String> log(String betreft) {
        return jdbc.sql("select soort || ' ' || uitkomst || ' ' || doel from logboek "
                        + "where huishouden = :h and betreft = :betreft order by nr")
                .param("h", huishouden)
                .param("betreft", betreft)
                .query(String.class)
                .list();
    }

    private static void regel(Runnable actie, String zin) {
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(actie::run)
                .withMessageContaining(zin);
    }

    @Test
    void een_nieuwe_vraag_wijst_naar_geen_huishouden() {
        assertThat(koppelingen.bij(vraag())).isEmpty();
        assertThat(Kolomsporen.van(huishouden.toString(), jdbc, Set.of()))
                .noneMatch(spoor -> spoor.contains("consult") || spoor.contains("koppeling"));
    }

    @Test
    void koppelen_vraagt_een_doel_en_een_grond_die_er_echt_staat() {
        regel(() -> koppelingen.koppel(nummer, huishouden, null, Grondslag.PUBLIEKE_TAAK), "waarvoor");
        regel(() -> koppelingen.koppel(nummer, huishouden, Doel.BEOORDELEN, null), "grond");
        regel(() -> koppelingen.koppel(nummer, huishouden, Doel.NAZORG, Grondslag.PUBLIEKE_TAAK), "Leg die eerst vast");
        regel(() -> koppelingen.koppel(nummer, huishouden, Doel.BEOORDELEN, Grondslag.TOESTEMMING), "Leg die eerst");
        assertThat(koppelingen.bij(vraag())).isEmpty();
        koppel();
        assertThat(koppelingen.bij(vraag())).singleElement().satisfies(een -> {
            assertThat(een.doel()).isEqualTo(Doel.BEOORDELEN.label());
            assertThat(een.grondslag()).isEqualTo(Grondslag.PUBLIEKE_TAAK.label());
            assertThat(een.door()).isEqualTo("Meneer vrager");
        });
        regel(this::koppel, "al aan dit huishouden gekoppeld");
        assertThat(log("koppeling met consultatie"))
                .contains("AANMAKEN GELUKT Consultatie " + nummer
                        + ": Veiligheid beoordelen, op grond van Publieke taak");
    }

    @Test
    void wie_niet_bij_het_huishouden_betrokken_is_ziet_niet_dat_er_een_koppeling_is() {
        met("selam");
        Consultvraag ervoor = vraag();
        met("vrager");
        koppel();

        met("selam");
        assertThat(vraag().veranderd()).as("de vraag zelf verandert niet").isEqualTo(ervoor.veranderd());
        assertThat(consultaties.lees(nummer).gebeurtenissen())
                .noneMatch(een -> String.valueOf(een.toelichting()).contains("huishouden"));
        assertThat(koppelingen.bij(vraag())).isEmpty();
        assertThat(koppelingen.keuzes(vraag())).isEmpty();
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> koppelingen.van(huishouden));
        UUID id = jdbc.sql("select id from huiskoppeling where nummer = :nummer")
                .param("nummer", nummer)
                .query(UUID.class)
                .single();
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> koppelingen.ontkoppel(id));
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> koppelingen.ontkoppel(UUID.randomUUID()));
        met("vrager");
        assertThat(koppelingen.bij(vraag())).singleElement().matches(Huiskoppeling::geldt);
    }

    @Test
    void de_api_zegt_ook_tegen_wie_het_mag_zien_niets_van_een_huishouden() throws Exception {
        koppel();
        for (String wie : List.of("vrager", "selam")) {
            met(wie);
            String sleutel = TestInlog.sleutel(sleutels, kring.wie(wie), "koppelproef");
            Webproef.op(context)
                    .perform(get("/api/v1/consultaties/" + nummer).header("Authorization", "Bearer " + sleutel))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(huishouden.toString()))))
                    .andExpect(content().string(not(containsString("koppel"))));
        }
    }

    @Test
    void zonder_tweede_stap_ziet_ook_de_vrager_niets() {
        koppel();
        kring.als("vrager");
        assertThat(koppelingen.bij(vraag())).isEmpty();
        assertThat(koppelingen.keuzes(vraag())).isEmpty();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> koppelingen.van(huishouden));
    }

    @Test
    void een_ander_dan_de_vrager_of_een_huishouden_van_een_ander_kan_niet() {
        met("selam");
        regel(this::koppel, "wie de vraag stelde");
        met("buur");
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(this::koppel);
        met("vrager");
        assertThatExceptionOfType(Fout.BestaatNiet.class)
                .isThrownBy(
                        () -> koppelingen.koppel(nummer, UUID.randomUUID(), Doel.BEOORDELEN, Grondslag.PUBLIEKE_TAAK));
    }

    @Test
    void een_betrokken_collega_ziet_het_nummer_en_kan_ontkoppelen_maar_leest_de_vraag_niet() {
        koppel();
        betrokkenen.voegToe(
                huishouden, kring.wie("buur").account(), "Buurtteam", Doel.BEOORDELEN, Testklok.vandaag(), null);
        met("buur");
        Huiskoppeling een = koppelingen.van(huishouden).getFirst();
        assertThat(een.nummer()).isEqualTo(nummer);
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> consultaties.lees(nummer));
        koppelingen.ontkoppel(een.id());
        met("vrager");
        assertThat(koppelingen.bij(vraag())).singleElement().satisfies(weg -> {
            assertThat(weg.geldt()).isFalse();
            assertThat(weg.ontkoppeldDoor()).isEqualTo("Meneer buur");
        });
        assertThat(log("koppeling met consultatie")).anyMatch(regel -> regel.startsWith("VERWIJDEREN GELUKT"));
        koppel();
        assertThat(koppelingen.bij(vraag())).hasSize(2);
    }

    @Test
    void het_gezin_leest_in_zijn_inzage_dat_er_een_deskundige_is_gevraagd_en_niet_wat() {
        UUID gezin = huishoudens.maak(
                new Werknaam("De koppelaars"), "Onderzoeker", Doel.BEOORDELEN, Grondslag.PUBLIEKE_TAAK, "Jeugdwet");
        Lid moeder = new Lid(UUID.randomUUID(), "moeder", "", false);
        huishoudens.voegLidToe(gezin, moeder);
        koppelingen.koppel(nummer, gezin, Doel.BEOORDELEN, Grondslag.PUBLIEKE_TAAK);

        Inzageverzoek verzoek = Inzageverzoek.heel("Moeder vraagt wat wij bewaren");
        String gelezen = inzagen.geef(gezin, moeder.id(), verzoek).meer().toString();

        assertThat(gelezen).contains("Vragen aan deskundigen over uw gezin", nummer, Doel.BEOORDELEN.label());
        assertThat(gelezen).doesNotContain(vraag().vraag());
    }

    @Test
    void het_gaat_mee_met_het_huishouden_en_met_de_consultatie() {
        koppel();
        assertThat(rest.aantal(huishouden)).isOne();
        rest.vernietig(huishouden);
        assertThat(rest.aantal(huishouden)).isZero();
        koppel();
        jdbc.sql("delete from consultvraag where nummer = :nummer")
                .param("nummer", nummer)
                .update();
        assertThat(rest.aantal(huishouden)).isZero();
    }

    @Test
    void het_aantal_opdrachten_groeit_niet_met_de_koppelingen() {
        koppel();
        long een = Opdrachtteller.tijdens(() -> koppelingen.van(huishouden));
        for (int nr = 0; nr < 4; nr++) {
            nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
            koppel();
        }
        assertThat(Opdrachtteller.tijdens(() -> koppelingen.van(huishouden))).isEqualTo(een);
    }
}
