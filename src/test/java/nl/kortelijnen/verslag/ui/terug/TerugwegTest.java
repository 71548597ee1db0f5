package nl.kortelijnen.verslag.ui.terug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Onderdeel;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** V03: corrections of what was recognised can be taken back, step by step, in the store as well as on the screen. */
@SpringBootTest
class TerugwegTest {

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Accounts accounts;

    private final Terugweg weg = new Terugweg();
    private UUID verslag;
    private Concept begin;

    @BeforeEach
    void open() {
        TestInlog.als(
                TestInlog.maak(accounts, "t" + UUID.randomUUID().toString().substring(0, 12), null, Rol.ORGANISATOR));
        verslag = inlezing.neemOp(
                "middag.txt", VoorbeeldTekst.van("werkconferentie.txt").getBytes(StandardCharsets.UTF_8));
        begin = redactie.concept(verslag);
        weg.geopend(begin);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private static void zelfde(Concept een, Concept ander) {
        assertThat(een.kop()).isEqualTo(ander.kop());
        assertThat(een.onderdelen()).isEqualTo(ander.onderdelen());
    }

    @Test
    void vijf_stappen_gaan_een_voor_een_terug_en_weer_vooruit() {
        List<Onderdeel> delen = begin.onderdelen();
        Punt punt = delen.get(1).punten().get(1);
        weg.gewijzigd(redactie.haalPuntWeg(verslag, punt.id()));
        Punt ander = delen.get(1).punten().getFirst();
        weg.gewijzigd(redactie.wijzigPunt(verslag, ander.id(), Punttype.TOEZEGGING, "Anders gezegd.", ""));
        weg.gewijzigd(redactie.verplaats(verslag, ander.id(), delen.get(2).id()));
        weg.gewijzigd(redactie.voegOnderdeelToe(verslag, "Erbij"));
        Concept laatste = redactie.voegPuntToe(
                verslag, redactie.concept(verslag).onderdelen().getLast().id(), Punttype.VRAAG, "Wie belt?", "", null);
        weg.gewijzigd(laatste);

        for (int stap = 0; stap < 5; stap++) {
            assertThat(weg.kanTerug()).isTrue();
            weg.gaTerug(redactie::zetTerug);
        }
        assertThat(weg.kanTerug()).isFalse();
        zelfde(redactie.concept(verslag), begin);

        for (int stap = 0; stap < 5; stap++) {
            weg.gaVooruit(redactie::zetTerug);
        }
        assertThat(weg.kanVooruit()).isFalse();
        zelfde(redactie.concept(verslag), laatste);
    }

    @Test
    void wat_een_ander_deed_wordt_niet_weggeveegd() {
        Punt punt = begin.punten().getFirst();
        weg.gewijzigd(redactie.zetType(verslag, punt.id(), Punttype.TOEZEGGING));
        redactie.voegOnderdeelToe(verslag, "Van een ander");

        assertThatThrownBy(() -> weg.gaTerug(redactie::zetTerug))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("Iemand anders");
        assertThat(redactie.concept(verslag).onderdelen())
                .extracting(Onderdeel::naam)
                .contains("Van een ander");
        assertThat(weg.kanTerug()).isTrue();
    }

    @Test
    void wie_na_een_stap_terug_iets_anders_doet_gaat_niet_meer_vooruit() {
        Punt punt = begin.punten().getFirst();
        weg.gewijzigd(redactie.zetType(verslag, punt.id(), Punttype.TOEZEGGING));
        weg.gaTerug(redactie::zetTerug);
        weg.gewijzigd(redactie.zetNagekeken(verslag, punt.id(), true));

        assertThat(weg.kanVooruit()).isFalse();
        assertThat(weg.kanTerug()).isTrue();
    }

    @Test
    void een_pagina_die_opnieuw_opent_houdt_de_weg_terug_als_er_niets_anders_is() {
        Punt punt = begin.punten().getFirst();
        weg.gewijzigd(redactie.zetType(verslag, punt.id(), Punttype.TOEZEGGING));
        weg.geopend(redactie.concept(verslag));
        assertThat(weg.kanTerug()).isTrue();
        redactie.voegOnderdeelToe(verslag, "Van een ander");
        weg.geopend(redactie.concept(verslag));
        assertThat(weg.kanTerug()).isFalse();
    }
}
