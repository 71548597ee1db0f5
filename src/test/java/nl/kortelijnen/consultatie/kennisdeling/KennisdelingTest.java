package nl.kortelijnen.consultatie.kennisdeling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.kennis.redactie.Kennisvelden;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.portaal.aanbod.Antwoordvoorstel;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.zoeken.Treffer;
import nl.kortelijnen.zoeken.Zoekvraag;
import nl.kortelijnen.zoeken.machine.Zoekmachine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E17: what helped goes to the knowledge, read by somebody who was not there, and nobody in it can be found back. */
@MetKring
class KennisdelingTest {

    private static final String WOORD = "kwartelkuiken";
    private static final Gebruiker REDACTEUR = redacteur("Nienke Baltussen");
    private static final Zoekvraag ZOEK = new Zoekvraag(WOORD, Map.of(), 0, 10);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Adviezen adviezen;

    @Autowired
    Kennisdeling kennisdeling;

    @Autowired
    Redactie redactie;

    @Autowired
    Zoekmachine zoekmachine;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    private static Gebruiker redacteur(String naam) {
        return new Gebruiker(UUID.randomUUID(), naam, naam, Set.of(Rol.REDACTEUR, Rol.PROFESSIONAL), null);
    }

    private String afgesloten() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        adviezen.geef(nummer, "Bel eerst tesfalim, en begin met praktische hulp.", List.of());
        kring.als("vrager");
        consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.values()[0], "We gaan door."));
        return nummer;
    }

    private static Antwoordvoorstel.Tekst tekst(String antwoord) {
        return new Antwoordvoorstel.Tekst(
                "Begin met een " + WOORD,
                "Hoe begin ik dit gesprek met een moeder?",
                antwoord,
                Fase.MELDING_EN_ADVIES,
                Set.of());
    }

    private String gedeeld() {
        String nummer = afgesloten();
        kennisdeling.deel(nummer, tekst("Begin met praktische hulp en kom een week later terug."));
        return nummer;
    }

    private Kennisversie inRedactie() {
        return redactie.bezig().stream()
                .filter(versie -> versie.tekst().contains(WOORD))
                .findFirst()
                .orElseThrow();
    }

    private Antwoordvoorstel.Stand stand(String nummer) {
        return kennisdeling.van(consultaties.lees(nummer).vraag()).stand();
    }

    private List<Treffer> treffers() {
        return zoekmachine.zoek(ZOEK, Optional.of(kring.wie("buur"))).treffers();
    }

    /** This number, and not a month that looks like it: {@code 2026-12} stands in {@code 2026-12-01}. */
    private static Pattern nummer(String nummer) {
        return Pattern.compile("(?<![-\\d])" + nummer + "(?![-\\d])");
    }

    private void ruimOp(String nummer) {
        kring.als("vrager");
        kennisdeling.trekIn(nummer);
    }

    @Test
    void een_antwoord_komt_na_de_tweede_lezer_in_zoeken_en_intrekken_haalt_het_overal_weg() throws Exception {
        String nummer = gedeeld();
        assertThat(stand(nummer)).isEqualTo(Antwoordvoorstel.Stand.WACHT);
        assertThat(treffers()).isEmpty();

        TestInlog.als(REDACTEUR);
        String item = inRedactie().item();
        redactie.keurGoed(inRedactie());
        Redactieproef.wachtTot(() -> !treffers().isEmpty());
        assertThat(treffers()).singleElement().satisfies(treffer -> {
            assertThat(treffer.soort()).isEqualTo("consult-antwoord");
            assertThat(treffer.toString().toLowerCase())
                    .doesNotContain("meneer", "selam")
                    .doesNotContainPattern(nummer(nummer));
        });

        kring.als("selam");
        assertThat(stand(nummer)).isEqualTo(Antwoordvoorstel.Stand.STAAT);
        kennisdeling.trekIn(nummer);
        assertThat(stand(nummer)).isEqualTo(Antwoordvoorstel.Stand.NERGENS);
        Redactieproef.wachtTot(() -> treffers().isEmpty());
        assertThat(overal(item)).isZero();
    }

    private long overal(String item) {
        return List.of("kennisversie", "kennis_bewaard", "kennis_nieuws", "kennisbestand", "consultantwoord").stream()
                .mapToLong(tabel -> jdbc.sql("select count(*) from " + tabel + " where item = ?")
                        .param(item)
                        .query(Long.class)
                        .single())
                .sum();
    }

    @Test
    void in_de_kennis_staat_niets_van_wie_vroeg_of_antwoordde() {
        String nummer = gedeeld();
        TestInlog.als(REDACTEUR);
        Kennisversie versie = inRedactie();
        assertThat(versie.schrijvers()).isEmpty();
        List<String> geheim = new ArrayList<>(List.of(
                kring.wie("vrager").account().toString(), kring.id("selam").toString(), "selam", "Meneer"));
        String rij = jdbc.sql("select cast(v as text) from kennisversie v where item = ?")
                .param(versie.item())
                .query(String.class)
                .single();
        assertThat(geheim).noneMatch(rij::contains);
        assertThat(rij).doesNotContainPattern(nummer(nummer));
        ruimOp(nummer);
    }

    @Test
    void het_voorstel_is_al_zonder_wat_herkenbaar_is_en_de_bewaking_houdt_de_rest_tegen() {
        String nummer = afgesloten();
        Antwoordvoorstel.Tekst voorstel = kennisdeling.voorstel(nummer);
        assertThat(voorstel.antwoord()).doesNotContainIgnoringCase("tesfal").contains("praktische hulp");
        for (String fout : List.of(
                "Bel eerst tesfalim en kom een week later terug.",
                "Mevrouw Selam belde eerst en kwam daarna terug.",
                "Bel 06 12 34 56 78 en kom een week later terug.")) {
            assertThatExceptionOfType(Fout.RegelGeschonden.class)
                    .as(fout)
                    .isThrownBy(() -> kennisdeling.deel(nummer, tekst(fout)))
                    .withMessageContaining("nog niets gedeeld");
        }
        assertThat(stand(nummer)).isEqualTo(Antwoordvoorstel.Stand.NERGENS);
    }

    @Test
    void wie_erbij_was_is_geen_tweede_lezer_ook_niet_met_een_ander_account() {
        String nummer = gedeeld();
        TestInlog.als(redacteur("Meneer selam"));
        Kennisversie versie = inRedactie();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> redactie.keurGoed(versie))
                .withMessageContaining("deed mee");
        ruimOp(nummer);
    }

    @Test
    void een_redacteur_kan_er_geen_naam_in_zetten() {
        String nummer = gedeeld();
        TestInlog.als(REDACTEUR);
        Kennisvelden velden = redactie.velden(inRedactie());
        Kennisversie met = redactie.bewaar(
                inRedactie(),
                new Kennisvelden(velden.enkel(), velden.lijsten(), velden.tekst() + "\n\nDank aan selam."));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> redactie.biedAan(met))
                .withMessageContaining("selam");
        assertThat(inRedactie().status()).isEqualTo(Kennisversie.Status.CONCEPT);
        ruimOp(nummer);
    }

    @Test
    void een_tweede_keer_en_voor_het_einde_delen_kan_niet() {
        String nummer = gedeeld();
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> kennisdeling.deel(nummer, tekst("Begin met praktische hulp.")))
                .withMessageContaining("al gedeeld");
        ruimOp(nummer);
        kring.als("vrager");
        String open = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> kennisdeling.deel(open, tekst("Begin met praktische hulp.")))
                .withMessageContaining("afgesloten");
    }

    @Test
    void een_buitenstaander_kan_niet_delen_intrekken_of_weten_dat_het_er_is() {
        String nummer = gedeeld();
        for (String naam : List.of("buur", "yusuf", "beheer", "netwerkbaas")) {
            kring.als(naam);
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> kennisdeling.voorstel(nummer));
            assertThatExceptionOfType(Fout.BestaatNiet.class).isThrownBy(() -> kennisdeling.trekIn(nummer));
            assertThatExceptionOfType(Fout.BestaatNiet.class)
                    .isThrownBy(() -> kennisdeling.deel(nummer, tekst("Begin met praktische hulp.")));
        }
        ruimOp(nummer);
    }

    /** A household with which everybody here is involved. */
}
