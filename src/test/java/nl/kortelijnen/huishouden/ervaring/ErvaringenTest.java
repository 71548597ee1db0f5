package nl.kortelijnen.huishouden.ervaring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
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
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a family says of the help, on the real store: once, without a name, and leading back to nobody (M09). */
@SpringBootTest
class ErvaringenTest {

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Ervaringen ervaringen;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    private UUID id;

    @BeforeEach
    void maak() {
        TestInlog.alsMetTweedeFactor(nieuw());
        id = huishoudens.maak(
                new Werknaam("Het huis met het balkon"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
    }

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "er-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
    }

    private static Map<Ervaringsvraag, Integer> alles(int cijfer) {
        Map<Ervaringsvraag, Integer> antwoorden = new EnumMap<>(Ervaringsvraag.class);
        List.of(Ervaringsvraag.values()).forEach(vraag -> antwoorden.put(vraag, cijfer));
        return antwoorden;
    }

    private int antwoorden() {
        return jdbc.sql("select count(*) from ervaring").query(Integer.class).single();
    }

    @Test
    void een_code_werkt_een_keer_en_zonder_account() {
        String code = ervaringen.briefje(id);
        int al = antwoorden();
        TestInlog.afmelden();
        assertThat(ervaringen.geldig(code)).isTrue();
        ervaringen.geef(code, alles(4));
        assertThat(antwoorden()).isEqualTo(al + 1);
        assertThat(ervaringen.geldig(code)).isFalse();
        assertThatThrownBy(() -> ervaringen.geef(code, alles(5))).isInstanceOf(Fout.BestaatNiet.class);
        assertThat(antwoorden()).isEqualTo(al + 1);
    }

    @Test
    void een_vergeten_antwoord_kost_de_code_niet() {
        String code = ervaringen.briefje(id);
        Map<Ervaringsvraag, Integer> half = alles(3);
        half.remove(Ervaringsvraag.RESPECT);
        assertThatThrownBy(() -> ervaringen.geef(code, half))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("respect");
        assertThat(ervaringen.geldig(code)).isTrue();
        assertThatThrownBy(() -> ervaringen.geef(code, alles(6))).isInstanceOf(Fout.RegelGeschonden.class);
    }

    @Test
    void na_zestig_dagen_werkt_een_code_niet_meer_en_een_verzonnen_code_nooit() {
        String code = ervaringen.briefje(id);
        assertThat(ervaringen.geldig("aaaa-aaaa-aaaa-aaaa")).isFalse();
        try (Testklok.Terug terug = Testklok.opDag(Testklok.vandaag().plusDays(61))) {
            assertThat(ervaringen.geldig(code)).isFalse();
            assertThatThrownBy(() -> ervaringen.geef(code, alles(4))).isInstanceOf(Fout.BestaatNiet.class);
        }
    }

    @Test
    void een_antwoord_en_een_briefje_weten_niet_van_welk_huishouden_ze_zijn() {
        String code = ervaringen.briefje(id);
        assertThat(jdbc.sql("select zegel from ervaringsbriefje")
                        .query(String.class)
                        .list())
                .noneMatch(zegel -> zegel.contains(code));
        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns
                        where table_name in ('ervaring', 'ervaringsbriefje')
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "id",
                        "organisatie",
                        "kwartaal",
                        "gehoord",
                        "respect",
                        "duidelijk",
                        "tempo",
                        "zegel",
                        "organisatie",
                        "gemaakt",
                        "tot");
        ervaringen.geef(code, alles(2));
        assertThat(jdbc.sql("select kwartaal from ervaring").query(String.class).list())
                .contains(Kwartaal.van(Testklok.vandaag()).code());
    }

    @Test
    void een_buitenstaander_krijgt_geen_briefje() {
        TestInlog.alsMetTweedeFactor(nieuw());
        assertThatThrownBy(() -> ervaringen.briefje(id)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.afmelden();
        assertThatThrownBy(() -> ervaringen.briefje(id)).isInstanceOf(Fout.class);
    }
}
