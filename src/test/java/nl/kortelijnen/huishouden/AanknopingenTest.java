package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.deskundigen.Deskundigenladen;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Guidance and experts near a household, and nothing of the household near guidance (G10). */
@SpringBootTest
class AanknopingenTest {

    private static final String EIGEN = "Sluimerwoudse";
    private static final Gebruiker LEZER =
            new Gebruiker(UUID.randomUUID(), "professional", "Marloes Peters", Set.of(Rol.PROFESSIONAL), null);

    @Autowired
    private List<Aanknopingsbron> aanbod;

    @Autowired
    private Zoekmachine zoekmachine;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void logIn() {
        TestInlog.als(LEZER);
    }

    @AfterEach
    void logUit() {
        TestInlog.afmelden();
    }

    private static Huishouden huishouden(Map<Veld, String> velden, Lid... leden) {
        return new Huishouden(
                UUID.randomUUID(),
                "1234",
                new Werknaam(EIGEN),
                velden,
                List.of(leden),
                Map.of(),
                List.of(),
                Set.of(),
                false);
    }

    private static Huishouden gezin() {
        return huishouden(
                Map.of(
                        Veld.ACHTERGROND,
                        "Moeder noemt zich Eritrese.",
                        Veld.VEILIGHEID,
                        "Zorgen over eergerelateerd geweld; zie " + EIGEN),
                new Lid(UUID.randomUUID(), "moeder", "ti", true));
    }

    @Test
    void wat_er_uitdrukkelijk_niet_is_telt_niet_mee_en_wat_erna_komt_wel() {
        Aanknoping aanknoping = Aanknopingen.van(huishouden(Map.of(
                Veld.VEILIGHEID,
                "Geen tekenen van eergerelateerd geweld. Moeder heeft geen paspoort en is bang voor achterlating.")));

        assertThat(aanknoping.themas()).contains("achterlating").doesNotContain("eergerelateerd-geweld");
    }

    @Test
    void taal_achtergrond_en_thema_komen_als_codes_uit_wat_er_staat() {
        Aanknoping aanknoping = Aanknopingen.van(gezin());

        assertThat(aanknoping.talen()).containsExactly("ti");
        assertThat(aanknoping.culturen()).containsExactly("eritrees");
        assertThat(aanknoping.themas()).containsExactlyInAnyOrder("eergerelateerd-geweld", "tolk-en-taal");
        assertThat(Aanknopingen.van(huishouden(Map.of(Veld.TALEN, "Tigrinya en wat Nederlands")))
                        .talen())
                .containsExactly("ti");
    }

    @Test
    void wat_op_slot_zit_of_er_niet_staat_geeft_geen_aanknoping() {
        Aanknoping leeg = Aanknopingen.van(huishouden(Map.of()));

        assertThat(leeg.leeg()).isTrue();
        assertThat(Aanknopingen.van(huishouden(Map.of(Veld.VRIJE_TIJD, "Op vrijdag naar het zwembad")))
                        .leeg())
                .isTrue();
    }

    @Test
    void bij_tigrinya_en_eergerelateerd_geweld_staan_passende_kennis_en_deskundigen() {
        Deskundigenladen.laad(context);

        String tekst = getoond(Aanknopingen.van(gezin()));

        assertThat(tekst)
                .contains(
                        "Kennis die hierbij past", "Deskundigen die hierbij passen", "Als iemand in Eritrea opgroeide")
                .contains("Vraag consultatie");
        assertThat(tekst.indexOf("Kennis die")).isLessThan(tekst.indexOf("Deskundigen die"));
    }

    @Test
    void elke_taal_van_het_gezin_telt_niet_alleen_de_eerste() {
        Deskundigenladen.laad(context);

        assertThat(getoond(new Aanknoping(Set.of("aa", "ti"), Set.of(), Set.of())))
                .contains("Deskundigen die hierbij passen");
    }

    @Test
    void niets_van_het_gezin_of_van_de_vraag_blijft_ergens_achter() {
        long missers = tel("zoekmisser");
        long wijzigingen = tel("zoekwijziging");
        for (int keer = 0; keer < 4; keer++) {
            getoond(Aanknopingen.van(gezin()));
            getoond(new Aanknoping(Set.of("xx-onbekend"), Set.of(), Set.of("bestaat-niet")));
        }

        assertThat(tel("zoekmisser")).isEqualTo(missers);
        assertThat(tel("zoekwijziging")).isEqualTo(wijzigingen);
        assertThat(zoekmachine
                        .zoek(new Zoekvraag(EIGEN, Map.of(), 0, 20), Optional.of(LEZER))
                        .totaal())
                .isZero();
    }

    private String getoond(Aanknoping aanknoping) {
        return aanbod.stream()
                .sorted(Comparator.comparingInt(Aanknopingsbron::volgorde))
                .flatMap(soort -> soort.bij(aanknoping).stream())
                .map(deel -> deel.getElement().getTextRecursively())
                .collect(Collectors.joining("\n"));
    }

    private long tel(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }
}
