package nl.kortelijnen.huishouden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.tekst.Huiskluis;
import nl.kortelijnen.huishouden.tekst.Neo4jHuisteksten;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.opslag.graaf.Neo4jGraaf;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Proefkluis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Issue item 8: every text of a household is given the new key, and none that cannot be read is passed over. */
@SpringBootTest
class HuistekstenTest {

    @Autowired
    Neo4jGraaf graaf;

    private final Proefkluis.Paar kluizen = Proefkluis.oudEnNieuw();
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    @AfterEach
    void wis() {
        TestOpslag.wisGraaf();
    }

    @Test
    void alle_teksten_van_een_huishouden_krijgen_de_nieuwe_sleutel() {
        Neo4jHuishoudens oud = new Neo4jHuishoudens(graaf, new Huiskluis(kluizen.oud()));
        oud.maak(id, new Werknaam("de groene fiets"), Testklok.nu());
        oud.vervangVeld(id, Veld.values()[0], "", "een veld");
        oud.voegLidToe(id, new Lid(UUID.randomUUID(), "moeder", "nl", false), Testklok.nu());
        oud.schrijf(id, new Notitie(UUID.randomUUID(), "een notitie", "Anna", Testklok.nu(), null));
        Kluis nieuw = kluizen.nieuw();
        var teksten = new Neo4jHuisteksten(graaf, nieuw);

        assertThat(teksten.herversleutel(3)).isEqualTo(3);
        assertThat(teksten.herversleutel(3)).isEqualTo(2);
        assertThat(teksten.herversleutel(3)).isZero();

        var inhoud = new Neo4jHuishoudens(graaf, new Huiskluis(nieuw)).een(id).orElseThrow();
        assertThat(inhoud.werknaam().waarde()).isEqualTo("de groene fiets");
        assertThat(inhoud.velden()).containsValue("een veld");
        assertThat(inhoud.leden().keySet()).extracting(Lid::aanduiding).containsExactly("moeder");
        assertThat(inhoud.notities()).extracting(Notitie::tekst).containsExactly("een notitie");
        assertThat(graaf.lees(
                        "MATCH (n) UNWIND keys(n) AS k WITH n[k] AS t WHERE t IS :: STRING AND t STARTS WITH 'kl1:1:'"
                                + " RETURN t",
                        Map.of(),
                        rij -> rij.get("t").asString()))
                .isEmpty();
    }

    @Test
    void een_tekst_op_een_lijn_doet_mee_en_een_onleesbare_houdt_de_sleutel_vast() {
        graaf.schrijf(
                "CREATE (:Proef {id: 'a'})-[:LIJN {id: $id, tekst: $tekst}]->(:Proef {id: 'b'})",
                Map.of(
                        "id",
                        id.toString(),
                        "tekst",
                        kluizen.oud().versleutel("spanning", Huiskluis.plek(id, "tekst"))));
        var teksten = new Neo4jHuisteksten(graaf, kluizen.nieuw());
        assertThat(List.of(teksten.herversleutel(10), teksten.herversleutel(10)))
                .containsExactly(1, 0);

        graaf.schrijf(
                "CREATE (:Proef {id: $id, tekst: $tekst})",
                Map.of("id", id.toString(), "tekst", kluizen.oud().versleutel("x", "een andere plek")));
        assertThatThrownBy(() -> teksten.herversleutel(10)).isInstanceOf(Kluis.Onleesbaar.class);
    }
}
