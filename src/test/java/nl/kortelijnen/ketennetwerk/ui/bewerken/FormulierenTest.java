package nl.kortelijnen.ketennetwerk.ui.bewerken;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Netwerkladen;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The forms of the network say at the field what is wrong, and keep what was typed (N01, N02). */
@SpringBootTest
@ViewPackages(classes = OrganisatieToevoegenView.class)
class FormulierenTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void laad() {
        Netwerkladen.laad(context);
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.NETWERKBEHEERDER), null));
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void een_leeg_formulier_zegt_bij_het_veld_wat_er_mist_en_bewaart_niets() {
        OrganisatieToevoegenView view = navigate(OrganisatieToevoegenView.class);
        view.formulier.telefoon.setValue("bel maar");
        test($(Button.class).withText("Voeg organisatie toe").single()).click();
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(view.formulier.naam.isInvalid()).isTrue();
        assertThat(view.formulier.soort.isInvalid()).isTrue();
        assertThat(view.formulier.telefoon.isInvalid()).isTrue();
        assertThat(view.formulier.telefoon.getValue()).isEqualTo("bel maar");
    }

    @Test
    void een_collega_zonder_functie_of_met_half_nummer_wordt_niet_bewaard() {
        UI.getCurrent()
                .navigate(
                        "netwerk/collega-toevoegen",
                        QueryParameters.of(
                                "organisatie", OrganisatieId.vanSlug("prolis").toString()));
        PersoonToevoegenView view = (PersoonToevoegenView) getCurrentView();
        view.formulier.naam.setValue("Zoë Aalders");
        view.formulier.telefoon.setValue("024 000 99");
        test($(Button.class).withText("Voeg collega toe").single()).click();
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(view.formulier.functie.isInvalid()).isTrue();
        assertThat(view.formulier.telefoon.isInvalid()).isTrue();
        assertThat(view.formulier.naam.getValue()).isEqualTo("Zoë Aalders");
    }
}
