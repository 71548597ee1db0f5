package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.consultatie.overdracht.Overdrachtbericht;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.gebruik.Lijngebruik;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.springframework.beans.factory.annotation.Autowired;

/** A consultation makes the line between asker and expert stronger, once (N06). */
@MetKring
class LijntellerTest {

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kring kring;

    @Autowired
    Lijngebruik gebruik;

    @Autowired
    Overdrachten overdrachten;

    @Autowired
    Driver driver;

    @Test
    void een_beantwoorde_vraag_telt_een_keer_voor_de_lijn() {
        driver.executableQuery("UNWIND $ids AS id MERGE (:Professional {id: id})")
                .withParameters(Map.of(
                        "ids",
                        List.of(kring.id("vrager").toString(), kring.id("selam").toString())))
                .execute();
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        assertThat(keren()).as("taking it is not yet talking").isZero();
        consultaties.verstuur(nummer, "Vraag eerst wie er aan tafel zit.");
        assertThat(keren()).isEqualTo(1);
        consultaties.verstuur(nummer, "En bel haar zus.");
        assertThat(keren()).isEqualTo(1);
    }

    @Test
    void een_aangenomen_overdracht_telt_ook_en_een_aangeboden_nog_niet() {
        driver.executableQuery("UNWIND $ids AS id MERGE (:Professional {id: id})")
                .withParameters(Map.of(
                        "ids",
                        List.of(kring.id("vrager").toString(), kring.id("buur").toString())))
                .execute();
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
        overdrachten.bied(
                nummer,
                kring.wie("buur").account(),
                Overdrachtbericht.warm(
                        Testklok.vandaag(), "Meneer vrager en meneer buur", "Moeder wil hulp.", "Bel deze week."));
        assertThat(keren("buur")).isZero();
        kring.als("buur");
        overdrachten.neemAan(overdrachten.voorMij().getFirst().id(), false);
        assertThat(keren("buur")).isEqualTo(1);
    }

    private int keren() {
        return keren("selam");
    }

    private int keren(String wie) {
        return gebruik.sterkte(new ProfessionalId(kring.id("vrager")), new ProfessionalId(kring.id(wie)))
                .keren();
    }
}
