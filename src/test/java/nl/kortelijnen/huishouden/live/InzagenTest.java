package nl.kortelijnen.huishouden.live;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Inzage;
import nl.kortelijnen.huishouden.Inzagedeel;
import nl.kortelijnen.huishouden.Inzagen;
import nl.kortelijnen.huishouden.Inzageverzoek;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Gronden;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member reads all that is kept about the household, but for what belongs to another or gives danger (H22, X08). */
@SpringBootTest
class InzagenTest {

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Inzagen inzagen;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Gronden gronden;

    @Autowired
    Accounts accounts;

    @Autowired
    Kamers kamers;

    @Autowired
    JdbcClient jdbc;

    private Gebruiker anna;
    private UUID huishouden;
    private final UUID moeder = UUID.randomUUID();

    @BeforeEach
    void maak() throws InterruptedException {
        anna = account();
        TestInlog.alsMetTweedeFactor(anna);
        huishouden = huishoudens.maak(
                new Werknaam("De zes van het plein"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        huishoudens.voegLidToe(huishouden, new Lid(moeder, "moeder", "", false));
        betrokkenen.voegToe(huishouden, account().account(), "Jeugdarts", Doel.MEEDENKEN, Testklok.vandaag(), null);
        gronden.noteerWeigering(huishouden, Doel.NAZORG, "vader", Set.of(), "Wij volgen het niet na afloop.");
        teken();
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker account() {
        return TestInlog.maak(accounts, "inz-" + UUID.randomUUID().toString().substring(0, 8), null, Rol.PROFESSIONAL);
    }

    /** Grandmother supports mother; a line of violence and a note of the professionals are not the family's to see. */
    private void teken() throws InterruptedException {
        Proefdeelnemer wie =
                new Proefdeelnemer(kamers.van(huishouden), anna.account().toString());
        String oma = UUID.randomUUID().toString();
        String neef = UUID.randomUUID().toString();
        for (Map<String, Object> een : List.of(
                op("voegKnoopToe", "id", oma, "soort", "persoon", "velden", Map.of("aanduiding", "oma Saba")),
                op("voegKnoopToe", "id", neef, "soort", "persoon", "velden", Map.of("aanduiding", "neef Dawit")),
                op(
                        "trekLijn",
                        "id",
                        UUID.randomUUID().toString(),
                        "einden",
                        List.of(oma, neef),
                        "velden",
                        Map.of("soort", "steun", "richting", "heen", "steun", List.of("praktisch"))),
                op(
                        "trekLijn",
                        "id",
                        UUID.randomUUID().toString(),
                        "einden",
                        List.of(neef, oma),
                        "velden",
                        Map.of("soort", "geweld_lichamelijk", "richting", "heen")),
                op("plaatsOpmerking", "id", UUID.randomUUID().toString(), "bij", oma, "tekst", "alleen voor ons"))) {
            String h = UUID.randomUUID().toString();
            wie.doe(h, een);
            Proefdeelnemer.wachtTot(() -> wie.gehoord().stream().anyMatch(bericht -> h.equals(bericht.get("h"))));
        }
    }

    private static String gelezen(Inzage inzage) {
        return inzage.stukken().stream()
                .map(stuk -> stuk.kop() + "\n" + stuk.tekst())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void de_inzage_heeft_ook_de_tekening_wie_betrokken_is_en_waarom_het_mag() {
        String alles = gelezen(inzagen.geef(huishouden, moeder, Inzageverzoek.heel("Moeder vroeg erom")));

        assertThat(alles)
                .contains("oma Saba steunt neef Dawit (praktische hulp)")
                .contains("Uw vaste contactpersoon is " + anna.naam())
                .contains("Gezinswerker")
                .contains("Jeugdarts. " + Doel.MEEDENKEN.label())
                .contains("Publieke taak")
                .contains("vader weigerde")
                .contains("Wij volgen het niet na afloop.");
        assertThat(alles).doesNotContain("geweld", "gewelddadig", "alleen voor ons");
    }

    @Test
    void wat_gevaar_kan_geven_blijft_eruit_met_een_reden_die_alleen_in_het_logboek_staat() {
        Inzageverzoek zonder = new Inzageverzoek(
                "Vader vroeg erom", Set.of(Inzagedeel.BETROKKENEN, Inzagedeel.TEKENING), "Hij zoekt moeder");

        String alles = gelezen(inzagen.geef(huishouden, moeder, zonder));

        assertThat(alles).contains("Publieke taak").doesNotContain("oma Saba", "Jeugdarts", "Hij zoekt moeder");
        assertThat(jdbc.sql("select doel from logboek where huishouden = :h and soort = 'INZAGE'")
                        .param("h", huishouden)
                        .query(String.class)
                        .single())
                .isEqualTo("Vader vroeg erom (weggelaten: de tekening, wie er betrokken zijn; Hij zoekt moeder)");
        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> new Inzageverzoek("Vader vroeg erom", Set.of(Inzagedeel.GRONDEN), " "));
    }

    /** Whatever became of a consent: given, given to several, withdrawn, given again, refused, given by a young person. */
    @Test
    void elke_toestemming_staat_erin_met_van_wie_voor_wat_tot_wanneer_en_of_ze_is_ingetrokken() {
        LocalDate tot = Testklok.vandaag().plusMonths(6);
        gronden.geefToestemming(huishouden, Doel.BEOORDELEN, "moeder", Set.of(UUID.randomUUID()), tot);
        gronden.geefToestemming(
                huishouden, Doel.MEEDENKEN, "jongere van 16", Set.of(UUID.randomUUID(), UUID.randomUUID()), tot);
        gronden.geefToestemming(huishouden, Doel.SAMENWERKEN, "vader", Set.of(UUID.randomUUID()), tot.plusDays(1));
        gronden.toestemmingen(huishouden).stream()
                .filter(een -> een.door().equals("vader") && !een.geweigerd())
                .forEach(een -> gronden.trekIn(huishouden, een.id()));
        gronden.geefToestemming(huishouden, Doel.NAZORG, "oma, de voogd", Set.of(UUID.randomUUID()), tot.plusDays(2));

        String alles = gelezen(inzagen.geef(huishouden, moeder, Inzageverzoek.heel("Moeder vroeg erom")));

        String vandaag = Nederlands.datum(Testklok.vandaag());
        assertThat(alles.lines().filter(regel -> regel.contains("toestemming:")))
                .hasSize(4)
                .anyMatch(regel -> regel.startsWith("moeder gaf toestemming: " + Doel.BEOORDELEN.label())
                        && regel.endsWith("vanaf " + vandaag + " tot " + Nederlands.datum(tot) + "."))
                .anyMatch(regel -> regel.startsWith("jongere van 16 gaf toestemming: " + Doel.MEEDENKEN.label()))
                .anyMatch(regel -> regel.startsWith("vader gaf toestemming: " + Doel.SAMENWERKEN.label())
                        && regel.endsWith("vanaf " + vandaag + " tot " + vandaag + ". Ingetrokken."))
                .anyMatch(regel -> regel.startsWith("oma, de voogd gaf toestemming: " + Doel.NAZORG.label())
                        && regel.endsWith(Nederlands.datum(tot.plusDays(2)) + "."));
        assertThat(alles).contains("vader weigerde op " + vandaag + ": " + Doel.NAZORG.label());
    }

    @Test
    void wie_niet_betrokken_is_krijgt_er_niets_van() {
        TestInlog.alsMetTweedeFactor(account());
        assertThatExceptionOfType(Fout.BestaatNiet.class)
                .isThrownBy(() -> inzagen.geef(huishouden, moeder, Inzageverzoek.heel("nieuwsgierig")));
        assertThatExceptionOfType(Fout.BestaatNiet.class)
                .isThrownBy(() -> inzagen.pdf(huishouden, moeder, Inzageverzoek.heel("nieuwsgierig")));
    }
}
