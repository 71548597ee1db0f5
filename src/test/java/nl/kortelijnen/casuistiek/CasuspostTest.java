package nl.kortelijnen.casuistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.post.Proefpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** C04, C11, X12: who must read or decide about a case hears it by mail and on the start page, and nobody else does. */
@SpringBootTest
class CasuspostTest {

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
    List<Paneel> panelen;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private Proefpost post;
    private Gebruiker schrijver;
    private Gebruiker collega;
    private Gebruiker redacteur;

    @BeforeEach
    void mensen() {
        jdbc.sql("delete from casus").update();
        schrijver = mens(Rol.PROFESSIONAL);
        collega = mens(Rol.PROFESSIONAL);
        redacteur = mens(Rol.PROFESSIONAL, Rol.REDACTEUR);
        post = new Proefpost(jdbc);
        post.adressen(schrijver, collega, redacteur, mens(Rol.BEHEERDER), mens(Rol.ORGANISATOR));
        TestInlog.als(schrijver);
    }

    @AfterEach
    void ruimOp() {
        post.ruimOp();
        TestInlog.afmelden();
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "cp" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    private static String bericht(Gebruiker wie, String soort) {
        return wie.gebruikersnaam() + " " + soort;
    }

    private UUID ingediend() {
        UUID id = casussen.begin(CasuistiekTest.tekst("Een kind dat zwijgt"));
        casussen.vraagBeoordeling(id);
        return id;
    }

    private void keurGoed(UUID id) {
        TestInlog.als(collega);
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
    }

    @Test
    void wat_een_tweede_lezer_zoekt_horen_de_redacteuren_en_niemand_anders() {
        UUID id = casussen.begin(CasuistiekTest.tekst("Een kind dat zwijgt"));
        assertThat(post.bezorgd()).as("a draft").isEmpty();
        casussen.vraagBeoordeling(id);
        assertThat(post.bezorgd()).containsExactly(bericht(redacteur, "MEELEZEN"));
        casussen.neemTerug(id);
        assertThat(post.bezorgd()).as("taken back").isEmpty();
    }

    @Test
    void een_redacteur_die_zelf_schreef_krijgt_geen_bericht_van_zichzelf() {
        TestInlog.als(redacteur);
        ingediend();

        assertThat(post.bezorgd()).isEmpty();
    }

    @Test
    void de_schrijver_hoort_elk_besluit_over_zijn_casus() {
        UUID id = ingediend();
        post.bezorgd();
        TestInlog.als(collega);
        beoordeling.geefTerug(id, "Het beroep van vader is te bijzonder.");
        assertThat(post.bezorgd()).as("given back").containsExactly(bericht(schrijver, "CASUS"));
        TestInlog.als(schrijver);
        casussen.bewaar(id, CasuistiekTest.tekst("Aangepast"));
        casussen.vraagBeoordeling(id);
        post.bezorgd();
        keurGoed(id);
        assertThat(post.bezorgd()).as("approved").containsExactly(bericht(schrijver, "CASUS"));
        beoordeling.meldHerkenbaar(id, "Ik ken dit gezin.");
        assertThat(post.bezorgd()).as("flagged").contains(bericht(schrijver, "CASUS"));
        TestInlog.als(redacteur);
        beoordeling.zetTerug(id);
        assertThat(post.bezorgd()).as("put back").containsExactly(bericht(schrijver, "CASUS"));
        TestInlog.als(collega);
        beoordeling.meldHerkenbaar(id, "");
        post.bezorgd();
        TestInlog.als(redacteur);
        beoordeling.verbergDefinitief(id);
        assertThat(post.bezorgd()).as("hidden for good").containsExactly(bericht(schrijver, "CASUS"));
    }

    @Test
    void wat_als_herkenbaar_gemeld_is_horen_ook_de_redacteuren_die_erover_beslissen() {
        UUID id = ingediend();
        keurGoed(id);
        post.bezorgd();

        beoordeling.meldHerkenbaar(id, "Ik ken dit gezin.");

        assertThat(post.bezorgd())
                .containsExactlyInAnyOrder(bericht(schrijver, "CASUS"), bericht(redacteur, "CASUSMELDING"));
    }

    @Test
    void een_reactie_of_intrekken_vraagt_van_niemand_iets_per_mail() {
        UUID id = ingediend();
        keurGoed(id);
        post.bezorgd();
        gesprek.reageer(id, "Vraag eens wie er thuis meeluistert.");
        TestInlog.als(schrijver);
        casussen.trekIn(id);

        assertThat(post.bezorgd()).isEmpty();
    }

    @Test
    void een_maand_voor_het_einde_hoort_de_schrijver_het_en_niet_eerder_of_later() {
        UUID id = ingediend();
        keurGoed(id);
        post.bezorgd();
        for (int dagen : new int[] {29, 31, 5, 300}) {
            eindigtOver(id, dagen);
            termijn.ruimOp();
            assertThat(post.bezorgd()).as("over %d dagen", dagen).isEmpty();
        }
        eindigtOver(id, 30);
        termijn.ruimOp();

        assertThat(post.bezorgd()).containsExactly(bericht(schrijver, "CASUS"));
    }

    private void eindigtOver(UUID id, int dagen) {
        jdbc.sql("update casus set houdbaar_tot = ?::date where id = ?")
                .params(Testklok.vandaag().plusDays(dagen).toString(), id)
                .update();
    }

    @Test
    void op_de_startpagina_van_wie_mag_lezen_staat_hoeveel_er_wachten() {
        assertThat(opStart(collega)).isEmpty();
        ingediend();
        assertThat(opStart(collega)).contains("Er wacht 1 casus op een tweede lezer");
        ingediend();
        assertThat(opStart(collega)).contains("Er wachten 2 casussen op een tweede lezer");
        assertThat(opStart(redacteur)).contains("2 casussen");
        assertThat(opStart(schrijver)).as("one's own").isEmpty();
        assertThat(opStart(mens(Rol.BEHEERDER))).isEmpty();
        assertThat(opStart(mens(Rol.ORGANISATOR, Rol.PRIVACYFUNCTIONARIS))).isEmpty();
    }

    @Test
    void op_de_startpagina_van_een_redacteur_staat_wat_als_herkenbaar_gemeld_is() {
        UUID id = ingediend();
        keurGoed(id);
        assertThat(opStart(redacteur, "Meldingpaneel")).isEmpty();
        TestInlog.als(collega);
        beoordeling.meldHerkenbaar(id, "Ik ken dit gezin.");

        assertThat(opStart(redacteur, "Meldingpaneel")).contains("Er wacht 1 casus op jouw besluit");
        assertThat(opStart(collega, "Meldingpaneel")).isEmpty();
        assertThat(opStart(schrijver, "Meldingpaneel")).isEmpty();
        assertThat(opStart(mens(Rol.BEHEERDER), "Meldingpaneel")).isEmpty();
        TestInlog.als(redacteur);
        beoordeling.zetTerug(id);
        assertThat(opStart(redacteur, "Meldingpaneel")).isEmpty();
    }

    private String opStart(Gebruiker wie) {
        return opStart(wie, "CasuistiekPaneel");
    }

    private String opStart(Gebruiker wie, String welk) {
        TestInlog.als(wie);
        String tekst = panelen.stream()
                .filter(paneel -> paneel.getClass().getSimpleName().equals(welk))
                .flatMap(paneel -> paneel.voor(wie).stream())
                .map(paneel -> paneel.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
        TestInlog.als(schrijver);
        return tekst;
    }
}
