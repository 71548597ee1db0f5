package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.dossier.OpBordGezet;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.TestInlog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** E05, E06, X12: everybody who is asked for something hears it by mail, once; nobody else, and not who did it. */
@MetKring
class ConsultpostTest {

    @Autowired
    Consultaties consultaties;

    @Autowired
    Adviezen adviezen;

    @Autowired
    Matchwacht wacht;

    @Autowired
    Kerngroep kerngroep;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher melder;

    @Autowired
    TransactionTemplate transactie;

    @BeforeEach
    void iedereenHeeftEenAdres() {
        kring.namen()
                .forEach(naam -> jdbc.sql("insert into postadres (account, adres, bevestigd) "
                                + "values (:account, :adres, :nu) on conflict do nothing")
                        .param("account", kring.wie(naam).account())
                        .param("adres", naam + "@werk.example")
                        .param("nu", Timestamp.from(Testklok.nu()))
                        .update());
        bezorgd();
    }

    @AfterEach
    void ruimOp() {
        jdbc.sql("delete from postadres").update();
        bezorgd();
        jdbc.sql("delete from consultkerngroep").update();
        TestInlog.afmelden();
    }

    private void bezorgd() {
        jdbc.sql("delete from post_uit").update();
    }

    /** Who gets mail of what kind, and then it is as if it was brought. */
    private List<String> post() {
        List<String> alle = jdbc
                .sql("select a.adres || ' ' || p.soort from post_uit p join postadres a using (account)")
                .query(String.class)
                .list()
                .stream()
                .map(regel -> regel.replace("@werk.example", ""))
                .sorted()
                .toList();
        bezorgd();
        return alle;
    }

    private String opBord(Achterban bord) {
        kring.als("vrager");
        return consultaties.vraag(
                Proefvraag.aanvraag(Set.of(), null, bord, bord == Achterban.BK10 ? "" : "Dit is ingewikkelder."));
    }

    @Test
    void een_vraag_op_het_bord_horen_de_deskundigen_van_die_groep_en_niemand_anders() {
        opBord(Achterban.BK10);
        assertThat(post()).containsExactly("ikram CONSULTBORD", "selam CONSULTBORD");
        opBord(Achterban.NETWERK_CW);
        assertThat(post()).containsExactly("samira CONSULTBORD", "yusuf CONSULTBORD");
    }

    @Test
    void een_geweigerde_vraag_horen_zij_opnieuw_maar_niet_wie_hem_weigerde() {
        String nummer = opBord(Achterban.BK10);
        kring.als("selam");
        consultaties.neemAan(nummer);
        post();
        consultaties.wijsAf(nummer, "Ik ben toch weg.");
        assertThat(post()).containsExactly("ikram CONSULTBORD", "vrager CONSULTATIE");
    }

    @Test
    void hetzelfde_bericht_nog_eens_gehoord_na_een_val_geeft_geen_tweede_mail() {
        String nummer = opBord(Achterban.BK10);
        UUID consult = consultaties.lees(nummer).vraag().id();
        bezorgd();
        OpBordGezet gezet = new OpBordGezet(
                UUID.randomUUID(),
                consult,
                Achterban.BK10,
                kring.wie("vrager").account(),
                kring.wie("vrager").account());
        TestInlog.afmelden();
        transactie.executeWithoutResult(bezig -> melder.publishEvent(gezet));
        assertThat(post()).containsExactly("ikram CONSULTBORD", "selam CONSULTBORD");
        transactie.executeWithoutResult(bezig -> melder.publishEvent(gezet));
        assertThat(post()).isEmpty();
    }

    @Test
    void wie_rechtstreeks_gevraagd_wordt_en_aan_wie_hij_wordt_doorgegeven_hoort_het() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        assertThat(post()).containsExactly("selam CONSULTATIE");
        kring.als("selam");
        consultaties.neemAan(nummer);
        post();
        consultaties.geefDoor(nummer, kring.id("ikram"), "Zij kent deze streek.");
        assertThat(post()).containsExactly("ikram CONSULTATIE", "vrager CONSULTATIE");
    }

    @Test
    void na_de_klok_of_als_de_vrager_het_vraagt_hoort_de_kerngroep_het() {
        kring.als("netwerkbaas");
        kerngroep.kies(Set.of(kring.wie("buur").account()));
        String nummer = opBord(Achterban.BK10);
        post();
        consultaties.meldKerngroep(nummer, "Er is haast bij.");
        assertThat(post()).contains("buur CONSULTATIE");
        String tweede = opBord(Achterban.BK10);
        post();
        jdbc.sql("update consultvraag set termijn = :nu where nummer = :nummer")
                .param("nu", Timestamp.from(Testklok.nu().minusSeconds(60)))
                .param("nummer", tweede)
                .update();
        TestInlog.afmelden();
        wacht.kijk();
        assertThat(post()).contains("buur CONSULTATIE", "vrager CONSULTATIE");
        wacht.kijk();
        assertThat(post()).isEmpty();
    }

    @Test
    void de_collega_die_een_advies_krijgt_hoort_het() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        adviezen.geef(nummer, "Begin met praktische hulp.", List.of());
        kring.als("vrager");
        post();
        adviezen.stuur(adviezen.bij(nummer).getFirst().id(), kring.wie("buur").account());
        assertThat(post()).contains("buur CONSULTATIE");
    }
}
