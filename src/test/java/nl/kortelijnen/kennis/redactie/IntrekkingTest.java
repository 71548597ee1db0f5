package nl.kortelijnen.kennis.redactie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.stuk.Kennissoort;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Taking a text off the site: at once, for files too, and back without losing anything (G06). */
class IntrekkingTest extends Redactieproef {

    @Autowired
    private Intrekking intrekking;

    @Autowired
    private Kennisbank kennisbank;

    @Autowired
    private Zoekmachine zoekmachine;

    private boolean gevonden() {
        return zoekmachine
                .zoek(new Zoekvraag("eerst een praatje", Map.of(), 0, 20), Optional.of(LEZER))
                .treffers()
                .stream()
                .anyMatch(treffer -> treffer.id().equals(STUK));
    }

    @Test
    void wat_van_de_site_is_gehaald_is_weg_voor_iedereen_en_komt_heel_terug() throws Exception {
        wachtTot(this::gevonden);
        Kennisitem was = kennisbank.item(STUK).orElseThrow();
        assertThatThrownBy(() -> intrekking.trekIn(STUK, " ")).hasMessageContaining("waarom");
        intrekking.trekIn(STUK, "Klopt niet meer");

        wachtTot(() -> !gevonden());
        TestInlog.als(LEZER);
        assertThat(kennisbank.item(STUK)).isEmpty();
        assertThatThrownBy(() -> intrekking.ingetrokken()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> intrekking.zetTerug(STUK)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> intrekking.trekIn("begin-bij-de-ouders", "x")).isInstanceOf(Fout.GeenToegang.class);

        TestInlog.als(NIENKE);
        assertThat(intrekking.ingetrokken()).extracting(Kennisversie::opmerking).containsExactly("Klopt niet meer");
        assertThatThrownBy(() -> redactie.nieuw(STUK, Kennissoort.FEIT, "x")).hasMessageContaining("al gebruikt");
        intrekking.zetTerug(STUK);

        wachtTot(this::gevonden);
        assertThat(kennisbank.item(STUK).orElseThrow().titel()).isEqualTo(was.titel());
        assertThat(intrekking.ingetrokken()).isEmpty();
        assertThatThrownBy(() -> intrekking.zetTerug(STUK)).isInstanceOf(Fout.BestaatNiet.class);
    }

    @Test
    void een_concept_overleeft_het_weghalen_en_komt_na_akkoord_op_de_site() {
        Kennisversie concept = schrijf(redactie.open(STUK), "titel", "Begin met thee");
        intrekking.trekIn(STUK, "Klopt niet meer");
        assertThat(kennisbank.item(STUK)).isEmpty();

        redactie.biedAan(redactie.bezig(STUK).orElseThrow());
        TestInlog.als(COLLEGA);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());

        assertThat(kennisbank.item(STUK).orElseThrow().titel()).isEqualTo("Begin met thee");
        assertThat(intrekking.ingetrokken()).isEmpty();
        assertThat(concept.nr()).isEqualTo(1);
        assertThat(redactie.uitgegeven(STUK)).extracting(Kennisversie::nr).containsExactly(2, 1);
    }

    @Test
    void wat_weg_is_staat_niet_meer_in_de_mail_van_maandag() {
        jdbc.sql("insert into kennis_nieuws (item, kenmerk, titel, themas, sinds) values (:item, 'x', 'Titel', '{}', "
                        + Testklok.inSql() + ")")
                .param("item", STUK)
                .update();
        intrekking.trekIn(STUK, "Klopt niet meer");

        assertThat(jdbc.sql("select count(*) from kennis_nieuws where item = :item")
                        .param("item", STUK)
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
