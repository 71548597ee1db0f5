package nl.kortelijnen.ketennetwerk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.ketennetwerk.demo.Netwerklader;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The network on a real graph: N01, N03, N07, N08, AN4, AN8, AN9, AN10, AE27. */
@SpringBootTest
class KetennetwerkTest {

    private static final OrganisatieId VEILIG_THUIS = OrganisatieId.vanSlug("veilig-thuis-gelderland-zuid");
    private static final OrganisatieId R75 = OrganisatieId.vanSlug("r75");
    private static final ProfessionalId MARLOES = ProfessionalId.vanSlug("marloes-peters");
    private static final ProfessionalId RUBEN = ProfessionalId.vanSlug("ruben-hendriks");

    @Autowired
    Ketennetwerk netwerk;

    @Autowired
    Organisatiekaarten kaarten;

    @Autowired
    Contactlijnen lijnen;

    @Autowired
    Netwerklader lader;

    @Autowired
    Clock klok;

    @BeforeEach
    void laad() {
        lader.laad();
        als(Rol.PROFESSIONAL);
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void het_demonetwerk_is_groot_genoeg_en_twee_keer_laden_verandert_niets() {
        TestOpslag.wisGraaf();
        lader.laad();
        lader.laad();
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).hasSizeGreaterThanOrEqualTo(40);
        assertThat(netwerk.teams(Netwerkfilter.ALLES)).hasSizeGreaterThanOrEqualTo(15);
        assertThat(netwerk.professionals(Netwerkfilter.ALLES)).hasSize(250);
        assertThat(lijnen.van(MARLOES))
                .hasSize(lijnen.van(MARLOES).stream()
                        .map(lijn -> lijn.anderEinde(MARLOES).id())
                        .collect(java.util.stream.Collectors.toSet())
                        .size());
    }

    @Test
    void een_organisatie_zegt_wat_zij_wel_en_niet_doet() {
        Organisatie kaart = netwerk.organisatie(VEILIG_THUIS).orElseThrow();
        assertThat(kaart.telefoon()).isEqualTo("0800-2000");
        assertThat(kaart.doetWel()).contains("Advies geven, ook zonder namen");
        assertThat(kaart.doetNiet()).contains("Voorlichting geven in de wijk");
        assertThat(kaart.talen()).extracting(Taal::code).containsExactly("nl", "en");
        assertThat(kaart.verzonnen()).isFalse();
    }

    @Test
    void wie_dukenburg_zoekt_vindt_het_team_samen_verder_met_zijn_organisaties() {
        Team team = netwerk.teams(Netwerkfilter.opTekst("dukenburg")).stream()
                .filter(een -> een.naam().equals("Samen Verder Dukenburg"))
                .findFirst()
                .orElseThrow();
        assertThat(team.organisaties()).hasSize(6);
        assertThat(team.werkgebied()).containsExactly("Dukenburg");
        assertThat(netwerk.teams(new Netwerkfilter(null, null, "Dukenburg", null)))
                .extracting(Team::naam)
                .contains("Samen Verder Dukenburg", "Buurtteam Dukenburg")
                .doesNotContain("Samen Verder Hatert");
    }

    @Test
    void een_overlegtafel_zegt_wie_haar_mag_bijeenroepen() {
        Team tafel = netwerk.team(TeamId.vanSlug("jeugdbeschermingstafel-regio-nijmegen"))
                .orElseThrow();
        assertThat(tafel.soort()).isEqualTo(Teamsoort.OVERLEGTAFEL);
        assertThat(tafel.bijeenroepen())
                .extracting(Team.Deelnemer::naam)
                .contains("Veilig Thuis Gelderland-Zuid")
                .doesNotContain("Raad voor de Kinderbescherming");
    }

    @Test
    void zoeken_op_naam_let_niet_op_hoofdletters_en_accenten() {
        assertThat(netwerk.professionals(Netwerkfilter.opTekst("OZKAN")))
                .extracting(Professional::naam)
                .anyMatch(naam -> naam.contains("Özkan"));
        assertThat(netwerk.professionals(Netwerkfilter.opTekst("marloes dukenburg")))
                .extracting(Professional::id)
                .containsExactly(MARLOES);
    }

    @Test
    void wie_een_taal_zoekt_vindt_iedereen_die_haar_spreekt_ook_wie_geen_deskundige_is() {
        List<Professional> sprekers = netwerk.professionals(new Netwerkfilter(null, null, null, "so"));
        assertThat(sprekers).isNotEmpty().allMatch(mens -> mens.talen().containsKey(Taal.van("so")));
        assertThat(sprekers)
                .filteredOn(mens -> mens.naam().equals("Amina Osman"))
                .singleElement()
                .satisfies(amina -> assertThat(amina.talen()).containsEntry(Taal.van("so"), Taalniveau.MOEDERTAAL));
    }

