package nl.kortelijnen.verslag.lezersmelding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagredactie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** V06: whoever reads a published report says what is not right, and an organisator answers. */
@SpringBootTest
class LezersmeldingenTest {

    private static final byte[] BESTAND = """
            # Middag over wachten

            ## Melding en advies (subgroep 1)

            - Bel liever te vroeg.
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Lezersmeldingen meldingen;

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Accounts accounts;

    private UUID verslag;
    private UUID concept;

    /** Each test comes from an address of its own. */
    private final String vanaf = UUID.randomUUID().toString();

    @BeforeEach
    void begin() {
        als(Rol.ORGANISATOR);
        concept = neemOp();
        verslag = neemOp();
        uitgave.publiceer(verslag, "");
        TestInlog.afmelden();
    }

    private UUID neemOp() {
        UUID nieuw = inlezing.neemOp("wachten.md", BESTAND);
        redactie.concept(nieuw).punten().forEach(punt -> redactie.zetNagekeken(nieuw, punt.id(), true));
        return nieuw;
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private void als(Rol rol) {
        TestInlog.als(
                TestInlog.maak(accounts, "lm" + UUID.randomUUID().toString().substring(0, 12), null, rol));
    }

    @Test
    void zonder_account_laat_men_iets_weten_en_leest_men_het_antwoord() {
        UUID melding = meldingen.meld(verslag, " Het was in Hatert. ", "lezer@post.voorbeeld", vanaf);
        assertThat(meldingen.mijn(verslag, melding).orElseThrow().isOpen()).isTrue();

        als(Rol.ORGANISATOR);
        assertThat(meldingen.van(verslag)).singleElement().satisfies(een -> {
            assertThat(een.tekst()).isEqualTo("Het was in Hatert.");
            assertThat(een.bereikbaar()).isEqualTo("lezer@post.voorbeeld");
        });
        assertThat(meldingen.openstaand()).extracting(Openstaand::titel).contains("Middag over wachten");
        meldingen.beantwoord(melding, "Verbeterd in versie 2.");
        TestInlog.afmelden();

        assertThat(meldingen.mijn(verslag, melding)).hasValueSatisfying(een -> {
            assertThat(een.antwoord()).isEqualTo("Verbeterd in versie 2.");
            assertThat(een.bereikbaar()).as("not needed any more").isEmpty();
        });
        als(Rol.ORGANISATOR);
        assertThatThrownBy(() -> meldingen.beantwoord(melding, "Nog eens.")).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void wie_geen_organisator_is_leest_niet_wat_anderen_lieten_weten() {
        UUID melding = meldingen.meld(verslag, "De datum klopt niet.", "", vanaf);
        for (Rol rol : new Rol[] {Rol.PROFESSIONAL, Rol.BEHEERDER, Rol.REDACTEUR}) {
            als(rol);
            assertThatThrownBy(() -> meldingen.van(verslag)).isInstanceOf(Fout.GeenToegang.class);
            assertThatThrownBy(meldingen::openstaand).isInstanceOf(Fout.GeenToegang.class);
            assertThatThrownBy(() -> meldingen.beantwoord(melding, "Ja.")).isInstanceOf(Fout.GeenToegang.class);
        }
        TestInlog.afmelden();
        assertThatThrownBy(() -> meldingen.van(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThat(meldingen.mijn(concept, melding)).as("by another report").isEmpty();
        assertThat(meldingen.mijn(verslag, UUID.randomUUID())).isEmpty();
    }

    @Test
    void van_een_adres_komen_er_niet_meer_dan_vijf_in_een_uur() {
        for (int keer = 0; keer < Lezersmeldingen.PER_ADRES; keer++) {
            meldingen.meld(verslag, "Dit klopt niet.", "", vanaf);
        }
        assertThatThrownBy(() -> meldingen.meld(verslag, "Dit ook niet.", "", vanaf))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("over een uur");
    }

    @Test
    void van_een_verslag_wachten_er_niet_meer_dan_vijftig() {
        for (int keer = 0; keer < Lezersmeldingen.MEESTE_OPEN; keer++) {
            meldingen.meld(verslag, "Dit klopt niet.", "", vanaf + keer);
        }
        assertThatThrownBy(() -> meldingen.meld(verslag, "Dit ook niet.", "", vanaf))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("wachten al veel");
    }

    @Test
    void wat_leeg_of_te_lang_is_en_wat_niet_gepubliceerd_is_wordt_geweigerd() {
        assertThatThrownBy(() -> meldingen.meld(verslag, "  ", "", vanaf)).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> meldingen.meld(verslag, "x".repeat(1_001), "", vanaf))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> meldingen.meld(verslag, "x", "y".repeat(121), vanaf))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> meldingen.meld(concept, "Dit klopt niet.", "", vanaf))
                .isInstanceOf(Fout.BestaatNiet.class);
    }
}
