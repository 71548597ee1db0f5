package nl.kortelijnen.verslag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.inlezen.Punttype;
import nl.kortelijnen.verslag.inlezen.VoorbeeldTekst;
import nl.kortelijnen.verslag.namen.Naamkeuze;
import nl.kortelijnen.verslag.namen.Naamvondst;
import nl.kortelijnen.zoeken.Zichtbaarheid;
import nl.kortelijnen.zoeken.Zoekdocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V01, V03, V06, AV8: from a file to a public report that never changes, found by everybody, until it is withdrawn. */
@SpringBootTest
class VerslagenTest {

    private static final byte[] BESTAND =
            VoorbeeldTekst.van("werkconferentie.txt").getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Namencontrole namen;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Verslagen verslagen;

    @Autowired
    private Verslagbron bron;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void alsOrganisator() {
        TestInlog.als(nieuw(Rol.PROFESSIONAL, Rol.ORGANISATOR));
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_lijst_kost_evenveel_opdrachten_bij_tien_verslagen_als_bij_tweehonderd() {
        neemOp(10);
        long bijTien = Opdrachtteller.tijdens(verslagen::concepten);
        neemOp(190);
        assertThat(Opdrachtteller.tijdens(verslagen::concepten))
                .isEqualTo(bijTien)
                .isLessThanOrEqualTo(4);
    }

    private void neemOp(int aantal) {
        for (int nog = 0; nog < aantal; nog++) {
            inlezing.neemOp("middag.txt", "# Middag\n\n- Het ging goed met de tolk.".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void een_bestand_wordt_een_concept_met_bron_onderdelen_en_punten() {
        Concept concept = redactie.concept(inlezing.neemOp("C:\\map\\middag.txt", BESTAND));

        assertThat(concept.bestandsnaam()).isEqualTo("middag.txt");
        assertThat(concept.onderdelen())
                .extracting(Onderdeel::naam)
                .contains("Melding en advies", "Onderzoek", "Overdracht");
        assertThat(concept.bron()).hasSizeGreaterThan(25);
        assertThat(concept.punten())
                .allSatisfy(punt -> assertThat(alinea(concept, punt)).contains(punt.tekst()));
        assertThat(concept.nagekeken()).isZero();
    }

    @Test
    void een_geweigerd_bestand_laat_niets_achter() {
        long vooraf = aantal("verslag");
        assertThatThrownBy(() -> inlezing.neemOp("leeg.docx", new byte[0])).isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> inlezing.neemOp("foto.jpg", BESTAND)).isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(aantal("verslag")).isEqualTo(vooraf);
    }

    @Test
    void een_ander_soort_punt_houdt_zijn_alinea() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        Punt punt = redactie.concept(verslag).onderdelen().get(1).punten().getFirst();

        Concept anders = redactie.zetType(verslag, punt.id(), Punttype.VERBETERPUNT);

        Punt nieuw = zoek(anders, punt.id());
        assertThat(nieuw.type()).isEqualTo(Punttype.VERBETERPUNT);
        assertThat(nieuw.alinea()).isEqualTo(punt.alinea());
        assertThat(redactie.concept(verslag)).isEqualTo(anders);
    }

    @Test
    void punten_zijn_te_schrijven_verplaatsen_weghalen_en_terug_te_zetten() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        Concept begin = redactie.concept(verslag);
        Onderdeel eerste = begin.onderdelen().get(1);
        Onderdeel tweede = begin.onderdelen().get(2);
        Punt punt = eerste.punten().get(1);

        redactie.wijzigPunt(verslag, punt.id(), punt.type(), "  Korter gezegd.  ", "");
        redactie.zetNagekeken(verslag, punt.id(), true);
        Concept verplaatst = redactie.verplaats(verslag, punt.id(), tweede.id());
        assertThat(zoek(verplaatst, punt.id()).tekst()).isEqualTo("Korter gezegd.");
        assertThat(verplaatst.onderdelen().get(2).punten()).extracting(Punt::id).contains(punt.id());
        assertThat(verplaatst.nagekeken()).isEqualTo(1);

        redactie.haalPuntWeg(verslag, punt.id());
        Concept terug = redactie.voegPuntToe(verslag, eerste.id(), punt.type(), punt.tekst(), "", punt.alinea());
        assertThat(terug.onderdelen().get(1).punten())
                .extracting(Punt::tekst)
                .isEqualTo(eerste.punten().stream().map(Punt::tekst).toList());
    }

    @Test
    void wie_geen_organisator_is_ziet_geen_concept_en_kan_niets() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        TestInlog.als(nieuw(Rol.PROFESSIONAL, Rol.BEHEERDER));

        assertThat(verslagen.concepten()).isEmpty();
        assertThatThrownBy(() -> redactie.concept(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> inlezing.neemOp("middag.txt", BESTAND)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> namen.vondsten(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> uitgave.publiceer(verslag, "")).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThat(verslagen.concepten()).isEmpty();
        assertThatThrownBy(() -> redactie.gooiWeg(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> uitgave.trekIn(verslag, "weg")).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void een_andere_organisator_mag_aan_het_concept_werken() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        TestInlog.als(nieuw(Rol.ORGANISATOR));
        assertThat(redactie.concept(verslag).punten()).isNotEmpty();
        assertThat(verslagen.concepten()).extracting(Verslagregel::verslag).contains(verslag);
    }

    @Test
    void wie_op_de_lijst_van_aanwezigen_staat_is_geen_organisatie_en_blijft_een_naam() {
        UUID verslag = inlezing.neemOp("middag.txt", """
                Werkmiddag tolken
                Nijmegen, 12 maart 2026
                Aanwezig: Mirjam Brandsma (Buurtteams), Achmed Yildirim, Stichting Samenspraak

                Aandachtspunten
                - Achmed Yildirim zorgt dat elke school de lijst heeft.
                - Mirjam Brandsma belt de Stichting Samenspraak.
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(namen.vondsten(verslag))
                .extracting(Naamvondst::naam)
                .contains("Mirjam Brandsma", "Achmed Yildirim")
                .noneMatch(naam -> naam.contains("Samenspraak"));
        assertThatThrownBy(() -> uitgave.publiceer(verslag, "")).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void publiceren_kan_niet_zolang_er_een_naam_open_staat() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);

        assertThat(namen.vondsten(verslag))
                .extracting(Naamvondst::naam)
                .containsExactlyInAnyOrder(
                        "Berthe Klaassen", "Tarik Demirci", "Anne-Lotte van der Velden", "Anne-Lotte");
        assertThatThrownBy(() -> uitgave.publiceer(verslag, ""))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("4 namen");
        assertThat(verslagen.gepubliceerd()).extracting(Verslagregel::verslag).doesNotContain(verslag);
    }

    @Test
    void publiceren_kan_niet_zolang_niemand_een_punt_heeft_nagekeken() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        namen.vondsten(verslag).forEach(vondst -> namen.vervang(verslag, vondst.naam(), vondst.voorstel()));
        List<Punt> punten = redactie.concept(verslag).punten();

        assertThatThrownBy(() -> uitgave.publiceer(verslag, ""))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining(punten.size() + " punten die niemand heeft nagekeken");
        kijkAllesNa(verslag);
        redactie.zetNagekeken(verslag, punten.getLast().id(), false);
        assertThatThrownBy(() -> uitgave.publiceer(verslag, "")).hasMessageContaining("1 punt dat niemand");
        assertThat(verslagen.gepubliceerd()).extracting(Verslagregel::verslag).doesNotContain(verslag);
    }

    @Test
    void een_punt_dat_iemand_verandert_of_verplaatst_is_nagekeken() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        Concept concept = redactie.concept(verslag);
        List<Punt> punten = concept.onderdelen().get(1).punten();

        redactie.wijzigPunt(verslag, punten.get(0).id(), Punttype.AANDACHTSPUNT, "Anders gezegd.", "");
        redactie.zetType(verslag, punten.get(1).id(), Punttype.TOEZEGGING);
        redactie.verplaats(
                verslag, punten.get(2).id(), concept.onderdelen().get(2).id());

        assertThat(redactie.concept(verslag).punten())
                .filteredOn(Punt::nagekeken)
                .extracting(Punt::id)
                .containsExactlyInAnyOrderElementsOf(
                        punten.subList(0, 3).stream().map(Punt::id).toList());
    }

    @Test
    void een_gepubliceerd_verslag_is_te_lezen_zonder_account_en_zonder_namen() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        String slug = publiceerZonderNamen(verslag);
        TestInlog.afmelden();

        Publicatie openbaar = verslagen.openbaar(slug).orElseThrow();
        String alles = openbaar.toString();
        assertThat(alles).doesNotContain("Klaassen", "Demirci", "Velden", "Anne-Lotte");
        assertThat(openbaar.kop().inleiding()).contains("Welkom door de voorzitter van Stichting Samenspraak");
        assertThat(openbaar.kop().organisaties()).contains("Veilig Thuis");
        assertThat(jdbc.sql(
                                "select string_agg(tekst, ' ') from verslag_alinea a join verslag_versie v on v.id = a.versie where v.verslag = :id")
                        .param("id", verslag)
                        .query(String.class)
                        .single())
                .doesNotContain("Klaassen", "Demirci", "Velden", "Anne-Lotte");
    }

    @Test
    void wie_bij_de_voornaam_genoemd_wordt_blijft_gevonden_als_de_hele_naam_weg_is() {
        String tekst = "Verslag middag\n\nInleiding door Quirien-Tjits van Zanten, trainer.\n\n"
                + "Quirien-Tjits vertelt.\n\n- Bel eerder.\n";
        UUID verslag = inlezing.neemOp("middag.txt", tekst.getBytes(StandardCharsets.UTF_8));
        namen.vervang(verslag, "Quirien-Tjits van Zanten", "een trainer");

        assertThat(namen.vondsten(verslag))
                .extracting(Naamvondst::naam, Naamvondst::isOpen)
                .containsExactly(tuple("Quirien-Tjits", true));
        namen.vervang(verslag, "Quirien-Tjits", "de trainer");
        assertThat(redactie.concept(verslag).kop().inleiding())
                .isEqualTo("Inleiding door een trainer.\n\nDe trainer vertelt.");
    }

    @Test
    void een_naam_met_toestemming_blijft_staan_en_wie_dat_zei_is_bewaard() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        namen.laatStaan(verslag, "Berthe Klaassen", Naamkeuze.TOESTEMMING);
        Naamvondst vondst = namen.vondsten(verslag).stream()
                .filter(kandidaat -> kandidaat.naam().equals("Berthe Klaassen"))
                .findFirst()
                .orElseThrow();
        assertThat(vondst.isOpen()).isFalse();
        assertThat(vondst.beslist()).isNotNull();
        assertThat(vondst.beslist().door()).startsWith("Naam ");
        String slug = publiceerZonderNamen(verslag);
        assertThat(verslagen.openbaar(slug).orElseThrow().kop().inleiding()).contains("Berthe Klaassen");
    }

    @Test
    void gepubliceerde_tekst_verandert_nooit_en_een_verbetering_is_een_nieuwe_versie() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        String slug = publiceerZonderNamen(verslag);
        Publicatie eerste = verslagen.openbaar(slug).orElseThrow();
        Punt punt = eerste.punten().getFirst();
        assertThatThrownBy(() -> redactie.wijzigPunt(verslag, punt.id(), punt.type(), "anders", ""))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> jdbc.sql("update verslag_punt set tekst = 'anders' where id = :id")
                        .param("id", punt.id())
                        .update())
                .hasMessageContaining("verandert niet");
        assertThatThrownBy(() -> jdbc.sql("update verslag_versie set titel = 'anders' where verslag = :id")
                        .param("id", verslag)
                        .update())
                .hasMessageContaining("verandert niet");

        uitgave.herzie(verslag);
        uitgave.herzie(verslag);
        Concept tweede = redactie.concept(verslag);
        redactie.wijzigPunt(verslag, tweede.punten().getFirst().id(), punt.type(), "Beter gezegd?", "");
        assertThat(verslagen.openbaar(slug).orElseThrow().punten().getFirst().tekst())
                .isEqualTo(punt.tekst());
        assertThatThrownBy(() -> uitgave.publiceer(verslag, " ")).hasMessageContaining("anders");
        assertThat(uitgave.publiceer(verslag, "Eén vraag is duidelijker.")).isEqualTo(slug);

        Publicatie nu = verslagen.openbaar(slug).orElseThrow();
        assertThat(nu.nummer()).isEqualTo(2);
        assertThat(nu.punten().getFirst().tekst()).isEqualTo("Beter gezegd?");
        assertThat(nu.eerdere()).extracting(Publicatie.Eerdere::nummer).containsExactly(1);
    }

    @Test
    void elk_soort_punt_is_te_vinden_door_iedereen_en_een_concept_nooit() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        assertThat(bron.alle()).noneMatch(document -> document.titel().contains("Bel ook als je twijfelt"));
        String slug = publiceerZonderNamen(verslag);

        List<Zoekdocument> documenten = bron.alle()
                .filter(document -> document.url().startsWith("verslag/" + slug))
                .toList();
        assertThat(documenten)
                .extracting(Zoekdocument::soort)
                .contains("verslag", "aandachtspunt", "verbeterpunt", "vraag");
        assertThat(documenten).allMatch(document -> document.zichtbaar() instanceof Zichtbaarheid.Iedereen);
        assertThat(documenten)
                .allMatch(document -> bron.document(document.id()).orElseThrow().equals(document));
        assertThat(bron.document(slug + "--1").orElseThrow().url()).isEqualTo("verslag/" + slug + "#punt-1");
        assertThat(gemeld()).contains(slug, slug + "--1");
    }

    @Test
    void een_ingetrokken_verslag_is_overal_weg() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        String slug = publiceerZonderNamen(verslag);
        assertThatThrownBy(() -> uitgave.trekIn(verslag, " ")).hasMessageContaining("waarom");

        uitgave.trekIn(verslag, "Een deelnemer vroeg erom.");

        assertThat(verslagen.openbaar(slug)).isEmpty();
        assertThat(verslagen.gepubliceerd()).extracting(Verslagregel::verslag).doesNotContain(verslag);
        assertThat(bron.document(slug)).isEmpty();
        assertThat(bron.document(slug + "--1")).isEmpty();
    }

    @Test
    void een_concept_weggooien_laat_de_publicatie_staan() {
        UUID verslag = inlezing.neemOp("middag.txt", BESTAND);
        String slug = publiceerZonderNamen(verslag);
        uitgave.herzie(verslag);
        redactie.gooiWeg(verslag);
        assertThat(verslagen.openbaar(slug)).isPresent();
        UUID ander = inlezing.neemOp("middag.txt", BESTAND);
        redactie.gooiWeg(ander);
        assertThatThrownBy(() -> redactie.concept(ander)).isInstanceOf(Fout.BestaatNiet.class);
    }

    private void kijkAllesNa(UUID verslag) {
        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
    }

    private String publiceerZonderNamen(UUID verslag) {
        namen.vondsten(verslag).stream()
                .filter(Naamvondst::isOpen)
                .forEach(vondst -> namen.vervang(verslag, vondst.naam(), vondst.voorstel()));
        kijkAllesNa(verslag);
        return uitgave.publiceer(verslag, "");
    }

    private List<String> gemeld() {
        return jdbc.sql("select id from zoekwijziging where bron = 'verslag'")
                .query(String.class)
                .list();
    }

    private long aantal(String tabel) {
        return jdbc.sql("select count(*) from " + tabel).query(Long.class).single();
    }

    private Gebruiker nieuw(Rol... rollen) {
        return TestInlog.maak(accounts, "v" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    private static Punt zoek(Concept concept, UUID punt) {
        return concept.punten().stream()
                .filter(kandidaat -> kandidaat.id().equals(punt))
                .findFirst()
                .orElseThrow();
    }

    private static String alinea(Concept concept, Punt punt) {
        return concept.bron().stream()
                .filter(alinea -> alinea.nummer() == punt.alinea())
                .map(Alinea::tekst)
                .findFirst()
                .orElseThrow();
    }
}
