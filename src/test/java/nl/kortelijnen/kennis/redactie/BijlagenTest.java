package nl.kortelijnen.kennis.redactie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kortelijnen.bestanden.Documenten;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.kennis.BestandController;
import nl.kortelijnen.kennis.Bestandskast;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekdocument;
import nl.kortelijnen.zoeken.Zoekresultaat;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Files that hang from guidance: found by their words, and seen by nobody before a colleague approved (G01, G03, G06). */
class BijlagenTest extends Redactieproef {

    @Autowired
    private Bijlagen bijlagen;

    @Autowired
    private Kennisbank kennisbank;

    @Autowired
    private BestandController controller;

    @Autowired
    private Bestandskast kast;

    @Autowired
    private Zoekmachine zoekmachine;

    private Kennisversie hangOp(String naam, byte[] inhoud) {
        Kennisversie open = redactie.open(STUK);
        return bijlagen.hangOp(open, redactie.velden(open), naam, inhoud);
    }

    private void keurGoed(Kennisversie versie) {
        TestInlog.als(NIENKE);
        redactie.biedAan(versie);
        TestInlog.als(COLLEGA);
        redactie.keurGoed(redactie.bezig(STUK).orElseThrow());
        TestInlog.als(NIENKE);
    }

    private Zoekresultaat zoek(String tekst) {
        return zoekmachine.zoek(new Zoekvraag(tekst, Map.of(), 0, 20), Optional.of(LEZER));
    }

    /** The attachments that hits for this question stand in. */
    private List<String> staatIn(String vraag) {
        return zoek(vraag).treffers().stream()
                .flatMap(treffer -> Optional.ofNullable(treffer.extra(Zoekdocument.BIJLAGE)).stream())
                .toList();
    }

    private ResponseEntity<byte[]> haal(Bijlage bijlage) {
        return controller.haal(bijlage.item(), bijlage.sleutel());
    }

    @Test
    void een_woord_uit_een_bijlage_wordt_gevonden_en_de_treffer_zegt_in_welke_tot_zij_weg_is() throws Exception {
        hangOp("Handout kapstok.pdf", Documenten.pdf("Vul samen de wuftelbrons in, met de ouders."));
        keurGoed(hangOp("Presentatie.pptx", Documenten.pptx("Begin met een kwartier krompelvig.")));

        wachtTot(() -> staatIn("krompelvig").equals(List.of("Presentatie.pptx")));
        assertThat(staatIn("wuftelbrons")).containsExactly("Handout kapstok.pdf");
        Treffer treffer = zoek("wuftelbrons").treffers().getFirst();
        assertThat(treffer.id()).isEqualTo(STUK);
        assertThat(treffer.extra(Zoekdocument.BIJLAGE)).isEqualTo("Handout kapstok.pdf");
        assertThat(treffer.fragment().html()).contains("<mark>wuftelbrons</mark>");
        Kennisversie open = redactie.open(STUK);
        String sleutel = bijlagen.van(open).getFirst().sleutel();
        keurGoed(bijlagen.haalWeg(open, redactie.velden(open), sleutel));

        wachtTot(() -> staatIn("wuftelbrons").isEmpty());
        assertThat(staatIn("krompelvig")).containsExactly("Presentatie.pptx");
    }

