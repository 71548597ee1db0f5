package nl.kortelijnen.kennis.redactie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennislezer;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** Writing in the portal: drafts, four eyes, versions, review dates (G06, G07). */
class RedactieTest extends Redactieproef {

    @Autowired
    private Kennisbank kennisbank;

    private String titel() {
        return kennisbank.item(STUK).orElseThrow().titel();
    }

    @Test
    void wat_gepubliceerd_is_blijft_staan_tot_een_ander_het_concept_goedkeurt() {
        String was = titel();
        Kennisversie aangeboden = redactie.biedAan(schrijf(redactie.open(STUK), "titel", "Begin met koffie"));

        assertThat(titel()).isEqualTo(was);
        assertThatThrownBy(() -> redactie.keurGoed(aangeboden))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("zelf mee");

        TestInlog.als(COLLEGA);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());

        assertThat(titel()).isEqualTo("Begin met koffie");
        assertThat(kennisbank.item(STUK).orElseThrow().uitPortaal()).isTrue();
        assertThat(redactie.bezig(STUK)).isEmpty();
        assertThat(redactie.uitgegeven(STUK).getFirst().goedkeurder()).isEqualTo("Bram Hoekstra");
    }

    @Test
    void wie_alleen_kijkt_begint_geen_concept() {
        Kennisversie geopend = redactie.open(STUK);
        Kennisversie zelfde = redactie.bewaar(geopend, redactie.velden(geopend));

        assertThat(redactie.bezig()).isEmpty();
        assertThatThrownBy(() -> redactie.biedAan(zelfde)).hasMessageContaining("nog niets veranderd");
    }

    @Test
    void wie_even_meeschrijft_mag_ook_niet_goedkeuren() {
        Kennisversie versie = schrijf(redactie.open(STUK), "titel", "Een");
        TestInlog.als(COLLEGA);
        Kennisversie samen = redactie.biedAan(schrijf(versie, "titel", "Twee"));

        assertThat(samen.namen()).isEqualTo("Nienke Baltussen, Bram Hoekstra");
        assertThatThrownBy(() -> redactie.keurGoed(samen)).isInstanceOf(Fout.RegelGeschonden.class);
        TestInlog.als(NIENKE);
        assertThatThrownBy(() -> redactie.keurGoed(samen)).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void wie_verandert_wat_aangeboden_was_biedt_het_opnieuw_aan() {
        Kennisversie aangeboden = redactie.biedAan(schrijf(redactie.open(STUK), "titel", "Een"));
        Kennisversie daarna = schrijf(aangeboden, "titel", "Stiekem anders");

        assertThat(daarna.status()).isEqualTo(Kennisversie.Status.CONCEPT);
        TestInlog.als(COLLEGA);
        assertThatThrownBy(() -> redactie.keurGoed(aangeboden))
                .as("what was looked at is no longer what there is")
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> redactie.keurGoed(daarna)).hasMessageContaining("nog niet aangeboden");
    }

    @Test
    void twee_die_tegelijk_schrijven_verliezen_niets_zonder_het_te_horen() {
        Kennisversie gezien = redactie.open(STUK);
        schrijf(gezien, "titel", "Van Nienke");
        TestInlog.als(COLLEGA);

        assertThatThrownBy(() -> schrijf(gezien, "titel", "Van Bram")).hasMessageContaining("collega schreef intussen");
        assertThat(redactie.velden(redactie.bezig(STUK).orElseThrow()).enkel("titel"))
                .isEqualTo("Van Nienke");
    }

    @Test
    void een_handreiking_zonder_tenzij_kan_wel_bewaard_maar_niet_aangeboden_worden() {
        Kennisversie nieuw = redactie.nieuw("bel-eens-terug", Kennissoort.HANDREIKING, "Bel eens terug");
        Kennisversie bewaard = schrijf(nieuw, "samenvatting", "Bellen helpt.");

        assertThatThrownBy(() -> redactie.biedAan(bewaard)).hasMessageContaining("wanneer zij niet geldt");
        assertThat(kennisbank.item("bel-eens-terug")).isEmpty();
        assertThatThrownBy(() -> redactie.nieuw("bel-eens-terug", Kennissoort.FEIT, "x"))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> redactie.nieuw(STUK, Kennissoort.FEIT, "x")).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> redactie.nieuw("../weg", Kennissoort.FEIT, "x"))
                .isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void een_eerdere_versie_komt_terug_als_concept() {
        redactie.biedAan(schrijf(redactie.open(STUK), "titel", "Eerste"));
        TestInlog.als(COLLEGA);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());
        redactie.biedAan(schrijf(redactie.open(STUK), "titel", "Tweede"));
        TestInlog.als(NIENKE);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());

        Kennisversie terug = redactie.zetTerug(STUK, 1);

        assertThat(redactie.velden(terug).enkel("titel")).isEqualTo("Eerste");
        assertThat(titel()).isEqualTo("Tweede");
    }

    @Test
    void nagekeken_zet_alleen_de_datum_verder_en_de_uitvoer_is_een_bestand_dat_klopt() throws Exception {
        redactie.nagekeken(STUK);

        Kennisitem item = kennisbank.item(STUK).orElseThrow();
        assertThat(item.geldigTot()).isAfter(Testklok.vandaag().plusMonths(11));
        Map<String, String> uitvoer = redactie.uitvoer();
        assertThat(uitvoer).containsOnlyKeys(STUK + ".md");
        assertThat(Kennislezer.lees(STUK, uitvoer.get(STUK + ".md")).titel()).isEqualTo(item.titel());
    }

    @Test
    void terugsturen_vraagt_een_reden_en_alleen_redacteuren_schrijven() {
        Kennisversie aangeboden = redactie.biedAan(schrijf(redactie.open(STUK), "titel", "Een"));
        assertThatThrownBy(() -> redactie.stuurTerug(aangeboden, " ")).isInstanceOf(Fout.RegelGeschonden.class);
        redactie.stuurTerug(aangeboden, "Korter graag");
        assertThat(redactie.bezig(STUK).orElseThrow().opmerking()).isEqualTo("Korter graag");

        TestInlog.als(new Gebruiker(UUID.randomUUID(), "p", "P", Set.of(Rol.PROFESSIONAL), null));
        assertThatThrownBy(() -> redactie.open(STUK)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> redactie.keurGoed(aangeboden)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> redactie.nagekeken(STUK)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> redactie.uitvoer()).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void een_tekst_uit_een_bestand_met_hoofdletters_kan_ook_bewerkt_worden() {
        String bewaar = """
                insert into kennisversie (item, nr, tekst, status, schrijvers, namen, gewijzigd)
                values (:item, 1, '', 'CONCEPT', array[]::uuid[], '', now())
                """;
        assertThat(jdbc.sql(bewaar).param("item", "Uitleg over Pleegzorg").update())
                .isEqualTo(1);
        assertThatThrownBy(() -> jdbc.sql(bewaar).param("item", "../elders").update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void elk_bestand_overleeft_de_reis_door_de_velden_van_het_formulier() throws Exception {
        for (Kennisitem item : kennisbank.alle()) {
            String inhoud = item.tekstbron().inhoud();
            String terug = Kennisvelden.van(inhoud).inhoud();
            assertThat(zonderKenmerk(Kennislezer.lees(item.id(), terug)))
                    .as(item.id())
                    .isEqualTo(zonderKenmerk(Kennislezer.lees(item.id(), inhoud)));
            assertThat(Kennisvelden.van(terug)).isEqualTo(Kennisvelden.van(inhoud));
        }
    }

    private static List<Object> zonderKenmerk(Kennisitem item) {
        return List.of(
                item.id(),
                item.titel(),
                item.soort(),
                item.samenvatting(),
                item.facetten(),
                item.bron(),
                String.valueOf(item.geldigTot()),
                String.valueOf(item.tenzij()),
                String.valueOf(item.alarm()),
                item.lezingen(),
                item.vragen(),
                item.voorbeeldvragen(),
                item.verwant(),
                item.uitgave());
    }
}
