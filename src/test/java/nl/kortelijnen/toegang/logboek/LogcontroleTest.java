package nl.kortelijnen.toegang.logboek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Proefkluis;
import nl.kortelijnen.toegang.logboek.Loguitkomst.Breuk;
import nl.kortelijnen.toegang.logboek.Loguitkomst.Gebroken;
import nl.kortelijnen.toegang.logboek.Loguitkomst.Heel;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * X03: whatever a superuser of PostgreSQL does to a row, the check finds it, and finds the first. Small logs, for what
 * can go wrong goes wrong in a few rows.
 */
class LogcontroleTest {

    private static final List<String> TEKSTKOLOMMEN = List.of(
            "soort",
            "uitkomst",
            "gebruiker",
            "rollen",
            "toegangspunt",
            "betreft",
            "onderdeel",
            "doel",
            "grondslag",
            "bron");

    private static SingleConnectionDataSource tabellen;
    private static JdbcClient jdbc;

    private final Kluis kluis = Proefkluis.nieuw();
    private final Kopbestand kop = Kopbestand.in(new Gegevensmap(TestOpslag.nieuweMap()), kluis);
    private final Logketen keten = new Logketen(jdbc, kluis);

    @BeforeContainer
    static void maakTabel() throws Exception {
        tabellen =
                new SingleConnectionDataSource(TestOpslag.nieuweDatabase(), "postgres", TestOpslag.wachtwoord(), true);
        try (var opdracht = tabellen.getConnection().createStatement()) {
            opdracht.execute(new ClassPathResource("db/migration/toegang/V202611221002__logboek.sql")
                    .getContentAsString(StandardCharsets.UTF_8));
        }
        jdbc = JdbcClient.create(tabellen);
        for (String trekker : List.of("logboek_blijft", "logboek_blijft_heel")) {
            jdbc.sql("alter table logboek disable trigger " + trekker).update(); // what only a superuser can
        }
    }

    @AfterContainer
    static void sluit() {
        tabellen.destroy();
    }

    @Property(tries = 20)
    void een_heel_logboek_is_heel(@ForAll @IntRange(max = 12) int lengte) {
        vul(lengte);
        assertThat(controleer()).isEqualTo(new Heel(lengte));
    }

    @Property(tries = 150)
    void een_gewijzigde_regel_wordt_gevonden(
            @ForAll @IntRange(min = 1, max = 8) int lengte, @ForAll int welke, @ForAll @IntRange(max = 15) int veld) {
        vul(lengte);
        long nr = 1 + Math.floorMod(welke, lengte);
        if (veld < TEKSTKOLOMMEN.size()) {
            doe("update logboek set " + TEKSTKOLOMMEN.get(veld) + " = 'onzin' where nr = " + nr);
        } else {
            doe("update logboek set "
                    + List.of(
                                    "nood = not nood",
                                    "tijd = tijd + interval '1 microsecond'",
                                    "account = gen_random_uuid()",
                                    "huishouden = null",
                                    "organisatie = gen_random_uuid()",
                                    "zegel = zegel || '\\x00'::bytea")
                            .get(veld - TEKSTKOLOMMEN.size())
                    + " where nr = " + nr);
        }
        assertThat(controleer()).isInstanceOfSatisfying(Gebroken.class, breuk -> {
            assertThat(breuk.breuk()).isEqualTo(Breuk.GEWIJZIGD);
            assertThat(breuk.nr()).isEqualTo(nr);
        });
    }

    @Property(tries = 60)
    void een_weggehaalde_regel_wordt_gevonden_ook_als_de_rest_opschuift(
            @ForAll @IntRange(min = 2, max = 8) int lengte, @ForAll int welke, @ForAll boolean schuifOp) {
        vul(lengte);
        long nr = 1 + Math.floorMod(welke, lengte - 1);
        doe("delete from logboek where nr = " + nr);
        if (schuifOp) {
            doe("update logboek set nr = -nr where nr > " + nr);
            doe("update logboek set nr = -nr - 1 where nr < 0");
        }
        assertThat(controleer()).isInstanceOfSatisfying(Gebroken.class, breuk -> {
            assertThat(breuk.nr()).isEqualTo(nr);
            // when only one row stands behind it there is nothing to tell the two apart
            if (!schuifOp || nr < lengte - 1) {
                assertThat(breuk.breuk()).isEqualTo(Breuk.WEGGEHAALD);
            }
        });
    }

    @Property(tries = 60)
    void een_ingevoegde_regel_wordt_gevonden(
            @ForAll @IntRange(min = 1, max = 8) int lengte, @ForAll int waar, @ForAll @IntRange(max = 3) int manier) {
        vul(lengte);
        long nr = 1 + Math.floorMod(waar, lengte);
        switch (manier) {
            case 0 -> voegIn(lengte + 1, nr); // at the end
            case 1 -> voegIn(0, nr);
            case 2 -> voegIn(-5, nr);
            default -> {
                doe("update logboek set nr = -nr where nr >= " + nr);
                doe("update logboek set nr = -nr + 1 where nr < 0");
                voegIn(nr, nr + 1);
            }
        }
        long verwacht = List.of(lengte + 1L, 0L, -5L, nr).get(manier);
        assertThat(controleer()).isInstanceOfSatisfying(Gebroken.class, breuk -> {
            assertThat(breuk.nr()).isEqualTo(verwacht);
            assertThat(breuk.breuk()).isEqualTo(manier == 0 ? Breuk.GEWIJZIGD : Breuk.INGEVOEGD);
        });
    }

