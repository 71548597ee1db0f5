package nl.kortelijnen.vraagbaak;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Netwerkladen;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.volgen.Nieuwsoverzicht;
import nl.kortelijnen.volgen.Nieuwsoverzicht.Regel;
import nl.kortelijnen.volgen.Onderwerp;
import nl.kortelijnen.volgen.Onderwerpsoort;
import nl.kortelijnen.volgen.Overzichtwekker;
import nl.kortelijnen.volgen.Volglijst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** AV16: what somebody follows or keeps, what is new there, and a mail that says how much and nothing else. */
@SpringBootTest
class VolgenVanVragenTest {

    @Autowired
    private Kanalen kanalen;

    @Autowired
    private Vraagstappen stappen;

    @Autowired
    private Volglijst volglijst;

    @Autowired
    private Nieuwsoverzicht overzicht;

    @Autowired
    private Ketennetwerk netwerk;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationContext context;

    private Gebruiker volger;
    private Gebruiker schrijver;
    private UUID kanaal;

    @BeforeEach
    void mensen() {
        volger = mens(Rol.PROFESSIONAL);
        schrijver = mens(Rol.PROFESSIONAL, Rol.ORGANISATOR);
        TestInlog.als(schrijver);
        kanaal = kanalen.maak(VraagbaakTest.blad("Kanaal " + UUID.randomUUID(), Kanaalrechten.open()));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_gevolgde_vraag_heeft_nieuws_tot_het_gezien_is() {
        UUID vraag = gevolgdeVraag();
        assertThat(nieuws()).isZero();
        TestInlog.als(schrijver);
        stappen.antwoord(vraag, "Zo doe je dat.", false);
        stappen.antwoord(vraag, "Of zo.", false);
        TestInlog.als(volger);

        Regel regel = overzicht.mijn().getFirst();
        assertThat(regel.nieuws().aantal()).isEqualTo(2);
        assertThat(regel.nieuws().zin()).isEqualTo("2 antwoorden");
        overzicht.gezien(List.of(regel));
        assertThat(nieuws()).isZero();
    }

    @Test
    void van_een_kanaal_dat_je_niet_meer_mag_lezen_is_er_geen_nieuws() {
        UUID vraag = gevolgdeVraag();
        TestInlog.als(schrijver);
        stappen.antwoord(vraag, "Zo doe je dat.", false);
        Vraagkanaal nu = kanalen.een(kanaal);
        kanalen.wijzig(
                kanaal,
                nu.versie(),
                VraagbaakTest.blad(
                        nu.naam(),
                        new Kanaalrechten(
                                true,
                                EnumSet.allOf(Rol.class),
                                Set.of(Rol.PROFESSIONAL),
                                Set.of(schrijver.account()))));
        TestInlog.als(volger);
        assertThat(overzicht.mijn()).isEmpty();
    }

    @Test
    void een_thema_een_organisatie_en_een_zoekvraag_zijn_te_volgen_en_los_te_laten() {
        Netwerkladen.laad(context);
        TestInlog.als(volger);
        UUID organisatie =
                netwerk.organisaties(Netwerkfilter.ALLES).getFirst().id().waarde();
        List<Onderwerp> alles = List.of(
                new Onderwerp(Onderwerpsoort.THEMA, "opvoeding"),
                new Onderwerp(Onderwerpsoort.ORGANISATIE, organisatie.toString()),
                new Onderwerp(Onderwerpsoort.ZOEKVRAAG, "zoeken?q=geld&thema=opvoeding"));
        alles.forEach(een -> volglijst.volg(een, true));
        assertThat(overzicht.mijn())
                .extracting(regel -> regel.gevolgd().onderwerp())
                .containsExactlyInAnyOrderElementsOf(alles);
        assertThat(overzicht.mijn())
                .extracting(regel -> regel.nieuws().titel())
                .contains("Opvoeding", "“geld” · Opvoeding");
        TestInlog.als(schrijver);
        stappen.stel(kanaal, VraagbaakTest.vraagblad("Hoe praat je over geld?", ""), false);
        TestInlog.als(volger);
        assertThat(overzicht.mijn())
                .filteredOn(regel -> regel.nieuws().aantal() > 0)
                .extracting(regel -> regel.nieuws().zin())
                .contains("1 nieuwe vraag");
        alles.forEach(een -> volglijst.volg(een, false));
        assertThat(overzicht.mijn()).isEmpty();
    }

    @Test
    void bewaren_en_volgen_staan_los_van_elkaar_en_een_ander_ziet_ze_niet() {
        UUID vraag = gevolgdeVraag();
        Onderwerp onderwerp = new Onderwerp(Onderwerpsoort.VRAAG, vraag.toString());
        volglijst.bewaar(onderwerp, true);
        volglijst.volg(onderwerp, false);
        assertThat(volglijst.bewaard(onderwerp)).isTrue();
        assertThat(volglijst.volgt(onderwerp)).isFalse();
        TestInlog.als(schrijver);
        assertThat(volglijst.bewaard(onderwerp)).isFalse();
        assertThat(overzicht.mijn()).isEmpty();
    }

    @Test
    void het_overzicht_kost_evenveel_opdrachten_bij_tien_en_bij_tweehonderd() {
        for (int keer = 0; keer < 10; keer++) {
            gevolgdeVraag();
        }
        long eerst = Opdrachtteller.tijdens(() -> overzicht.mijn());
        for (int keer = 0; keer < 190; keer++) {
            gevolgdeVraag();
        }
        assertThat(overzicht.mijn()).hasSize(200);
        assertThat(Opdrachtteller.tijdens(() -> overzicht.mijn())).isEqualTo(eerst);
    }

    @Test
    void de_mail_zegt_een_aantal_en_verder_niets_en_niet_aan_wie_dat_niet_wil() {
        UUID vraag = gevolgdeVraag();
        jdbc.sql("insert into postadres (account, adres, bevestigd) values (:wie, 'iemand@voorbeeld.nl', now())")
                .param("wie", volger.account())
                .update();
        TestInlog.als(schrijver);
        stappen.antwoord(vraag, "Zo doe je dat.", false);
        TestInlog.afmelden();
        Overzichtwekker.verstuur(context);
        assertThat(regels()).containsExactly("1 keer iets nieuws\tvolgen");

        jdbc.sql("delete from post_uit").update();
        TestInlog.als(volger);
        volglijst.zetMail(false);
        TestInlog.afmelden();
        Overzichtwekker.verstuur(context);
        assertThat(regels()).isEmpty();
    }

    private List<String> regels() {
        return jdbc.sql("select regels from post_uit where account = :wie and soort = 'OVERZICHT'")
                .param("wie", volger.account())
                .query(String.class)
                .list();
    }

    private UUID gevolgdeVraag() {
        TestInlog.als(schrijver);
        UUID vraag = stappen.stel(kanaal, VraagbaakTest.vraagblad("Hoe begin je een gesprek?", ""), false);
        TestInlog.als(volger);
        volglijst.volg(new Onderwerp(Onderwerpsoort.VRAAG, vraag.toString()), true);
        return vraag;
    }

    private long nieuws() {
        return overzicht.mijn().stream()
                .mapToLong(regel -> regel.nieuws().aantal())
                .sum();
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "f" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }
}
