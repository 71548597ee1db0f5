package nl.kortelijnen.kennis.stuk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import nl.kortelijnen.opslag.gegevens.Inhoudsmap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files with knowledge, good and bad (G04). */
class KennismapTest {

    @TempDir
    private Path inhoud;

    private Path map;

    @BeforeEach
    void maak() throws IOException {
        map = Files.createDirectories(inhoud.resolve("kennis"));
    }

    private Kennisstand lees() throws IOException {
        return new Kennismap(new Inhoudsmap(inhoud)).lees();
    }

    private void schrijf(String naam, String tekst) throws IOException {
        Path bestand = map.resolve(naam);
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, tekst);
    }

    private Inhoudsfout fout(String tekst) throws IOException {
        schrijf("fout.md", tekst);
        Kennisstand stand = lees();
        assertThat(stand.items()).isEmpty();
        assertThat(stand.fouten()).hasSize(1);
        return stand.fouten().getFirst();
    }

    @Test
    void zonder_map_is_er_gewoon_geen_kennis() throws IOException {
        Files.delete(map);
        assertThat(lees()).isEqualTo(Kennisstand.LEEG);
    }

    @Test
    void alleen_een_titel_is_genoeg_voor_een_artikel() throws IOException {
        schrijf("a.md", "---\ntitel: Kort\n---\nTekst\n");

        Kennisitem item = lees().items().get("a");

        assertThat(item.soort()).isEqualTo(Kennissoort.ARTIKEL);
        assertThat(item.titel()).isEqualTo("Kort");
    }

    @Test
    void alle_velden_worden_gelezen_ook_met_windows_regels_en_een_bom() throws Exception {
        schrijf(
                "map/dieper/x.md",
                "\ufeff---\r\nid: eigen-id\r\ntitel: \"Begin: bij de ouders\"\r\nsoort: handreiking\r\n"
                        + "fase: [onderzoek, overdracht]\r\nthemas: opvoeding\r\nnagekeken: 2026-11-12\r\n"
                        + "geldigTot: 2026-11-20\r\ntenzij: je denkt aan eer.\r\nonbekend: {a: 1}\r\n---\r\n## Doe dit\r\n");

        Kennisitem item = lees().items().get("eigen-id");

        assertThat(item.titel()).isEqualTo("Begin: bij de ouders");
        assertThat(item.facetten().fasen()).containsExactly("onderzoek", "overdracht");
        assertThat(item.facetten().themas()).containsExactly("opvoeding");
        assertThat(item.tenzij()).isEqualTo("je denkt aan eer.");
        assertThat(item.verlopen(LocalDate.of(2026, 11, 20))).isFalse();
        assertThat(item.verlopen(LocalDate.of(2026, 11, 21))).isTrue();
        assertThat(Kennislezer.tekst(item.tekstbron())).isEqualTo("## Doe dit\n");
    }

    @Test
    void zonder_voorblok_mag_een_kop_de_titel_zijn() throws IOException {
        schrijf("kop.md", "\n# Wat is een *sociocirkel*? #\n\nTekst.\n");
        assertThat(lees().items().get("kop").titel()).isEqualTo("Wat is een *sociocirkel*?");
    }

    @Test
    void een_handreiking_zonder_tenzij_doet_niet_mee() throws IOException {
        Inhoudsfout fout = fout("---\ntitel: Advies\nsoort: handreiking\n---\n");

        assertThat(fout.bestand()).isEqualTo("fout.md");
        assertThat(fout.wat()).contains("tenzij: geen");
    }

    @Test
    void geen_is_een_uitdrukkelijk_antwoord_op_tenzij() throws IOException {
        schrijf("a.md", "---\ntitel: Advies\nsoort: handreiking\ntenzij: geen\n---\n");
        assertThat(lees().items().get("a").uitzondering()).isEmpty();
    }

    @Test
    void een_fout_zegt_op_welke_regel_en_wat_te_doen() throws IOException {
        assertThat(fout("---\ntitel: A\nnagekeken: gisteren\n---\n")).satisfies(fout -> {
            assertThat(fout.regel()).isEqualTo(3);
            assertThat(fout.wat()).contains("2026-11-22");
        });
        assertThat(fout("---\ntitel: A\nsoort: protocol\n---\n").regel()).isEqualTo(3);
        assertThat(fout("---\ntitel: A\nbron: [a\n---\n").regel()).isBetween(3, 4);
        assertThat(fout("---\nsamenvatting: zonder titel\n---\n").wat()).contains("titel");
        assertThat(fout("---\ntitel: A\ntitel: B\n---\n").regel()).isEqualTo(3);
        assertThat(fout("---\ntitel: [A, B]\n---\n").regel()).isEqualTo(2);
        assertThat(fout("---\ntitel: A\nTekst zonder einde").wat()).contains("---");
        assertThat(fout("gewoon tekst").regel()).isOne();
        assertThat(fout("").regel()).isOne();
    }

    @Test
    void een_bestand_in_een_andere_codering_wordt_gemeld() throws IOException {
        Files.write(map.resolve("latin.md"), "---\ntitel: Cliënt\n---\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(lees().fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.wat()).contains("UTF-8"));
    }

    @Test
    void van_twee_bestanden_met_een_id_telt_het_eerste() throws IOException {
        schrijf("a.md", "---\ntitel: Eerste\nid: zelfde\n---\n");
        schrijf("b.md", "---\ntitel: Tweede\nid: zelfde\n---\n");

        Kennisstand stand = lees();

        assertThat(stand.items().get("zelfde").titel()).isEqualTo("Eerste");
        assertThat(stand.fouten())
                .singleElement()
                .satisfies(fout -> assertThat(fout.wat()).contains("a.md"));
    }

    @Test
    void yaml_maakt_nooit_iets_anders_dan_tekst() throws IOException {
        schrijf("a.md", "---\ntitel: !!javax.script.ScriptEngineManager [x]\n---\n");
        schrijf("b.md", "---\nb: &b [x, x]\nc: &c [*b, *b]\nd: &d [*c, *c]\ntitel: Groei\nvragen: *d\n---\n");

        Kennisstand stand = lees();

        assertThat(stand.items()).isEmpty();
        assertThat(stand.fouten()).hasSize(2);
    }

    @Test
    void rommel_in_een_bestand_stopt_nooit_het_lezen() throws IOException {
        schrijf("goed.md", "---\ntitel: Goed\n---\n");
        Random toeval = new Random(1);
        for (int nummer = 0; nummer < 200; nummer++) {
            byte[] bytes = new byte[toeval.nextInt(400)];
            toeval.nextBytes(bytes);
            for (int plek = 0; plek < bytes.length; plek++) {
                bytes[plek] = nummer % 2 == 0 ? bytes[plek] : (byte) "-:[]{}&*!|>'\"%@`\n abc".charAt(bytes[plek] & 15);
            }
            byte[] begin = "---\n".getBytes(StandardCharsets.UTF_8);
            byte[] alles = new byte[begin.length + bytes.length];
            System.arraycopy(begin, 0, alles, 0, begin.length);
            System.arraycopy(bytes, 0, alles, begin.length, bytes.length);
            Files.write(map.resolve("rommel" + nummer + ".md"), alles);
        }
        assertThat(lees().items()).containsKey("goed");
    }

    @Test
    void een_duiding_met_een_lezing_wordt_geweigerd() throws IOException {
        assertThat(fout("---\ntitel: A\nsoort: duiding\nlezingen: [\"een\"]\nvragen: [\"Hoe?\"]\n---\nTekst\n")
                        .wat())
                .contains("precies twee lezingen");
    }

    @Test
    void een_sjabloon_zonder_status_wordt_geweigerd() throws IOException {
        assertThat(fout("---\ntitel: A\nsoort: sjabloon\n---\nTekst\n").wat())
                .contains("concept, vastgesteld of herzien");
    }

    @Test
    void een_richtlijn_zegt_wie_zo_al_werkt() throws IOException {
        schrijf(
                "r.md",
                "---\ntitel: A\nsoort: richtlijn\nstatus: vastgesteld\nversie: 2\nbereik: Nijmegen\n"
                        + "gebruiktDoor: [Buurtteam Dukenburg]\n---\nTekst\n");

        assertThat(lees().items().get("r").uitgave())
                .isEqualTo(new Kennisitem.Uitgave(
                        "2", "vastgesteld", "Nijmegen", java.util.List.of("Buurtteam Dukenburg")));
    }
}
