package nl.kortelijnen.deskundigen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.deskundigen.Deskundige;
import nl.kortelijnen.deskundigen.Deskundigenladen;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Deskundigenwijzer;
import nl.kortelijnen.deskundigen.Voorstel;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The finder of experts without a browser, in a portal that has none (E01). */
@SpringBootTest
@ViewPackages(classes = DeskundigenView.class)
class DeskundigenViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Autowired
    Deskundigenwijzer wijzer;

    @Autowired
    Accounts accounts;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void zonder_deskundigen_staat_er_dat_ze_er_niet_zijn_en_niet_dat_een_wens_weg_moet() {
        TestOpslag.wisGraaf();
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
        assertThat(tekst(navigate(DeskundigenView.class)))
                .contains("Er staan nog geen deskundigen in het netwerk.", "Vraag consultatie")
                .doesNotContain("Haal een wens weg");

        UI.getCurrent().navigate("deskundigen", QueryParameters.fromString("modus=huisbezoek"));
        assertThat(tekst((DeskundigenView) getCurrentView())).contains("Haal een wens weg");
    }

    /** However many fit: ten at first, the next ten on asking, until all are there (section 7 of what was found). */
    @Test
    void er_staan_er_eerst_tien_en_daarna_steeds_tien_meer_tot_ze_er_allemaal_staan() {
        Deskundigenladen.laad(context);
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
        DeskundigenView view = navigate(DeskundigenView.class);
        int alle = wijzer.zoek(Deskundigenvraag.ALLES).voorstellen().size();
        assertThat(alle).isGreaterThan(3 * DeskundigenView.PER_KEER);

        for (int staan = DeskundigenView.PER_KEER; staan < alle; staan += DeskundigenView.PER_KEER) {
            assertThat(view.lijst.getComponentCount()).isEqualTo(staan);
            Button meer = knop(view);
            assertThat(meer.getText()).contains("Toon er nog", "(van " + (alle - staan) + ")");
            test(meer).click();
        }
        assertThat(view.lijst.getComponentCount()).isEqualTo(alle);
        assertThat(knop(view).isVisible()).isFalse();
    }

    @Test
    void op_de_kaart_staat_wie_nog_niet_meeleest_en_bij_wie_dat_wel_doet_niet() {
        Deskundigenladen.laad(context);
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
        List<Deskundige> eersten = wijzer.zoek(Deskundigenvraag.ALLES).voorstellen().stream()
                .map(Voorstel::deskundige)
                .limit(DeskundigenView.PER_KEER)
                .toList();
        Set<UUID> lezen =
                Set.of(eersten.get(1).id().waarde(), eersten.get(4).id().waarde());
        lezen.forEach(mens ->
                TestInlog.maak(accounts, "dv" + UUID.randomUUID().toString().substring(0, 12), mens, Rol.DESKUNDIGE));
        DeskundigenView view = navigate(DeskundigenView.class);

        for (int plek = 0; plek < eersten.size(); plek++) {
            String kaart = view.lijst.getComponentAt(plek).getElement().getTextRecursively();
            assertThat(kaart).contains(eersten.get(plek).professional().naam());
            assertThat(kaart.contains("Leest nog niet mee: bel of mail"))
                    .as(kaart)
                    .isNotEqualTo(lezen.contains(eersten.get(plek).id().waarde()));
        }
    }

    private Button knop(DeskundigenView view) {
        return (Button) view.onder
                .getChildren()
                .filter(deel -> deel instanceof Button knop && knop.getText().startsWith("Toon er nog"))
                .findFirst()
                .orElseThrow();
    }

    private static String tekst(DeskundigenView view) {
        return view.getElement().getTextRecursively();
    }
}