    @Test
    void een_lijn_staat_bij_beide_mensen_en_bij_hun_organisaties() {
        assertThat(lijnen.van(MARLOES)).anyMatch(lijn -> lijn.raakt(RUBEN));
        assertThat(lijnen.van(RUBEN)).anyMatch(lijn -> lijn.raakt(MARLOES));
        assertThat(lijnen.van(VEILIG_THUIS))
                .isNotEmpty()
                .allMatch(lijn -> lijn.van().organisatie().equals(VEILIG_THUIS)
                        || lijn.naar().organisatie().equals(VEILIG_THUIS));
    }

    @Test
    void je_legt_en_bevestigt_je_eigen_lijn() {
        ProfessionalId nienke = ProfessionalId.vanSlug("nienke-baltussen");
        TestInlog.als(gebruiker(nienke.waarde(), Rol.PROFESSIONAL));
        ProfessionalId pim = ProfessionalId.vanSlug("pim-wolters");
        lijnen.leg(pim, Kanaal.TELEFOON, "Twijfel over een tekst", "ma 9.00–12.00");
        assertThat(lijnen.van(pim))
                .filteredOn(lijn -> lijn.raakt(nienke))
                .singleElement()
                .satisfies(lijn -> {
                    assertThat(lijn.bevestigd()).isEqualTo(Testklok.vandaag());
                    assertThat(lijn.kanaal()).isEqualTo(Kanaal.TELEFOON);
                });
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> lijnen.leg(pim, Kanaal.TELEFOON, "Nog een keer", ""));
        lijnen.leg(pim, Kanaal.MAIL, "Een tekst nalezen", "");
        LijnId lijn = lijnen.van(pim).stream()
                .filter(een -> een.raakt(nienke) && een.kanaal() == Kanaal.MAIL)
                .findFirst()
                .orElseThrow()
                .id();
        lijnen.bevestig(lijn);
        lijnen.wijzig(lijn, Kanaal.MAIL, "Twee teksten nalezen", "");
        lijnen.beeindig(lijn);
        assertThat(lijnen.van(pim)).filteredOn(een -> een.raakt(nienke)).hasSize(1);
        assertThat(lijnen.voorbij(pim)).extracting(Lijn::doel).contains("Twee teksten nalezen");
    }

    @Test
    void een_wijziging_laat_de_dag_van_bevestigen_zoals_hij_was() {
        LocalDate was = netwerk.organisatie(R75).orElseThrow().bevestigd();
        als(Rol.PROFESSIONAL, Rol.NETWERKBEHEERDER);
        Organisatieblad blad = netwerk.organisatie(R75).orElseThrow().blad();
        kaarten.wijzig(R75, met(blad, "Nieuwe omschrijving"));
        assertThat(netwerk.organisatie(R75).orElseThrow())
                .satisfies(kaart -> assertThat(kaart.omschrijving()).isEqualTo("Nieuwe omschrijving"))
                .satisfies(kaart -> assertThat(kaart.bevestigd()).isEqualTo(was));
        kaarten.bevestig(R75);
        assertThat(netwerk.organisatie(R75).orElseThrow().bevestigd()).isEqualTo(Testklok.vandaag());
        lader.laad();
        assertThat(netwerk.organisatie(R75).orElseThrow().omschrijving()).isEqualTo("Nieuwe omschrijving");
    }

    @Test
    void na_180_dagen_geldt_een_bevestiging_niet_meer() {
        LocalDate vandaag = LocalDate.of(2026, 11, 22);
        assertThat(Bevestiging.geldt(vandaag.minusDays(180), vandaag)).isTrue();
        assertThat(Bevestiging.geldt(vandaag.minusDays(181), vandaag)).isFalse();
    }

    @Test
    void alleen_een_netwerkbeheerder_voegt_een_organisatie_toe() {
        Organisatieblad blad = met(netwerk.organisatie(R75).orElseThrow().blad(), "Proef");
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> kaarten.voegToe(blad));
        als(Rol.NETWERKBEHEERDER);
        OrganisatieId nieuw = kaarten.voegToe(blad);
        assertThat(netwerk.organisatie(nieuw).orElseThrow().bevestigdDoor()).isEqualTo("Kim de Boer");
    }

    @Test
    void wie_geen_account_heeft_krijgt_niets() {
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> netwerk.organisaties(Netwerkfilter.ALLES));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> netwerk.professional(MARLOES));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> lijnen.van(MARLOES));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(netwerk::werkgebieden);
    }

    private static Organisatieblad met(Organisatieblad blad, String omschrijving) {
        return new Organisatieblad(
                blad.naam(),
                blad.kort(),
                blad.afkortingen(),
                blad.soort(),
                omschrijving,
                blad.doetWel(),
                blad.doetNiet(),
                blad.telefoon(),
                blad.mail(),
                blad.bereikbaar(),
                blad.werkgebied(),
                blad.talen());
    }

    private static void als(Rol... rollen) {
        TestInlog.als(gebruiker(null, rollen));
    }

    private static Gebruiker gebruiker(UUID professional, Rol... rollen) {
        return new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rollen), professional);
    }
}
