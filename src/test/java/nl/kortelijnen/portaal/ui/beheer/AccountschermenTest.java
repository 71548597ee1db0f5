package nl.kortelijnen.portaal.ui.beheer;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.UUID;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.portaal.ui.inloggen.TweedeStapView;
import nl.kortelijnen.portaal.ui.logboek.LogboekVanOrganisatieView;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.organisatie.Organisatiebeheer;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The pages about accounts say what happens before it does, and never end in an error (X04). */
@SpringBootTest
@ViewPackages(classes = {AccountsView.class, TweedeStapView.class, LogboekVanOrganisatieView.class})
class AccountschermenTest extends SpringBrowserlessTest {

    @Autowired
    Accounts accounts;

    @AfterEach
    void logUit() {
        TestInlog.afmelden();
    }

    private Gebruiker maak(Rol... rollen) {
        return TestInlog.maak(accounts, "as" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    @Test
    void zonder_organisatie_staat_er_wat_je_doet() {
        TestInlog.alsMetTweedeFactor(maak(Rol.ORGANISATIEBEHEERDER));

        assertThat(navigate(MijnOrganisatieView.class).getElement().getTextRecursively())
                .contains(Organisatiebeheer.GEEN_ORGANISATIE);
        assertThat(navigate(LogboekVanOrganisatieView.class).getElement().getTextRecursively())
                .contains(Organisatiebeheer.GEEN_ORGANISATIE);
    }

    @Test
    void een_account_eindigt_pas_na_een_ja() {
        Gebruiker ander = maak(Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(maak(Rol.BEHEERDER));
        navigate(AccountsView.class);

        test($(Button.class).all().stream()
                        .filter(knop -> knop.getAriaLabel()
                                .filter(("Beëindig het account van " + ander.naam())::equals)
                                .isPresent())
                        .findFirst()
                        .orElseThrow())
                .click();

        assertThat(accounts.actieve(ander.account())).isPresent();
        assertThat($(Vraagdialoog.class).all()).hasSize(1);
        test($(Button.class).withText("Beëindig account").first()).click();
        assertThat(accounts.actieve(ander.account())).isEmpty();
    }

    @Test
    void van_de_tweede_stap_is_er_een_weg_terug() {
        TestInlog.als(maak(Rol.PROFESSIONAL));
        navigate(TweedeStapView.class);

        assertThat($(Anchor.class).all())
                .filteredOn(link -> link.isVisible()
                        && link.getElement().getTextRecursively().contains("Terug naar de start"))
                .extracting(Anchor::getHref)
                .containsExactly("");
    }
}
