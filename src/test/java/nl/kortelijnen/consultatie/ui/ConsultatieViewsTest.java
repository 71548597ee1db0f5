package nl.kortelijnen.consultatie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kortelijnen.consultatie.Consultaanvraag;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultvraag;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.consultatie.dossier.Consultsoort;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.deskundigen.Achterban;
import nl.kortelijnen.gedeeld.Fase;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.TestInlog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages of consultations without a browser: E03, E04, E06, AE4. */
@MetKring
@ViewPackages(classes = ConsultatiesView.class)
class ConsultatieViewsTest extends SpringBrowserlessTest {

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kring kring;

    /** Not after each test: what was pushed to the last screen is shown when that screen is taken down. */
    @AfterAll
    static void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void bij_gevaar_staan_de_nummers_er_voor_al_het_andere() {
        kring.als("vrager");
        NieuweConsultvraagView view = navigate(NieuweConsultvraagView.class);
        view.gevaarvraag.gevaar.setValue(true);
        assertThat(tekst(view)).contains("Bel eerst", "0800-2000");
        assertThat(test(view.velden.vraag).isUsable()).isFalse();
        view.gevaarvraag.gebeld.setValue(true);
        assertThat(test(view.velden.vraag).isUsable()).isTrue();
    }

    @Test
    void een_leeg_formulier_zegt_bij_elk_veld_wat_er_mist_en_verstuurt_niets() {
        kring.als("vrager");
        NieuweConsultvraagView view = navigate(NieuweConsultvraagView.class);
        view.velden.soort.setValue(Consultsoort.HUISBEZOEK);
        verstuur();
        assertThat(getCurrentView()).isSameAs(view);
        assertThat(view.gevaarvraag.gevaar.isInvalid()).isTrue();
        assertThat(view.velden.vraag.isInvalid()).isTrue();
        assertThat(view.velden.fase.isInvalid()).isTrue();
        assertThat(view.velden.bezoek.toestemming.isInvalid()).isTrue();
        assertThat(view.velden.bezoek.tweede.isInvalid()).isTrue();
        assertThat(view.velden.veiligBellen.isInvalid()).isFalse();
    }

    @Test
    void de_weg_van_de_vraag_volgt_de_antwoorden_en_anders_kiezen_vraagt_een_reden() {
        kring.als("vrager");
        NieuweConsultvraagView view = navigate(NieuweConsultvraagView.class);
        vulIn(view);
        assertThat(tekst(view)).contains("dan gaat hij naar Bindkracht10").doesNotContain("past bij je antwoorden");
        view.velden.kenmerken.setValue(Set.of(Vraagkenmerk.EER_OF_DWANG));
        assertThat(tekst(view)).contains("naar Netwerk CW, omdat je denkt aan eer");
        view.routeringsvak.keuze.setValue(new Routeringsvak.Doel(Achterban.BK10, null));
        verstuur();
        assertThat(view.routeringsvak.reden.isInvalid()).isTrue();
        assertThat(view.velden.vraag.getValue()).isEqualTo("Hoe begin ik?");
        view.routeringsvak.reden.setValue("Zij kennen de buurt.");
        verstuur();
        assertThat(getCurrentView()).isInstanceOf(ConsultvraagView.class);
        assertThat(tekst((Component) getCurrentView()))
                .contains("Hoe begin ik?", "Zij kennen de buurt.", "Bindkracht10");
    }

    @Test
    void vanaf_de_kaart_van_een_deskundige_gaat_de_vraag_naar_die_deskundige() {
        kring.als("vrager");
        UI.getCurrent().navigate("consultaties/nieuw", QueryParameters.fromString("deskundige=" + kring.id("selam")));
        NieuweConsultvraagView view = (NieuweConsultvraagView) getCurrentView();
        vulIn(view);
        assertThat(view.routeringsvak.deskundige()).isEqualTo(kring.id("selam"));
        verstuur();
        assertThat(tekst((Component) getCurrentView())).contains("Toegewezen", "Meneer selam");
    }

    @Test
    void wat_men_bij_de_deskundigen_zocht_gaat_mee_in_de_vraag() {
        kring.als("vrager");
        LocalDate dag = Testklok.vandaag().plusDays(4);
        UI.getCurrent()
                .navigate(
                        "consultaties/nieuw",
                        QueryParameters.fromString("deskundige=" + kring.id("selam")
                                + "&taal=ti&cultuur=eritrees&modus=huisbezoek&op=" + dag));
        NieuweConsultvraagView view = (NieuweConsultvraagView) getCurrentView();
        assertThat(view.velden.soort.getValue()).isEqualTo(Consultsoort.HUISBEZOEK);
        assertThat(view.velden.bezoek.dag.getValue()).isEqualTo(dag);
        assertThat(view.velden.bezoek.tweede.getValue()).isEqualTo("Meneer selam");
        vulIn(view);
        view.velden.soort.setValue(Consultsoort.HUISBEZOEK);
        view.velden.bezoek.toestemming.setValue(Consultaanvraag.Toestemming.GEVRAAGD_JA);
        verstuur();
        assertThat(tekst((Component) getCurrentView()))
                .contains("Gezocht: Tigrinya · Eritrees", "Bezoek op " + Nederlands.langeDatum(dag));
    }

