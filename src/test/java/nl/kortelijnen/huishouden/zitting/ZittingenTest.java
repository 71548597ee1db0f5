package nl.kortelijnen.huishouden.zitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A guest's link works once, for one household, until the session ends (H10, X01). */
@SpringBootTest
class ZittingenTest {

    @Autowired
    private Zittingen zittingen;

    @Autowired
    private GastController ingang;

    @Autowired
    private Gastfilter filter;

    @Autowired
    private Huishoudens huishoudens;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Gebruiker maker;
    private Gebruiker buiten;
    private UUID id = new UUID(0, 0);

    private Gebruiker nieuw() {
        return TestInlog.maak(
                accounts,
                "zi-" + UUID.randomUUID().toString().substring(0, 12),
                null,
                nl.kortelijnen.toegang.wie.Rol.PROFESSIONAL);
    }

    @BeforeEach
    void maak() {
        maker = nieuw();
        buiten = nieuw();
        TestInlog.alsMetTweedeFactor(maker);
        id = huishoudens.maak(
                new Werknaam("De vijf van de hoek"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_link_werkt_een_keer() {
        Gastuitnodiging link = zittingen.nodigUit(id, Rol.TEKENEN);
        assertThat(zittingen.rolVan(link.geheim())).contains(Rol.TEKENEN);

        String koekje = zittingen.wisselIn(link.geheim(), " Miriam ");

        assertThat(zittingen.gast(koekje)).hasValueSatisfying(gast -> {
            assertThat(gast.huishouden()).isEqualTo(id);
            assertThat(gast.naam()).isEqualTo("Miriam");
            assertThat(gast.rol()).isEqualTo(Rol.TEKENEN);
        });
        assertThat(zittingen.rolVan(link.geheim())).isEmpty();
        assertThatThrownBy(() -> zittingen.wisselIn(link.geheim(), "Ander")).isInstanceOf(Fout.BestaatNiet.class);
        assertThat(zittingen.gast(link.geheim()))
                .as("de link is niet het koekje")
                .isEmpty();
    }

    @Test
    void beeindigen_sluit_meteen_en_laat_ook_een_ongebruikte_link_niet_meer_toe() {
        String koekje = zittingen.wisselIn(zittingen.nodigUit(id, Rol.MEEDENKEN).geheim(), "Oma");
        Gastuitnodiging open = zittingen.nodigUit(id, Rol.MEEDENKEN);
        UUID gast = zittingen.gast(koekje).orElseThrow().id();
        assertThat(zittingen.magNog(gast)).isTrue();

        zittingen.beeindig(id);

        assertThat(zittingen.gast(koekje)).isEmpty();
        assertThat(zittingen.magNog(gast)).isFalse();
        assertThat(zittingen.rolVan(open.geheim())).isEmpty();
        assertThat(zittingen.gasten(id)).isEmpty();
    }

    @Test
    void na_de_eindtijd_is_het_voorbij() {
        String koekje = zittingen.wisselIn(zittingen.nodigUit(id, Rol.TEKENEN).geheim(), "Oma");

        jdbc.sql("update gast set tot = " + Testklok.inSql() + " - interval '1 second' where huishouden = :h")
                .param("h", id)
                .update();

        assertThat(zittingen.gast(koekje)).isEmpty();
    }

    @Test
    void een_buitenstaander_nodigt_niet_uit_ziet_geen_gasten_en_sluit_niets() {
        String koekje = zittingen.wisselIn(zittingen.nodigUit(id, Rol.TEKENEN).geheim(), "Oma");
        UUID gast = zittingen.gast(koekje).orElseThrow().id();
        TestInlog.alsMetTweedeFactor(buiten);
        UUID eigen = huishoudens.maak(
                new Werknaam("De buren"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");

        assertThatThrownBy(() -> zittingen.nodigUit(id, Rol.TEKENEN)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> zittingen.gasten(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> zittingen.beeindig(id)).isInstanceOf(Fout.BestaatNiet.class);
        zittingen.beeindig(eigen, gast);

        assertThat(zittingen.gast(koekje))
                .as("een gast van een ander huishouden blijft")
                .isPresent();
    }

    @Test
    void in_de_opslag_staan_geen_naam_link_of_koekje() {
        Gastuitnodiging link = zittingen.nodigUit(id, Rol.TEKENEN);
        String koekje = zittingen.wisselIn(link.geheim(), "Fluistergast");

        String rij = jdbc.sql("select gast::text from gast where huishouden = :h")
                .param("h", id)
                .query(String.class)
                .single();

        assertThat(rij).doesNotContain("Fluistergast", link.geheim(), koekje);
    }

    @Test
    void zonder_naam_komt_niemand_binnen_en_de_link_blijft_bruikbaar() {
        Gastuitnodiging link = zittingen.nodigUit(id, Rol.TEKENEN);

        assertThatThrownBy(() -> zittingen.wisselIn(link.geheim(), "  ")).isInstanceOf(Fout.RegelGeschonden.class);

        assertThat(zittingen.rolVan(link.geheim())).isPresent();
    }

    @Test
    void een_verkeerde_of_gebruikte_link_geeft_geen_koekje_en_wie_blijft_raden_moet_wachten() {
        String adres = "10.0.0." + (1 + maker.account().getLeastSignificantBits() & 127);
        Gastuitnodiging link = zittingen.nodigUit(id, Rol.TEKENEN);
        Gastuitnodiging ander = zittingen.nodigUit(id, Rol.TEKENEN);

        assertThat(binnen(link, adres)).as("de goede link").contains(Gastkoekje.NAAM);
        assertThat(binnen(link, adres)).as("nog een keer").isEqualTo("303");
        for (int keer = 0; keer < 4; keer++) {
            assertThat(binnen(new Gastuitnodiging("verzonnen" + keer, ander.tot()), adres))
                    .isEqualTo("303");
        }

        assertThat(binnen(ander, adres)).as("na vijf verkeerde").isEqualTo("429");
        assertThat(binnen(ander, "10.0.1.1")).as("van elders").contains(Gastkoekje.NAAM);
    }

    /** The status, or the cookie when there is one. */
    private String binnen(Gastuitnodiging link, String adres) {
        MockHttpServletRequest vraag = new MockHttpServletRequest("POST", "/gast-binnen");
        vraag.setRemoteAddr(adres);
        var antwoord = ingang.binnen(link.geheim(), "Oma", vraag);
        String koekje = antwoord.getHeaders().getFirst("Set-Cookie");
        return koekje == null ? String.valueOf(antwoord.getStatusCode().value()) : koekje;
    }

    @Test
    void na_het_beeindigen_is_het_antwoord_op_de_pagina_van_de_gast_403() throws Exception {
        String koekje = zittingen.wisselIn(zittingen.nodigUit(id, Rol.TEKENEN).geheim(), "Oma");
        assertThat(pagina(koekje)).isEqualTo(200);

        zittingen.beeindig(id);

        assertThat(pagina(koekje)).isEqualTo(403);
        assertThat(pagina("verzonnen")).isEqualTo(403);
    }

    private int pagina(String koekje) throws Exception {
        MockHttpServletRequest vraag = new MockHttpServletRequest("GET", "/meetekenen");
        vraag.setCookies(new Cookie(Gastkoekje.NAAM, koekje));
        MockHttpServletResponse antwoord = new MockHttpServletResponse();
        filter.doFilter(vraag, antwoord, new MockFilterChain());
        return antwoord.getStatus();
    }
}
