package nl.kortelijnen.deskundigen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
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

/** Experts keep their own profile, and are found by it on a portal without invented data (E01, E02). */
@SpringBootTest
class DeskundigenprofielenTest {

    @Autowired
    Deskundigenprofielen profielen;

    @Autowired
    Deskundigenwijzer wijzer;

    @Autowired
    Organisatiekaarten organisaties;

    @Autowired
    Mensenkaarten mensen;

    private OrganisatieId netwerkCw;
    private ProfessionalId tesfay;

    @BeforeEach
    void netwerk() {
        TestOpslag.wisGraaf();
        als(null, null, Rol.NETWERKBEHEERDER);
        netwerkCw = organisaties.voegToe(new Organisatieblad(
                "Netwerk CW",
                "",
                List.of(),
                "cultuursensitief",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of()));
        tesfay = mens(new Aanstelling(netwerkCw));
    }

    @AfterEach
    void ruimOp() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void een_deskundige_vult_het_eigen_profiel_in_en_wordt_gevonden() {
        als(tesfay, null, Rol.DESKUNDIGE);
        profielen.bewaar(tesfay, blad(3, Testklok.vandaag().plusMonths(6)));
        assertThat(gevonden()).containsExactly(tesfay);
        profielen.stop(tesfay);
        assertThat(gevonden()).isEmpty();
    }

    @Test
    void wie_nergens_meer_werkt_wordt_niet_meer_voorgesteld() {
        als(tesfay, null, Rol.DESKUNDIGE);
        profielen.bewaar(tesfay, blad(3, Testklok.vandaag().plusMonths(6)));
        als(null, null, Rol.NETWERKBEHEERDER);
        mensen.wijzig(tesfay, kaart(new Aanstelling(netwerkCw, "", null, Testklok.vandaag())));
        assertThat(gevonden()).isEmpty();
    }

    @Test
    void een_ander_maakt_niemand_deskundige_en_stopt_niemand() {
        ProfessionalId ander = mens(new Aanstelling(netwerkCw));
        als(ander, null, Rol.DESKUNDIGE);
        Deskundigenblad blad = blad(3, Testklok.vandaag().plusMonths(6));
        assertThat(profielen.mag(tesfay)).isFalse();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> profielen.bewaar(tesfay, blad));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> profielen.stop(tesfay));
        als(null, netwerkCw, Rol.ORGANISATIEBEHEERDER);
        profielen.bewaar(tesfay, blad);
        assertThat(profielen.van(tesfay)).isPresent();
    }

    @Test
    void zonder_dag_van_nakijken_in_het_komende_jaar_of_met_te_veel_tegelijk_wordt_niets_bewaard() {
        als(tesfay, null, Rol.DESKUNDIGE);
        LocalDate vandaag = Testklok.vandaag();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> profielen.bewaar(tesfay, blad(3, vandaag)));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() ->
                        profielen.bewaar(tesfay, blad(3, vandaag.plusYears(1).plusDays(1))));
        assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> blad(0, vandaag.plusMonths(1)));
        assertThat(profielen.van(tesfay)).isEmpty();
    }

    private List<ProfessionalId> gevonden() {
        return wijzer.zoek(new Deskundigenvraag("ti", null, null, null, null)).voorstellen().stream()
                .map(voorstel -> voorstel.deskundige().id())
                .toList();
    }

    private static Deskundigenblad blad(int maximaal, LocalDate nakijken) {
        Werktijd dag = new Werktijd(LocalTime.of(9, 0), LocalTime.of(17, 0));
        return new Deskundigenblad(
                Achterban.NETWERK_CW,
                Set.of(),
                Set.of(),
                Set.of(Werkwijze.HUISBEZOEK),
                List.of("Nijmegen"),
                Map.of(DayOfWeek.MONDAY, dag, DayOfWeek.WEDNESDAY, dag, DayOfWeek.FRIDAY, dag),
                List.of(),
                maximaal,
                "Over gezinnen uit Eritrea",
                nakijken);
    }

    private ProfessionalId mens(Aanstelling waar) {
        return mensen.voegToe(kaart(waar));
    }

    private static Persoonsblad kaart(Aanstelling waar) {
        return new Persoonsblad(
                "Tesfay Habte",
                "deskundige",
                "",
                "",
                "",
                List.of(),
                Map.of("ti", "moedertaal"),
                List.of(waar),
                List.of());
    }

    private static void als(@Nullable ProfessionalId wie, @Nullable OrganisatieId organisatie, Rol rol) {
        TestInlog.als(new Gebruiker(
                UUID.randomUUID(),
                "kim",
                "Kim de Boer",
                Set.of(rol),
                wie == null ? null : wie.waarde(),
                organisatie == null ? null : organisatie.waarde()));
    }
}
