package nl.kortelijnen.ketennetwerk.afspraak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What two organisations expect of each other holds when both said so (N09). */
@SpringBootTest
class SamenwerkingsafsprakenTest {

    @Autowired
    Samenwerkingsafspraken afspraken;

    @Autowired
    Organisatiekaarten organisaties;

    private OrganisatieId school;
    private OrganisatieId buurtteam;
    private final LocalDate volgendJaar = Testklok.vandaag().plusYears(1);

    @BeforeEach
    void tweeOrganisaties() {
        TestOpslag.wisGraaf();
        als(null, Rol.NETWERKBEHEERDER);
        school = organisatie("De Regenboog");
        buurtteam = organisatie("Buurtteam Zuid");
    }

    @AfterEach
    void ruimOp() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void een_kant_is_een_concept_en_de_tweede_maakt_de_afspraak_geldig() {
        als(school, Rol.ORGANISATIEBEHEERDER);
        afspraken.stelVoor(school, buurtteam, "Wij bellen binnen twee dagen terug.", volgendJaar);
        assertThat(afspraken.van(buurtteam))
                .singleElement()
                .satisfies(een -> assertThat(een.geldig()).isFalse());
        assertThat(afspraken.teDoen()).as("the proposer has said yes").isEmpty();

        als(buurtteam, Rol.ORGANISATIEBEHEERDER);
        UUID id = afspraken.teDoen().getFirst().id();
        afspraken.bevestig(id, buurtteam);
        assertThat(afspraken.van(school))
                .singleElement()
                .satisfies(een -> assertThat(een.geldig()).isTrue());

        afspraken.wijzig(id, buurtteam, "Wij bellen binnen een dag terug.", volgendJaar);
        assertThat(afspraken.van(school))
                .as("the other says yes again")
                .singleElement()
                .satisfies(een -> assertThat(een.geldig()).isFalse());
    }

    @Test
    void op_de_dag_van_nakijken_wacht_zij_op_beide() {
        als(school, Rol.ORGANISATIEBEHEERDER);
        afspraken.stelVoor(school, buurtteam, "Wij bellen terug.", volgendJaar);
        als(buurtteam, Rol.ORGANISATIEBEHEERDER);
        afspraken.bevestig(afspraken.teDoen().getFirst().id(), buurtteam);
        Samenwerkingsafspraak geldig = afspraken.van(school).getFirst();
        assertThat(geldig.moetNagekeken(volgendJaar.minusDays(1))).isFalse();
        assertThat(geldig.moetNagekeken(volgendJaar)).isTrue();
    }

    @Test
    void niemand_zegt_ja_voor_een_ander_ook_de_netwerkbeheerder_niet() {
        als(school, Rol.ORGANISATIEBEHEERDER);
        afspraken.stelVoor(school, buurtteam, "Wij bellen terug.", volgendJaar);
        UUID id = afspraken.van(school).getFirst().id();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> afspraken.bevestig(id, buurtteam));
        als(null, Rol.NETWERKBEHEERDER);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> afspraken.bevestig(id, buurtteam));
        OrganisatieId derde = organisatie("Derde");
        als(derde, Rol.ORGANISATIEBEHEERDER);
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> afspraken.beeindig(id, derde));
    }

    private OrganisatieId organisatie(String naam) {
        return organisaties.voegToe(new Organisatieblad(
                naam, "", List.of(), "overig", "", List.of(), List.of(), "", "", "", List.of(), List.of()));
    }

    private static void als(@Nullable OrganisatieId organisatie, Rol rol) {
        TestInlog.als(new Gebruiker(
                UUID.randomUUID(),
                "kim",
                "Kim de Boer",
                Set.of(rol),
                null,
                organisatie == null ? null : organisatie.waarde()));
    }
}
