package nl.kortelijnen.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Demoklok;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import nl.kortelijnen.vraagbaak.toewijzing.Reactietijd;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V08, V10, AV14–AV18: asking and answering in channels, by whom one may, without persons, and nothing for outsiders. */
@SpringBootTest
class VraagbaakTest {

    @Autowired
    private Kanalen kanalen;

    @Autowired
    private Vraagstappen stappen;

    @Autowired
    private Vraagbaak vraagbaak;

    @Autowired
    private Onthullingen onthullingen;

    @Autowired
    private Reactietijd reactietijd;

    @Autowired
    private Zoekmachine zoekmachine;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    private final String woord = "kwz" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private Gebruiker vrager;
    private Gebruiker collega;
    private Gebruiker organisator;
    private Gebruiker buitenstaander;
    private UUID kanaal;
    private UUID besloten;

    @BeforeEach
    void mensen() {
        vrager = mens(Rol.PROFESSIONAL);
        collega = mens(Rol.PROFESSIONAL);
        organisator = mens(Rol.PROFESSIONAL, Rol.ORGANISATOR);
        buitenstaander = mens(Rol.PROFESSIONAL, Rol.ORGANISATOR, Rol.REDACTEUR, Rol.BEHEERDER);
        TestInlog.als(organisator);
        kanaal = kanalen.maak(blad("Open " + woord, Kanaalrechten.open()));
        besloten = kanalen.maak(blad(
                "Besloten " + woord,
                new Kanaalrechten(
                        true,
                        EnumSet.allOf(Rol.class),
                        Set.of(Rol.PROFESSIONAL),
                        Set.of(vrager.account(), collega.account()))));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_vraag_krijgt_antwoord_en_de_vrager_zegt_wat_hielp() {
        UUID vraag = stel(kanaal);
        assertThat(staat(vraag)).isEqualTo(Vraagstaat.OPEN);
        TestInlog.als(collega);
        UUID eerste = stappen.antwoord(vraag, "Bel eerst de school.", false);
        UUID tweede = stappen.antwoord(vraag, "Ga er samen heen.", false);
        assertThatThrownBy(() -> stappen.aanvaard(vraag, tweede)).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.als(vrager);
        stappen.vulAan(vraag, eerste, "Dat deden we.", false);
        stappen.aanvaard(vraag, tweede);

        Kanaalgesprek gesprek = vraagbaak.een(vraag);
        assertThat(gesprek.vraag().staat()).isEqualTo(Vraagstaat.AANVAARD);
        assertThat(gesprek.antwoorden()).extracting(Kanaalantwoord::id).containsExactly(tweede, eerste);
        assertThat(gesprek.antwoorden().getLast().aanvullingen()).hasSize(1);
        stappen.aanvaardNietMeer(vraag);
        assertThat(staat(vraag)).isEqualTo(Vraagstaat.BEANTWOORD);
        TestInlog.als(organisator);
        stappen.aanvaard(vraag, eerste);
        assertThat(staat(vraag)).isEqualTo(Vraagstaat.AANVAARD);
    }

    @Test
    void van_een_besloten_kanaal_weet_een_buitenstaander_niets() {
        UUID vraag = stel(besloten);
        TestInlog.als(collega);
        UUID antwoord = stappen.antwoord(vraag, "Antwoord " + woord, false);
        TestInlog.als(buitenstaander);

        assertThat(kanalen.mijn()).extracting(Vraagkanaal::id).contains(kanaal).doesNotContain(besloten);
        assertThatThrownBy(() -> kanalen.een(besloten)).isInstanceOf(Fout.BestaatNiet.class);
        for (Lijst lijst : Lijst.values()) {
            assertThat(vraagbaak.zoek(new Vragenfilter(lijst, besloten, null))).isEmpty();
            assertThat(vraagbaak.zoek(Vragenfilter.van(lijst)))
                    .extracting(Kanaalvraag::id)
                    .doesNotContain(vraag);
        }
        assertThatThrownBy(() -> vraagbaak.een(vraag)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> stappen.antwoord(vraag, "Ook iets.", false)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> stappen.vulAan(vraag, antwoord, "Ook iets.", false))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> stappen.aanvaard(vraag, antwoord)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> onthullingen.vraag(vraag, vraag, "Dat wil ik graag weten."))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThat(reactietijd.van(besloten).vragen()).isZero();
    }

