package nl.kortelijnen.kennis.stuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The knowledge in {@code content/} is whole: a mistake in it fails the build (G04, G05, G07). */
class EchteInhoudTest {

    private static Kennisstand stand = Kennisstand.LEEG;

    @BeforeAll
    static void lees() throws IOException {
        stand = new Kennismap(new Inhoudsmap(Path.of("content").toAbsolutePath())).lees();
    }

    @Test
    void geen_bestand_valt_uit() {
        assertThat(stand.fouten()).isEmpty();
        assertThat(stand.items()).hasSizeGreaterThanOrEqualTo(120);
    }

    @Test
    void elk_stuk_heeft_bron_fase_themas_doelgroep_en_een_datum_die_bestaan() {
        List<String> tekort = new ArrayList<>();
        for (Kennisitem item : stand.items().values()) {
            if (item.bron().isEmpty() || item.samenvatting().isEmpty()) {
                tekort.add(item.id() + ": bron of samenvatting");
            }
            if (item.nagekeken() == null || item.geldigTot() == null) {
                tekort.add(item.id() + ": datum");
            }
            if (item.facetten().fasen().isEmpty()
                    || !item.facetten().fasen().stream()
                            .allMatch(code -> Fase.van(code).isPresent())) {
                tekort.add(item.id() + ": fase " + item.facetten().fasen());
            }
            item.facetten().themas().stream()
                    .filter(code -> !Codelijst.THEMAS.bevat(code))
                    .forEach(code -> tekort.add(item.id() + ": thema " + code));
            item.facetten().doelgroepen().stream()
                    .filter(code -> !Codelijst.DOELGROEPEN.bevat(code))
                    .forEach(code -> tekort.add(item.id() + ": doelgroep " + code));
            item.verwant().stream()
                    .filter(id -> !stand.items().containsKey(id))
                    .forEach(id -> tekort.add(item.id() + ": verwant " + id));
        }
        assertThat(tekort).isEmpty();
    }

    @Test
    void elke_uitspraak_zegt_wat_er_staat_wat_bedoeld_is_en_wanneer_het_alarm_is() {
        assertThat(stand.items().values())
                .filteredOn(item -> item.soort() == Kennissoort.UITSPRAAK)
                .allSatisfy(item -> {
                    assertThat(item.letterlijk()).as(item.id()).isNotBlank();
                    assertThat(item.bedoeld()).as(item.id()).isNotBlank();
                    assertThat(item.alarm()).as(item.id()).isNotBlank();
                });
    }

    @Test
    void de_meldcode_is_er_want_elke_handreiking_wijst_ernaar() {
        assertThat(stand.items()).containsKey("meldcode-stap-voor-stap");
    }

    @Test
    void elk_stuk_is_te_vinden_met_een_vraag_van_zijn_schrijver_en_wijst_verder() {
        assertThat(stand.items().values()).allSatisfy(item -> {
            assertThat(item.voorbeeldvragen()).as(item.id()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(item.verwant()).as(item.id()).isNotEmpty();
        });
    }

    @Test
    void van_elk_soort_is_er_meer_dan_een() {
        assertThat(stand.items().values())
                .extracting(Kennisitem::soort)
                .containsAll(Kennissoort.zelfTeSchrijven())
                .filteredOn(soort -> soort == Kennissoort.RICHTLIJN)
                .hasSizeGreaterThan(1);
    }

    @Test
    void elke_eis_uit_de_bronnen_heeft_een_thuis() throws IOException {
        String tabel = Files.readString(Path.of("docs/kennis.md"));
        for (int nummer = 1; nummer <= 26; nummer++) {
            assertThat(tabel).contains("| AG" + nummer + " |");
        }
        Set<String> genoemd = Pattern.compile("`([a-z][a-z-]+)`")
                .matcher(tabel)
                .results()
                .map(gevonden -> gevonden.group(1))
                .filter(id -> id.contains("-"))
                .collect(Collectors.toSet());
        assertThat(stand.items().keySet()).containsAll(genoemd);
        assertThat(genoemd).hasSizeGreaterThan(40);
    }

    /** What no text may hold: it does not prove that a text is good. */
    @Test
    void teksten_zijn_kort_genoeg_en_zonder_vakwoorden_die_niemand_zegt() throws Exception {
        Pattern vaktaal = Pattern.compile(
                "(?i)\\b(clientsysteem|cliëntsysteem|implementeren|faciliteren|problematiek|casusregisseur|allochto\\w*)\\b");
        for (Kennisitem item : stand.items().values()) {
            String tekst = item.titel() + " " + item.samenvatting() + " " + Kennislezer.tekst(item.tekstbron());
            assertThat(vaktaal.matcher(tekst).results().map(gevonden -> gevonden.group()))
                    .as(item.id())
                    .isEmpty();
            assertThat(item.samenvatting().length()).as(item.id()).isBetween(40, 240);
        }
    }
}
