package nl.kortelijnen.huishouden.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Lid;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Factors in the drawing of a household, on the real stores (H15). */
@SpringBootTest
class GezinsfactorenTest {

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Gezinsfactoren factoren;

    @Autowired
    Accounts accounts;

    private Gebruiker maker;
    private UUID id;

    @BeforeEach
    void maak() {
        maker = nieuw();
        TestInlog.alsMetTweedeFactor(maker);
        id = huishoudens.maak(
                new Werknaam("Het huis met de klok"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
    }

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "fc-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
    }

    @Test
    void beide_kanten_staan_er_en_niets_is_verplicht() {
        assertThat(factoren.van(id).factoren()).isEmpty();
        factoren.noteer(id, Factorthema.SCHULDEN, false, null, "");
        factoren.noteer(id, Factorthema.SOCIAAL_NETWERK, true, null, "Oma is er altijd");
        Gezinsfactoren.Blad blad = factoren.van(id);
        assertThat(blad.kant(false)).extracting(Factor::kop).containsExactly("Schulden of armoede");
        assertThat(blad.kant(true)).extracting(Factor::tekst).containsExactly("Oma is er altijd");
    }

    @Test
    void een_andere_volgorde_zegt_wie_woog_en_heeft_een_reden() {
        factoren.noteer(id, Factorthema.SCHULDEN, false, null, "");
        factoren.noteer(id, Factorthema.ISOLEMENT, false, null, "");
        List<UUID> omgekeerd =
                factoren.van(id).kant(false).reversed().stream().map(Factor::id).toList();
        assertThatThrownBy(() -> factoren.weeg(id, omgekeerd, maker.account(), " "))
                .isInstanceOf(Fout.RegelGeschonden.class);
        factoren.weeg(id, omgekeerd, maker.account(), "De schulden drukken het meest");
        assertThat(factoren.van(id).kant(false)).extracting(Factor::id).containsExactlyElementsOf(omgekeerd);
        assertThat(factoren.van(id).kant(false))
                .allSatisfy(een -> assertThat(een.geduid()).startsWith(maker.naam()));
    }

    @Test
    void wat_weg_is_staat_er_niet_meer() {
        factoren.noteer(id, Factorthema.SCHULDEN, false, null, "");
        factoren.haalWeg(id, factoren.van(id).factoren().getFirst().id());
        assertThat(factoren.van(id).factoren()).isEmpty();
    }

    @Test
    void een_factor_over_iemand_noemt_wie() {
        UUID moeder = UUID.randomUUID();
        huishoudens.voegLidToe(id, new Lid(moeder, "moeder", "", false));
        factoren.noteer(id, Factorthema.PSYCHISCH, false, moeder.toString(), "");
        assertThat(factoren.van(id).factoren()).extracting(Factor::over).containsExactly("moeder");
    }

    @Test
    void een_buitenstaander_leest_en_verandert_niets() {
        factoren.noteer(id, Factorthema.SCHULDEN, false, null, "");
        UUID factor = factoren.van(id).factoren().getFirst().id();
        TestInlog.alsMetTweedeFactor(nieuw());
        assertThatThrownBy(() -> factoren.van(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> factoren.noteer(id, Factorthema.SCHULDEN, false, null, ""))
                .isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> factoren.haalWeg(id, factor)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> factoren.weeg(id, List.of(factor), maker.account(), "x"))
                .isInstanceOf(Fout.BestaatNiet.class);
    }
}
