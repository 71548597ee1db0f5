package nl.kortelijnen.deskundigen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** The finder of experts without a browser, in a portal that has none (E01). */
@SpringBootTest
@ViewPackages(classes = DeskundigenView.class)
class DeskundigenViewTest extends SpringBrowserlessTest {

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

    private static String tekst(DeskundigenView view) {
        return view.getElement().getTextRecursively();
    }
}
