package nl.kortelijnen.ketennetwerk.beheer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.Contactlijnen;
import nl.kortelijnen.ketennetwerk.Kanaal;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.TeamId;
import nl.kortelijnen.ketennetwerk.Teamblad;
import nl.kortelijnen.ketennetwerk.Teamlidmaatschap;
import nl.kortelijnen.ketennetwerk.Teamsoort;
import nl.kortelijnen.ketennetwerk.afspraak.Samenwerkingsafspraken;
import nl.kortelijnen.ketennetwerk.drukte.Drukte;
import nl.kortelijnen.ketennetwerk.drukte.Drukteberichten;
import nl.kortelijnen.ketennetwerk.pad.KortsteLijn;
import nl.kortelijnen.ketennetwerk.pad.Lijndoel;
import nl.kortelijnen.ketennetwerk.plek.Locatie;
import nl.kortelijnen.ketennetwerk.plek.Plekken;
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

/** Filling an empty network and keeping it: N01, N02, N07, N08, owners and undo. */
@SpringBootTest
class NetwerkbeheerTest {

    @Autowired
    Ketennetwerk netwerk;

    @Autowired
    Organisatiekaarten organisaties;

    @Autowired
    Teamkaarten teams;

    @Autowired
    Mensenkaarten mensen;

    @Autowired
    Opruimen opruimen;

    @Autowired
    Contactlijnen lijnen;

    @Autowired
    KortsteLijn kortsteLijn;

    @Autowired
    Drukteberichten drukte;

    @Autowired
    Samenwerkingsafspraken afspraken;

    @Autowired
    Plekken plekken;

    private OrganisatieId school;
    private OrganisatieId buurtteam;

