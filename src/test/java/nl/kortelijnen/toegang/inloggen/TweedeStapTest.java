package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Sleutelrecht;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;

/** The second factor: codes and recovery codes, at the door and later (X04). */
@SpringBootTest
class TweedeStapTest {

    @Autowired
    Aanmelding aanmelding;

    @Autowired
    Factorinstelling instelling;

    @Autowired
    Sessierechten sessierechten;

    @Autowired
    Toegang toegang;

    @Autowired
    Accounts accounts;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpServletRequest vraag = new MockHttpServletRequest();

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private record Ingesteld(Gebruiker wie, Authenticator app, List<String> herstelcodes) {}

    private Ingesteld metCode() {
        Gebruiker wie = iemand();
        Inlogcode nieuw = instelling.begin(vraag);
        Authenticator app = new Authenticator(nieuw.leesbaar());
        List<String> codes = instelling.zetCodeAan(vraag, nieuw, app.code());
        return new Ingesteld(wie, app, codes);
    }

    private Gebruiker iemand() {
        Gebruiker wie =
                TestInlog.maak(accounts, "t" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
        TestInlog.als(wie);
        return wie;
    }

    @Test
    void wie_een_code_instelt_heeft_meteen_een_tweede_factor_en_een_ander_sessienummer() {
        String eerst = vraag.getSession().getId();

        Ingesteld ingesteld = metCode();

        assertThat(toegang.metTweedeFactor()).isTrue();
        assertThat(toegang.onlangsBevestigd()).isTrue();
        assertThat(vraag.getSession().getId()).isNotEqualTo(eerst);
        assertThat(ingesteld.herstelcodes()).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void wie_de_pagina_opnieuw_laadt_ziet_dezelfde_sleutel_tot_die_is_aangezet() {
        iemand();
        Inlogcode getoond = instelling.begin(vraag);
        Authenticator app = new Authenticator(getoond.leesbaar());

        assertThat(instelling.begin(vraag)).isEqualTo(getoond);
        assertThatThrownBy(() -> instelling.zetCodeAan(vraag, instelling.begin(vraag), "000000"))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(instelling.begin(vraag)).isEqualTo(getoond);
        assertThat(instelling.begin(new MockHttpServletRequest()))
                .as("in een andere sessie")
                .isNotEqualTo(getoond);
        instelling.zetCodeAan(vraag, getoond, app.code());
        assertThat(instelling.begin(vraag)).as("voor een volgende app").isNotEqualTo(getoond);
    }

    @Test
    void na_tien_minuten_komt_er_een_nieuwe_sleutel_want_een_ander_kan_de_oude_hebben_gezien() {
        iemand();
        Inlogcode getoond = instelling.begin(vraag);
        Testklok.vooruit(Duration.ofMinutes(9));
        assertThat(instelling.begin(vraag)).isEqualTo(getoond);
        Testklok.vooruit(Duration.ofMinutes(1));

        assertThat(instelling.begin(vraag)).isNotEqualTo(getoond);
    }

    @Test
    void een_ander_in_dezelfde_sessie_krijgt_een_eigen_sleutel() {
        iemand();
        Inlogcode getoond = instelling.begin(vraag);
        iemand();

        assertThat(instelling.begin(vraag)).isNotEqualTo(getoond);
    }

    @Test
    void geheim_en_herstelcodes_staan_nergens_leesbaar() {
        Ingesteld ingesteld = metCode();

        assertThat(jdbc.sql("select geheim from inlogcode where account = :a")
                        .param("a", ingesteld.wie().account())
                        .query(String.class)
                        .single())
                .startsWith("kl1:");
        assertThat(jdbc.sql("select zegel from herstelcode where account = :a")
                        .param("a", ingesteld.wie().account())
                        .query(String.class)
                        .list())
                .hasSize(10)
                .allMatch(zegel -> zegel.matches("[0-9a-f]{64}"));
    }

    @Test
    void halverwege_is_er_voor_elke_dienst_niemand_en_de_code_opent_de_rest() {
        Ingesteld ingesteld = metCode();
        sessierechten.zetHalverwege(vraag, ingesteld.wie());
        assertThat(toegang.huidige()).isEmpty();
        assertThatThrownBy(toegang::vereis).isInstanceOf(Fout.GeenToegang.class);

        aanmelding.geefCode(vraag, ingesteld.app().code());

        assertThat(toegang.huidige()).contains(ingesteld.wie());
        assertThat(toegang.metTweedeFactor()).isTrue();
    }

    @Test
    void een_code_werkt_maar_een_keer() {
        Ingesteld ingesteld = metCode();
        String code = ingesteld.app().code();
        aanmelding.geefCode(vraag, code);

        assertThatThrownBy(() -> aanmelding.geefCode(vraag, code))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("al gebruikt");
    }

    @Test
    void een_code_die_al_gebruikt_is_telt_niet_als_fout_en_sluit_niemand_buiten() {
        Ingesteld ingesteld = metCode();
        String code = ingesteld.app().code();
        aanmelding.geefCode(vraag, code);
        String herstelcode = ingesteld.herstelcodes().getFirst();
        aanmelding.geefHerstelcode(vraag, herstelcode);
        for (int keer = 0; keer < 6; keer++) {
            assertThatThrownBy(() -> aanmelding.geefCode(vraag, code)).hasMessageContaining("al gebruikt");
            assertThatThrownBy(() -> aanmelding.geefHerstelcode(vraag, herstelcode))
                    .hasMessageContaining("al gebruikt");
        }

        aanmelding.geefHerstelcode(vraag, ingesteld.herstelcodes().getLast());

        assertThatThrownBy(() -> aanmelding.geefHerstelcode(vraag, "abcde-fghjk"))
                .hasMessageContaining("klopt niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\u202f", "\u2009", "\u200b", "\t", "-", "\u2011", " \u00a0 "})
    void wat_een_klembord_tussen_de_cijfers_zet_doet_er_niet_toe(String ertussen) {
        Ingesteld ingesteld = metCode();
        String code = ingesteld.app().code();

        aanmelding.geefCode(vraag, ertussen + code.substring(0, 3) + ertussen + code.substring(3) + ertussen);

        assertThat(toegang.metTweedeFactor()).isTrue();
        aanmelding.geefHerstelcode(vraag, ingesteld.herstelcodes().getFirst().replace("-", ertussen));
    }

    @Test
    void een_herstelcode_werkt_een_keer_en_hoofdletters_en_streepjes_doen_er_niet_toe() {
        Ingesteld ingesteld = metCode();
        String code = ingesteld.herstelcodes().getFirst();
        sessierechten.zetHalverwege(vraag, ingesteld.wie());

        aanmelding.geefHerstelcode(vraag, code.replace("-", " ").toUpperCase(Locale.ROOT));

        assertThat(toegang.metTweedeFactor()).isTrue();
        assertThat(aanmelding.keuze().herstelcodes()).isEqualTo(9);
        assertThatThrownBy(() -> aanmelding.geefHerstelcode(vraag, code)).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void na_vijf_foute_codes_helpt_ook_de_goede_niet_tot_de_pauze_voorbij_is() {
        Ingesteld ingesteld = metCode();
        sessierechten.zetHalverwege(vraag, ingesteld.wie());
        for (int keer = 0; keer < 5; keer++) {
            assertThatThrownBy(() -> aanmelding.geefCode(vraag, "abc")).isInstanceOf(Fout.RegelGeschonden.class);
        }

        assertThatThrownBy(() -> aanmelding.geefCode(vraag, ingesteld.app().code()))
                .hasMessageContaining("kun je het weer proberen");
        assertThat(toegang.huidige()).isEmpty();
    }

    @Test
    void wie_te_lang_geleden_zijn_code_gaf_verandert_zijn_tweede_factor_niet() {
        Ingesteld ingesteld = metCode();
        TestInlog.alsMetTweedeFactor(ingesteld.wie(), Duration.ofMinutes(6));
        assertThat(toegang.metTweedeFactor()).isTrue();

        assertThatThrownBy(() -> instelling.zetCodeUit(vraag)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(instelling::vernieuwHerstelcodes).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> instelling.begin(vraag)).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void zonder_code_meer_heeft_ook_de_sessie_geen_tweede_factor_meer() {
        metCode();

        instelling.zetCodeUit(vraag);

        assertThat(toegang.huidige()).isPresent();
        assertThat(toegang.metTweedeFactor()).isFalse();
    }

    @Test
    void een_sleutel_draagt_de_tweede_factor_alleen_als_hij_ermee_gemaakt_is() {
        Gebruiker wie = metCode().wie();
        TestInlog.sleutel(sleutels, wie, "met");
        TestInlog.als(wie);
        TestInlog.sleutel(sleutels, wie, "zonder");

        assertThat(sleutels.van(wie.account()))
                .extracting("naam", "metTweedeFactor")
                .containsExactly(tuple("met", true), tuple("zonder", false));
    }

    @Test
    void een_sleutel_maken_vraagt_een_verse_tweede_stap_en_een_einde_binnen_een_jaar() {
        Gebruiker wie = metCode().wie();
        Set<Sleutelrecht> lezen = Set.of(Sleutelrecht.LEZEN);
        LocalDate vandaag = Testklok.vandaag();
        TestInlog.alsMetTweedeFactor(wie);

        assertThatThrownBy(() ->
                        sleutels.maak("rooster", lezen, vandaag.plusYears(1).plusDays(1)))
                .hasMessageContaining("hooguit een jaar");
        assertThatThrownBy(() -> sleutels.maak("rooster", lezen, vandaag.minusDays(1)))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> sleutels.maak("rooster", Set.of(), vandaag.plusDays(1)))
                .isInstanceOf(Fout.RegelGeschonden.class);
        sleutels.maak("rooster", lezen, vandaag.plusYears(1));
        TestInlog.alsMetTweedeFactor(wie, Duration.ofMinutes(6));
        assertThatThrownBy(() -> sleutels.maak("rooster", lezen, vandaag.plusDays(1)))
                .isInstanceOf(Fout.GeenToegang.class);
        TestInlog.als(wie);
        assertThatThrownBy(() -> sleutels.maak("rooster", lezen, vandaag.plusDays(1)))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThat(sleutels.van(wie.account())).singleElement().satisfies(sleutel -> {
            assertThat(sleutel.metTweedeFactor()).isTrue();
            assertThat(sleutel.rechten()).isEqualTo(lezen);
        });
    }

    @Test
    void inloggen_staat_in_het_logboek_zonder_geheimen() {
        Ingesteld ingesteld = metCode();
        String herstelcode = ingesteld.herstelcodes().getFirst();
        aanmelding.geefHerstelcode(vraag, herstelcode);

        assertThat(jdbc.sql("select betreft || ' ' || onderdeel || ' ' || uitkomst from logboek where account = :a")
                        .param("a", ingesteld.wie().account())
                        .query(String.class)
                        .list())
                .contains(
                        "code ingesteld " + ingesteld.wie().gebruikersnaam() + " GELUKT",
                        "herstelcode " + ingesteld.wie().gebruikersnaam() + " GELUKT")
                .noneMatch(regel -> regel.contains(herstelcode));
    }
}
