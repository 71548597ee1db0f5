package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Sloten;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A household on the real stores: who reads it, what it refuses, what a member gets to read (X01, X09, H22). */
@SpringBootTest
class HuishoudensTest {

    @Autowired
    private Huishoudens huishoudens;

    @Autowired
    private Inzagen inzagen;

    @Autowired
    private Betrokkenen betrokkenen;

    @Autowired
    private Sloten sloten;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Driver driver;

    @Autowired
    private JdbcClient jdbc;

    private Gebruiker maker;
    private Gebruiker buiten;
    private UUID id;

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "hh-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
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

    private UUID lid(String aanduiding) {
        Lid lid = new Lid(UUID.randomUUID(), aanduiding, "", false);
        huishoudens.voegLidToe(id, lid);
        return lid.id();
    }

    @Test
    void wie_het_maakt_leest_terug_wat_er_staat() {
        UUID moeder = lid("moeder");
        Lid eerst = new Lid(moeder, "moeder", "", false);
        huishoudens.wijzigLid(id, eerst, new Lid(moeder, "moeder", "ti", true));
        assertThatThrownBy(() -> huishoudens.wijzigLid(id, eerst, new Lid(moeder, "mama", "", false)))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("intussen");
        huishoudens.zetVeld(id, Veld.VEILIGHEID, "", "Oma belt als het misgaat.");
        huishoudens.schrijf(id, "Afgesproken: elke maandag bellen.", null);

        Huishouden gelezen = huishoudens.lees(id);

        assertThat(gelezen.werknaam()).isEqualTo(new Werknaam("De vijf van de hoek"));
        assertThat(gelezen.leden()).containsExactly(new Lid(moeder, "moeder", "ti", true));
        assertThat(gelezen.velden()).containsExactly(Map.entry(Veld.VEILIGHEID, "Oma belt als het misgaat."));
        assertThat(gelezen.notities()).extracting(Notitie::tekst).containsExactly("Afgesproken: elke maandag bellen.");
        assertThat(huishoudens.vanMij()).contains(new Huishoudregel(id, gelezen.werknaam(), 1));
    }

