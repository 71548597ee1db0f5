package nl.kortelijnen.verslag.verbetering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.ketennetwerk.Netwerkladen;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.portaal.aanbod.Cijferlijn;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V04, V05, V11, AV4, AV5, AV21: a point is followed until it is solved with proof, and another organisation may contest. */
@SpringBootTest
class PuntvolgingTest {

    private static final UUID VEILIG_THUIS =
            OrganisatieId.vanSlug("veilig-thuis-gelderland-zuid").waarde();
    private static final UUID NETWERK_CW = OrganisatieId.vanSlug("netwerk-cw").waarde();
    private static final UUID BUURTTEAM =
            OrganisatieId.vanSlug("buurtteams-jeugd-en-gezin").waarde();
    private static final byte[] BESTAND = """
            # Middag over melden

            12 maart 2026, in het wijkcentrum

            ## Melding

            ### Verbeterpunten

            - Zeg bij een melding of er een wachtlijst is.
            - Vraag eerder een deskundige mee.

            ### Afspraken

            - Elke school krijgt een vast nummer.

            ### Aandachtspunten

            - Vraag door bij een jongere.
            """.getBytes(StandardCharsets.UTF_8);

    /** A figure that does what the test says. */
    @TestConfiguration
    static class Proefcijfer {
        static volatile List<Cijferlijn.Meetpunt> punten = List.of();

        @Bean
        Cijferlijn proeflijn() {
            return new Cijferlijn() {
                @Override
                public String code() {
                    return "proef";
                }

                @Override
                public String naam() {
                    return "Proefcijfer";
                }

                @Override
                public String uitleg() {
                    return "Voor de test.";
                }

                @Override
                public List<Meetpunt> sinds(LocalDate dag) {
                    return punten;
                }
            };
        }
    }

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Volgpunten punten;

    @Autowired
    private Puntvolging volging;

    @Autowired
    private Aanbevelingen aanbevelingen;

