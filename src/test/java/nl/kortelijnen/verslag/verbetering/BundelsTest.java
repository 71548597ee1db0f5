package nl.kortelijnen.verslag.verbetering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Publicatieproces;
import nl.kortelijnen.verslag.Verslagredactie;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** V07: what comes back in several reports is proposed, and is put together only by a person. */
@SpringBootTest
class BundelsTest {

    @Autowired
    private Inlezing inlezing;

    @Autowired
    private Verslagredactie redactie;

    @Autowired
    private Publicatieproces uitgave;

    @Autowired
    private Volgpunten punten;

    @Autowired
    private Bundels bundels;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void twee_verslagen() {
        jdbc.sql("delete from verslag_volgpunt").update();
        als(Rol.PROFESSIONAL, Rol.ORGANISATOR);
        verslag(
                "Eerste middag",
                "12 maart 2025",
                "Netwerk CW eerder betrekken bij een melding.",
                "Zet de koffie klaar.");
        verslag("Tweede middag", "9 april 2026", "Betrek Netwerk CW eerder bij meldingen.", "Deel de sleutels uit.");
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_punt_in_twee_verslagen_wordt_voorgesteld_met_telling_en_oudste_datum() {
        assertThat(bundels.alle()).as("nooit vanzelf").isEmpty();
        assertThat(bundels.voorstellen()).singleElement().satisfies(voorstel -> {
            assertThat(voorstel.verslagen()).isEqualTo(2);
            assertThat(voorstel.oudste()).isEqualTo(LocalDate.of(2025, 3, 12));
            assertThat(voorstel.punten())
                    .extracting(Volgpunt::tekst)
                    .allSatisfy(tekst -> assertThat(tekst).contains("Netwerk CW"));
        });
    }

    @Test
    void wie_samenvoegt_bevestigt_dat_en_een_derde_verslag_komt_erbij() {
        List<UUID> ids = bundels.voorstellen().getFirst().ids();
        UUID bundel = bundels.voegSamen(ids);
        assertThat(bundels.voorstellen()).isEmpty();
        assertThat(bundels.met(ids.getLast()))
                .hasValueSatisfying(een -> assertThat(een.verslagen()).isEqualTo(2));

        verslag("Derde middag", "3 juni 2026", "Netwerk CW moet eerder betrokken worden bij meldingen.", "Koop thee.");
        assertThat(bundels.alle().getFirst().verslagen())
                .as("nog niet bevestigd")
                .isEqualTo(2);
        Puntbundel voorstel = bundels.voorstellen().getFirst();
        assertThat(voorstel.id()).isEqualTo(bundel);
        assertThat(bundels.voegSamen(voorstel.ids())).isEqualTo(bundel);
        assertThat(bundels.alle())
                .singleElement()
                .satisfies(een -> assertThat(een.verslagen()).isEqualTo(3));
    }

    @Test
    void wat_niet_hetzelfde_is_komt_niet_terug_en_een_bundel_van_een_is_er_geen() {
        List<UUID> ids = bundels.voorstellen().getFirst().ids();
        bundels.voegSamen(ids);
        bundels.haalUit(ids.getFirst());
        assertThat(bundels.alle()).isEmpty();
        bundels.houdApart(ids);
        assertThat(bundels.voorstellen()).isEmpty();
    }

    @Test
    void alleen_een_organisator_voegt_samen() {
        List<UUID> ids = bundels.voorstellen().getFirst().ids();
        als(Rol.PROFESSIONAL, Rol.DESKUNDIGE);
        assertThatThrownBy(bundels::voorstellen).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> bundels.voegSamen(ids)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> bundels.houdApart(ids)).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> bundels.haalUit(ids.getFirst())).isInstanceOf(Fout.GeenToegang.class);
        TestInlog.afmelden();
        assertThatThrownBy(bundels::alle).isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void punten_uit_een_verslag_zijn_samen_geen_terugkerend_punt() {
        List<UUID> uitEen = punten.zoek(Volgfilter.ALLES).stream()
                .filter(punt ->
                        punt.herkomst() != null && punt.herkomst().titel().startsWith("Eerste"))
                .map(Volgpunt::id)
                .toList();
        assertThat(uitEen).hasSize(2);
        assertThatThrownBy(() -> bundels.voegSamen(uitEen)).isInstanceOf(Fout.RegelGeschonden.class);
    }

    private void verslag(String titel, String dag, String... verbeterpunten) {
        String tekst = "# " + titel + "\n\n" + dag + ", in het wijkcentrum\n\n## Melding\n\n### Verbeterpunten\n\n- "
                + String.join("\n- ", verbeterpunten) + "\n";
        UUID verslag = inlezing.neemOp("middag.md", tekst.getBytes(StandardCharsets.UTF_8));
        redactie.concept(verslag).punten().forEach(punt -> redactie.zetNagekeken(verslag, punt.id(), true));
        uitgave.publiceer(verslag, "");
    }

    private static void als(Rol... rollen) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "iemand", "Iemand", Set.of(rollen), null, null));
    }
}