    @Test
    void een_buitenstaander_krijgt_op_geen_enkele_manier_iets() {
        UUID moeder = lid("moeder");
        UUID notitie = huishoudens.schrijf(id, "Iets.", null);
        TestInlog.alsMetTweedeFactor(buiten);

        Stream.<ThrowingCallable>of(
                        () -> huishoudens.lees(id),
                        () -> huishoudens.hernoem(id, new Werknaam("anders")),
                        () -> huishoudens.zetVeld(id, Veld.GELD, "", "x"),
                        () -> huishoudens.wijzigLid(
                                id, new Lid(moeder, "moeder", "", false), new Lid(moeder, "vader", "", false)),
                        () -> huishoudens.voegLidToe(id, new Lid(UUID.randomUUID(), "oom", "", false)),
                        () -> huishoudens.haalLidWeg(id, moeder),
                        () -> huishoudens.schrijf(id, "x", null),
                        () -> huishoudens.haalNotitieWeg(id, notitie),
                        () -> inzagen.geef(id, moeder, Inzageverzoek.heel("nieuwsgierig")),
                        () -> inzagen.drukAf(id, Inzageverzoek.heel("nieuwsgierig")),
                        () -> huishoudens.neemTekeningMee(id, "nieuwsgierig"),
                        () -> huishoudens.neemVergelijkingMee(id, "nieuwsgierig"),
                        () -> huishoudens.drukNoodkaartAf(id, "nieuwsgierig"))
                .forEach(poging -> assertThatThrownBy(poging).isInstanceOf(Fout.BestaatNiet.class));
        assertThat(huishoudens.vanMij()).isEmpty();
        TestInlog.alsMetTweedeFactor(maker);
        assertThat(huishoudens.lees(id).leden()).extracting(Lid::aanduiding).containsExactly("moeder");
        assertThat(huishoudens.lees(id).velden()).isEmpty();
        assertThat(jdbc.sql("select count(*) from logboek where huishouden = :h and uitkomst = 'GEWEIGERD'")
                        .param("h", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(13);
    }

    @Test
    void een_noodkaart_of_tekening_gaat_alleen_mee_met_een_doel_en_een_verse_tweede_stap() {
        Stream.<Consumer<String>>of(
                        doel -> huishoudens.drukNoodkaartAf(id, doel), doel -> huishoudens.neemTekeningMee(id, doel))
                .forEach(weg -> {
                    TestInlog.alsMetTweedeFactor(maker);
                    assertThatThrownBy(() -> weg.accept(" ")).isInstanceOf(Fout.RegelGeschonden.class);
                    TestInlog.alsMetTweedeFactor(maker, Duration.ofHours(1));
                    assertThatThrownBy(() -> weg.accept("Voor in haar tas")).isInstanceOf(Fout.GeenToegang.class);
                    TestInlog.alsMetTweedeFactor(maker);
                    weg.accept("Voor in haar tas");
                });

        assertThat(jdbc.sql("select soort || ' ' || betreft || ' ' || doel || ' ' || uitkomst from logboek"
                                + " where huishouden = :h and betreft in ('noodkaart', 'tekening') order by nr")
                        .param("h", id)
                        .query(String.class)
                        .list())
                .filteredOn(regel -> regel.endsWith("GELUKT"))
                .containsExactly(
                        "AFDRUKKEN noodkaart Voor in haar tas GELUKT", "EXPORTEREN tekening Voor in haar tas GELUKT");
    }

    @Test
    void wie_in_het_ene_huishouden_zit_raakt_een_lid_van_het_andere_niet_aan() {
        UUID moeder = lid("moeder");
        TestInlog.alsMetTweedeFactor(buiten);
        UUID ander = huishoudens.maak(
                new Werknaam("De buren"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        Lid overschreven = new Lid(moeder, "overschreven", "", false);

        assertThatThrownBy(() -> huishoudens.voegLidToe(ander, overschreven)).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> huishoudens.wijzigLid(ander, overschreven, overschreven))
                .isInstanceOf(Fout.BestaatNiet.class);
        huishoudens.haalLidWeg(ander, moeder);

        assertThat(huishoudens.lees(ander).leden()).isEmpty();
        TestInlog.alsMetTweedeFactor(maker);
        assertThat(huishoudens.lees(id).leden()).extracting(Lid::aanduiding).containsExactly("moeder");
    }

    @Test
    void in_de_graaf_staat_geen_leesbare_tekst() {
        lid("Fluisterkind");
        huishoudens.zetVeld(id, Veld.OPVOEDING, "", "Merktekenopvoeding");
        huishoudens.schrijf(id, "Merktekennotitie", null);

        String graaf = driver.executableQuery("MATCH (n) RETURN collect(properties(n)) AS alles")
                .execute()
                .records()
                .toString();

        assertThat(graaf).doesNotContain("Fluisterkind", "Merktekenopvoeding", "Merktekennotitie", "vijf van de hoek");
        assertThat(graaf).contains(id.toString());
    }

    @Test
    void de_inzage_als_pdf_laat_andermans_geheim_en_wat_op_slot_staat_weg_en_staat_in_het_logboek() throws Exception {
        UUID moeder = lid("moeder");
        UUID vader = lid("vader");
        huishoudens.schrijf(id, "Vader vertelde dit alleen ons.", vader);
        huishoudens.schrijf(id, "<b>Afgesproken</b>: maandag bellen.", null);
        UUID notitie = huishoudens.schrijf(id, "Waar moeder schuilt.", null);
        sloten.zet(id, Notitie.onderdeel(notitie), "Veiligheid", Set.of());

        byte[] pdf = inzagen.pdf(id, moeder, Inzageverzoek.heel("Moeder vroeg erom"));

        try (PDDocument blad = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(blad))
                    .contains(Inzage.TITEL, "moeder", "<b>Afgesproken</b>: maandag bellen.")
                    .doesNotContain("Vader vertelde", "schuilt");
            assertThat(blad.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(blad.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(blad.getDocumentInformation().getTitle()).isEqualTo(Inzage.TITEL);
        }
        assertThat(jdbc.sql("select doel from logboek where huishouden = :h and soort = 'EXPORTEREN'")
                        .param("h", id)
                        .query(String.class)
                        .single())
                .isEqualTo("Moeder vroeg erom");
        TestInlog.alsMetTweedeFactor(buiten);
        assertThatThrownBy(() -> inzagen.pdf(id, moeder, Inzageverzoek.heel("nieuwsgierig")))
                .isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void twee_die_tegelijk_in_een_veld_schrijven_overschrijven_elkaar_niet_ongezien() {
        huishoudens.zetVeld(id, Veld.TOLK, "", "Een vrouw.");

        assertThatThrownBy(() -> huishoudens.zetVeld(id, Veld.TOLK, "", "Aan de telefoon."))
                .isInstanceOfSatisfying(
                        VeldVeranderd.class, botsing -> assertThat(botsing.nu()).isEqualTo("Een vrouw."));
        assertThat(huishoudens.lees(id).velden()).containsEntry(Veld.TOLK, "Een vrouw.");

        assertThat(huishoudens.zetVeld(id, Veld.TOLK, "Een vrouw.", " Een vrouw, aan de telefoon. "))
                .isEqualTo("Een vrouw, aan de telefoon.");
        assertThat(huishoudens.lees(id).velden()).containsEntry(Veld.TOLK, "Een vrouw, aan de telefoon.");
    }

    @Test
    void van_velen_op_hetzelfde_ogenblik_wint_er_een() throws Exception {
        List<Callable<Boolean>> schrijvers = IntStream.range(0, 8)
                .mapToObj(nummer -> (Callable<Boolean>) () -> {
                    TestInlog.alsMetTweedeFactor(maker);
                    try {
                        huishoudens.zetVeld(id, Veld.GELD, "", "Tekst " + nummer);
                        return true;
                    } catch (VeldVeranderd botsing) {
                        return false;
                    }
                })
                .toList();
        int gelukt = 0;
        try (ExecutorService samen = Executors.newFixedThreadPool(8)) {
            for (Future<Boolean> een : samen.invokeAll(schrijvers)) {
                gelukt += een.get() ? 1 : 0;
            }
        }

        assertThat(gelukt).isEqualTo(1);
    }

    @Test
    void wat_op_slot_staat_ziet_een_ander_niet_en_kan_die_niet_wijzigen() {
        Gebruiker collega = nieuw();
        betrokkenen.voegToe(id, collega.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
        UUID notitie = huishoudens.schrijf(id, "Waar moeder schuilt.", null);
        huishoudens.zetVeld(id, Veld.GELD, "", "Er zijn schulden.");
        sloten.zet(id, Notitie.onderdeel(notitie), "Veiligheid", Set.of());
        sloten.zet(id, Veld.GELD.code(), "Alleen voor mij", Set.of());

        TestInlog.alsMetTweedeFactor(collega);

        assertThat(huishoudens.lees(id).notities()).isEmpty();
        assertThat(huishoudens.lees(id).velden()).isEmpty();
        assertThat(huishoudens.lees(id).opSlot()).isEmpty();
        assertThatThrownBy(() -> huishoudens.zetVeld(id, Veld.GELD, "", "overschreven"))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> huishoudens.haalNotitieWeg(id, notitie)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.alsMetTweedeFactor(maker);
        assertThat(huishoudens.lees(id).velden()).containsEntry(Veld.GELD, "Er zijn schulden.");
    }

    @Test
    void de_inzage_van_moeder_laat_weg_wat_op_slot_staat_en_wat_vader_in_vertrouwen_zei() {
        UUID moeder = lid("moeder");
        UUID vader = lid("vader");
        huishoudens.schrijf(id, "Voor iedereen.", null);
        huishoudens.schrijf(id, "Van vader alleen.", vader);
        huishoudens.schrijf(id, "Van moeder alleen.", moeder);
        UUID slot = huishoudens.schrijf(id, "Op slot.", null);
        sloten.zet(id, Notitie.onderdeel(slot), "Nog niet besproken", Set.of());

        assertThatThrownBy(() -> inzagen.geef(id, moeder, Inzageverzoek.heel("  ")))
                .isInstanceOf(Fout.RegelGeschonden.class);
        Inzage inzage = inzagen.geef(id, moeder, Inzageverzoek.heel("Moeder vroeg erom"));

        assertThat(inzage.notities())
                .extracting(Notitie::tekst)
                .containsExactlyInAnyOrder("Voor iedereen.", "Van moeder alleen.");
        assertThat(jdbc.sql("select doel from logboek where huishouden = :h and soort = 'INZAGE'")
                        .param("h", id)
                        .query(String.class)
                        .list())
                .contains("Moeder vroeg erom");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kerkstraat 12",
                "gezin 6511 AB",
                "bel 06-12345678",
                "123456782",
                "mama@voorbeeld.nl",
                "een naam die veel te lang is om onder collega's nog te gebruiken"
            })
    void een_werknaam_met_iets_herkenbaars_wordt_geweigerd(String naam) {
        assertThatThrownBy(() -> new Werknaam(naam).keur()).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void een_bsn_in_een_veld_of_notitie_wordt_geweigerd_en_er_wordt_niets_half_bewaard() {
        assertThatThrownBy(() -> huishoudens.zetVeld(id, Veld.GEZONDHEID, "", "Haar nummer is 123456782."))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("burgerservicenummer");
        assertThatThrownBy(() -> huishoudens.schrijf(id, "BSN 123456782", null))
                .isInstanceOf(Fout.RegelGeschonden.class);

        assertThat(huishoudens.lees(id).velden()).isEmpty();
        assertThat(huishoudens.lees(id).notities()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Veld.class)
    void geen_veld_is_verplicht_en_elk_veld_zegt_waarvoor_het_is(Veld veld) {
        assertThat(veld.doel()).hasSizeGreaterThan(20).endsWith(".");

        huishoudens.zetVeld(id, veld, "", "iets");
        huishoudens.zetVeld(id, veld, "iets", "");

        assertThat(huishoudens.lees(id).velden()).isEmpty();
    }

    @Test
    void wat_wordt_weggehaald_is_ook_uit_de_graaf_weg() {
        UUID oma = lid("oma");
        huishoudens.haalLidWeg(id, oma);

        assertThat(huishoudens.lees(id).leden()).isEmpty();
        assertThat(driver.executableQuery("MATCH (n:Netwerkpersoon {id: $id}) RETURN n")
                        .withParameters(Map.of("id", oma.toString()))
                        .execute()
                        .records())
                .isEmpty();
    }

    @Test
    void leden_staan_in_de_volgorde_waarin_ze_zijn_toegevoegd() {
        List<String> namen = List.of("vader", "moeder", "oudste", "jongste", "oma");
        namen.forEach(this::lid);

        assertThat(huishoudens.lees(id).leden()).extracting(Lid::aanduiding).containsExactlyElementsOf(namen);
    }
}