    @Autowired
    private Cijferwacht cijferwacht;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void netwerk() {
        Netwerkladen.laad(context);
        als(NETWERK_CW, Rol.PROFESSIONAL, Rol.ORGANISATOR);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void publiceren_legt_verbeterpunten_en_toezeggingen_aan_en_geen_aandachtspunten() {
        List<Volgpunt> alle = gepubliceerd(verslag());

        assertThat(alle)
                .extracting(Volgpunt::soort)
                .containsExactlyInAnyOrder(Volgsoort.VERBETERPUNT, Volgsoort.VERBETERPUNT, Volgsoort.TOEZEGGING);
        assertThat(alle).allSatisfy(punt -> {
            assertThat(punt.staat()).isEqualTo(Volgstaat.NIET_GESTART);
            assertThat(punt.sinds()).isEqualTo(LocalDate.of(2026, 3, 12));
            assertThat(punt.alinea()).isPositive();
            assertThat(punten.verloop(punt.id())).hasSize(1);
        });
    }

    @Test
    void een_nieuwe_versie_houdt_wat_er_met_een_punt_is_gedaan() {
        UUID verslag = verslag();
        Volgpunt punt = wachtlijst(verslag);
        volging.wijsToe(punt.id(), VEILIG_THUIS, null);
        uitgave.herzie(verslag);
        Punt concept = redactie.concept(verslag).punten().stream()
                .filter(een -> een.tekst().contains("wachtlijst"))
                .findFirst()
                .orElseThrow();
        redactie.wijzigPunt(
                verslag, concept.id(), Punttype.VERBETERPUNT, "Zeg of er een wachtlijst is, ook aan de telefoon.", "");
        uitgave.publiceer(verslag, "Duidelijker gezegd.");

        assertThat(gepubliceerd(verslag)).hasSize(3);
        assertThat(punten.een(punt.id()).tekst()).endsWith("ook aan de telefoon.");
        assertThat(punten.een(punt.id()).eigenaar()).isNotNull();
    }

    @Test
    void opgelost_vraagt_een_eigenaar_en_een_bewijs_dat_anderen_kunnen_zien() {
        Volgpunt punt = wachtlijst(verslag());
        assertThatThrownBy(() -> volging.meldOpgelost(punt.id(), "Klaar.", "/kennis"))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("eigenaar");
        volging.wijsToe(punt.id(), VEILIG_THUIS, LocalDate.of(2027, 1, 1));
        als(VEILIG_THUIS, Rol.PROFESSIONAL);
        for (String link : List.of("", "gewoon waar", "javascript:alert(1)", "//elders.example", "https://", "/")) {
            assertThatThrownBy(() -> volging.meldOpgelost(punt.id(), "Het staat in het protocol.", link))
                    .as(link)
                    .isInstanceOf(Fout.RegelGeschonden.class)
                    .hasMessageContaining("bewijs");
        }
        assertThatThrownBy(() -> volging.meldOpgelost(punt.id(), " ", "/kennis"))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(punten.een(punt.id()).staat()).isEqualTo(Volgstaat.NIET_GESTART);

        volging.meldOpgelost(punt.id(), "Het staat in het protocol.", "https://voorbeeld.example/protocol");
        assertThat(punten.een(punt.id()).staat()).isEqualTo(Volgstaat.OPGELOST);
        assertThat(punten.een(punt.id()).bewijslink()).isEqualTo("https://voorbeeld.example/protocol");
    }

    @Test
    void een_andere_organisatie_betwist_en_dan_staat_het_weer_open() {
        Volgpunt punt = opgelost();
        als(VEILIG_THUIS, Rol.PROFESSIONAL);
        assertThatThrownBy(() -> volging.betwist(punt.id(), "Toch niet."))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("eigen organisatie");
        als(null, Rol.PROFESSIONAL);
        assertThatThrownBy(() -> volging.betwist(punt.id(), "Toch niet.")).isInstanceOf(Fout.RegelGeschonden.class);
        als(BUURTTEAM, Rol.PROFESSIONAL);
        assertThatThrownBy(() -> volging.betwist(punt.id(), "")).isInstanceOf(Fout.RegelGeschonden.class);

        volging.betwist(punt.id(), "Wij hoorden deze maand twee keer niets.");

        assertThat(punten.een(punt.id()).staat()).isEqualTo(Volgstaat.BETWIST);
        Volgregel laatste = punten.verloop(punt.id()).getLast();
        assertThat(laatste.stap()).isEqualTo(Volgregel.Stap.BETWIST);
        assertThat(laatste.toelichting()).isEqualTo("Wij hoorden deze maand twee keer niets.");
        assertThat(laatste.organisatie()).contains("Buurtteam");
        assertThat(laatste.wie()).isEqualTo("Iemand");
        assertThatThrownBy(() -> volging.betwist(punt.id(), "Nog eens.")).isInstanceOf(Fout.RegelGeschonden.class);

        als(VEILIG_THUIS, Rol.PROFESSIONAL);
        volging.meldOpgelost(punt.id(), "Nu ook in het weekend.", "/kennis");
        assertThat(punten.een(punt.id()).staat()).isEqualTo(Volgstaat.OPGELOST);
        assertThat(punten.verloop(punt.id()))
                .extracting(Volgregel::staat)
                .containsExactly(
                        Volgstaat.NIET_GESTART,
                        Volgstaat.NIET_GESTART,
                        Volgstaat.OPGELOST,
                        Volgstaat.BETWIST,
                        Volgstaat.OPGELOST);
    }

    @Test
    void wie_er_niet_over_gaat_verandert_niets_en_wie_niet_is_ingelogd_ziet_niets() {
        Volgpunt punt = wachtlijst(verslag());
        volging.wijsToe(punt.id(), VEILIG_THUIS, null);
        als(BUURTTEAM, Rol.PROFESSIONAL);
        assertThatThrownBy(() -> volging.wijsToe(punt.id(), BUURTTEAM, null)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> volging.pakOp(punt.id(), "")).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> volging.meldOpgelost(punt.id(), "Klaar", "/kennis"))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> volging.hangAanCijfer(punt.id(), "proef")).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> aanbevelingen.neemOver()).isInstanceOf(Fout.GeenToegang.class);
        assertThat(volging.rechten(punten.een(punt.id()))).isEqualTo(new Volgrechten(false, false, false, false));
        TestInlog.afmelden();
        assertThatThrownBy(() -> punten.een(punt.id())).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> punten.zoek(Volgfilter.ALLES)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> volging.betwist(punt.id(), "x")).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void een_punt_aan_een_cijfer_gaat_pas_dicht_als_het_cijfer_is_gestegen() {
        Volgpunt punt = wachtlijst(verslag());
        volging.wijsToe(punt.id(), VEILIG_THUIS, null);
        volging.hangAanCijfer(punt.id(), "proef");
        als(VEILIG_THUIS, Rol.PROFESSIONAL);

        for (List<Cijferlijn.Meetpunt> nietGestegen : List.of(
                List.<Cijferlijn.Meetpunt>of(),
                List.of(meting(1, null), meting(4, null), meting(7, 80)),
                List.of(meting(1, 40), meting(4, 40)),
                List.of(meting(1, 40), meting(4, 60), meting(7, 30)),
                List.of(meting(1, 40), new Cijferlijn.Meetpunt("nu", LocalDate.of(2026, 4, 1), 90, true)))) {
            Proefcijfer.punten = nietGestegen;
            cijferwacht.meet();
            assertThatThrownBy(() -> volging.meldOpgelost(punt.id(), "We doen het nu.", "/kennis"))
                    .isInstanceOf(Fout.RegelGeschonden.class)
                    .hasMessageContaining("cijfer");
            assertThat(punten.een(punt.id()).staat()).isEqualTo(Volgstaat.NIET_GESTART);
        }

        Proefcijfer.punten = List.of(meting(1, 40), meting(4, null), meting(7, 55));
        cijferwacht.meet();

        Volgpunt dicht = punten.een(punt.id());
        assertThat(dicht.staat()).isEqualTo(Volgstaat.OPGELOST);
        assertThat(dicht.bewijs()).contains("40%").contains("55%");
        assertThat(punten.verloop(punt.id()).getLast().stap()).isEqualTo(Volgregel.Stap.GESTEGEN);

        als(BUURTTEAM, Rol.PROFESSIONAL);
        volging.betwist(punt.id(), "Bij ons niet.");
        cijferwacht.meet();
        assertThat(punten.een(punt.id()).staat()).isEqualTo(Volgstaat.BETWIST);
    }

    @Test
    void het_verloop_van_een_punt_verandert_nooit_meer() {
        Volgpunt punt = opgelost();
        assertThatThrownBy(() -> jdbc.sql("update verslag_volgpunt_stap set wie = 'Een ander' where volgpunt = :id")
                        .param("id", punt.id())
                        .update())
                .hasMessageContaining("verandert niet");
    }

    @Test
    void een_ingetrokken_verslag_neemt_zijn_punten_mee_uit_beeld() {
        UUID verslag = verslag();
        Volgpunt punt = wachtlijst(verslag);
        uitgave.trekIn(verslag, "Er stond iets in wat niet klopt.");
        assertThatThrownBy(() -> punten.een(punt.id())).isInstanceOf(Fout.BestaatNiet.class);
        assertThat(punten.vanVerslag(verslag)).isEmpty();
    }

    @Test
    void aanbevelingen_komen_een_keer_in_het_register_elk_met_wie_het_is_en_hoe_ver() {
        assertThat(aanbevelingen.neemOver()).isGreaterThan(25);
        assertThat(aanbevelingen.neemOver()).isZero();
        List<Volgpunt> alle = punten.zoek(new Volgfilter(Set.of(), Set.of(Volgsoort.AANBEVELING), null, null, null));
        assertThat(alle).allSatisfy(punt -> assertThat(punt.geadresseerde()).isNotNull());
        assertThat(alle.stream().map(Volgpunt::waar).distinct()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(punten.zoek(
                        new Volgfilter(Set.of(Volgstaat.NIET_GESTART), Set.of(), null, Geadresseerde.GEMEENTE, null)))
                .isNotEmpty()
                .allSatisfy(punt -> assertThat(punt.geadresseerde()).isEqualTo(Geadresseerde.GEMEENTE));
    }

    @Test
    void het_overzicht_kost_een_opdracht_hoeveel_punten_er_ook_zijn() {
        verslag();
        long eerst = Opdrachtteller.tijdens(() -> punten.zoek(Volgfilter.ALLES));
        for (int keer = 0; keer < 5; keer++) {
            verslag();
        }
        assertThat(Opdrachtteller.tijdens(() -> punten.zoek(Volgfilter.ALLES))).isEqualTo(eerst);
    }

    private Volgpunt opgelost() {
        Volgpunt punt = wachtlijst(verslag());
        volging.wijsToe(punt.id(), VEILIG_THUIS, null);
        als(VEILIG_THUIS, Rol.PROFESSIONAL);
        volging.meldOpgelost(punt.id(), "Het staat in het protocol.", "/kennis");
        return punt;
    }

    private UUID verslag() {
        UUID verslag = inlezing.neemOp("middag.md", BESTAND);
        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
        uitgave.publiceer(verslag, "");
        return verslag;
    }

    private List<Volgpunt> gepubliceerd(UUID verslag) {
        return punten.zoek(Volgfilter.vanVerslag(verslag));
    }

    private Volgpunt wachtlijst(UUID verslag) {
        return gepubliceerd(verslag).stream()
                .filter(punt -> punt.tekst().contains("wachtlijst"))
                .findFirst()
                .orElseThrow();
    }

    private static Cijferlijn.Meetpunt meting(int maand, Integer procent) {
        return new Cijferlijn.Meetpunt("maand " + maand, LocalDate.of(2026, maand, 1), procent, false);
    }

    private static void als(UUID organisatie, Rol... rollen) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "iemand", "Iemand", Set.of(rollen), null, organisatie));
    }
}
