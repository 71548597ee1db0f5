package nl.kortelijnen.huishouden.live;

import static nl.kortelijnen.huishouden.live.kanaal.Proefklant.op;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.Wie;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import nl.kortelijnen.huishouden.zitting.Zittingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Sloten;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What changed in a drawing, told to whoever may see it and to nobody else (H09, H11, X01). */
@SpringBootTest
class TekeninggeschiedenisTest {

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Tekeningen tekeningen;

    @Autowired
    Zittingen zittingen;

    @Autowired
    Accounts accounts;

    @Autowired
    Sloten sloten;

    @Autowired
    Kamers kamers;

    @Autowired
    JdbcClient jdbc;

    private Gebruiker anna;
    private Gebruiker bram;
    private UUID huishouden;

    @BeforeEach
    void maakHuishouden() {
        anna = account();
        bram = account();
        TestInlog.alsMetTweedeFactor(anna);
        huishouden = huishoudens.maak(
                new Werknaam("De vijf van de hoek"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        betrokkenen.voegToe(huishouden, bram.account(), "Jeugdarts", Doel.SAMENWERKEN, Testklok.vandaag(), null);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker account() {
        return TestInlog.maak(
                accounts,
                "gesch-" + UUID.randomUUID().toString().substring(0, 8),
                null,
                nl.kortelijnen.toegang.wie.Rol.PROFESSIONAL);
    }

    private Proefdeelnemer tekent(String wie) {
        return new Proefdeelnemer(kamers.van(huishouden), wie);
    }

    private static void doe(Proefdeelnemer wie, Map<String, Object> op) throws InterruptedException {
        String h = UUID.randomUUID().toString();
        wie.doe(h, op);
        Proefdeelnemer.wachtTot(() -> wie.gehoord().stream().anyMatch(bericht -> h.equals(bericht.get("h"))));
    }

    private static Map<String, Object> persoon(String id, String aanduiding) {
        return op("voegKnoopToe", "id", id, "soort", "persoon", "velden", Map.of("aanduiding", aanduiding));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    @Test
    void wie_wat_deed_staat_er_met_naam_het_nieuwste_eerst_en_wat_weg_is_heet_nog_zo() throws InterruptedException {
        String ans = id();
        doe(tekent(anna.account().toString()), persoon(ans, "Ans"));
        String geheim = zittingen.nodigUit(huishouden, Rol.TEKENEN).geheim();
        String gast = Wie.GAST
                + zittingen
                        .gast(zittingen.wisselIn(geheim, "Miriam"))
                        .orElseThrow()
                        .id();
        String luul = id();
        doe(tekent(gast), persoon(luul, "Luul"));
        doe(tekent(bram.account().toString()), op("verwijder", "id", ans));

        List<Wijzigingsregel> regels =
                tekeningen.geschiedenis(huishouden, Long.MAX_VALUE).regels();

        assertThat(regels).extracting(Wijzigingsregel::naam).containsExactly(bram.naam(), "Miriam (gast)", anna.naam());
        assertThat(regels).extracting(Wijzigingsregel::nr).containsExactly(3L, 2L, 1L);
        assertThat(regels.getFirst().gevolg()).containsExactly(new Gevolg(ans, Register.Veld.AANWEZIG, Waarde.NEE));
        assertThat(regels.getFirst().dingen())
                .extracting(een -> een.tekst(Register.Veld.AANDUIDING))
                .containsExactly("Ans");
        assertThat(tekeningen.beeldBij(huishouden, 2))
                .extracting(Gevolg.Entiteit::id)
                .contains(ans, luul);
        assertThat(tekeningen.beeldBij(huishouden, 3))
                .extracting(Gevolg.Entiteit::id)
                .contains(luul)
                .doesNotContain(ans);
    }

    @Test
    void wat_van_de_bladzij_van_het_huishouden_komt_zegt_dat() throws InterruptedException {
        huishoudens.voegLidToe(huishouden, new Lid(UUID.randomUUID(), "Yonas", "", false));
        Proefdeelnemer anders = tekent(anna.account().toString());
        Proefdeelnemer.wachtTot(() -> !anders.gehoord().isEmpty());

        assertThat(tekeningen.geschiedenis(huishouden, Long.MAX_VALUE).regels())
                .extracting(Wijzigingsregel::naam)
                .containsOnly("Bladzij van het huishouden");
    }

    @Test
    void bladzij_voor_bladzij_komt_alles_een_keer() throws InterruptedException {
        Proefdeelnemer wie = tekent(anna.account().toString());
        int alles = Tekeningen.BLAD + 5;
        for (int keer : IntStream.range(0, alles).toArray()) {
            doe(wie, persoon(id(), "Mens " + keer));
        }

        List<Long> gezien = new ArrayList<>();
        Wijzigingsregel.Blad blad = tekeningen.geschiedenis(huishouden, alles + 1);
        assertThat(blad.regels()).hasSize(Tekeningen.BLAD);
        assertThat(blad.meer()).isTrue();
        blad.regels().forEach(een -> gezien.add(een.nr()));
        blad = tekeningen.geschiedenis(huishouden, blad.vanaf());
        assertThat(blad.meer()).isFalse();
        blad.regels().forEach(een -> gezien.add(een.nr()));

        assertThat(gezien.reversed())
                .isEqualTo(LongStream.rangeClosed(1, alles).boxed().toList());
    }

    @Test
    void wat_op_slot_is_staat_niet_in_de_geschiedenis_van_wie_er_niet_bij_mag() throws InterruptedException {
        String ans = id();
        Proefdeelnemer wie = tekent(anna.account().toString());
        doe(wie, persoon(ans, "Ans"));
        doe(wie, op("zetKnoop", "id", ans, "veld", "toelichting", "waarde", "Alleen voor Anna"));
        doe(wie, op("plaatsOpmerking", "id", id(), "bij", ans, "tekst", "Ook alleen voor Anna", "voorGasten", false));
        sloten.zet(huishouden, "tekening/intern", "Veiligheid", Set.of());

        assertThat(tekeningen.geschiedenis(huishouden, Long.MAX_VALUE).regels()).hasSize(3);
        TestInlog.alsMetTweedeFactor(bram);
        List<Wijzigingsregel> vanBram =
                tekeningen.geschiedenis(huishouden, Long.MAX_VALUE).regels();

        assertThat(vanBram).extracting(Wijzigingsregel::nr).containsExactly(1L);
        assertThat(vanBram.toString()).doesNotContain("alleen voor Anna", "Alleen voor Anna");
    }

    @Test
    void een_vergelijking_zegt_wie_wat_wanneer_raakte_en_de_dagen_zijn_kalenderdagen() throws InterruptedException {
        String ans = id();
        Proefdeelnemer wie = tekent(anna.account().toString());
        doe(wie, persoon(ans, "Ans"));
        doe(tekent(bram.account().toString()), op("zetKnoop", "id", ans, "veld", "rol", "waarde", "buurvrouw"));
        doe(wie, op("zetKnoop", "id", ans, "veld", "toelichting", "waarde", "Alleen voor Anna"));

        List<Oorzaak> oorzaken = tekeningen.oorzaken(huishouden, 1, 3);

        assertThat(oorzaken).extracting(Oorzaak::nr).containsExactly(2L, 3L);
        assertThat(oorzaken.getFirst().naam()).isEqualTo(bram.naam());
        assertThat(oorzaken.getFirst().raakt()).containsExactly(List.of(ans, "rol"));
        assertThat(tekeningen.dagen(huishouden).lastEntry().getValue()).isEqualTo(3);
        assertThat(tekeningen.dagen(huishouden)).hasSizeLessThanOrEqualTo(2);

        sloten.zet(huishouden, "tekening/intern", "Veiligheid", Set.of());
        TestInlog.alsMetTweedeFactor(bram);
        assertThat(tekeningen.oorzaken(huishouden, 0, 3))
                .extracting(Oorzaak::nr)
                .containsExactly(1L, 2L);
    }

    @Test
    void een_buitenstaander_krijgt_geen_dagen_en_geen_vergelijking() {
        TestInlog.alsMetTweedeFactor(account());
        assertThatThrownBy(() -> tekeningen.dagen(huishouden)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> tekeningen.oorzaken(huishouden, 0, 10)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> tekeningen.dagen(huishouden)).isInstanceOf(Fout.class);
        assertThatThrownBy(() -> tekeningen.oorzaken(huishouden, 0, 10)).isInstanceOf(Fout.class);
    }

    @Test
    void elke_blik_staat_in_het_logboek_en_wie_er_niet_bij_hoort_krijgt_niets() {
        tekeningen.geschiedenis(huishouden, 10);
        Gebruiker buiten = account();
        TestInlog.alsMetTweedeFactor(buiten);
        assertThatThrownBy(() -> tekeningen.geschiedenis(huishouden, 10)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.als(anna);
        assertThatThrownBy(() -> tekeningen.geschiedenis(huishouden, 10)).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> tekeningen.geschiedenis(huishouden, 10)).isInstanceOf(Fout.class);

        assertThat(jdbc.sql("select uitkomst from logboek where huishouden = :h and betreft = :b order by nr")
                        .param("h", huishouden)
                        .param("b", "geschiedenis van de tekening")
                        .query(String.class)
                        .list())
                .containsExactly("GELUKT", "GEWEIGERD", "GEWEIGERD");
    }
}