    @Property(tries = 30)
    void twee_verwisselde_regels_worden_gevonden(
            @ForAll @IntRange(min = 2, max = 8) int lengte, @ForAll int een, @ForAll int ander) {
        vul(lengte);
        long laag = 1 + Math.floorMod(een, lengte - 1);
        long hoog = laag + 1 + Math.floorMod(ander, lengte - (int) laag);
        doe("update logboek set nr = 0 where nr = " + laag);
        doe("update logboek set nr = " + laag + " where nr = " + hoog);
        doe("update logboek set nr = " + hoog + " where nr = 0");
        assertThat(controleer())
                .isInstanceOfSatisfying(
                        Gebroken.class, breuk -> assertThat(breuk.nr()).isEqualTo(laag));
    }

    @Property(tries = 40)
    void aan_het_eind_afgeknipte_regels_worden_gevonden(
            @ForAll @IntRange(min = 1, max = 8) int lengte, @ForAll int hoeveel) {
        vul(lengte);
        long blijft = Math.floorMod(hoeveel, lengte);
        doe("delete from logboek where nr > " + blijft);
        assertThat(controleer()).isInstanceOfSatisfying(Gebroken.class, breuk -> {
            assertThat(breuk.breuk()).isEqualTo(Breuk.AFGEKNIPT);
            assertThat(breuk.nr()).isEqualTo(blijft + 1);
        });
    }

    @Property(tries = 30)
    void wat_na_het_afknippen_gewoon_verder_groeide_wordt_toch_gevonden(
            @ForAll @IntRange(min = 2, max = 8) int lengte, @ForAll @IntRange(min = 1, max = 20) int verder) {
        vul(lengte);
        doe("delete from logboek where nr > 1");
        Logkop draaiend = new Logkop(kop, keten);
        for (int nr = 2; nr < 2 + verder; nr++) {
            voegToe(nr);
            draaiend.groeide(nr, zegel(nr));
            draaiend.bewaar();
        }
        assertThat(controleer())
                .isInstanceOfSatisfying(
                        Gebroken.class, breuk -> assertThat(breuk.breuk()).isIn(Breuk.AFGEKNIPT, Breuk.VERVANGEN));
    }

    @Example
    void met_andere_sleutels_gemaakte_regels_zijn_niet_heel() {
        vul(3);
        Logketen vreemd = new Logketen(jdbc, Proefkluis.nieuw());
        assertThat(new Logcontrole(vreemd, kop).controleer((gedaan, totaal) -> {}))
                .isEqualTo(new Gebroken(Breuk.GEWIJZIGD, 1, tijd(1)));
    }

    @Example
    void een_weggehaald_of_vervalst_kopbestand_wordt_gemeld() throws IOException {
        vul(3);
        Files.writeString(kop.pad(), Files.readString(kop.pad()).replaceFirst("3", "2"));
        assertThat(controleer().zin()).contains("logboek/kop is door iemand anders geschreven");
        Files.delete(kop.pad());
        assertThat(controleer().zin()).contains("logboek/kop ontbreekt");
    }

    @Example
    void de_zin_zegt_welke_regel_en_wanneer() {
        vul(5);
        doe("update logboek set gebruiker = 'iemand anders' where nr = 4");
        assertThat(controleer().zin())
                .isEqualTo("Het logboek is niet heel. Regel 4 is gewijzigd (van 22-11-2026, 13.00.04).");
    }

    @Example
    void de_voortgang_loopt_van_niets_tot_alles() {
        vul(3);
        List<String> standen = new ArrayList<>();
        new Logcontrole(keten, kop).controleer((gedaan, totaal) -> standen.add(gedaan + "/" + totaal));
        assertThat(standen).containsExactly("0/3", "3/3");
    }

    private Loguitkomst controleer() {
        return new Logcontrole(keten, kop).controleer((gedaan, totaal) -> {});
    }

    private void vul(int lengte) {
        doe("delete from logboek");
        kop.schrijf(new Kopbestand.Stand(0, Logketen.begin()));
        for (int nr = 1; nr <= lengte; nr++) {
            voegToe(nr);
        }
        if (lengte > 0) {
            kop.schrijf(new Kopbestand.Stand(lengte, zegel(lengte)));
        }
    }

    private void voegToe(int nr) {
        Logregel regel = new Logregel(
                nr,
                tijd(nr),
                Loggebeurtenis.gelukt(Logsoort.LEZEN, UUID.randomUUID(), "huishouden", "veld " + nr, "hulp"),
                nr % 2 == 0 ? null : UUID.randomUUID(),
                "Naam " + nr,
                "PROFESSIONAL",
                UUID.randomUUID(),
                "127.0.0.1",
                "portaal");
        byte[] vorige = keten.nieuwste().map(Schakel::zegel).orElse(Logketen.begin());
        Logrij.bewaar(jdbc, regel, Logketen.zegel(kluis, vorige, regel.inhoud()));
    }

    /** As somebody does who has the tables but not the keys: a copy of another row. */
    private void voegIn(long nr, long kopieVan) {
        doe("insert into logboek select " + nr + ", tijd, soort, uitkomst, account, 'verzonnen', rollen, organisatie,"
                + " toegangspunt, huishouden, betreft, onderdeel, doel, grondslag, nood, bron, zegel"
                + " from logboek where nr = " + kopieVan);
    }

    private static byte[] zegel(int nr) {
        return jdbc.sql("select zegel from logboek where nr = " + nr)
                .query((rij, nummer) -> rij.getBytes(1))
                .single();
    }

    private static Instant tijd(int nr) {
        return Instant.parse("2026-11-22T12:00:00Z").plusSeconds(nr);
    }

    private static void doe(String sql) {
        jdbc.sql(sql).update();
    }
}
