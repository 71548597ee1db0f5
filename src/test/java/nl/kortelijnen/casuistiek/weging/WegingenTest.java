package nl.kortelijnen.casuistiek.weging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C06, AC9, AC10, AC11: each weighs for oneself, all is revealed at once, dissent shows without a winner, and per period. */
@SpringBootTest
class WegingenTest {

    @Autowired
    Wegingen wegingen;

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Accounts accounts;

    private final List<Gebruiker> vier = new ArrayList<>();
    private UUID casus;
    private UUID id;

    @BeforeEach
    void maak() {
        for (int n = 0; n < 4; n++) {
            vier.add(mens(Rol.PROFESSIONAL));
        }
        TestInlog.als(vier.getFirst());
        casus = casussen.begin(new Casustekst(
                Casussoort.TWIJFEL,
                null,
                null,
                Set.of(),
                Map.of(
                        Casusveld.TITEL, "Weer een melding",
                        Casusveld.CONTEXT, "Na een half jaar kwam er opnieuw een melding.",
                        Casusveld.VRAAG, "Was opnieuw onderzoek nodig?")));
        casussen.vraagBeoordeling(casus);
        TestInlog.als(vier.get(1));
        beoordeling.keurGoed(casus, casusbank.lees(casus).versie());
        id = wegingen.vraag(casus, Weegvraag.HERMELDING);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "we-" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    private void weegt(int wie, int cijfer) {
        TestInlog.als(vier.get(wie));
        wegingen.weeg(id, cijfer, "Omdat " + "abcd".charAt(wie) + " dit zo zag.");
    }

    @Test
    void van_vier_die_wegen_ziet_niemand_iets_van_een_ander_voor_alles_wordt_onthuld() {
        int[] cijfers = {4, 4, 5, 1};
        for (int wie = 0; wie < 4; wie++) {
            weegt(wie, cijfers[wie]);
        }
        for (int wie = 0; wie < 4; wie++) {
            TestInlog.als(vier.get(wie));
            for (Wegingblad blad :
                    List.of(wegingen.lees(id), wegingen.van(casus).getFirst())) {
                assertThat(blad.gewogen()).isEqualTo(4);
                assertThat(blad.oordelen()).isEmpty();
                assertThat(blad.spreiding()).isNull();
                assertThat(blad.eigen().cijfer()).isEqualTo(cijfers[wie]);
                for (int ander = 0; ander < 4; ander++) {
                    if (ander != wie) {
                        assertThat(blad.toString()).doesNotContain("Omdat " + "abcd".charAt(ander));
                    }
                }
            }
        }
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> wegingen.onthul(id));
        TestInlog.als(vier.get(1));
        wegingen.onthul(id);

        Wegingblad open = wegingen.lees(id);
        assertThat(open.spreiding().aantallen()).containsExactly(1, 0, 0, 2, 1);
        assertThat(open.spreiding().midden()).isEqualTo(4);
        assertThat(open.spreiding().verschil()).isTrue();
        assertThat(open.oordelen())
                .hasSize(4)
                .filteredOn(Wegingblad.Oordeel::anders)
                .singleElement()
                .satisfies(een -> {
                    assertThat(een.cijfer()).isEqualTo(1);
                    assertThat(een.toelichting()).isEqualTo("Omdat d dit zo zag.");
                });
        vier.forEach(mens -> assertThat(open.toString()).doesNotContain(mens.naam()));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> wegingen.weeg(id, 2, ""))
                .withMessageContaining("al onthuld");
        assertThat(wegingen.perPeriode())
                .filteredOn(een -> een.vraag() == Weegvraag.HERMELDING)
                .first()
                .satisfies(een -> {
                    assertThat(een.oordelen()).isGreaterThanOrEqualTo(4);
                    assertThat(een.metVerschil()).isPositive();
                });
    }

    @Test
    void wie_twee_accounts_heeft_weegt_een_keer() {
        weegt(1, 2);
        UUID tweede = mens(Rol.PROFESSIONAL).account();
        TestInlog.alsMetTweedeFactor(mens(Rol.BEHEERDER));
        accounts.hernoem(tweede, vier.get(1).naam());
        TestInlog.als(accounts.gebruiker(tweede).orElseThrow());
        assertThat(wegingen.lees(id).eigen().cijfer()).isEqualTo(2);
        wegingen.weeg(id, 5, "Toch anders.");

        Wegingblad blad = wegingen.van(casus).getFirst();
        assertThat(blad.gewogen()).isOne();
        assertThat(blad.eigen().cijfer()).isEqualTo(5);
    }

    @Test
    void met_twee_wordt_er_niets_onthuld_en_wie_zich_bedenkt_weegt_niet_dubbel() {
        weegt(1, 2);
        weegt(1, 3);
        weegt(2, 3);
        TestInlog.als(vier.get(1));
        assertThat(wegingen.lees(id).gewogen()).isEqualTo(2);
        assertThat(wegingen.lees(id).magOnthullen()).isFalse();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> wegingen.onthul(id))
                .withMessageContaining("minstens 3");
        for (int fout : new int[] {0, 6, -1}) {
            assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> wegingen.weeg(id, fout, ""));
        }
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> wegingen.weeg(id, 2, "Fatima vertelde het zelf."))
                .withMessageContaining("Fatima");
    }

    @Test
    void met_de_casus_gaat_de_weging_en_een_buitenstaander_ziet_niets() {
        for (int wie = 0; wie < 3; wie++) {
            weegt(wie, 3);
        }
        TestInlog.als(vier.get(1));
        wegingen.onthul(id);
        for (Rol rol : List.of(Rol.BEHEERDER, Rol.REDACTEUR, Rol.ORGANISATOR)) {
            TestInlog.als(mens(rol));
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> wegingen.lees(id));
            assertThatExceptionOfType(Fout.class).isThrownBy(() -> wegingen.weeg(id, 3, ""));
            assertThat(wegingen.perPeriode()).isEmpty();
        }
        TestInlog.als(vier.getFirst());
        casussen.trekIn(casus);
        TestInlog.als(vier.get(1));
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> wegingen.lees(id));
    }
}
