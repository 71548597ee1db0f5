package nl.kortelijnen.verslag.akkoord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.portaal.post.Proefpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Publicatieproces.Uitgavewens;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagen;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.akkoord.Akkoord.Stand;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V06, AV8: the subgroups say whether their part is right before a report is published. */
@SpringBootTest
class AkkoordenTest {

    private static final byte[] BESTAND = """
            # Middag over taal

            ## Melding en advies (subgroep 1)

            - Bel liever te vroeg.

            ## Onderzoek (subgroep 2)

            - Neem de tijd voor kennismaken.
            """.getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Akkoorden akkoorden;

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Verslagen verslagen;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Gebruiker organisator;
    private Gebruiker een;
    private Gebruiker twee;
    private UUID verslag;

    @BeforeEach
    void begin() {
        organisator = nieuw(Rol.ORGANISATOR);
        een = nieuw(Rol.PROFESSIONAL);
        twee = nieuw(Rol.PROFESSIONAL);
        TestInlog.als(organisator);
        verslag = inlezing.neemOp("middag.md", BESTAND);
        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
        akkoorden.vraag(verslag, onderdeel(0), een.account());
        akkoorden.vraag(verslag, onderdeel(1), twee.account());
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker nieuw(Rol rol) {
        return TestInlog.maak(accounts, "k" + UUID.randomUUID().toString().substring(0, 12), null, rol);
    }

    private UUID onderdeel(int plek) {
        return redactie.concept(verslag).onderdelen().get(plek).id();
    }

    private void zegt(Gebruiker wie, UUID onderdeel, boolean klopt, String opmerking) {
        TestInlog.als(wie);
        akkoorden.antwoord(onderdeel, klopt, opmerking);
        TestInlog.als(organisator);
    }

    @Test
    void wie_gevraagd_wordt_hoort_het_per_mail_ook_als_het_opnieuw_is_en_niemand_anders() {
        Proefpost post = new Proefpost(jdbc);
        post.adressen(organisator, een, twee, nieuw(Rol.ORGANISATOR), nieuw(Rol.REDACTEUR));
        try {
            akkoorden.vraag(verslag, onderdeel(0), een.account());
            assertThat(post.bezorgd()).containsExactly(een.gebruikersnaam() + " VERSLAGAKKOORD");
            zegt(een, onderdeel(0), true, "");
            akkoorden.vraagNietMeer(onderdeel(1), twee.account());
            assertThat(post.bezorgd()).isEmpty();
            akkoorden.vraag(verslag, onderdeel(1), een.account());
            akkoorden.vraag(verslag, onderdeel(1), twee.account());
            assertThat(post.bezorgd())
                    .containsExactlyInAnyOrder(
                            een.gebruikersnaam() + " VERSLAGAKKOORD", twee.gebruikersnaam() + " VERSLAGAKKOORD");
        } finally {
            post.ruimOp();
        }
    }

    @Test
    void wie_gevraagd_is_leest_zijn_eigen_stuk_en_geen_ander() {
        TestInlog.als(een);
        Voorlegging mijn = akkoorden.mijn(verslag);

        assertThat(mijn.titel()).isEqualTo("Middag over taal");
        assertThat(mijn.delen()).hasSize(1);
        assertThat(mijn.toString()).contains("Bel liever te vroeg.").doesNotContain("kennismaken");
        assertThat(akkoorden.mijnOpen()).extracting(Voorlegging::verslag).containsExactly(verslag);
    }

    @Test
    void wie_niet_gevraagd_is_krijgt_niets() {
        UUID deel = onderdeel(0);
        for (Gebruiker ander : List.of(nieuw(Rol.PROFESSIONAL), nieuw(Rol.ORGANISATOR), twee)) {
            TestInlog.als(ander);
            assertThatThrownBy(() -> akkoorden.antwoord(deel, true, "")).isInstanceOf(Fout.BestaatNiet.class);
        }
        TestInlog.als(nieuw(Rol.BEHEERDER));
        assertThatThrownBy(() -> akkoorden.mijn(verslag)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> akkoorden.van(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> akkoorden.kandidaten(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> akkoorden.vraag(verslag, deel, een.account())).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> akkoorden.vraagNietMeer(deel, een.account())).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> akkoorden.mijn(verslag)).isInstanceOf(Fout.GeenToegang.class);
        assertThat(akkoorden.mijnOpen()).isEmpty();
    }

    @Test
    void publiceren_zegt_wie_nog_niet_akkoord_is_en_kan_dan_alleen_met_een_reden() {
        zegt(een, onderdeel(0), true, "");

        assertThatThrownBy(() -> uitgave.publiceer(verslag, ""))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining(twee.naam())
                .hasMessageContaining("Onderzoek")
                .hasMessageNotContaining(een.naam());
        String slug = uitgave.publiceer(verslag, new Uitgavewens("", "Zij is met verlof tot januari.", false));

        assertThat(verslagen.openbaar(slug)).isPresent();
        assertThat(bewaardeReden()).isEqualTo("Zij is met verlof tot januari.");
        assertThat(verslagen.openbaar(slug).orElseThrow().toString()).doesNotContain("verlof");
    }

    @Test
    void met_ieders_akkoord_is_er_geen_reden_nodig_en_blijft_er_geen_staan() {
        zegt(een, onderdeel(0), true, "");
        zegt(twee, onderdeel(1), true, "");

        uitgave.publiceer(verslag, new Uitgavewens("", "een reden die niemand vroeg", false));

        assertThat(bewaardeReden()).isEmpty();
        TestInlog.als(een);
        assertThat(akkoorden.mijnOpen()).isEmpty();
    }

    private String bewaardeReden() {
        return jdbc.sql("select zonder_akkoord from verslag_versie where verslag = :verslag")
                .param("verslag", verslag)
                .query(String.class)
                .single();
    }

    @Test
    void klopt_het_niet_dan_staat_er_bij_waarom_en_wacht_het_verslag() {
        UUID deel = onderdeel(0);
        TestInlog.als(een);
        assertThatThrownBy(() -> akkoorden.antwoord(deel, false, " ")).hasMessageContaining("wat er nog niet klopt");
        zegt(een, deel, false, "Wij zeiden: bel meteen.");

        assertThat(akkoorden.van(verslag))
                .filteredOn(akkoord -> akkoord.account().equals(een.account()))
                .singleElement()
                .satisfies(akkoord -> {
                    assertThat(akkoord.stand()).isEqualTo(Stand.KLOPT_NIET);
                    assertThat(akkoord.opmerking()).isEqualTo("Wij zeiden: bel meteen.");
                });
        assertThatThrownBy(() -> uitgave.publiceer(verslag, "")).hasMessageContaining(een.naam());
    }

    @Test
    void akkoord_geldt_voor_de_woorden_die_iemand_las_en_niet_voor_andere() {
        zegt(een, onderdeel(0), true, "");
        zegt(twee, onderdeel(1), true, "");
        Concept concept = redactie.concept(verslag);
        Punt punt = concept.onderdelen().getFirst().punten().getFirst();
        redactie.wijzigPunt(verslag, punt.id(), punt.type(), "Bel pas als je het zeker weet.", "");

        assertThat(akkoorden.van(verslag)).extracting(Akkoord::stand).containsExactly(Stand.VERANDERD, Stand.KLOPT);
        assertThatThrownBy(() -> uitgave.publiceer(verslag, "")).hasMessageContaining(een.naam());

        redactie.wijzigPunt(verslag, punt.id(), punt.type(), punt.tekst(), "");
        assertThat(akkoorden.van(verslag)).extracting(Akkoord::stand).containsOnly(Stand.KLOPT);
    }

    @Test
    void wie_niet_meer_gevraagd_wordt_houdt_niets_op() {
        akkoorden.vraagNietMeer(onderdeel(0), een.account());
        akkoorden.vraagNietMeer(onderdeel(1), twee.account());
        TestInlog.als(een);
        assertThatThrownBy(() -> akkoorden.mijn(verslag)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.als(organisator);
        assertThat(uitgave.publiceer(verslag, "")).isNotBlank();
    }

    @Test
    void eerdere_versies_zijn_te_lezen_tot_iemand_zegt_van_niet() {
        String slug = uitgave.publiceer(verslag, new Uitgavewens("", "Proef.", false));
        uitgave.herzie(verslag);
        uitgave.publiceer(verslag, "Niets.");
        assertThat(verslagen.openbaar(slug, 1)).isPresent();
        uitgave.herzie(verslag);
        uitgave.publiceer(verslag, new Uitgavewens("Een naam is eruit.", "", true));

        assertThat(verslagen.openbaar(slug).orElseThrow().eerdere()).isEmpty();
        assertThat(verslagen.openbaar(slug, 1)).isEmpty();
        assertThat(verslagen.openbaar(slug, 2)).isEmpty();
        assertThat(verslagen.openbaar(slug, 3)).isPresent();
    }

    @Test
    void wat_er_ligt_kost_evenveel_opdrachten_bij_een_stuk_als_bij_twintig() {
        TestInlog.als(een);
        long bijEen = Opdrachtteller.tijdens(akkoorden::mijnOpen);
        TestInlog.als(organisator);
        for (int nog = 0; nog < 10; nog++) {
            verslag = inlezing.neemOp("middag.md", BESTAND);
            akkoorden.vraag(verslag, onderdeel(0), een.account());
            akkoorden.vraag(verslag, onderdeel(1), een.account());
        }
        TestInlog.als(een);
        assertThat(Opdrachtteller.tijdens(akkoorden::mijnOpen)).isEqualTo(bijEen);
    }

    @Test
    void de_bron_van_een_versie_is_alleen_voor_organisatoren() {
        String slug = uitgave.publiceer(verslag, new Uitgavewens("", "Proef.", false));
        assertThat(verslagen.bron(slug, 1)).isNotEmpty();
        TestInlog.als(een);
        assertThatThrownBy(() -> verslagen.bron(slug, 1)).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> verslagen.bron(slug, 1)).isInstanceOf(Fout.GeenToegang.class);
    }
}
