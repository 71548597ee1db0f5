package nl.kortelijnen.ketennetwerk.introductie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Warm introductions on real stores, without demo data: AN21, N16. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntroductiesTest {

    private static final ProfessionalId ANNA = Netwerkproef.mens("Anna Aa");
    private static final ProfessionalId BO = Netwerkproef.mens("Bo Bee");
    private static final ProfessionalId CAS = Netwerkproef.mens("Cas Cee");
    private static final Introductiewens VEILIG_THUIS = new Introductiewens(
            Introductiewens.Soort.ORGANISATIE,
            OrganisatieId.vanSlug("Veilig Thuis").toString(),
            "Veilig Thuis");

    @Autowired
    Introducties introducties;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private Gebruiker anna;
    private Gebruiker bo;
    private Gebruiker buitenstaander;
    private Gebruiker beheerder;

    @BeforeAll
    void maakAccounts() {
        anna = TestInlog.maak(accounts, "anna", ANNA.waarde(), Rol.PROFESSIONAL);
        bo = TestInlog.maak(accounts, "bo.bee", BO.waarde(), Rol.PROFESSIONAL);
        buitenstaander = TestInlog.maak(accounts, "dia", UUID.randomUUID(), Rol.PROFESSIONAL);
        beheerder = TestInlog.maak(accounts, "nel", null, Rol.PROFESSIONAL, Rol.NETWERKBEHEERDER);
    }

    @BeforeEach
    void vul() {
        jdbc.sql("delete from introductie").update();
        new Netwerkproef(context).leeg().werkt("Anna Aa", "School").werkt("Bo Bee", "Buurtteam");
        TestInlog.als(anna);
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void wie_de_lijn_heeft_krijgt_de_vraag_en_beiden_zien_het_antwoord() {
        introducties.vraag(BO, VEILIG_THUIS, "  kennismaken ");
        assertThat(introducties.vanMij()).singleElement().satisfies(een -> {
            assertThat(een.aanWie()).isEqualTo("Bo Bee");
            assertThat(een.isOpen()).isTrue();
        });
        assertThat(introducties.nieuweAntwoorden()).isEmpty();

        TestInlog.als(bo);
        Introductie vraag = introducties.wachtOpMij().getFirst();
        assertThat(vraag.vragerNaam()).isEqualTo("Naam anna");
        assertThat(vraag.waarvoor()).isEqualTo("kennismaken");
        introducties.zegToe(vraag.id(), "Ik mail jullie morgen");
        assertThat(introducties.wachtOpMij()).isEmpty();
        assertThat(introducties.aanMij()).extracting(Introductie::stand).containsExactly(Introductiestand.TOEGEZEGD);

        TestInlog.als(anna);
        assertThat(introducties.nieuweAntwoorden())
                .extracting(Introductie::antwoord)
                .containsExactly("Ik mail jullie morgen");
        introducties.gezien();
        assertThat(introducties.nieuweAntwoorden()).isEmpty();
        assertThat(introducties.vanMij()).extracting(Introductie::stand).containsExactly(Introductiestand.TOEGEZEGD);
    }

    @Test
    void een_ander_ziet_de_vraag_niet_en_kan_haar_niet_beantwoorden() {
        introducties.vraag(BO, VEILIG_THUIS, "kennismaken");
        UUID id = introducties.vanMij().getFirst().id();
        for (Gebruiker ander : new Gebruiker[] {buitenstaander, beheerder}) {
            TestInlog.als(ander);
            assertThat(introducties.wachtOpMij()).isEmpty();
            assertThat(introducties.aanMij()).isEmpty();
            assertThat(introducties.vanMij()).isEmpty();
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> introducties.zegToe(id, ""));
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> introducties.trekIn(id));
        }
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> introducties.aanMij());
    }

    @Test
    void zonder_tussenpersoon_gaat_de_vraag_naar_de_netwerkbeheerder() {
        introducties.vraag(null, VEILIG_THUIS, "er is nog geen lijn");
        TestInlog.als(bo);
        assertThat(introducties.wachtOpMij()).isEmpty();
        TestInlog.als(beheerder);
        introducties.wijsAf(introducties.wachtOpMij().getFirst().id(), "Dat kan pas in mei");
        assertThat(introducties.aanMij()).hasSize(1);
        TestInlog.als(anna);
        assertThat(introducties.nieuweAntwoorden())
                .extracting(Introductie::aanWie)
                .containsExactly("de netwerkbeheerder");
    }

    @Test
    void twee_keer_vragen_en_vragen_aan_wie_geen_account_heeft_kan_niet() {
        introducties.vraag(BO, VEILIG_THUIS, "kennismaken");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> introducties.vraag(BO, VEILIG_THUIS, "nog eens"))
                .withMessageContaining("al");
        assertThat(introducties.kanVragen(CAS)).isFalse();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> introducties.vraag(CAS, VEILIG_THUIS, "kennismaken"))
                .withMessageContaining("geen account");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> introducties.vraag(null, VEILIG_THUIS, " "));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> introducties.vraag(ANNA, VEILIG_THUIS, "kennismaken"));
        introducties.trekIn(introducties.vanMij().getFirst().id());
        introducties.vraag(BO, VEILIG_THUIS, "opnieuw");
    }

    @Test
    void de_teksten_staan_versleuteld_en_alle_kolommen_kunnen_een_nieuwe_sleutel_krijgen() {
        introducties.vraag(BO, VEILIG_THUIS, "kennismaken");
        assertThat(jdbc.sql("select waarvoor_versleuteld from introductie")
                        .query(String.class)
                        .single())
                .startsWith("kl1:")
                .doesNotContain("kennismaken");
        assertThat(jdbc.sql("select column_name from information_schema.columns "
                                + "where table_name = 'introductie' and column_name like '%versleuteld' order by 1")
                        .query(String.class)
                        .list())
                .isEqualTo(Introductieteksten.KOLOMMEN);
    }
}
