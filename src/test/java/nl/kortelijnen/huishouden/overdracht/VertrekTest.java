package nl.kortelijnen.huishouden.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.ketennetwerk.beheer.Kaartwijziging;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.vertrek.Vertrek;
import nl.kortelijnen.toegang.vertrek.Vertrekdeel;
import nl.kortelijnen.toegang.vertrek.Vertrekkeuze;
import nl.kortelijnen.toegang.vertrek.Vertrekoverdracht;
import nl.kortelijnen.toegang.vertrek.Vertrekstuk;
import nl.kortelijnen.toegang.vertrek.Vertrekuitslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody leaves: every line, household and consultation by name goes over, and both ends can read it (N16). */
@SpringBootTest
class VertrekTest {

    private static final LocalDate DAG = Testklok.vandaag().plusDays(60);

    @Autowired
    Vertrek vertrek;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Consultaties consultaties;

    @Autowired
    Contactlijnen contactlijnen;

    @Autowired
    Mensenkaarten kaarten;

    @Autowired
    KortsteLijn kortsteLijn;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private Gebruiker anna;
    private Gebruiker bo;
    private UUID huishouden;
    private String vraag;

    @BeforeEach
    void netwerk() {
        TestOpslag.wisGraaf();
        new Netwerkproef(context)
                .werkt("Anna Aa", "School")
                .werkt("Bo Bee", "School")
                .werkt("Cas Cee", "Politie")
                .werkt("Dia Dee", "Veilig Thuis")
                .lijn("Anna Aa", "Cas Cee")
                .lijn("Dia Dee", "Anna Aa")
                .lijn("Cas Cee", "Bo Bee");
        anna = account("Anna Aa");
        bo = account("Bo Bee");
        TestInlog.alsMetTweedeFactor(anna);
        huishouden = huishoudens.maak(
                new Werknaam("De stille steeg"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        vraag = consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
    }

    private Gebruiker account(String naam) {
        jdbc.sql("update account set professional = null where professional = :p")
                .param("p", Netwerkproef.mens(naam).waarde())
                .update();
        return TestInlog.maak(
                accounts,
                "vt-" + UUID.randomUUID().toString().substring(0, 12),
                Netwerkproef.mens(naam).waarde(),
                Rol.PROFESSIONAL);
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void wie_vertrekt_ziet_elke_lijn_elk_huishouden_en_elke_consultatie_bij_naam() {
        vertrek.meld(anna.account(), DAG);
        assertThat(vertrek.mijnDag()).contains(DAG);
        assertThat(vertrek.blijftLiggen())
                .extracting(Vertrekdeel::label)
                .containsExactly("Contactlijnen", "Huishoudens", "Consultaties");
        assertThat(stukken("lijn"))
                .extracting(Vertrekstuk::naam)
                .containsExactlyInAnyOrder("Cas Cee, Politie", "Dia Dee, Veilig Thuis");
        assertThat(stukken("lijn"))
                .filteredOn(een -> een.naam().startsWith("Dia"))
                .singleElement()
                .satisfies(een -> assertThat(een.waarschuwing()).contains("verder geen lijn"));
        assertThat(stukken("lijn"))
                .filteredOn(een -> een.naam().startsWith("Cas"))
                .singleElement()
                .satisfies(een -> assertThat(een.waarschuwing()).isEmpty());
        assertThat(stukken("huishouden")).singleElement().satisfies(een -> {
            assertThat(een.naam()).isEqualTo("De stille steeg");
            assertThat(een.waarschuwing()).contains("vaste contactpersoon");
        });
        assertThat(stukken("consultatie"))
                .singleElement()
                .satisfies(een -> assertThat(een.naam()).contains(vraag));
    }

    @Test
    void in_een_keer_gaat_alles_over_en_beide_kanten_lezen_het_terug() {
        Vertrekuitslag uitslag = vertrek.draagOver(alles(bo));
        assertThat(uitslag.nietGelukt()).isEmpty();
        assertThat(uitslag.gelukt()).isEqualTo(4);
        assertThat(vertrek.blijftLiggen()).isEmpty();
        assertThat(vertrek.afgestaan())
                .hasSize(4)
                .allMatch(een -> een.naar().equals(bo.naam()))
                .extracting(Vertrekoverdracht::kenmerk)
                .doesNotContain("De stille steeg");
        assertThatThrownBy(() -> huishoudens.lees(huishouden)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> consultaties.lees(vraag)).isInstanceOf(Fout.BestaatNiet.class);

        TestInlog.alsMetTweedeFactor(bo);
        assertThat(vertrek.nieuw(bo)).isEqualTo(Map.of(anna.naam(), 4L));
        assertThat(vertrek.gekregen()).hasSize(4).allMatch(een -> een.van().equals(anna.naam()));
        assertThat(vertrek.nieuw(bo)).isEmpty();
        assertThat(betrokkenen.vasteContacten(huishouden).getFirst().account()).isEqualTo(bo.account());
        assertThat(consultaties.vragerVan(vraag)).isEqualTo(bo.account());
        assertThat(contactlijnen.van(Netwerkproef.mens("Bo Bee")))
                .extracting(lijn -> lijn.anderEinde(Netwerkproef.mens("Bo Bee")).naam())
                .containsExactlyInAnyOrder("Cas Cee", "Dia Dee");
        assertThat(geschiedenis("Bo Bee", bo)).contains("droeg de lijn met Dia Dee over aan " + bo.naam());
        assertThat(geschiedenis("Anna Aa", anna)).contains("droeg de lijn met Dia Dee over aan " + bo.naam());
        assertThat(jdbc.sql("select count(*) from logboek where betreft in (:aan, :van)")
                        .param("aan", "overdracht aan " + bo.account())
                        .param("van", "overdracht van " + anna.account())
                        .query(Long.class)
                        .single())
                .isEqualTo(8);
    }

    @Test
    void vanaf_de_dag_van_vertrek_loopt_er_geen_kortste_lijn_meer_over_en_wie_blijft_staat_er_weer_op() {
        vertrek.meld(anna.account(), DAG);
        assertThat(naarVeiligThuis()).isTrue();
        try (var later = Testklok.opDag(DAG)) {
            assertThat(naarVeiligThuis()).isFalse();
        }
        vertrek.meld(anna.account(), null);
        assertThat(vertrek.mijnDag()).isEmpty();
        try (var later = Testklok.opDag(DAG)) {
            assertThat(naarVeiligThuis()).isTrue();
        }
    }

    @Test
    void wat_niet_kan_blijft_bij_wie_vertrekt_en_de_rest_gaat() {
        Gebruiker zonderKaart =
                TestInlog.maak(accounts, "vt-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        Vertrekuitslag uitslag = vertrek.draagOver(alles(zonderKaart));
        assertThat(uitslag.gelukt()).isEqualTo(2);
        assertThat(uitslag.nietGelukt()).hasSize(2).allMatch(zin -> zin.contains("nog geen kaart"));
        assertThat(vertrek.blijftLiggen()).extracting(Vertrekdeel::soort).containsExactly("lijn");
    }

    @Test
    void een_ander_meldt_je_vertrek_niet_en_draagt_niets_van_jou_over() {
        List<Vertrekkeuze> vanAnna = alles(bo);
        TestInlog.alsMetTweedeFactor(bo);
        assertThatThrownBy(() -> vertrek.meld(anna.account(), DAG)).isInstanceOf(Fout.BestaatNiet.class);
        assertThat(vertrek.draagOver(vanAnna).gelukt()).isZero();
        assertThat(vertrek.blijftLiggen()).extracting(Vertrekdeel::soort).doesNotContain("huishouden");
        TestInlog.afmelden();
        assertThatThrownBy(vertrek::blijftLiggen).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void een_dag_die_geweest_is_kan_niet() {
        assertThatThrownBy(() -> vertrek.meld(anna.account(), Testklok.vandaag().minusDays(1)))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("al geweest");
    }

    private boolean naarVeiligThuis() {
        return kortsteLijn
                .zoek(Netwerkproef.mens("Cas Cee"), new Lijndoel.Collega(Netwerkproef.mens("Dia Dee")))
                .isPresent();
    }

    private List<Vertrekstuk> stukken(String soort) {
        return vertrek.blijftLiggen().stream()
                .filter(deel -> deel.soort().equals(soort))
                .flatMap(deel -> deel.stukken().stream())
                .toList();
    }

    private List<Vertrekkeuze> alles(Gebruiker naar) {
        return vertrek.blijftLiggen().stream()
                .flatMap(deel ->
                        deel.stukken().stream().map(stuk -> new Vertrekkeuze(deel.soort(), stuk.id(), naar.account())))
                .toList();
    }

    private List<String> geschiedenis(String naam, Gebruiker wie) {
        TestInlog.alsMetTweedeFactor(wie);
        return kaarten.geschiedenis(Netwerkproef.mens(naam)).stream()
                .map(Kaartwijziging::wat)
                .toList();
    }
}
