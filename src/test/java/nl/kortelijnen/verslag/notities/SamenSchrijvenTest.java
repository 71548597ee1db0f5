package nl.kortelijnen.verslag.notities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Concept;
import nl.kortelijnen.verslag.Punt;
import nl.kortelijnen.verslag.Verslagredactie;
import nl.kortelijnen.verslag.bijeenkomst.Aangemelde.Plek;
import nl.kortelijnen.verslag.bijeenkomst.Aanmeldingen;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomst;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomstblad;
import nl.kortelijnen.verslag.bijeenkomst.Bijeenkomsten;
import nl.kortelijnen.verslag.inlezen.Punttype;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V01, V02, AV1, AV2, AV11: announcing and signing up, and writing with several people at once without losing a line. */
@SpringBootTest
class SamenSchrijvenTest {

    @Autowired
    private Bijeenkomsten bijeenkomsten;

    @Autowired
    private Aanmeldingen aanmeldingen;

    @Autowired
    private Notities notities;

    @Autowired
    private Notitieverslag verslag;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Schrijvers schrijvers;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Clock klok;

    private final Gebruiker organisator = iemand("Organisator", Rol.PROFESSIONAL, Rol.ORGANISATOR);
    private UUID id = new UUID(0, 0);
    private List<Bijeenkomst.Groep> groepen = List.of();

