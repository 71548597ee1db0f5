package nl.kortelijnen.ketennetwerk.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Netwerkladen;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The pages of the network without a browser: N01, N03, N07, N08, N12. */
@SpringBootTest
@ViewPackages(classes = NetwerkView.class)
class NetwerkViewTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @BeforeEach
    void laad() {
        Netwerkladen.laad(context);
        als(Rol.PROFESSIONAL, Rol.NETWERKBEHEERDER);
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void de_filters_staan_in_het_adres_en_werken_samen() {
        UI.getCurrent().navigate("netwerk", QueryParameters.fromString("toon=teams&q=dukenburg"));
        NetwerkView view = (NetwerkView) getCurrentView();
        assertThat(view.filterbalk.tekst.getValue()).isEqualTo("dukenburg");
        assertThat(tekst(view.lijst)).contains("Samen Verder Dukenburg").doesNotContain("Buurtteam West");
    }

    @Test
    void de_kaart_van_een_organisatie_toont_wat_zij_doet_en_haar_lijnen() {
        UI.getCurrent().navigate("netwerk/organisatie/" + OrganisatieId.vanSlug("veilig-thuis-gelderland-zuid"));
        assertThat(tekst((Component) getCurrentView()))
                .contains("Voorlichting geven in de wijk", "0800-2000", "Contactlijnen", "Amina Osman");
    }

    @Test
    void op_de_kaart_van_een_organisatie_staat_je_eigen_lijn_voorop_met_het_nummer() {
        TestInlog.als(new Gebruiker(
                UUID.randomUUID(),
                "ruben",
                "Ruben Hendriks",
                Set.of(Rol.PROFESSIONAL),
                ProfessionalId.vanSlug("ruben-hendriks").waarde()));
        UI.getCurrent().navigate("netwerk/organisatie/" + OrganisatieId.vanSlug("veilig-thuis-gelderland-zuid"));
        String kaart = tekst((Component) getCurrentView());
        assertThat(kaart.indexOf("Jouw kortste lijn"))
                .isPositive()
                .isLessThan(kaart.indexOf("Dit doen ze"))
                .isLessThan(kaart.indexOf("Contactlijnen"));
        String eersteLijn = tekst($(Lijnenlijst.class)
                .single()
                .getChildren()
                .flatMap(Component::getChildren)
                .filter(ListItem.class::isInstance)
                .findFirst()
                .orElseThrow());
        assertThat(eersteLijn).contains("Lotte Verhagen", "Ruben Hendriks").containsPattern("0\\d[\\d -]{7,}");
    }

    @Test
    void bevestigen_zet_de_datum_op_vandaag() {
        UI.getCurrent().navigate("netwerk/organisatie/" + OrganisatieId.vanSlug("prolis"));
        assertThat(tekst((Component) getCurrentView())).contains("Onbevestigd: laatst");
        test($(Button.class).withText("Bevestig").single()).click();
        assertThat(tekst((Component) getCurrentView()))
                .contains("door Kim de Boer")
                .doesNotContain("Onbevestigd");
    }

    @Test
    void de_pagina_van_een_collega_toont_zijn_lijnen() {
        UI.getCurrent().navigate("netwerk/persoon/" + ProfessionalId.vanSlug("ruben-hendriks"));
        assertThat(tekst((Component) getCurrentView())).contains("Ruben Hendriks", "Marloes Peters", "Lotte Verhagen");
    }

    @Test
    void een_leeg_netwerk_zegt_dat_en_niet_dat_een_filter_weg_moet() {
        TestOpslag.wisGraaf();
        NetwerkView view = navigate(NetwerkView.class);
        assertThat(tekst(view))
                .contains("Begin met je eigen organisatie.", "Voeg organisatie toe")
                .doesNotContain("Haal filters weg");

        UI.getCurrent().navigate("netwerk", QueryParameters.fromString("q=dukenburg"));
        assertThat(tekst((Component) getCurrentView())).contains("Haal filters weg");
    }

    private static String tekst(Component deel) {
        return deel.getElement().getTextRecursively();
    }

    private static void als(Rol... rollen) {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(rollen), null));
    }
}
