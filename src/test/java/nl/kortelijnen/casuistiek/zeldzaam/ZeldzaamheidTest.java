package nl.kortelijnen.casuistiek.zeldzaam;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.Vondst;
import nl.kortelijnen.herkenning.Herkend;
import nl.kortelijnen.herkenning.herkomst.Roltekening;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Veld;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C03: what the households that are kept have in common says whether a combination points to one. */
@SpringBootTest
class ZeldzaamheidTest {

    private static final String VERHAAL = "Een gezin uit Moldavië dat in Tiel woont, met een alleenstaande moeder.";

    @Autowired
    Zeldzaamheid zeldzaamheid;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Accounts accounts;

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_combinatie_die_vijf_anderen_ook_kennen_mag_blijven_staan_en_eerder_niet() {
        Gebruiker schrijver = mens();
        TestInlog.als(schrijver);
        UUID id = casussen.begin(Casustekst.leeg(Casussoort.TWIJFEL).met(Casusveld.CONTEXT, VERHAAL));
        List<Vondst> eerst = casusbank.lees(id).open();
        assertThat(eerst)
                .extracting(vondst -> vondst.herkend().tekst())
                .containsExactly("Moldavië", "Tiel", "alleenstaande moeder");
        assertThat(eerst)
                .extracting(vondst -> vondst.herkend().voorstel())
                .containsExactly("Oost-Europa", "een stad", "moeder");
        for (int aantal = 1; aantal <= 5; aantal++) {
            TestInlog.alsMetTweedeFactor(mens());
            UUID huishouden = huishoudens.maak(
                    new Werknaam("Huis aan zee " + aantal),
                    "Gezinswerker",
                    Doel.SAMENWERKEN,
                    Grondslag.PUBLIEKE_TAAK,
                    "");
            huishoudens.schrijf(huishouden, VERHAAL, null);
            TestInlog.als(schrijver);
            assertThat(casusbank.lees(id).open()).as("not at once").isEqualTo(eerst);
            zeldzaamheid.telOpnieuw();
            assertThat(casusbank.lees(id).open()).isEqualTo(aantal < 5 ? eerst : List.of());
        }
    }

    @Test
    void de_tekening_telt_mee_en_wordt_ook_ruimer() {
        TestInlog.alsMetTweedeFactor(mens());
        UUID huishouden = huishoudens.maak(
                new Werknaam("Huis aan het pad"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        for (int nummer = 1; nummer <= 6; nummer++) {
            huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), "zoon", "", false));
        }
        huishoudens.zetVeld(huishouden, Veld.SCHOOL_EN_WERK, "", "Er is weinig geld.");
        UUID id = casussen.beginVanuit(huishouden);
        casussen.bewaar(
                id, casusbank.lees(id).tekst().met(Casusveld.CONTEXT, "Zij komen uit Moldavië en wonen in Tiel."));
        assertThat(tekening(id).mensen()).hasSize(6);
        assertThat(casusbank.lees(id).open())
                .extracting(Vondst::herkend)
                .allMatch(Herkend::isCombinatie)
                .hasSize(2);

        casussen.maakTekeningRuimer(id);
        assertThat(tekening(id).mensen())
                .singleElement()
                .satisfies(een -> assertThat(een.voluit()).isEqualTo("Ki, kinderen"));
        assertThat(casusbank.lees(id).open()).isEmpty();
        casussen.tekenOpnieuw(id);
        assertThat(tekening(id).mensen()).hasSize(6);
    }

    private Roltekening tekening(UUID id) {
        Roltekening tekening = casusbank.lees(id).tekening();
        assertThat(tekening).isNotNull();
        return tekening;
    }

    private Gebruiker mens() {
        return TestInlog.maak(accounts, "ze-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }
}