    @BeforeEach
    void kondigAan() {
        TestInlog.als(organisator);
        id = bijeenkomsten.kondigAan(blad(2, 10));
        groepen = bijeenkomsten.een(id).groepen();
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void wie_afbelt_maakt_plek_voor_wie_het_langst_wacht() {
        List<Gebruiker> vier = IntStream.range(0, 4)
                .mapToObj(nummer -> iemand("Mens " + nummer, Rol.PROFESSIONAL))
                .toList();
        List<Plek> plekken = new ArrayList<>();
        for (Gebruiker een : vier) {
            TestInlog.als(een);
            plekken.add(aanmeldingen.meldAan(id, "Leerkracht", null));
        }
        assertThat(plekken).containsExactly(Plek.GEPLAATST, Plek.GEPLAATST, Plek.WACHTLIJST, Plek.WACHTLIJST);

        TestInlog.als(vier.get(0));
        aanmeldingen.meldAf(id);

        assertThat(plek(vier.get(2))).isEqualTo(Plek.GEPLAATST);
        assertThat(plek(vier.get(3))).isEqualTo(Plek.WACHTLIJST);
        TestInlog.als(vier.get(0));
        assertThat(aanmeldingen.meldAan(id, "Leerkracht", null)).isEqualTo(Plek.WACHTLIJST);

        TestInlog.als(organisator);
        bijeenkomsten.wijzig(id, blad(10, 10));
        aanmeldingen.schuifDoor(id);
        assertThat(aanmeldingen.bezetting(id)).isEqualTo(new Aanmeldingen.Bezetting(4, 0));
    }

    @Test
    void ook_tegelijk_komen_er_nooit_meer_dan_er_plekken_zijn() {
        try (ExecutorService draden = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 12)
                    .mapToObj(nummer -> CompletableFuture.runAsync(
                            () -> {
                                TestInlog.als(iemand("Mens " + nummer, Rol.PROFESSIONAL));
                                aanmeldingen.meldAan(id, "Tolk", null);
                            },
                            draden))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        assertThat(aanmeldingen.bezetting(id)).isEqualTo(new Aanmeldingen.Bezetting(2, 10));
    }

    @Test
    void de_agenda_zegt_wat_waar_en_wanneer_en_telt_wijzigingen() {
        assertThat(bijeenkomsten.agenda(id))
                .contains("BEGIN:VEVENT")
                .contains("SUMMARY:Werkconferentie Samen sterk")
                .contains("LOCATION:Wijkcentrum De Linde")
                .contains("SEQUENCE:0")
                .contains("STATUS:CONFIRMED");
        bijeenkomsten.wijzig(id, blad(2, 20));
        bijeenkomsten.lasAf(id);
        assertThat(bijeenkomsten.agenda(id)).contains("SEQUENCE:2").contains("STATUS:CANCELLED");
    }

    @Test
    void wie_niet_meedoet_leest_en_schrijft_geen_notities_en_ziet_geen_namen() {
        TestInlog.als(iemand("Buitenstaander", Rol.PROFESSIONAL));
        UUID groep = groepen.getFirst().id();
        assertThatThrownBy(() -> notities.van(id)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> notities.voegToe(id, groep, Punttype.VRAAG, "Mag dit?"))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> aanmeldingen.alle(id)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> bijeenkomsten.kondigAan(blad(2, 10))).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> verslag.maak(id)).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> bijeenkomsten.alle()).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void zes_schrijvers_in_drie_groepen_verliezen_geen_regel_en_ieder_houdt_zijn_volgorde() {
        bijeenkomsten.wijzig(id, blad(10, 10));
        try (ExecutorService draden = Executors.newFixedThreadPool(6)) {
            IntStream.range(0, 6)
                    .mapToObj(wie -> CompletableFuture.runAsync(() -> schrijf(wie, 25), draden))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        List<Groepsnotitie> alle = notities.van(id);
        assertThat(alle).hasSize(150);
        for (int wie = 0; wie < 6; wie++) {
            String begin = "Schrijver " + wie + " regel ";
            assertThat(alle.stream().map(Groepsnotitie::tekst).filter(tekst -> tekst.startsWith(begin)))
                    .containsExactlyElementsOf(IntStream.range(0, 25)
                            .mapToObj(regel -> begin + regel)
                            .toList());
        }
        assertThat(alle.stream().map(Groepsnotitie::groep).distinct())
                .containsExactlyElementsOf(
                        groepen.stream().map(Bijeenkomst.Groep::id).toList());
        assertThat(jdbc.sql("select count(*) from bijeenkomst_handeling where bijeenkomst = :b")
                        .param("b", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(150);
    }

    @Test
    void wie_tegelijk_dezelfde_regel_verandert_houdt_ieder_wat_hij_schreef() {
        UUID groep = groepen.getFirst().id();
        notities.voegToe(id, groep, Punttype.AANDACHTSPUNT, "Vraag door.");
        notities.voegToe(id, groep, Punttype.AANDACHTSPUNT, "Laatste regel.");
        Groepsnotitie gezien = notities.van(id).getFirst();

        assertThat(notities.wijzig(id, gezien, Punttype.VERBETERPUNT, "Vraag altijd door."))
                .isEqualTo(Notities.Uitkomst.BEWAARD);
        assertThat(notities.wijzig(id, gezien, Punttype.AANDACHTSPUNT, "Vraag rustig door."))
                .isEqualTo(Notities.Uitkomst.ALS_EIGEN_REGEL);
        assertThat(notities.van(id))
                .extracting(Groepsnotitie::tekst)
                .containsExactly("Vraag altijd door.", "Vraag rustig door.", "Laatste regel.");
        assertThatThrownBy(() -> notities.haalWeg(id, gezien)).isInstanceOf(Fout.RegelGeschonden.class);

        Groepsnotitie eerste = notities.van(id).getFirst();
        notities.haalWeg(id, eerste);
        assertThat(notities.wijzig(id, eerste, Punttype.AANDACHTSPUNT, "Toch bewaren."))
                .isEqualTo(Notities.Uitkomst.ALS_EIGEN_REGEL);
        assertThat(notities.van(id)).extracting(Groepsnotitie::tekst).contains("Toch bewaren.");
    }

    @Test
    void anderen_zien_wie_waar_schrijft_en_niet_langer_dan_het_duurt() {
        UUID groep = groepen.getFirst().id();
        Gebruiker ilse = iemand("Ilse de Groot", Rol.PROFESSIONAL);
        assertThat(schrijvers.schrijft(id, ilse, groep, groep)).isTrue();
        assertThat(schrijvers.schrijft(id, ilse, groep, groep)).isFalse();
        assertThat(schrijvers.anderen(id, organisator))
                .extracting(Schrijvers.Schrijver::naam)
                .containsExactly("Ilse");
        assertThat(schrijvers.anderen(id, ilse)).isEmpty();
        assertThat(schrijvers.stopt(id, ilse)).isTrue();
        assertThat(schrijvers.anderen(id, organisator)).isEmpty();
    }

    @Test
    void van_de_notities_komt_een_concept_met_elk_punt_in_zijn_groep_en_zonder_namen() {
        UUID eerste = groepen.getFirst().id();
        UUID tweede = groepen.get(1).id();
        notities.voegToe(id, tweede, Punttype.TOEZEGGING, "Elke school krijgt een vast nummer.");
        notities.voegToe(id, eerste, Punttype.AANDACHTSPUNT, "Vraag door bij een jongere.");
        notities.voegToe(id, eerste, Punttype.VERBETERPUNT, "Zeg of er een wachtlijst is.");
        notities.voegToe(id, eerste, Punttype.VRAAG, "Wie betaalt de tolk?");
        for (String functie : List.of("Leerkracht", "Tolk")) {
            Gebruiker een = iemand("Geheime Naam", Rol.PROFESSIONAL);
            TestInlog.als(een);
            aanmeldingen.meldAan(id, functie, null);
            TestInlog.als(organisator);
            aanmeldingen.zetAanwezig(id, een.account(), true);
        }

        Concept concept = redactie.concept(verslag.maak(id));

        assertThat(concept.kop().titel()).isEqualTo("Werkconferentie Samen sterk");
        assertThat(concept.kop().plaats()).isEqualTo("Wijkcentrum De Linde");
        assertThat(concept.kop().datum()).isNotNull();
        assertThat(concept.kop().functies()).containsExactly("Leerkracht", "Tolk");
        assertThat(concept.onderdelen()).extracting(deel -> deel.naam()).containsExactly("Melding", "Onderzoek");
        assertThat(concept.punten())
                .extracting(Punt::type)
                .containsExactly(Punttype.AANDACHTSPUNT, Punttype.VERBETERPUNT, Punttype.VRAAG, Punttype.TOEZEGGING);
        assertThat(concept.punten()).extracting(Punt::tekst).contains("Zeg of er een wachtlijst is.");
        assertThat(concept.toString()).doesNotContain("Geheime");
        assertThat(verslag.maak(id)).isEqualTo(concept.verslag());
        assertThatThrownBy(() -> notities.voegToe(id, eerste, Punttype.VRAAG, "Nog iets?"))
                .isInstanceOf(Fout.RegelGeschonden.class);
    }

    private void schrijf(int wie, int regels) {
        TestInlog.als(iemand("Schrijver " + wie, Rol.PROFESSIONAL));
        aanmeldingen.meldAan(id, "Notulist", null);
        UUID groep = groepen.get(wie % groepen.size()).id();
        for (int regel = 0; regel < regels; regel++) {
            notities.voegToe(id, groep, Punttype.AANDACHTSPUNT, "Schrijver " + wie + " regel " + regel);
        }
    }

    private Plek plek(Gebruiker wie) {
        TestInlog.als(wie);
        return aanmeldingen.mijn(id).orElseThrow().plek();
    }

    private Bijeenkomstblad blad(int plekken, int dagen) {
        Instant begin = klok.instant().plus(Duration.ofDays(dagen));
        return new Bijeenkomstblad(
                "Werkconferentie Samen sterk",
                "Wat gaat goed en wat kan beter?",
                "Wijkcentrum De Linde",
                begin,
                begin.plus(Duration.ofHours(4)),
                plekken,
                List.of("13.00 Welkom", "13.30 Uiteen in groepen"),
                List.of("Melding", "Onderzoek", "Overdracht"));
    }

    private static Gebruiker iemand(String naam, Rol... rollen) {
        return new Gebruiker(UUID.randomUUID(), "iemand", naam, Set.of(rollen), null);
    }
}
