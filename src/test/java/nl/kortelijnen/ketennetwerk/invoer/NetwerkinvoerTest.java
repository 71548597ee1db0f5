package nl.kortelijnen.ketennetwerk.invoer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.ketennetwerk.Organisatie;
import nl.kortelijnen.ketennetwerk.Professional;
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
        byte[][] heel = {
            (KOP + "De Regenboog;school;024 000 12 34;Hatert;nl\n").getBytes(StandardCharsets.UTF_8),
            rekenblad("naam,soort,telefoon", "De Regenboog,school,024 000 12 34"),
            "{\"contents\": [{\"id\": \"x\", \"name\": \"A\", \"services\": []}]}".getBytes(StandardCharsets.UTF_8)
        };
        String[] namen = {"a.csv", "a.xlsx", "a.json"};
        Random toeval = new Random(14);
        for (int soort = 0; soort < heel.length; soort++) {
            for (int keer = 0; keer < 300; keer++) {
                byte[] kapot = verminkt(heel[soort], toeval);
                try {
                    invoer.lees(namen[soort], kapot);
                } catch (Fout.RegelGeschonden e) {
                    assertThat(e.bericht()).isNotBlank().endsWith(".");
                }
            }
        }
        assertThat(netwerk.organisaties(Netwerkfilter.ALLES)).isEmpty();
    }

    @Test
    void alleen_een_netwerkbeheerder_leest_kaarten_in() {
        als(Rol.PROFESSIONAL);
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> lees("a.csv", KOP + "A;school;;;\n"));
    }

    private static byte[] verminkt(byte[] heel, Random toeval) {
        byte[] kapot = heel.clone();
        int hoe = toeval.nextInt(3);
        if (hoe == 0) {
            return Arrays.copyOf(kapot, toeval.nextInt(kapot.length));
        }
        int hoeveel = 1 + toeval.nextInt(hoe == 1 ? 4 : 40);
        for (int keer = 0; keer < hoeveel; keer++) {
            kapot[toeval.nextInt(kapot.length)] = (byte) toeval.nextInt(256);
        }
        return kapot;
    }

    private static byte[] rekenblad(String... rijen) throws Exception {
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

    private Invoerplan lees(String naam, String tekst) {
        return invoer.lees(naam, tekst.getBytes(StandardCharsets.UTF_8));
    }

    private static void als(Rol rol) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rol), null));
    }
}
