package nl.kortelijnen.ketennetwerk.dekking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** What is missing, on a real graph without demo data: N05, N11. */
@SpringBootTest
class DekkingTest {

    private static final LocalDate VANDAAG = Testklok.vandaag();
    private static final Map<String, Object> NIETS = Map.of();

    /** One that kept no count of an earlier test. */
    private final Dekking dekking;

    private final ApplicationContext context;

    DekkingTest(@Autowired ApplicationContext context) {
        this.context = context;
        dekking = new Dekking(
                context.getBean(Neo4jDekking.class), context.getBean(Toegang.class), context.getBean(Clock.class));
    }

    private Netwerkproef proef;

    @BeforeEach
    void vul() {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
        proef = new Netwerkproef(context)
                .leeg()
                .werkt("Anna Aa", "School", "school", NIETS, NIETS)
                .werkt("Bo Bee", "Buurtteam", "buurtteam", NIETS, NIETS)
                .werkt("Cas Cee", "Politie", "politie-justitie", NIETS, NIETS)
                .lijn("Anna Aa", "Bo Bee")
                .lijn("Cas Cee", "Bo Bee")
                .lijn("Bo Bee", "Cas Cee");
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void met_drie_soorten_en_twee_soorten_lijnen_is_er_precies_een_gat() {
        Lijndekking stand = dekking.lijnen();
        assertThat(stand.soorten()).containsExactly("buurtteam", "school", "politie-justitie");
        assertThat(stand.gaten()).isEqualTo(1);
        assertThat(stand.tussen("school", "politie-justitie")).isZero();
        assertThat(stand.tussen("buurtteam", "politie-justitie")).isEqualTo(2);
        assertThat(stand.tussen("school", "buurtteam")).isEqualTo(1);
    }

    @Test
    void wat_voorbij_is_telt_niet() {
        proef.werkt("Weg Wee", "School", "school", Map.of("vertrekt", VANDAAG), NIETS)
                .lijn("Weg Wee", "Cas Cee")
                .werkt("Oud Oo", "School", "school", NIETS, Map.of("tot", VANDAAG))
                .lijn("Cas Cee", "Oud Oo")
                .lijn("Anna Aa", "Cas Cee", VANDAAG, Map.of("einde", VANDAAG));
        assertThat(dekking.lijnen().tussen("school", "politie-justitie")).isZero();
        proef.lijn("Anna Aa", "Cas Cee", VANDAAG, Map.of("einde", VANDAAG.plusDays(1)));
        assertThat(dekking.lijnen().gaten()).isZero();
    }

    @Test
    void een_team_zonder_iemand_die_lvb_kent_heeft_een_gat_tot_er_iemand_bij_komt() {
        proef.lid("Anna Aa", "Team Oost", NIETS).kent("Cas Cee", "lvb").kent("Anna Aa", "trauma");
        assertThat(team().kenners("lvb")).isZero();
        assertThat(team().kenners("trauma")).isEqualTo(1);
        proef.lid("Cas Cee", "Team Oost", NIETS);
        assertThat(team().kenners("lvb")).isEqualTo(1);
        assertThat(team().leden()).isEqualTo(2);
        proef.lid("Cas Cee", "Team Oost", Map.of("tot", VANDAAG));
        assertThat(team().kenners("lvb")).isZero();
        assertThat(team().leden()).isEqualTo(1);
    }

    @Test
    void zonder_account_krijg_je_niets() {
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> dekking.lijnen());
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> dekking.kennis(null));
    }

    private Teamkennis team() {
        return dekking.kennis(null).stream()
                .filter(een -> een.naam().equals("Team Oost"))
                .findFirst()
                .orElseThrow();
    }
}