    @Test
    void voor_het_akkoord_weet_een_lezer_van_niets_en_daarna_is_zij_alleen_op_te_slaan() throws Exception {
        Kennisversie versie = hangOp("Handout.docx", Documenten.docx("Een zin met zwirrelbop erin."));
        Bijlage bijlage = bijlagen.van(versie).getFirst();
        assertThat(haal(bijlage).getStatusCode()).isEqualTo(HttpStatus.OK);

        TestInlog.als(LEZER);
        assertThat(haal(bijlage).getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(bijlagen.van(kennisbank.item(STUK).orElseThrow())).isEmpty();
        assertThatThrownBy(() -> bijlagen.van(versie)).isInstanceOf(Fout.GeenToegang.class);
        assertThat(zoek("zwirrelbop").totaal()).isZero();
        assertThat(zoek("zwirrelbop").facetten().values())
                .allSatisfy(waarden -> assertThat(waarden).isEmpty());
        assertThat(zoek("zwirrelbob").bedoelde())
                .as("no correction to a word of a draft")
                .isNull();

        keurGoed(versie);
        TestInlog.als(LEZER);

        assertThat(bijlagen.van(kennisbank.item(STUK).orElseThrow()))
                .extracting(Bijlage::naam)
                .containsExactly("Handout.docx");
        ResponseEntity<byte[]> antwoord = haal(bijlage);
        assertThat(antwoord.getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(antwoord.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(antwoord.getHeaders().getContentType().toString()).endsWith("wordprocessingml.document");
        assertThat(controller.haal("begin-bij-de-ouders", bijlage.sleutel()).getStatusCode())
                .isEqualTo(HttpStatus.NOT_FOUND);
        wachtTot(() -> staatIn("zwirrelbop").equals(List.of("Handout.docx")));
    }

    @Test
    void wat_geen_leesbare_bijlage_is_wordt_geweigerd_en_laat_niets_achter() {
        byte[] pdf = Documenten.pdf("Hallo daar");
        assertThatThrownBy(() -> hangOp("x.html", "<script>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining(".pdf, .docx of .pptx");
        assertThatThrownBy(() -> hangOp("x.pdf", "<script>".getBytes(StandardCharsets.UTF_8)))
                .hasMessageContaining("past niet bij zijn naam");
        assertThatThrownBy(() -> hangOp("x.pptx", Documenten.docx("Hallo"))).hasMessageContaining("PowerPoint");
        assertThatThrownBy(() -> hangOp("x.pdf", Documenten.pdfMetWachtwoord("Hallo")))
                .hasMessageContaining("wachtwoord");
        assertThatThrownBy(() -> hangOp("x.pdf", Arrays.copyOf(pdf, 60))).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> hangOp("x.pdf", new byte[10 * 1024 * 1024 + 1]))
                .hasMessageContaining("10 MB");

        assertThat(redactie.bezig()).isEmpty();
        assertThat(jdbc.sql("select count(*) from kennisbestand")
                        .query(Integer.class)
                        .single())
                .isZero();
        TestInlog.als(LEZER);
        assertThatThrownBy(() -> hangOp("x.pdf", pdf)).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void wie_niet_meer_de_laatste_tekst_ziet_hangt_niets_op() {
        Kennisversie open = redactie.open(STUK);
        hangOp("Een.pdf", Documenten.pdf("Een"));
        TestInlog.als(COLLEGA);

        assertThatThrownBy(() -> bijlagen.hangOp(open, redactie.velden(open), "Twee.pdf", Documenten.pdf("Twee")))
                .hasMessageContaining("collega schreef intussen");
        assertThat(jdbc.sql("select naam from kennisbestand")
                        .query(String.class)
                        .list())
                .containsExactly("Een.pdf");
    }

    @Test
    void een_naam_verliest_zijn_pad_en_wat_de_leesrichting_omkeert_en_de_bytes_komen_terug_zoals_ze_waren() {
        byte[] pdf = Documenten.pdf("Hallo daar");
        Kennisversie versie = hangOp("C:\\Mijn stukken\\kaart\u202Efdp\u0007 één.PDF", pdf);

        Bijlage bijlage = bijlagen.van(versie).getFirst();
        assertThat(bijlage.naam()).isEqualTo("kaartfdp één.pdf");
        assertThat(bijlage.sleutel()).endsWith("-kaartfdp-een.pdf");
        assertThat(haal(bijlage).getBody()).isEqualTo(pdf);
        assertThatThrownBy(() -> hangOp("kaartfdp één.pdf", pdf)).hasMessageContaining("hangt al");
    }

    @Test
    void wat_geen_versie_meer_noemt_wordt_weggegooid_en_wat_is_terug_te_zetten_niet() {
        keurGoed(hangOp("Oud.pdf", Documenten.pdf("Oud")));
        Kennisversie open = redactie.open(STUK);
        List<Bijlage> oud = bijlagen.van(open);
        Kennisversie zonder =
                bijlagen.haalWeg(open, redactie.velden(open), oud.getFirst().sleutel());
        Kennisversie nieuw = bijlagen.hangOp(zonder, redactie.velden(zonder), "Nieuw.pdf", Documenten.pdf("Nieuw"));
        bijlagen.haalWeg(
                nieuw, redactie.velden(nieuw), bijlagen.van(nieuw).getFirst().sleutel());

        assertThat(jdbc.sql("select naam from kennisbestand")
                        .query(String.class)
                        .list())
                .as("the older one can still be put back")
                .containsExactly("Oud.pdf");
        hangOp("Concept.pdf", Documenten.pdf("Concept"));
        redactie.gooiConceptWeg(STUK);
        assertThat(kast.ruimOp(Testklok.nu().plusSeconds(60))).isEqualTo(1);
        assertThat(haal(oud.getFirst()).getStatusCode()).isEqualTo(HttpStatus.OK);
    }
}
