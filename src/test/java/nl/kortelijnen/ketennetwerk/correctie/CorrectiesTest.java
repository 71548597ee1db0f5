package nl.kortelijnen.ketennetwerk.correctie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
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

/** Readers report what is wrong and hear what was done (N07); an organisation tells how busy it is (N10). */
@SpringBootTest
class CorrectiesTest {

    @Autowired
    Correcties correcties;

    @Autowired
    Drukteberichten drukte;

    @Autowired
    Organisatiekaarten organisaties;

    @Autowired
    Mensenkaarten mensen;

    private final Gebruiker lezer = gebruiker(null, null, Rol.PROFESSIONAL);
    private OrganisatieId school;
    private ProfessionalId zoe;

    @BeforeEach
    void netwerk() {
        TestOpslag.wisGraaf();
        TestInlog.als(gebruiker(null, null, Rol.NETWERKBEHEERDER));
        school = organisaties.voegToe(new Organisatieblad(
                "De Regenboog", "", List.of(), "school", "", List.of(), List.of(), "", "", "", List.of(), List.of()));
        zoe = mensen.voegToe(new Persoonsblad(
                "Zoë Aalders", "ib'er", "", "", "", List.of(), Map.of(), List.of(new Aanstelling(school)), List.of()));
        TestInlog.als(lezer);
    }

    @AfterEach
    void ruimOp() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void een_lezer_meldt_de_organisatie_past_aan_en_de_lezer_hoort_het() {
        correcties.meld(school.waarde(), "De Regenboog", "netwerk", "Het nummer is 024 000 12 35.");
        assertThat(correcties.teDoen()).as("not for who may not change it").isEmpty();

        TestInlog.als(gebruiker(null, school.waarde(), Rol.ORGANISATIEBEHEERDER));
        Correctie open = correcties.teDoen().getFirst();
        assertThat(open.tekst()).contains("12 35");
        correcties.handelAf(open.id(), true, "Dank!");
        assertThat(correcties.teDoen()).isEmpty();

        TestInlog.als(lezer);
        assertThat(correcties.nieuweAntwoorden()).isEqualTo(1);
        assertThat(correcties.vanMij())
                .singleElement()
                .satisfies(een -> assertThat(een.stand()).isEqualTo(Correctie.Stand.VERWERKT));
        correcties.gezien();
        assertThat(correcties.nieuweAntwoorden()).isZero();
    }

    @Test
    void iemand_zelf_ziet_wat_over_de_eigen_kaart_gemeld_is_en_een_ander_doet_er_niets_mee() {
        correcties.meld(zoe.waarde(), "Zoë Aalders", "netwerk", "Werkt hier niet meer.");
        TestInlog.als(gebruiker(zoe.waarde(), null, Rol.PROFESSIONAL));
        UUID id = correcties.teDoen().getFirst().id();
        TestInlog.als(gebruiker(null, UUID.randomUUID(), Rol.ORGANISATIEBEHEERDER));
        assertThat(correcties.teDoen()).isEmpty();
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> correcties.handelAf(id, true, ""));
        TestInlog.als(gebruiker(zoe.waarde(), null, Rol.PROFESSIONAL));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .as("a no needs a reason")
                .isThrownBy(() -> correcties.handelAf(id, false, " "));
        correcties.handelAf(id, false, "Ik werk er nog.");
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> correcties.handelAf(id, true, ""));
    }

    @Test
    void drukte_vertelt_de_organisatie_zelf_en_wat_eerder_gold_blijft_te_zien() {
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .isThrownBy(() -> drukte.meld(school, Drukte.Stand.PIEK, 6, ""));
        TestInlog.als(gebruiker(null, school.waarde(), Rol.ORGANISATIEBEHEERDER));
        drukte.meld(school, Drukte.Stand.GEWOON, 0, "");
        drukte.meld(school, Drukte.Stand.PIEK, 6, "Na de zomer");
        TestInlog.als(lezer);
        assertThat(drukte.nu(school).orElseThrow().zin()).isEqualTo("Piek: ongeveer 6 weken wachten");
        assertThat(drukte.van(school))
                .extracting(Drukte::stand)
                .containsExactly(Drukte.Stand.PIEK, Drukte.Stand.GEWOON);
        assertThat(drukte.lopend("school")).hasSize(1);
        assertThat(drukte.lopend("veilig-thuis")).isEmpty();
    }

    private static Gebruiker gebruiker(@Nullable UUID professional, @Nullable UUID organisatie, Rol... rollen) {
        return new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rollen), professional, organisatie);
    }
}
