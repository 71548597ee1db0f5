package nl.kortelijnen.casuistiek.leren;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.casuistiek.Casusbank;
import nl.kortelijnen.casuistiek.Casusbeoordeling;
import nl.kortelijnen.casuistiek.Casusregel;
import nl.kortelijnen.casuistiek.Casussen;
import nl.kortelijnen.casuistiek.Casussoort;
import nl.kortelijnen.casuistiek.Casustekst;
import nl.kortelijnen.casuistiek.Casusveld;
import nl.kortelijnen.casuistiek.intervisie.Methoden;
import nl.kortelijnen.cijfers.Cijfercel;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** AC14, AC8, C07: what several cases ask about is something to learn, and there is a method that looks from more sides. */
@SpringBootTest
class LeervragenTest {

    private static final String THEMA = "samenwerking";

    @Autowired
    Leervragen leervragen;

    @Autowired
    Soortenverdeling soorten;

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Methoden methoden;

    @Autowired
    Accounts accounts;

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void wat_in_meer_casussen_gevraagd_wordt_is_iets_om_te_leren_en_een_concept_of_buitenstaander_telt_niet() {
        TestInlog.als(mens(Rol.PROFESSIONAL));
        List<UUID> gedeeld = Stream.of(Casussoort.PROBLEEM, Casussoort.TWIJFEL, Casussoort.SUCCES)
                .map(this::deel)
                .toList();
        UUID concept = casussen.begin(casus(Casussoort.TWIJFEL));
        Leervraag vraag = leervragen.alle().stream()
                .filter(een -> een.thema().equals(THEMA))
                .findFirst()
                .orElseThrow();
        assertThat(vraag.vragen())
                .extracting(Casusregel::id)
                .contains(gedeeld.get(0), gedeeld.get(1))
                .doesNotContain(gedeeld.get(2), concept);
        assertThat(vraag.successen()).isPositive();
        assertThat(soorten.tabel().rijen().getLast().cellen())
                .extracting(Cijfercel::waarde)
                .satisfies(cellen -> {
                    assertThat(cellen.subList(0, 3)).allMatch(aantal -> aantal >= 1);
                    int alle = cellen.get(0) + cellen.get(1) + cellen.get(2);
                    assertThat(cellen.get(3)).isEqualTo(Math.round(100f * cellen.get(0) / alle));
                });
        assertThat(leervragen.alle()).allMatch(een -> een.vragen().size() >= 2);

        TestInlog.als(mens(Rol.NETWERKBEHEERDER));
        assertThat(leervragen.alle()).isEmpty();
        assertThat(soorten.tabel().rijen()).isEmpty();
    }

    @Test
    void er_is_een_methode_met_aannames_perspectieven_en_tegenspraak() {
        assertThat(methoden.met("meervoudig-kijken"))
                .hasValueSatisfying(methode -> assertThat(methode.rondes())
                        .extracting(ronde -> ronde.naam())
                        .containsSubsequence("Aannames", "Perspectieven", "Tegenspraak"));
    }

    private UUID deel(Casussoort soort) {
        Gebruiker schrijver = mens(Rol.PROFESSIONAL);
        TestInlog.als(schrijver);
        UUID id = casussen.begin(casus(soort));
        casussen.vraagBeoordeling(id);
        TestInlog.als(mens(Rol.PROFESSIONAL));
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        return id;
    }

    private static Casustekst casus(Casussoort soort) {
        Casustekst leeg = Casustekst.leeg(soort)
                .met(Casusveld.TITEL, "Wie belt wie")
                .met(Casusveld.CONTEXT, "Er waren vier hulpverleners en niemand belde.")
                .met(Casusveld.VRAAG, "Hoe spreken we af wie belt?");
        return new Casustekst(soort, null, null, Set.of(THEMA), leeg.velden(), Set.of());
    }

    private Gebruiker mens(Rol rol) {
        return TestInlog.maak(accounts, "lv-" + UUID.randomUUID().toString().substring(0, 12), null, rol);
    }
}
