package nl.kortelijnen.verslag.sjabloon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** V03, AV9: a report of a known kind is begun with its parts, and goes out only with parts that say something. */
@SpringBootTest
class SjablonenTest {

    @Autowired
    private Sjablonen sjablonen;

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Verslagen verslagen;

    @Autowired
    private Accounts accounts;

    @BeforeEach
    void alsOrganisator() {
        TestInlog.als(
                TestInlog.maak(accounts, "s" + UUID.randomUUID().toString().substring(0, 12), null, Rol.ORGANISATOR));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void er_zijn_vier_sjablonen_en_elk_onderdeel_vraagt_iets() {
        assertThat(sjablonen.alle())
                .extracting(Sjabloon::code)
                .containsExactly("werkconferentie", "gespreksverslag", "evaluatie", "onderzoek");
        assertThat(sjablonen.alle())
                .flatExtracting(Sjabloon::delen)
                .allSatisfy(
                        deel -> assertThat(deel.vraag()).endsWith(deel.vraag().endsWith("?") ? "?" : "."));
        assertThat(sjablonen.van("gespreksverslag").orElseThrow().delen())
                .extracting(Sjabloon.Deel::naam)
                .containsExactly("Vraagstuk", "De ideale situatie", "Drempels", "De weg erheen");
    }

    @Test
    void een_sjabloon_wordt_een_concept_met_zijn_onderdelen_en_zonder_zijn_vragen() {
        UUID verslag = inlezing.begin("Praten over geld", "gespreksverslag");
        Concept concept = redactie.concept(verslag);

        assertThat(concept.kop().titel()).isEqualTo("Praten over geld");
        assertThat(concept.sjabloon()).isEqualTo("gespreksverslag");
        assertThat(concept.onderdelen()).extracting(Onderdeel::naam).hasSize(4).contains("Drempels");
        assertThat(concept.toString()).doesNotContain("Wat houdt het nu tegen");
        assertThatThrownBy(() -> inlezing.begin("  ", "gespreksverslag")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> inlezing.begin("Zo", "bestaat-niet")).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void een_leeg_onderdeel_gaat_niet_naar_buiten() {
        UUID verslag = inlezing.begin("Praten over geld", "gespreksverslag");
        List<Onderdeel> delen = redactie.concept(verslag).onderdelen();
        redactie.voegPuntToe(verslag, delen.get(2).id(), Punttype.AANDACHTSPUNT, "Niemand vraagt ernaar.", "", null);
        assertThatThrownBy(() -> uitgave.publiceer(verslag, "")).hasMessageContaining("“Vraagstuk” is nog leeg");

        for (int leeg : new int[] {0, 1, 3}) {
            redactie.haalOnderdeelWeg(verslag, delen.get(leeg).id());
        }
        String slug = uitgave.publiceer(verslag, "");
        assertThat(verslagen.openbaar(slug).orElseThrow().onderdelen())
                .extracting(Onderdeel::naam)
                .containsExactly("Drempels");
    }

    @Test
    void alleen_een_organisator_begint_een_verslag() {
        TestInlog.als(
                TestInlog.maak(accounts, "s" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL));
        assertThatThrownBy(() -> inlezing.begin("Zo", "evaluatie")).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> inlezing.begin("Zo", "evaluatie")).isInstanceOf(Fout.GeenToegang.class);
    }
}
