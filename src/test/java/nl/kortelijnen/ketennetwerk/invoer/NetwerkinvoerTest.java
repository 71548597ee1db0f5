package nl.kortelijnen.ketennetwerk.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Professional;
import nl.kortelijnen.ketennetwerk.beheer.Kaartwijziging;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Bringing cards in from a file: first what it would do, then all of it or nothing (N15). */
@SpringBootTest
class NetwerkinvoerTest {

    private static final String KOP = "naam;soort;telefoon;werkgebied;talen\n";

    @Autowired
    Netwerkinvoer invoer;

    @Autowired
    Ketennetwerk netwerk;

    @Autowired
    Organisatiekaarten organisatiekaarten;

    @BeforeEach
    void alsBeheerder() {
        TestOpslag.wisGraaf();
        als(Rol.NETWERKBEHEERDER);
    }

    @AfterEach
    void ruimOp() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void vijfhonderd_rijen_met_drie_dubbele_laten_er_drie_zien_en_een_tweede_keer_verandert_niets() {
        String rijen = KOP
                + IntStream.range(0, 497)
                        .mapToObj(nr ->
                                "School " + nr + ";school;024 000 %02d %02d;Hatert;nl".formatted(nr / 100, nr % 100))
                        .collect(Collectors.joining("\n"))
                + "\nSchool 1;school;;;\nschool 2;school;;;\nSchóól 3;school;;;\n";
        Invoerplan plan = lees("scholen.csv", rijen);
        assertThat(plan.aantal(Invoerregel.Soort.NIEUW)).isEqualTo(497);
        assertThat(plan.regels())
                .filteredOn(regel -> regel.soort() == Invoerregel.Soort.DUBBEL)
                .extracting(Invoerregel::rij)
                .containsExactly(499, 500, 501);
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).as("nothing yet").isEmpty();