    @BeforeEach
    void tweeOrganisaties() {
        TestOpslag.wisGraaf();
        alsNetwerkbeheerder();
        school = organisaties.voegToe(organisatie("De Regenboog", "school"));
        buurtteam = organisaties.voegToe(organisatie("Buurtteam Zuid", "buurtteam"));
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void iemand_met_twee_aanstellingen_staat_bij_allebei_en_wie_weg_is_bij_geen_van_beide() {
        LocalDate vandaag = Testklok.vandaag();
        ProfessionalId wie = mensen.voegToe(mens(
                "Lotte van den Berg",
                new Aanstelling(school),
                new Aanstelling(buurtteam, "", vandaag.minusDays(10), vandaag.plusDays(1))));
        assertThat(netwerk.mensenVan(school)).extracting(Professional::id).contains(wie);
        assertThat(netwerk.mensenVan(buurtteam)).extracting(Professional::id).contains(wie);
        assertThat(netwerk.professional(wie).orElseThrow().organisatieNaam()).isEqualTo("De Regenboog");

        mensen.wijzig(
                wie,
                mens(
                        "Lotte van den Berg",
                        new Aanstelling(school),
                        new Aanstelling(buurtteam, "", vandaag.minusDays(10), vandaag)));
        assertThat(netwerk.mensenVan(buurtteam)).isEmpty();
        assertThat(mensen.blad(wie).orElseThrow().aanstellingen()).hasSize(2);

        mensen.wijzig(wie, mens("Lotte van den Berg", new Aanstelling(school, "", null, vandaag)));
        assertThat(netwerk.professionals(Netwerkfilter.ALLES)).isEmpty();
        assertThat(netwerk.professional(wie)).isPresent();
    }

    @Test
    void over_wie_nergens_meer_werkt_loopt_geen_kortste_lijn() {
        ProfessionalId anna = mensen.voegToe(mens("Anna Aa", new Aanstelling(school)));
        ProfessionalId bo = mensen.voegToe(mens("Bo Bee", new Aanstelling(school)));
        ProfessionalId cas = mensen.voegToe(mens("Cas Cee", new Aanstelling(buurtteam)));
        lijnen.leg(anna, bo, Kanaal.TELEFOON, "Leerlingen", "");
        lijnen.leg(bo, cas, Kanaal.TELEFOON, "Gezinnen", "");
        assertThat(kortsteLijn.zoek(anna, new Lijndoel.Collega(cas))).isPresent();

        mensen.wijzig(bo, mens("Bo Bee", new Aanstelling(school, "", null, Testklok.vandaag())));
        assertThat(kortsteLijn.zoek(anna, new Lijndoel.Collega(cas))).isEmpty();
        assertThat(lijnen.van(school))
                .as("nor is the line one of the school any more")
                .hasSize(1);

        mensen.wijzig(bo, mens("Bo Bee", new Aanstelling(school)));
        assertThat(kortsteLijn.zoek(anna, new Lijndoel.Collega(cas))).isPresent();
    }

    @Test
    void wie_berg_zoekt_vindt_van_den_berg_en_die_staat_onder_de_b() {
        mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        mensen.voegToe(mens("Lotte van den Berg", new Aanstelling(school)));
        mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(school)));
        assertThat(netwerk.professionals(Netwerkfilter.opTekst("berg")))
                .extracting(Professional::naam)
                .containsExactly("Lotte van den Berg");
        assertThat(netwerk.professionals(Netwerkfilter.ALLES))
                .extracting(Professional::naam)
                .containsExactly("Zoë Aalders", "Lotte van den Berg", "Ahmed Çelik");
    }

    @Test
    void een_nummer_wordt_gevonden_hoe_het_ook_geschreven_is() {
        ProfessionalId wie = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(school)));
        for (String gezocht :
                List.of("0612345678", "06 12345678", "06-12 34 56 78", "+31612345678", "0031 6 12345678")) {
            assertThat(netwerk.professionals(Netwerkfilter.opTekst(gezocht)))
                    .as(gezocht)
                    .extracting(Professional::id)
                    .containsExactly(wie);
        }
        assertThat(netwerk.professional(wie).orElseThrow().telefoon()).isEqualTo("06 12 34 56 78");
    }

    @Test
    void een_wijziging_verandert_de_dag_van_bevestigen_niet_en_kan_ongedaan_gemaakt_worden() {
        ProfessionalId wie = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(school)));
        Persoonsblad eerst = mensen.blad(wie).orElseThrow();
        mensen.wijzig(wie, mens("Ahmed Celik", new Aanstelling(school)));
        assertThat(mensen.geschiedenis(wie))
                .extracting(Kaartwijziging::door, Kaartwijziging::wat, Kaartwijziging::terug)
                .containsExactly(
                        tuple("Kim de Boer", "wijzigde de kaart", true),
                        tuple("Kim de Boer", "voegde de kaart toe", false));
        UUID wijziging = mensen.geschiedenis(wie).getFirst().id();
        mensen.maakOngedaan(wie, wijziging);
        assertThat(mensen.blad(wie)).contains(eerst);
        assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> mensen.maakOngedaan(wie, wijziging));
    }

    @Test
    void een_organisatie_houdt_haar_eigen_kaart_mensen_en_teams_bij_en_van_een_ander_niets() {
        ProfessionalId vanAnder = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(buurtteam)));
        TestInlog.als(gebruiker(null, school.waarde(), Rol.ORGANISATIEBEHEERDER));

        organisaties.wijzig(school, organisatie("De Regenboog in Hatert", "school"));
        organisaties.bevestig(school);
        ProfessionalId eigen = mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        TeamId team = teams.voegToe(team(school, buurtteam));
        mensen.wijzig(eigen, inTeam(mensen.blad(eigen).orElseThrow(), team));
        assertThat(netwerk.mensenVan(team)).extracting(Professional::id).containsExactly(eigen);

        assertThatExceptionOfType(Fout.GeenToegang.class)
                .isThrownBy(() -> organisaties.wijzig(buurtteam, organisatie("Anders", "buurtteam")));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> organisaties.bevestig(buurtteam));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> organisaties.geschiedenis(buurtteam));
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .isThrownBy(() -> organisaties.voegToe(organisatie("Nieuw", "school")));
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .isThrownBy(() -> mensen.voegToe(mens("Iemand Anders", new Aanstelling(buurtteam))));
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .isThrownBy(() -> mensen.wijzig(vanAnder, mens("Ahmed", new Aanstelling(buurtteam))));
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .as("nor takes somebody's place elsewhere")
                .isThrownBy(() ->
                        mensen.wijzig(eigen, mens("Zoë Aalders", new Aanstelling(school), new Aanstelling(buurtteam))));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> teams.voegToe(team(buurtteam)));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> opruimen.haalWeg(eigen));
        Locatie plek = new Locatie(UUID.randomUUID(), "Aula", "", "", "", "", "");
        plekken.bewaar(school, plek);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> plekken.bewaar(buurtteam, plek));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> plekken.haalWeg(buurtteam, plek.id()));
    }

    @Test
    void iedereen_houdt_de_eigen_kaart_bij_en_die_van_een_ander_niet() {
        ProfessionalId ik = mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        ProfessionalId ander = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(school)));
        TeamId eigenTeam = teams.voegToe(team(school));
        TeamId anderTeam = teams.voegToe(team(buurtteam));
        TestInlog.als(gebruiker(ik.waarde(), null, Rol.PROFESSIONAL));
        Persoonsblad mijn = mensen.blad(ik).orElseThrow();
        mensen.wijzig(ik, inTeam(mijn, eigenTeam));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .as("one does not join a team of others")
                .isThrownBy(() -> mensen.wijzig(ik, inTeam(mijn, anderTeam)));
        mensen.wijzig(ik, mens("Zoë Aalders-Smit", new Aanstelling(school)));
        mensen.bevestig(ik);
        assertThat(netwerk.professional(ik).orElseThrow().naam()).isEqualTo("Zoë Aalders-Smit");
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .isThrownBy(() -> mensen.wijzig(ander, mens("Ahmed", new Aanstelling(school))));
        assertThatExceptionOfType(Fout.GeenToegang.class)
                .as("one does not move oneself to another organisation")
                .isThrownBy(() -> mensen.wijzig(ik, mens("Zoë Aalders", new Aanstelling(buurtteam))));
    }

    @Test
    void een_organisatie_waar_nog_iets_aan_hangt_gaat_niet_weg_maar_wel_op_in_een_andere() {
        ProfessionalId wie = mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        teams.voegToe(team(school));
        assertThat(opruimen.gevolgen(school).zinnen()).hasSize(2);
        assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> opruimen.haalWeg(school));

        opruimen.voegSamen(school, buurtteam);
        assertThat(netwerk.organisatie(school)).isEmpty();
        assertThat(netwerk.mensenVan(buurtteam)).extracting(Professional::id).containsExactly(wie);
        assertThat(netwerk.teamsVan(buurtteam)).hasSize(1);
    }

    @Test
    void wie_twee_keer_in_het_netwerk_staat_houdt_na_samenvoegen_alle_lijnen() {
        ProfessionalId een = mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        ProfessionalId dubbel = mensen.voegToe(mens("Zoe Aalders", new Aanstelling(school)));
        ProfessionalId ander = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(buurtteam)));
        lijnen.leg(dubbel, ander, Kanaal.TELEFOON, "Over leerlingen", "");
        assertThat(opruimen.gevolgen(dubbel).zinnen()).containsExactly("1 contactlijn hangt hieraan.");
        opruimen.voegSamen(dubbel, een);
        assertThat(netwerk.professional(dubbel)).isEmpty();
        assertThat(lijnen.van(een))
                .singleElement()
                .satisfies(lijn -> assertThat(lijn.raakt(ander)).isTrue());
    }

    @Test
    void bij_samenvoegen_blijft_wie_een_lijn_invoerde_en_wat_een_organisatie_afsprak_en_vertelde() {
        ProfessionalId een = mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        ProfessionalId dubbel = mensen.voegToe(mens("Zoe Aalders", new Aanstelling(school)));
        ProfessionalId ander = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(buurtteam)));
        lijnen.leg(ander, dubbel, Kanaal.MAIL, "Over leerlingen", "Zoë leest mail op dinsdag");
        opruimen.voegSamen(dubbel, een);
        assertThat(lijnen.van(een)).singleElement().satisfies(lijn -> {
            assertThat(lijn.van().id()).isEqualTo(ander);
            assertThat(lijn.bereikbaarVan(een)).isEqualTo("Zoë leest mail op dinsdag");
        });

        OrganisatieId derde = organisaties.voegToe(organisatie("Derde", "overig"));
        TestInlog.als(gebruiker(null, school.waarde(), Rol.ORGANISATIEBEHEERDER));
        drukte.meld(school, Drukte.Stand.PIEK, 6, "");
        afspraken.stelVoor(
                school, derde, "Wij bellen terug.", Testklok.vandaag().plusYears(1));
        afspraken.stelVoor(
                school, buurtteam, "Wij bellen ook terug.", Testklok.vandaag().plusYears(1));
        alsNetwerkbeheerder();
        opruimen.voegSamen(school, buurtteam);
        assertThat(drukte.nu(buurtteam)).isPresent();
        assertThat(afspraken.van(derde))
                .singleElement()
                .satisfies(afspraak -> assertThat(afspraak.een().organisatie()).isEqualTo(buurtteam));
        assertThat(afspraken.van(buurtteam)).as("with itself it agrees nothing").hasSize(1);
    }

    /** N10: on the start page, of whom one has a line with. */
    @Test
    void hoe_druk_het_is_ziet_men_van_wie_men_een_lijn_heeft_en_van_veilig_thuis() {
        OrganisatieId veiligThuis = organisaties.voegToe(organisatie("Veilig Thuis Ergens", "veilig-thuis"));
        OrganisatieId onbekend = organisaties.voegToe(organisatie("Onbekend", "overig"));
        ProfessionalId ik = mensen.voegToe(mens("Zoë Aalders", new Aanstelling(school)));
        ProfessionalId ander = mensen.voegToe(mens("Ahmed Çelik", new Aanstelling(buurtteam)));
        lijnen.leg(ik, ander, Kanaal.TELEFOON, "Over leerlingen", "");
        for (OrganisatieId van : List.of(veiligThuis, onbekend, buurtteam)) {
            TestInlog.als(gebruiker(null, van.waarde(), Rol.ORGANISATIEBEHEERDER));
            drukte.meld(van, Drukte.Stand.RUSTIG, 0, "");
            drukte.meld(van, Drukte.Stand.DRUK, van.equals(buurtteam) ? 2 : 6, "");
        }

        TestInlog.als(gebruiker(ik.waarde(), school.waarde(), Rol.PROFESSIONAL));
        assertThat(drukte.bijPartners())
                .extracting(een -> een.naam() + ": " + een.drukte().wachttijd())
                .containsExactly(
                        "Veilig Thuis Ergens: Ongeveer 6 weken wachten", "Buurtteam Zuid: Ongeveer 2 weken wachten");
        assertThat(drukte.bijPartners().getFirst().geldt(Testklok.vandaag().plusDays(61)))
                .isFalse();
        TestInlog.als(gebruiker(null, null, Rol.PROFESSIONAL));
        assertThat(drukte.bijPartners()).isEmpty();
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> drukte.bijPartners());
    }

    @Test
    void een_opgeheven_organisatie_blijft_leesbaar_en_kan_terug() {
        organisaties.hefOp(school);
        assertThat(netwerk.organisatie(school).orElseThrow().isOpgeheven()).isTrue();
        organisaties.zetTerug(school);
        assertThat(netwerk.organisatie(school).orElseThrow().isOpgeheven()).isFalse();
    }

    private static Organisatieblad organisatie(String naam, String soort) {
        return new Organisatieblad(
                naam,
                "",
                List.of(),
                soort,
                "",
                List.of(),
                List.of(),
                "024 123 45 67",
                "",
                "",
                List.of("Hatert"),
                List.of("nl"));
    }

    private static Teamblad team(OrganisatieId... van) {
        return new Teamblad(
                "Samen op school",
                Teamsoort.TEAM,
                "",
                false,
                "elke dinsdag",
                List.of("Hatert"),
                List.of(van),
                List.of());
    }

    private static Persoonsblad mens(String naam, Aanstelling... waar) {
        return new Persoonsblad(
                naam,
                "intern begeleider",
                "+31612345678",
                "naam@regenboog.voorbeeld",
                "ma en di",
                List.of("werken met weerstand"),
                Map.of("nl", "moedertaal", "ti", "B1"),
                List.of(waar),
                List.of());
    }

    private static Persoonsblad inTeam(Persoonsblad blad, TeamId team) {
        return new Persoonsblad(
                blad.naam(),
                blad.functie(),
                blad.telefoon(),
                blad.mail(),
                blad.bereikbaar(),
                blad.vaardigheden(),
                blad.talen(),
                blad.aanstellingen(),
                List.of(new Teamlidmaatschap(team, "", Testklok.vandaag(), null)));
    }

    private static void alsNetwerkbeheerder() {
        TestInlog.als(gebruiker(null, null, Rol.NETWERKBEHEERDER));
    }

    private static Gebruiker gebruiker(@Nullable UUID professional, @Nullable UUID organisatie, Rol... rollen) {
        return new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rollen), professional, organisatie);
    }
}
