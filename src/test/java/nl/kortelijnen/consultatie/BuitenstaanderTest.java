package nl.kortelijnen.consultatie;

import static nl.kortelijnen.consultatie.Proefvraag.aanvraag;
import static nl.kortelijnen.consultatie.Proefvraag.bestaatNiet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.dossier.Afsluiting;
import nl.kortelijnen.consultatie.dossier.Consultstap;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.gedeeld.Fout;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** E06, E16: who is not on one of the sides of a consultation learns nothing of it; nothing in it points to a household. */
@MetKring
class BuitenstaanderTest {

    private static final Set<Vraagkenmerk> COMPLEX = Set.of(Vraagkenmerk.EER_OF_DWANG);

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient sql;

    @Test
    void een_buitenstaander_krijgt_hetzelfde_antwoord_als_bij_een_vraag_die_niet_bestaat() {
        kring.als("vrager");
        String nummer = consultaties.vraag(aanvraag(COMPLEX, kring.id("samira"), null, ""));
        for (String buiten : List.of("buur", "beheer", "netwerkbaas", "titel", "yusuf", "selam", "pim")) {
            kring.als(buiten);
            String echt = bestaatNiet(() -> consultaties.lees(nummer));
            assertThat(bestaatNiet(() -> consultaties.lees("1999-1"))).isEqualTo(echt);
            assertThat(bestaatNiet(() -> consultaties.verstuur(nummer, "x"))).isEqualTo(echt);
            assertThat(bestaatNiet(() -> consultaties.neemAan(nummer))).isEqualTo(echt);
            assertThat(bestaatNiet(() -> consultaties.wijsAf(nummer, "x"))).isEqualTo(echt);
            assertThat(bestaatNiet(() -> consultaties.geefDoor(nummer, kring.id("samira"), "x")))
                    .isEqualTo(echt);
            assertThat(bestaatNiet(() -> consultaties.trekIn(nummer, "x"))).isEqualTo(echt);
            assertThat(bestaatNiet(() -> consultaties.sluitAf(nummer, new Afsluiting(Afsluiting.Geholpen.JA, "x"))))
                    .isEqualTo(echt);
            assertThat(alles(consultaties.overzicht())).doesNotContain(nummer);
        }
    }

    @Test
    void pakken_twee_deskundigen_tegelijk_dezelfde_vraag_dan_krijgt_een_hem_en_de_ander_een_duidelijke_zin()
            throws Exception {
        for (int ronde = 0; ronde < 5; ronde++) {
            kring.als("vrager");
            String nummer = consultaties.vraag(aanvraag(COMPLEX, null, null, ""));
            CyclicBarrier start = new CyclicBarrier(2);
            try (var draden = Executors.newFixedThreadPool(2)) {
                List<Future<String>> uitkomsten =
                        draden.invokeAll(List.of(pak("samira", nummer, start), pak("yusuf", nummer, start)));
                List<String> zinnen =
                        List.of(uitkomsten.get(0).get(), uitkomsten.get(1).get());
                assertThat(zinnen).containsOnlyOnce("gelukt");
                assertThat(zinnen).anyMatch(zin -> zin.contains("was je net voor") || zin.contains("nam een collega"));
            }
            kring.als("vrager");
            assertThat(consultaties.lees(nummer).gebeurtenissen())
                    .extracting(Consultgesprek.Gebeurtenis::stap)
                    .containsExactly(Consultstap.ZET_OP_BORD, Consultstap.PAK_VAN_BORD);
        }
    }

    private Callable<String> pak(String wie, String nummer, CyclicBarrier start) {
        return () -> {
            kring.als(wie);
            start.await();
            try {
                consultaties.neemAan(nummer);
                return "gelukt";
            } catch (Fout e) {
                return e.bericht();
            }
        };
    }

    @Test
    void er_is_geen_veld_dat_naar_een_huishouden_verwijst() {
        List<String> kolommen = sql.sql(
                        "select column_name from information_schema.columns where table_name like 'consult%'")
                .query(String.class)
                .list();
        assertThat(kolommen)
                .hasSizeGreaterThan(20)
                .noneMatch(kolom -> kolom.matches(".*(huishouden|gezin|adres|bsn).*"));
    }

    private static List<String> alles(Overzicht overzicht) {
        return Stream.of(overzicht.wachtOpJou(), overzicht.teVerdelen(), overzicht.loopt(), overzicht.afgesloten())
                .flatMap(List::stream)
                .map(Consultvraag::nummer)
                .toList();
    }
}
