package nl.kortelijnen.vraagbaak.toewijzing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.vraagbaak.Kanaalblad;
import nl.kortelijnen.vraagbaak.Kanaalrechten;
import nl.kortelijnen.vraagbaak.Kanaalsoort;
import nl.kortelijnen.vraagbaak.Kanaalvraag;
import nl.kortelijnen.vraagbaak.Kanalen;
import nl.kortelijnen.vraagbaak.Vraagbaak;
import nl.kortelijnen.vraagbaak.Vraagblad;
import nl.kortelijnen.vraagbaak.Vraagstappen;
import nl.kortelijnen.vraagbaak.Vragenfilter;
import nl.kortelijnen.vraagbaak.Vragenfilter.Lijst;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V09: what nobody answers in five working days goes to an expert of its theme, who hears of it without what it is about. */
@SpringBootTest(
        properties = {
            "kortelijnen.demo=true",
            "kortelijnen.demo.wachtwoord=demo-demo-demo",
            "kortelijnen.demo.api-sleutel=proefsleutel",
            "kortelijnen.inhoud=content"
        })
class VraagwachtTest {

    @Autowired
    private Vraagwacht wacht;

    @Autowired
    private Kanalen kanalen;

    @Autowired
    private Vraagstappen stappen;

    @Autowired
    private Vraagbaak vraagbaak;

    @Autowired
    private Deskundigenwijzer wijzer;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    private Gebruiker vrager;
    private Gebruiker organisator;
    private String thema = "";

    @BeforeEach
    void mensen() {
        vrager = mens(Rol.PROFESSIONAL);
        organisator = mens(Rol.PROFESSIONAL, Rol.ORGANISATOR);
        TestInlog.als(vrager);
        Deskundige deskundige = wijzer.zoek(Deskundigenvraag.ALLES).voorstellen().stream()
                .map(voorstel -> voorstel.deskundige())
                .filter(een -> wijzer.meelezers().contains(een.id()))
                .filter(een -> !een.themas().isEmpty())
                .findFirst()
                .orElseThrow();
        thema = deskundige.themas().iterator().next();
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_feestdag_en_een_weekend_tellen_niet_mee() {
        Instant witteDonderdag = moment(LocalDate.of(2026, 4, 2));
        // Good Friday is no public holiday here; Easter Monday is
        assertThat(LocalDate.ofInstant(wacht.naarDeskundige(witteDonderdag), Nederlands.TIJDZONE))
                .isEqualTo(LocalDate.of(2026, 4, 10));
        assertThat(LocalDate.ofInstant(wacht.naarDeskundige(moment(LocalDate.of(2026, 9, 7))), Nederlands.TIJDZONE))
                .isEqualTo(LocalDate.of(2026, 9, 14));
    }

    @Test
    void na_vijf_werkdagen_ligt_de_vraag_bij_een_deskundige_van_dat_thema() {
        UUID vraag = vraag(kanaal(Kanaalrechten.open()), Duration.ofDays(13));
        wacht.kijk();

        Kanaalvraag nu = vraagbaak.een(vraag).vraag();
        assertThat(nu.gevraagd()).isNotNull();
        UUID deskundige = jdbc.sql("select deskundige from kanaalvraag where id = :id")
                .param("id", vraag)
                .query(UUID.class)
                .single();
        Gebruiker wie = accounts.gebruiker(deskundige).orElseThrow();
        assertThat(wie.rollen()).contains(Rol.DESKUNDIGE);
        assertThat(Objects.requireNonNull(nu.gevraagd()).wie()).doesNotContain(wie.naam());
        TestInlog.als(wie);
        assertThat(vraagbaak.zoek(Vragenfilter.van(Lijst.GEVRAAGD)))
                .extracting(Kanaalvraag::id)
                .contains(vraag);
        stappen.antwoord(vraag, "Begin met de vraag wat het gezin zelf wil.", false);
        assertThat(vraagbaak.zoek(Vragenfilter.van(Lijst.GEVRAAGD)))
                .extracting(Kanaalvraag::id)
                .doesNotContain(vraag);
    }

    @Test
    void een_verse_vraag_en_een_beantwoorde_blijven_waar_ze_zijn() {
        UUID kanaal = kanaal(Kanaalrechten.open());
        UUID vers = vraag(kanaal, Duration.ofDays(2));
        UUID beantwoord = vraag(kanaal, Duration.ofDays(20));
        TestInlog.als(organisator);
        stappen.antwoord(beantwoord, "Zo doe je dat.", false);
        wacht.kijk();

        assertThat(vraagbaak.een(vers).vraag().gevraagd()).isNull();
        assertThat(vraagbaak.een(beantwoord).vraag().gevraagd()).isNull();
    }

    @Test
    void uit_een_besloten_kanaal_gaat_niets_naar_een_deskundige_die_er_niet_leest() {
        UUID vraag = vraag(
                kanaal(new Kanaalrechten(
                        true, EnumSet.allOf(Rol.class), Set.of(Rol.PROFESSIONAL), Set.of(vrager.account()))),
                Duration.ofDays(20));
        wacht.kijk();

        TestInlog.als(vrager);
        assertThat(vraagbaak.een(vraag).vraag().gevraagd()).isNull();
    }

    @Test
    void de_deskundige_krijgt_een_mail_waarin_niet_staat_waar_het_over_gaat() {
        accounts.metRol(Rol.DESKUNDIGE)
                .forEach(wie -> jdbc.sql("insert into postadres (account, adres, bevestigd)"
                                + " values (:wie, 'iemand@voorbeeld.nl', now()) on conflict do nothing")
                        .param("wie", wie.account())
                        .update());
        jdbc.sql("delete from post_uit where soort = 'VRAAG'").update();
        vraag(kanaal(Kanaalrechten.open()), Duration.ofDays(13));
        wacht.kijk();

        assertThat(jdbc.sql("select regels from post_uit where soort = 'VRAAG'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .containsOnly("");
    }

    private UUID kanaal(Kanaalrechten rechten) {
        TestInlog.als(organisator);
        return kanalen.maak(new Kanaalblad("Kanaal " + UUID.randomUUID(), "", Kanaalsoort.LANDELIJK, "", rechten));
    }

    private UUID vraag(UUID kanaal, Duration geleden) {
        TestInlog.als(vrager);
        UUID vraag = stappen.stel(kanaal, new Vraagblad("Hoe begin ik dit gesprek?", "", Set.of(thema)), false);
        jdbc.sql("update kanaalvraag set gesteld = :toen where id = :id")
                .param("id", vraag)
                .param("toen", Timestamp.from(klok.instant().minus(geleden)))
                .update();
        return vraag;
    }

    private static Instant moment(LocalDate dag) {
        return dag.atTime(10, 0).atZone(Nederlands.TIJDZONE).toInstant();
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "w" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }
}