    @Test
    void een_bezoek_van_vandaag_gaat_voor_de_klok_en_staat_bovenaan_het_bord() {
        kring.als("vrager");
        UI.getCurrent()
                .navigate(
                        "consultaties/nieuw", QueryParameters.fromString("modus=huisbezoek&op=" + Testklok.vandaag()));
        NieuweConsultvraagView view = (NieuweConsultvraagView) getCurrentView();
        assertThat(tekst(view.routeringsvak)).contains("Kruis hierboven aan").doesNotContain("Past het best");
        vulIn(view);
        view.velden.soort.setValue(Consultsoort.HUISBEZOEK);
        view.velden.bezoek.tweede.setValue("Meneer Mee");
        view.velden.bezoek.toestemming.setValue(Consultaanvraag.Toestemming.GEVRAAGD_JA);
        verstuur();
        assertThat(tekst((Component) getCurrentView()))
                .contains("Bezoek vandaag: dat gaat voor.", "bel ook zelf iemand uit de lijst Deskundigen");
        Consultvraag vraag = consultaties.overzicht().loopt().getFirst();

        kring.als(vraag.bestemming() == Achterban.BK10 ? "selam" : "samira");
        assertThat(consultaties.overzicht().teVerdelen().getFirst().nummer()).isEqualTo(vraag.nummer());
        UI.getCurrent().navigate("consultaties");
        assertThat(tekst((Component) getCurrentView())).contains("Bezoek vandaag");
    }

    @Test
    void een_adres_met_onzin_geeft_een_leeg_formulier() {
        kring.als("vrager");
        UI.getCurrent()
                .navigate(
                        "consultaties/nieuw",
                        QueryParameters.fromString("taal=zz&cultuur=mars&modus=vliegen&op=gisteren&deskundige=x"));
        NieuweConsultvraagView view = (NieuweConsultvraagView) getCurrentView();
        assertThat(view.velden.wensen.waarde()).isEmpty();
        assertThat(view.velden.soort.isEmpty()).isTrue();
        assertThat(view.velden.bezoek.dag.isEmpty()).isTrue();
    }

    @Test
    void een_dag_waarop_iets_gebeurt_is_geen_naam_en_een_geboortedag_wel_herkenbaar() {
        LocalDate vandaag = LocalDate.of(2026, 11, 29);
        Herkendwenk wenk = new Herkendwenk(() -> vandaag);
        for (String goed : List.of(
                "We gaan donderdag 3 december langs.",
                "Het bezoek is op 3-12-2026.",
                "Kan het voor 15 december?",
                "Op 22-11-2026 was het signaal.",
                "Sinds 1 november zien we hem niet.",
                "Kan het 3 dec?")) {
            wenk.bekijk(goed);
            assertThat(wenk.isVisible()).as(goed).isFalse();
        }
        for (String herkenbaar : List.of("Hij is geboren op 3-4-2015.", "Haar verjaardag is 12 juni 2014.")) {
            wenk.bekijk(herkenbaar);
            assertThat(wenk.isVisible()).as(herkenbaar).isTrue();
        }
    }

    @Test
    void een_deskundige_neemt_aan_en_antwoordt_en_het_concept_verdwijnt() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        UI.getCurrent().navigate("consultaties/" + nummer);
        ConsultvraagView view = (ConsultvraagView) getCurrentView();
        test($(Button.class).withText("Neem aan").single()).click();
        UI.getCurrent().navigate("consultaties");
        UI.getCurrent().navigate("consultaties/" + nummer);
        Schrijfvak vak = $(Schrijfvak.class).single();
        vak.tekst.setValue("Begin met thee.");
        test(vak.verstuur).click();
        assertThat(vak.tekst.getValue()).isEmpty();
        assertThat(consultaties.lees(nummer).berichten()).hasSize(1);
        assertThat(view).isNotNull();
    }

    @Test
    void een_buitenstaander_leest_dat_de_vraag_er_niet_is() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("buur");
        UI.getCurrent().navigate("consultaties/" + nummer);
        assertThat(getCurrentView()).isNotInstanceOf(ConsultvraagView.class);
        assertThat(tekst((Component) getCurrentView())).doesNotContain("Hoe begin ik");
        ConsultatiesView lijst = navigate(ConsultatiesView.class);
        assertThat(tekst(lijst)).contains("Hier komen je vragen").doesNotContain(nummer);
    }

    private static void vulIn(NieuweConsultvraagView view) {
        view.gevaarvraag.gevaar.setValue(false);
        view.velden.vraag.setValue("Hoe begin ik?");
        view.velden.fase.setValue(Fase.MELDING_EN_ADVIES);
        view.velden.soort.setValue(Consultsoort.MEEDENKEN);
    }

    private void verstuur() {
        test($(Button.class).withText("Verstuur vraag").single()).click();
    }

    private static String tekst(Component deel) {
        return deel.getElement().getTextRecursively();
    }
}
