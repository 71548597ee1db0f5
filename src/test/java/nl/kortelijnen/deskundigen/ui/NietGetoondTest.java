package nl.kortelijnen.deskundigen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.deskundigen.Deskundigenvraag;
import nl.kortelijnen.deskundigen.Uitkomst;
import nl.kortelijnen.gedeeld.Werkwijze;
import org.junit.jupiter.api.Test;

/** What the page says of who is not shown, and how the question stands in the address (E02). */
class NietGetoondTest {

    @Test
    void wie_niet_kan_wordt_in_een_zin_geteld() {
        Uitkomst uitkomst = new Uitkomst(List.of(), List.of(), 0, 2, List.of(LocalDate.of(2026, 12, 7)), 0);
        assertThat(NietGetoond.van(uitkomst))
                .contains(new NietGetoond(
                        "3 anderen staan er niet bij.", "2 hebben nu genoeg consulten, 1 is afwezig tot 07-12-2026."));
    }

    @Test
    void een_enkeling_krijgt_enkelvoud_en_niemand_krijgt_geen_zin() {
        assertThat(NietGetoond.van(new Uitkomst(List.of(), List.of(), 0, 0, List.of(), 1)))
                .contains(new NietGetoond("1 ander staat er niet bij.", "1 werkt niet op die dag."));
        assertThat(NietGetoond.van(new Uitkomst(List.of(), List.of(), 0, 0, List.of(), 0)))
                .isEmpty();
    }

    @Test
    void een_vraag_gaat_heel_door_het_adres_en_onzin_valt_eruit() {
        Deskundigenvraag vraag = new Deskundigenvraag(
                "ti", "eritrees", "partnergeweld", Werkwijze.HUISBEZOEK, LocalDate.of(2026, 11, 26));
        assertThat(Vraagadres.vraag(Vraagadres.adres(vraag))).isEqualTo(vraag);
        assertThat(Vraagadres.vraag(QueryParameters.fromString("modus=vliegen&op=ooit")))
                .isEqualTo(Deskundigenvraag.ALLES);
    }
}