        invoer.voerUit(plan);
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).hasSize(497);
        Invoerplan nogEens = lees("scholen.csv", rijen);
        assertThat(nogEens.teSchrijven()).isZero();
        assertThat(nogEens.aantal(Invoerregel.Soort.GELIJK)).isEqualTo(497);
    }

    @Test
    void een_fout_staat_bij_haar_rij_en_kolom_en_dan_komt_er_niets_in() {
        Invoerplan plan = lees(
                "a.csv", KOP + "Goed;school;;;\nFout;kasteel;;;\nOok fout;school;024 99;;\nTaal;school;;;klingon\n");
        assertThat(plan.regels())
                .filteredOn(regel -> regel.soort() == Invoerregel.Soort.FOUT)
                .extracting(Invoerregel::rij, Invoerregel::kolom)
                .containsExactly(tuple(3, "soort"), tuple(4, "telefoon"), tuple(5, "talen"));
        assertThat(plan.kan()).isFalse();
        assertThatExceptionOfType(Fout.RegelGeschonden.class).isThrownBy(() -> invoer.voerUit(plan));
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).isEmpty();
    }

    @Test
    void zelfde_tabel_met_kommas_tabs_windows_letters_of_als_rekenblad_geeft_hetzelfde() throws Exception {
        String tabel = "naam,soort,werkgebied\nBuurthuis \"’t Café\",welzijn,\"Hatert, Dukenburg\"\n"
                .replace("\"’t Café\"", "’t Café");
        byte[][] vormen = {
            tabel.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + tabel).getBytes(StandardCharsets.UTF_8),
            tabel.getBytes(Charset.forName("windows-1252")),
            "naam\tsoort\twerkgebied\nBuurthuis ’t Café\tWelzijn\tHatert|Dukenburg\n".getBytes(StandardCharsets.UTF_8),
            rekenblad("naam,soort,werkgebied", "Buurthuis ’t Café,welzijn,Hatert;Dukenburg")
        };
        for (byte[] vorm : vormen) {
            Invoerplan plan = invoer.lees("tabel", vorm);
            assertThat(plan.organisaties()).extracting(Organisatie::naam).containsExactly("Buurthuis ’t Café");
            assertThat(plan.organisaties().getFirst().soort()).isEqualTo("welzijn");
            assertThat(plan.organisaties().getFirst().werkgebied()).containsExactlyInAnyOrder("Hatert", "Dukenburg");
        }
    }

    @Test
    void collegas_komen_bij_hun_organisatie_en_een_onbekende_organisatie_is_een_fout() {
        invoer.voerUit(lees("o.csv", KOP + "De Regenboog;school;;Hatert;nl\n"));
        String mensen = "naam;functie;organisatie;telefoon;talen\n"
                + "Zoë Aalders;intern begeleider;de regenboog;0612345678;nl: moedertaal; Tigrinya: B1\n"
                        .replace("; Tig", "| Tig");
        invoer.voerUit(lees("m.csv", mensen));
        assertThat(netwerk.professionals(Netwerkfilter.ALLES))
                .extracting(Professional::naam, Professional::organisatieNaam)
                .containsExactly(tuple("Zoë Aalders", "De Regenboog"));
        assertThat(lees("m.csv", mensen).teSchrijven()).isZero();
        assertThat(lees("m.csv", mensen.replace("de regenboog", "De Zon")).regels())
                .singleElement()
                .satisfies(regel -> assertThat(regel.kolom()).isEqualTo("organisatie"));
    }

    @Test
    void een_andere_sociale_kaart_komt_mee_als_hsds_met_haar_eigen_ids() {
        UUID id = UUID.randomUUID();
        String json = """
                {"total_items": 1, "contents": [{"id": "%s", "name": "Stichting Samen", "description": "Helpt.",
                  "phones": [{"id": "1", "number": "024-3500000"}],
                  "services": [{"id": "2", "description": "Maatjes", "service_areas": [{"name": "Hatert"}],
                    "languages": [{"code": "ti"}]}]}]}""".formatted(id);
        Invoerplan plan = lees("kaart.json", json);
        assertThat(plan.organisaties()).singleElement().satisfies(een -> {
            assertThat(een.id().waarde()).isEqualTo(id);
            assertThat(een.telefoon()).isEqualTo("024 350 00 00");
            assertThat(een.doetWel()).containsExactly("Maatjes");
        });
        invoer.voerUit(plan);
        assertThat(lees("kaart.json", json).teSchrijven()).isZero();
    }

    @Test
    void driehonderd_kapotte_bestanden_van_elke_soort_geven_een_zin_en_veranderen_niets() throws Exception {
        Kapotmaker maker = new Kapotmaker(new Random(14));
        for (Kapotmaker.Soort soort : Kapotmaker.Soort.values()) {
            for (int keer = 0; keer < 300; keer++) {
                byte[] kapot = maker.kapot(soort);
                List<String> zinnen = zinnen(soort.naam(), kapot);
                assertThat(zinnen)
                        .as("%s %d: %s", soort, keer, new String(kapot, StandardCharsets.ISO_8859_1))
                        .isNotEmpty()
                        .allSatisfy(zin -> assertThat(zin).isNotBlank().endsWith("."));
            }
        }
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).isEmpty();
        assertThat(netwerk.professionals(Netwerkfilter.ALLES)).isEmpty();
    }

    /** What one reads about a file that is wrong: why it cannot be read, or what is wrong with its rows. */
    private List<String> zinnen(String naam, byte[] inhoud) {
        try {
            Invoerplan plan = invoer.lees(naam, inhoud);
            assertThat(plan.kan()).isFalse();
            return plan.regels().stream()
                    .filter(regel -> regel.soort() == Invoerregel.Soort.FOUT)
                    .map(Invoerregel::zin)
                    .toList();
        } catch (Fout.RegelGeschonden e) {
            return List.of(e.bericht());
        }
    }

    @Test
    void willekeurig_verminkte_bestanden_breken_niets() throws Exception {
        Kapotmaker maker = new Kapotmaker(new Random(15));
        for (Kapotmaker.Soort soort : Kapotmaker.Soort.values()) {
            for (int keer = 0; keer < 300; keer++) {
                try {
                    invoer.lees(soort.naam(), maker.verminkt(soort));
                } catch (Fout.RegelGeschonden e) {
                    assertThat(e.bericht()).isNotBlank().endsWith(".");
                }
            }
        }
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).isEmpty();
    }

    @Test
    void een_dubbele_organisatie_wordt_vanuit_het_voorbeeld_samengevoegd_en_een_tweede_keer_verandert_niets() {
        invoer.voerUit(lees("o.csv", KOP + "De Regenboog;school;024 000 12 34;Hatert;nl\n"));
        String nogEens = KOP + "Basisschool Regenboog;school;0240001234;Dukenburg;ti\n";
        Invoerplan voorstel = lees("p.csv", nogEens);
        assertThat(voorstel.kan()).isFalse();
        assertThat(voorstel.regels()).singleElement().satisfies(regel -> {
            assertThat(regel.soort()).isEqualTo(Invoerregel.Soort.DUBBEL);
            assertThat(regel.zin()).contains("De Regenboog");
            assertThat(regel.keuzes()).containsExactly(Dubbelkeuze.values());
        });
        invoer.voerUit(lees("p.csv", nogEens, Map.of(2, Dubbelkeuze.SAMENVOEGEN)));
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).singleElement().satisfies(een -> {
            assertThat(een.naam()).isEqualTo("De Regenboog");
            assertThat(een.afkortingen()).containsExactly("Basisschool Regenboog");
            assertThat(een.werkgebied()).containsExactlyInAnyOrder("Hatert", "Dukenburg");
            assertThat(een.talen()).hasSize(2);
        });
        assertThat(lees("p.csv", nogEens, Map.of(2, Dubbelkeuze.SAMENVOEGEN)).teSchrijven())
                .isZero();
        invoer.voerUit(lees("p.csv", nogEens, Map.of(2, Dubbelkeuze.NIEUW)));
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).hasSize(2);
    }

    @Test
    void een_dubbele_rij_en_een_collega_met_hetzelfde_adres_worden_samengevoegd() {
        invoer.voerUit(lees("o.csv", KOP + "De Regenboog;school;;Hatert;nl\nDe Zon;school;;;\n"));
        String mensen = "naam;functie;organisatie;telefoon;mail;talen\n"
                + "Zoë Aalders;intern begeleider;De Regenboog;;zoe@school.voorbeeld;nl: moedertaal\n"
                + "Zoe Aalders;ib'er;De Regenboog;0612345678;;ti: B1\n";
        invoer.voerUit(lees("m.csv", mensen, Map.of(3, Dubbelkeuze.SAMENVOEGEN)));
        assertThat(netwerk.professionals(Netwerkfilter.ALLES)).singleElement().satisfies(een -> {
            assertThat(een.functie()).isEqualTo("intern begeleider");
            assertThat(een.telefoon()).isEqualTo("06 12 34 56 78");
            assertThat(een.talen()).hasSize(2);
        });
        String elders = "naam;functie;organisatie;mail\nZ. Aalders;ib'er;De Zon;ZOE@school.voorbeeld\n";
        assertThat(lees("m.csv", elders).regels())
                .singleElement()
                .satisfies(regel -> assertThat(regel.zin()).contains("Zoë Aalders van De Regenboog"));
        assertThat(lees("m.csv", elders, Map.of(2, Dubbelkeuze.SAMENVOEGEN)).teSchrijven())
                .isZero();
    }

    @Test
    void tienduizend_rijen_komen_binnen_een_halve_minuut_met_voortgang_en_tellen_pas_als_alles_er_is() {
        byte[] rijen = tienduizend();
        long begin = System.nanoTime();
        Invoerwerk werk = invoer.begin(invoer.lees("groot.csv", rijen));
        Set<Integer> gezien = new TreeSet<>();
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> {
                    gezien.add(werk.stand().gedaan());
                    return werk.stand().klaar();
                });
        double seconden = (System.nanoTime() - begin) / 1e9;
        System.out.printf("10.000 rijen in %.1f s, %d standen gezien%n", seconden, gezien.size());
        assertThat(werk.stand().gelukt()).isTrue();
        assertThat(seconden).isLessThan(30);
        assertThat(gezien).hasSizeGreaterThan(3);
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).hasSize(10_000);
        assertThat(invoer.lees("groot.csv", rijen).teSchrijven()).isZero();
    }

    @Test
    void wie_halverwege_stopt_heeft_niets_ingelezen() {
        Invoerwerk werk = invoer.begin(invoer.lees("groot.csv", tienduizend()));
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(5))
                .until(() -> werk.stand().gedaan() > 500 || werk.stand().klaar());
        werk.stop();
        await().atMost(Duration.ofSeconds(60)).until(() -> werk.stand().klaar());
        assertThat(werk.stand().gelukt()).isFalse();
        assertThat(werk.stand().uitslag()).isEqualTo("Gestopt. Er is niets ingelezen.");
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).isEmpty();
    }

    private static byte[] tienduizend() {
        return (KOP
                        + IntStream.range(0, 10_000)
                                .mapToObj(nr -> "Organisatie " + nr + ";welzijn;;Hatert;nl")
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void een_ingelezen_wijziging_staat_in_de_geschiedenis_en_kan_ongedaan() {
        invoer.voerUit(lees("o.csv", KOP + "De Regenboog;school;;Hatert;nl\n"));
        invoer.voerUit(lees("o.csv", KOP + "De Regenboog;welzijn;;Hatert;nl\n"));
        OrganisatieId id = netwerk.organisaties(Netwerkfilter.ALLES).getFirst().id();
        List<Kaartwijziging> wijzigingen = organisatiekaarten.geschiedenis(id);
        assertThat(wijzigingen).extracting(Kaartwijziging::wat).containsOnly("las de kaart in uit een bestand");
        assertThat(wijzigingen).hasSize(2);
        organisatiekaarten.maakOngedaan(id, wijzigingen.getFirst().id());
        assertThat(netwerk.organisatie(id).orElseThrow().soort()).isEqualTo("school");
    }

    @Test
    void alleen_een_netwerkbeheerder_leest_kaarten_in() {
        als(Rol.PROFESSIONAL);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> lees("a.csv", KOP + "A;school;;;\n"));
    }

    static byte[] rekenblad(String... rijen) throws Exception {
        try (XSSFWorkbook boek = new XSSFWorkbook();
                ByteArrayOutputStream uit = new ByteArrayOutputStream()) {
            var blad = boek.createSheet("a");
            for (int nummer = 0; nummer < rijen.length; nummer++) {
                Row rij = blad.createRow(nummer);
                String[] cellen = rijen[nummer].split(",");
                for (int kolom = 0; kolom < cellen.length; kolom++) {
                    rij.createCell(kolom).setCellValue(cellen[kolom]);
                }
            }
            boek.write(uit);
            return uit.toByteArray();
        }
    }

    private Invoerplan lees(String naam, String tekst, Map<Integer, Dubbelkeuze> keuzes) {
        return invoer.lees(naam, tekst.getBytes(StandardCharsets.UTF_8), keuzes);
    }

    private Invoerplan lees(String naam, String tekst) {
        return invoer.lees(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static void als(Rol rol) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rol), null));
    }
}
