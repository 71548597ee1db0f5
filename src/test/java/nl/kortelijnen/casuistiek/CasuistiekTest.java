package nl.kortelijnen.casuistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** C01, C02, C04, C11: a case from draft to withdrawal, and what others get to see of it. */
@SpringBootTest
class CasuistiekTest {

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Casusgesprek gesprek;

    @Autowired
    Casustermijn termijn;

    @Autowired
    Casusbron casusbron;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Gebruiker schrijver;
    private Gebruiker collega;
    private Gebruiker redacteur;
    private Gebruiker beheerder;

    @BeforeEach
    void mensen() {
        schrijver = mens(Rol.PROFESSIONAL);
        collega = mens(Rol.PROFESSIONAL);
        redacteur = mens(Rol.PROFESSIONAL, Rol.REDACTEUR);
        beheerder = mens(Rol.BEHEERDER);
        TestInlog.als(schrijver);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_concept_is_er_alleen_voor_de_schrijver() {
        UUID id = casussen.begin(tekst("Een kind dat zwijgt"));
        assertThat(casusbank.lees(id).eigen()).isTrue();
        for (Gebruiker ander : List.of(collega, redacteur, beheerder)) {
            TestInlog.als(ander);
            onvindbaar(id);
            onbestaand(() -> casussen.bewaar(id, tekst("Gekaapt")));
            onbestaand(() -> casussen.vraagBeoordeling(id));
            onbestaand(() -> casussen.trekIn(id));
            onbestaand(() -> beoordeling.keurGoed(id, 0));
            onbestaand(() -> gesprek.reageer(id, "Ik denk mee."));
        }
        TestInlog.afmelden();
        assertThatThrownBy(() -> casusbank.lees(id)).isInstanceOf(Fout.GeenToegang.class);
        assertThat(casusbron.document(id.toString())).isEmpty();
    }

    @Test
    void een_lijst_kost_evenveel_opdrachten_bij_tien_casussen_als_bij_tweehonderd() {
        deelTot(10);
        List<Long> bijTien = opdrachten();
        deelTot(200);
        assertThat(opdrachten()).isEqualTo(bijTien).allMatch(aantal -> aantal <= 4);
    }

    @Test
    void na_een_jaar_gaat_een_casus_weg_tenzij_de_schrijver_hem_houdt() {
        UUID weg = gedeeld();
        UUID blijft = gedeeld();
        assertThat(termijn.bijnaWeg()).isEmpty();
        jdbc.sql("update casus set houdbaar_tot = ?::date where id in (?, ?)")
                .params(Testklok.vandaag().plusDays(5).toString(), weg, blijft)
                .update();
        assertThat(termijn.bijnaWeg()).extracting(Casustermijn.Afloop::id).containsExactlyInAnyOrder(weg, blijft);
        TestInlog.als(collega);
        assertThat(termijn.bijnaWeg()).isEmpty();
        onbestaand(() -> termijn.verleng(blijft));
        TestInlog.als(schrijver);
        termijn.verleng(blijft);
        jdbc.sql("update casus set houdbaar_tot = ?::date where id = ?")
                .params(Testklok.vandaag().minusDays(1).toString(), weg)
                .update();
        termijn.ruimOp();
        onvindbaar(weg);
        assertThat(casusbron.document(weg.toString())).isEmpty();
        assertThat(casusbank.lees(blijft).status()).isEqualTo(Casusstatus.GEDEELD);
    }

    @Test
    void wat_werkte_wordt_over_de_gedeelde_casussen_geteld() {
        Casustekst tekst = tekst("Een vader die meeging");
        Casustekst succes =
                new Casustekst(Casussoort.SUCCES, null, null, Set.of(), tekst.velden(), Set.of("rust", "tolk"));
        UUID een = gedeeld(succes);
        gedeeld(new Casustekst(Casussoort.PROBLEEM, null, null, Set.of(), tekst.velden(), Set.of("rust")));
        casussen.begin(succes);
        assertThat(casusbank.watWerkt())
                .filteredOn(werkzaam -> werkzaam.code().equals("rust"))
                .singleElement()
                .satisfies(rust -> assertThat(rust.label()).isEqualTo("Rust en een dak"))
                .satisfies(rust -> assertThat(rust.casussen()).hasSize(2))
                .satisfies(rust -> assertThat(rust.successen()).isEqualTo(1));
        assertThat(casusbank.lees(een).tekst().elementen()).containsExactlyInAnyOrder("rust", "tolk");
    }

    private int geschreven;

    private void deelTot(int aantal) {
        for (; geschreven < aantal; geschreven++) {
            UUID id = casussen.begin(tekst("Casus " + geschreven));
            casussen.vraagBeoordeling(id);
            if (geschreven % 2 == 0) {
                TestInlog.als(collega);
                beoordeling.keurGoed(id, casusbank.lees(id).versie());
                gesprek.reageer(id, "Ik denk mee.");
                TestInlog.als(schrijver);
            }
        }
    }

    private List<Long> opdrachten() {
        List<Long> schrijft = List.of(
                Opdrachtteller.tijdens(casusbank::mijn),
                Opdrachtteller.tijdens(() -> casusbank.gedeeld(null, null)),
                Opdrachtteller.tijdens(casusbank::themas));
        TestInlog.als(collega);
        long leest = Opdrachtteller.tijdens(casusbank::teBeoordelen);
        TestInlog.als(schrijver);
        return Stream.concat(schrijft.stream(), Stream.of(leest)).toList();
    }

    @Test
    void onbekend_en_verboden_geven_hetzelfde_antwoord() {
        UUID id = casussen.begin(tekst("Een kind dat zwijgt"));
        TestInlog.als(collega);
        assertThatThrownBy(() -> casusbank.lees(UUID.randomUUID()))
                .isInstanceOf(Fout.BestaatNiet.class)
                .satisfies(onbekend -> assertThatThrownBy(() -> casusbank.lees(id))
                        .isInstanceOf(Fout.BestaatNiet.class)
                        .hasMessage(onbekend.getMessage()));
    }

    @Test
    void zonder_vraag_wordt_een_casus_niet_gedeeld() {
        UUID id = casussen.begin(tekst("Een kind dat zwijgt").met(Casusveld.VRAAG, "  "));
        geweigerd(() -> casussen.vraagBeoordeling(id), "vraag");
        assertThat(casusbank.lees(id).status()).isEqualTo(Casusstatus.CONCEPT);
    }

    @Test
    void wat_herkenbaar_is_houdt_delen_tegen_tot_er_een_reden_staat() {
        UUID id = casussen.begin(tekst("Kind").met(Casusveld.CONTEXT, "Gisteren belde Karim met 06 0000 0047."));
        geweigerd(() -> casussen.vraagBeoordeling(id), "2 dingen");
        geweigerd(() -> casussen.laatStaan(id, Casusveld.CONTEXT, "Karim", "zo"), "waarom");
        geweigerd(() -> casussen.laatStaan(id, Casusveld.CONTEXT, "Fatima", "Verzonnen naam."), "staat er niet meer");
        casussen.laatStaan(id, Casusveld.CONTEXT, "Karim", "Verzonnen naam.");
        geweigerd(() -> casussen.vraagBeoordeling(id), "1 ding");
        casussen.laatStaan(id, Casusveld.CONTEXT, "06 0000 0047", "Bestaat niet echt.");
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        assertThat(casusbank.lees(id).vondsten())
                .extracting(Vondst::reden)
                .containsExactly("Verzonnen naam.", "Bestaat niet echt.");
    }

    @Test
    void een_reden_vervalt_als_de_tekst_verandert() {
        UUID id = casussen.begin(tekst("Kind").met(Casusveld.CONTEXT, "Gisteren belde Karim."));
        casussen.laatStaan(id, Casusveld.CONTEXT, "Karim", "Verzonnen naam.");
        casussen.bewaar(id, tekst("Kind").met(Casusveld.CONTEXT, "Gisteren belde Fatima."));
        assertThat(casusbank.lees(id).open()).hasSize(1);
    }

    @Test
    void de_schrijver_keurt_niet_zelf_goed_en_een_ander_wel() {
        UUID id = ingediend();
        assertThatThrownBy(() -> beoordeling.keurGoed(id, casusbank.lees(id).versie()))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThat(casusbank.teBeoordelen()).noneMatch(regel -> regel.id().equals(id));
        TestInlog.als(beheerder);
        onvindbaar(id);
        TestInlog.als(collega);
        assertThat(casusbank.teBeoordelen()).anyMatch(regel -> regel.id().equals(id));
        assertThat(casusbron.document(id.toString())).isEmpty();
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        assertThat(casusbank.gedeeld(null, null)).anyMatch(regel -> regel.id().equals(id));
        assertThat(casusbron.document(id.toString())).isPresent();
        assertThat(casusbank.lees(id).functie()).isEqualTo("Professional").doesNotContain(schrijver.naam());
    }

    @Test
    void een_tweede_account_van_dezelfde_mens_is_geen_tweede_lezer() {
        UUID id = ingediend();
        int versie = casusbank.lees(id).versie();
        Gebruiker zelfdeNaam = new Gebruiker(
                UUID.randomUUID(), "ander", " " + schrijver.naam().toUpperCase() + " ", Set.of(Rol.PROFESSIONAL), null);
        TestInlog.als(zelfdeNaam);
        geweigerdAls(() -> beoordeling.keurGoed(id, versie), "tweede account");
        TestInlog.als(collega);
        beoordeling.keurGoed(id, versie);
        beoordeling.meldHerkenbaar(id, "Herkenbaar.");
        TestInlog.als(new Gebruiker(
                UUID.randomUUID(), "ander", schrijver.naam(), Set.of(Rol.PROFESSIONAL, Rol.REDACTEUR), null));
        geweigerdAls(() -> beoordeling.zetTerug(id), "tweede account");
        geweigerdAls(() -> beoordeling.verbergDefinitief(id), "tweede account");
    }

    private static void geweigerdAls(ThrowingCallable doen, String woord) {
        assertThatThrownBy(doen).isInstanceOf(Fout.GeenToegang.class).hasMessageContaining(woord);
    }

    @Test
    void wie_een_andere_tekst_las_keurt_niet_goed() {
        UUID id = ingediend();
        TestInlog.als(collega);
        int gelezen = casusbank.lees(id).versie();
        TestInlog.als(schrijver);
        casussen.neemTerug(id);
        casussen.bewaar(id, tekst("Heel iets anders"));
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        geweigerd(() -> beoordeling.keurGoed(id, gelezen), "Lees hem opnieuw");
        assertThat(casusbank.lees(id).status()).isEqualTo(Casusstatus.TER_BEOORDELING);
    }

    @Test
    void wat_terugkomt_heeft_een_notitie_en_is_weer_alleen_van_de_schrijver() {
        UUID id = ingediend();
        TestInlog.als(collega);
        geweigerd(() -> beoordeling.geefTerug(id, " "), "wat er anders moet");
        beoordeling.geefTerug(id, "Het beroep van vader is te bijzonder.");
        onvindbaar(id);
        TestInlog.als(schrijver);
        assertThat(casusbank.lees(id).notitie()).contains("beroep");
        casussen.bewaar(id, tekst("Aangepast"));
        casussen.vraagBeoordeling(id);
        assertThat(casusbank.lees(id).notitie()).isNull();
    }

    @Test
    void een_melding_verbergt_meteen_en_de_redacteur_beslist() {
        UUID id = gedeeld();
        TestInlog.als(collega);
        beoordeling.meldHerkenbaar(id, "Ik ken dit gezin.");
        onvindbaar(id);
        assertThat(casusbron.document(id.toString())).isEmpty();
        onbestaand(() -> beoordeling.zetTerug(id));
        TestInlog.als(redacteur);
        assertThat(casusbank.gemeld()).anyMatch(regel -> regel.id().equals(id));
        assertThat(casusbank.lees(id).melding()).isEqualTo("Ik ken dit gezin.");
        beoordeling.zetTerug(id);
        TestInlog.als(collega);
        assertThat(casusbank.lees(id).status()).isEqualTo(Casusstatus.GEDEELD);
        beoordeling.meldHerkenbaar(id, "");
        TestInlog.als(redacteur);
        beoordeling.verbergDefinitief(id);
        geweigerd(() -> beoordeling.zetTerug(id), "kan nu niet");
        TestInlog.als(schrijver);
        assertThat(casusbank.lees(id).status()).isEqualTo(Casusstatus.DEFINITIEF_VERBORGEN);
        casussen.trekIn(id);
        onvindbaar(id);
    }

    @Test
    void een_reactie_met_iets_herkenbaars_wordt_geweigerd_met_een_hint() {
        UUID id = gedeeld();
        TestInlog.als(collega);
        geweigerd(() -> gesprek.reageer(id, "Dat is vast Karim uit de Hatertseweg 12."), "Karim");
        geweigerd(() -> gesprek.reageer(id, " "), "reactie");
        gesprek.reageer(id, "Vraag eens wie moeder vertrouwt.");
        assertThat(casusbank.lees(id).reacties())
                .singleElement()
                .satisfies(reactie -> assertThat(reactie.eigen()).isTrue())
                .satisfies(reactie -> assertThat(reactie.functie()).isEqualTo("Professional"));
        TestInlog.als(schrijver);
        UUID reactie = casusbank.lees(id).reacties().getFirst().id();
        assertThatThrownBy(() -> gesprek.haalWeg(reactie)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.als(collega);
        gesprek.haalWeg(reactie);
        assertThat(casusbank.lees(id).reacties()).isEmpty();
    }

    @Test
    void wie_geen_professional_is_ziet_en_telt_niets() {
        UUID id = gedeeld();
        ingediend();
        TestInlog.als(beheerder);
        onvindbaar(id);
        assertThat(casusbank.gedeeld(null, null)).isEmpty();
        assertThat(casusbank.themas()).isEmpty();
        assertThat(casusbank.teBeoordelen()).isEmpty();
        assertThat(casusbank.gemeld()).isEmpty();
        assertThat(casusbank.aantalTeBeoordelen(beheerder)).isZero();
        assertThatThrownBy(() -> casussen.begin(tekst("Mag niet"))).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void na_intrekken_blijft_alleen_een_leeg_spoor_over() {
        String uniek = "zwaluwnest" + UUID.randomUUID().toString().substring(0, 8);
        UUID id = gedeeld(tekst("Een " + uniek).met(Casusveld.WAT_HIELP, "Samen naar het " + uniek + " kijken."));
        TestInlog.als(collega);
        gesprek.reageer(id, "Wat een mooi " + uniek + ".");
        TestInlog.als(schrijver);
        assertThat(staatIn(uniek)).isNotEmpty();
        casussen.trekIn(id);
        assertThat(staatIn(uniek)).isEmpty();
        assertThat(staatIn(id.toString())).containsOnlyKeys("casus_spoor", "zoekwijziging");
        assertThat(casusbron.document(id.toString())).isEmpty();
        onvindbaar(id);
        onbestaand(() -> casussen.trekIn(id));
    }

    /** Tables of which a row holds this text, with how many rows. */
    private Map<String, Long> staatIn(String tekst) {
        List<String> tabellen = jdbc.sql(
                        "select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        Map<String, Long> treffers = new java.util.TreeMap<>();
        for (String tabel : tabellen) {
            long aantal = jdbc.sql("select count(*) from \"" + tabel + "\" rij where rij::text like :deel")
                    .param("deel", "%" + tekst + "%")
                    .query(Long.class)
                    .single();
            if (aantal > 0) {
                treffers.put(tabel, aantal);
            }
        }
        return treffers;
    }

    private UUID gedeeld() {
        return gedeeld(tekst("Een kind dat zwijgt"));
    }

    private UUID gedeeld(Casustekst tekst) {
        UUID id = ingediend(tekst);
        TestInlog.als(collega);
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        TestInlog.als(schrijver);
        return id;
    }

    private UUID ingediend() {
        return ingediend(tekst("Een kind dat zwijgt"));
    }

    private UUID ingediend(Casustekst tekst) {
        UUID id = casussen.begin(tekst);
        casussen.vraagBeoordeling(id);
        return id;
    }

    private void onvindbaar(UUID id) {
        onbestaand(() -> casusbank.lees(id));
        assertThat(casusbank.gedeeld(null, null)).noneMatch(regel -> regel.id().equals(id));
        assertThat(casusbank.mijn()).noneMatch(regel -> regel.id().equals(id));
        assertThat(casusbank.teBeoordelen()).noneMatch(regel -> regel.id().equals(id));
        assertThat(casusbank.gemeld()).noneMatch(regel -> regel.id().equals(id));
    }

    private static void onbestaand(ThrowingCallable doen) {
        assertThatThrownBy(doen).isInstanceOf(Fout.BestaatNiet.class);
    }

    private static void geweigerd(ThrowingCallable doen, String woord) {
        assertThatThrownBy(doen).isInstanceOf(Fout.RegelGeschonden.class).hasMessageContaining(woord);
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "m" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    static Casustekst tekst(String titel) {
        return new Casustekst(
                Casussoort.TWIJFEL,
                Vraagsoort.HANDELEN,
                null,
                Set.of("meldcode"),
                Map.of(
                        Casusveld.TITEL, titel,
                        Casusveld.CONTEXT, "Een kind is vaak moe op school.",
                        Casusveld.VRAAG, "Hoe praat ik met moeder?"));
    }
}