    @Test
    void in_zoeken_vindt_alleen_wie_het_kanaal_mag_lezen_de_vraag_en_haar_antwoorden() {
        UUID vraag = stel(besloten);
        TestInlog.als(collega);
        stappen.antwoord(vraag, "Het antwoord is ant" + woord + ".", false);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(
                                zoek("ant" + woord, Optional.of(collega)).treffers())
                        .singleElement()
                        .satisfies(treffer -> {
                            assertThat(treffer.soort()).isEqualTo("kanaalvraag");
                            assertThat(treffer.url()).isEqualTo("vragen/" + vraag);
                        }));
        for (Optional<Gebruiker> wie : Set.of(Optional.<Gebruiker>empty(), Optional.of(buitenstaander))) {
            Zoekresultaat niets = zoek(woord, wie);
            assertThat(niets.totaal()).isZero();
            assertThat(niets.facetten().values())
                    .allSatisfy(waarden -> assertThat(waarden).isEmpty());
            assertThat(zoekmachine.suggesties(woord, wie)).isEmpty();
        }
    }

    @Test
    void wie_lid_af_is_vindt_niets_meer() {
        UUID vraag = stel(besloten);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> zoek(woord, Optional.of(collega)).totaal() == 1);
        TestInlog.als(organisator);
        Vraagkanaal nu = kanalen.een(besloten);
        kanalen.wijzig(
                besloten,
                nu.versie(),
                blad(
                        nu.naam(),
                        new Kanaalrechten(
                                true, EnumSet.allOf(Rol.class), Set.of(Rol.PROFESSIONAL), Set.of(vrager.account()))));

        TestInlog.als(collega);
        assertThatThrownBy(() -> vraagbaak.een(vraag)).isInstanceOf(Fout.BestaatNiet.class);
        await().atMost(Duration.ofSeconds(20))
                .until(() -> zoek(woord, Optional.of(collega)).totaal() == 0);
    }

    @Test
    void een_naam_van_een_mens_wordt_niet_geplaatst() {
        TestInlog.als(vrager);
        assertThatThrownBy(() -> stappen.stel(
                        kanaal, vraagblad("Wat doe ik met mevrouw Terpstra?", "Zij wil niet praten."), false))
                .isInstanceOf(Persoonscontrole.Persoonherkend.class)
                .hasMessageContaining("Terpstra")
                .hasMessageContaining("Je tekst staat er nog");
        UUID vraag = stel(kanaal);
        TestInlog.als(collega);
        assertThatThrownBy(() -> stappen.antwoord(vraag, "Bel 06 12345678 maar.", false))
                .isInstanceOf(Persoonscontrole.Persoonherkend.class);
        assertThat(Persoonscontrole.vondsten(Persoonscontrole.algemener("Wat doe ik met mevrouw Terpstra?")))
                .isEmpty();
    }

    @Test
    void wie_een_oude_versie_bewaart_hoort_dat_en_verliest_niets() {
        UUID vraag = stel(kanaal);
        TestInlog.als(vrager);
        long versie = vraagbaak.een(vraag).vraag().versie();
        stappen.wijzig(vraag, versie, vraagblad("Hoe begin je een gesprek over geld?", ""));

        assertThatThrownBy(() -> stappen.wijzig(vraag, versie, vraagblad("Hoe begin je een gesprek over school?", "")))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("Intussen is deze vraag veranderd")
                .hasMessageContaining("Wat je typte staat er nog");
        assertThat(vraagbaak.een(vraag).vraag().titel()).isEqualTo("Hoe begin je een gesprek over geld?");
    }

    @Test
    void alleen_wie_het_schreef_verandert_het_en_een_vraag_met_antwoord_blijft() {
        UUID vraag = stel(kanaal);
        TestInlog.als(collega);
        UUID antwoord = stappen.antwoord(vraag, "Bel eerst de school.", false);
        assertThatThrownBy(() -> stappen.trekIn(vraag)).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.als(vrager);
        assertThatThrownBy(() -> stappen.wijzigAntwoord(vraag, antwoord, 0, "Anders."))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> stappen.trekIn(vraag)).isInstanceOf(Fout.RegelGeschonden.class);
        stappen.vulAan(vraag, antwoord, "En daarna de huisarts.", false);
        TestInlog.als(collega);
        assertThatThrownBy(() -> stappen.haalAntwoordWeg(vraag, antwoord)).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void een_ingetrokken_vraag_is_weg_voor_anderen() {
        UUID vraag = stel(kanaal);
        stappen.trekIn(vraag);
        assertThat(vraagbaak.zoek(Vragenfilter.ALLES))
                .extracting(Kanaalvraag::id)
                .doesNotContain(vraag);
        TestInlog.als(collega);
        assertThatThrownBy(() -> vraagbaak.een(vraag)).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void onder_een_functie_leest_niemand_een_naam_en_wie_toch_kijkt_staat_in_het_logboek() {
        TestInlog.als(vrager);
        UUID vraag = stappen.stel(kanaal, vraagblad("Hoe praat je over geld?", ""), true);
        TestInlog.als(collega);
        Afzender gezien = vraagbaak.een(vraag).vraag().afzender();
        assertThat(gezien.weergave()).isEqualTo("Professional").doesNotContain(vrager.naam());
        assertThatThrownBy(() -> onthullingen.vraag(vraag, vraag, "Ik wil deze collega bellen."))
                .isInstanceOf(Fout.GeenToegang.class);

        TestInlog.als(organisator);
        assertThatThrownBy(() -> onthullingen.vraag(vraag, vraag, "zo")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(onthullingen.vraag(vraag, vraag, "Iemand klaagde over deze vraag."))
                .isEqualTo(vrager.naam());

        assertThat(jdbc.sql(
                                "select count(*) from logboek where account = :wie and onderdeel = :vraag and soort = 'INZAGE'"
                                        + " and uitkomst = 'GELUKT'")
                        .param("wie", organisator.account())
                        .param("vraag", vraag.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        TestInlog.als(vrager);
        assertThat(vraagbaak.een(vraag).onthullingen().get(vraag))
                .singleElement()
                .satisfies(keer -> assertThat(keer.wie()).isEqualTo(organisator.naam()));
        TestInlog.als(collega);
        assertThat(vraagbaak.een(vraag).onthullingen()).isEmpty();
    }

    @Test
    void de_reactietijd_is_de_middelste_van_de_eerste_antwoorden() {
        Instant begin = klok.instant().minus(Duration.ofDays(20));
        beantwoord(begin, Duration.ofHours(2));
        beantwoord(begin, Duration.ofHours(10));
        beantwoord(begin, Duration.ofHours(50));
        TestInlog.als(vrager);
        stel(kanaal);

        Reactietijd.Meting meting = reactietijd.van(kanaal);
        assertThat(meting.vragen()).isEqualTo(4);
        assertThat(meting.beantwoord()).isEqualTo(3);
        assertThat(meting.mediaan()).contains(Duration.ofHours(10));
    }

    @Test
    void lijst_en_gesprek_kosten_evenveel_opdrachten_bij_tien_en_bij_tweehonderd() {
        UUID vraag = stel(kanaal);
        for (int keer = 0; keer < 10; keer++) {
            stappen.antwoord(vraag, "Antwoord nummer " + keer, false);
            stel(kanaal);
        }
        long lijst = Opdrachtteller.tijdens(() -> vraagbaak.zoek(Vragenfilter.ALLES));
        long gesprek = Opdrachtteller.tijdens(() -> vraagbaak.een(vraag));
        for (int keer = 0; keer < 190; keer++) {
            stappen.antwoord(vraag, "Nog een antwoord nummer " + keer, false);
            stel(kanaal);
        }
        assertThat(vraagbaak.zoek(new Vragenfilter(Lijst.ALLE, kanaal, null))).hasSizeGreaterThan(199);
        assertThat(Opdrachtteller.tijdens(() -> vraagbaak.zoek(Vragenfilter.ALLES)))
                .isEqualTo(lijst);
        assertThat(Opdrachtteller.tijdens(() -> vraagbaak.een(vraag))).isEqualTo(gesprek);
    }

    private void beantwoord(Instant gesteld, Duration na) {
        Demoklok demo = (Demoklok) klok;
        TestInlog.als(vrager);
        UUID vraag = demo.op(gesteld, () -> stappen.stel(kanaal, vraagblad("Hoe lang duurt dit?", ""), false));
        TestInlog.als(collega);
        demo.op(gesteld.plus(na), () -> stappen.antwoord(vraag, "Zo lang.", false));
    }

    private UUID stel(UUID waar) {
        TestInlog.als(vrager);
        return stappen.stel(waar, vraagblad("Wat helpt bij " + woord + "?", "Ik zoek een begin."), false);
    }

    private Vraagstaat staat(UUID vraag) {
        return vraagbaak.een(vraag).vraag().staat();
    }

    private Zoekresultaat zoek(String tekst, Optional<Gebruiker> wie) {
        return zoekmachine.zoek(new Zoekvraag(tekst, Map.of(), 0, 20), wie);
    }

    static Vraagblad vraagblad(String titel, String uitleg) {
        return new Vraagblad(titel, uitleg, Set.of("opvoeding"));
    }

    static Kanaalblad blad(String naam, Kanaalrechten rechten) {
        return new Kanaalblad(naam, "Voor de test.", Kanaalsoort.LANDELIJK, "", rechten);
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "v" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }
}
