package nl.kortelijnen.consultatie.bewaren;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.bijlage.Gespreksbijlagen;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.Kolomsporen;
import nl.kortelijnen.toegang.account.TestInlog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** X07: five years after it ended nothing of a consultation is left, and one that goes on stays however old it is. */
@MetKring
class ConsultopruimingTest {

    private static final int MAANDEN = 60;

    @Autowired
    Consultopruiming opruiming;

    @Autowired
    Consultaties consultaties;

    @Autowired
    Adviezen adviezen;

    @Autowired
    Gespreksbijlagen bijlagen;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    private String lopend() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        consultaties.verstuur(nummer, "Begin met een kop thee.");
        bijlagen.voegToe(nummer, "gesprek.docx", Documenten.docx("Begin met een kop thee."));
        adviezen.geef(nummer, "Begin met praktische hulp.", List.of());
        return nummer;
    }

    private String afgesloten() {
        String nummer = lopend();
        kring.als("vrager");
        consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.values()[0], "We gaan door."));
        return nummer;
    }

    private String geeindigd(String nummer, LocalDate op) {
        jdbc.sql("update consultvraag set veranderd = :op where nummer = :nummer")
                .param(
                        "op",
                        Timestamp.from(
                                op.atTime(12, 0).atZone(Nederlands.TIJDZONE).toInstant()))
                .param("nummer", nummer)
                .update();
        return nummer;
    }

    private UUID id(String nummer) {
        return jdbc.sql("select id from consultvraag where nummer = :nummer")
                .param("nummer", nummer)
                .query(UUID.class)
                .single();
    }

    @Test
    void vijf_jaar_na_het_einde_is_er_niets_van_over_en_wat_loopt_of_jonger_is_blijft() {
        LocalDate grens = Testklok.vandaag().minusMonths(MAANDEN);
        String weg = geeindigd(afgesloten(), grens.minusDays(1));
        String net = geeindigd(afgesloten(), grens);
        String oudMaarLopend = geeindigd(lopend(), grens.minusYears(1));
        UUID id = id(weg);
        assertThat(Kolomsporen.van(id.toString(), jdbc, Set.of())).hasSizeGreaterThan(3);

        opruiming.ruimOp();
        opruiming.ruimOp();

        assertThat(Kolomsporen.van(id.toString(), jdbc, Set.of())).isEmpty();
        kring.als("vrager");
        assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> consultaties.lees(weg));
        assertThat(consultaties.lees(net).vraag().nummer()).isEqualTo(net);
        assertThat(consultaties.lees(oudMaarLopend).vraag().nummer()).isEqualTo(oudMaarLopend);
    }

    @Test
    void ook_wat_is_ingetrokken_gaat_en_wat_ervan_in_de_kennis_kwam_verliest_zijn_lijn() {
        String nummer = afgesloten();
        jdbc.sql("update consultvraag set stand = 'INGETROKKEN' where nummer = :nummer")
                .param("nummer", nummer)
                .update();
        UUID id = id(geeindigd(nummer, Testklok.vandaag().minusMonths(MAANDEN).minusDays(1)));
        jdbc.sql("insert into consultantwoord (consult, item, op) values (:id, :item, now())")
                .param("id", id)
                .param("item", "antwoord-" + id)
                .update();

        opruiming.ruimOp();

        assertThat(Kolomsporen.van(id.toString(), jdbc, Set.of())).isEmpty();
    }
}
