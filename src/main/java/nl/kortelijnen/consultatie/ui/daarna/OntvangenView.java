package nl.kortelijnen.consultatie.ui.daarna;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.kortelijnen.consultatie.advies.Advies;
import nl.kortelijnen.consultatie.advies.Adviezen;
import nl.kortelijnen.consultatie.overdracht.Overdracht;
import nl.kortelijnen.consultatie.overdracht.Overdrachten;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppeling;
import nl.kortelijnen.consultatie.terugkoppeling.Terugkoppelingen;
import nl.kortelijnen.portaal.Getoond;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Verbergbaar;
import nl.kortelijnen.toegang.wie.Toegang;

/** What others sent: advice to go on with, what was handed over, and what one hears as a reporter. */
@Route(OntvangenView.ADRES)
@PageTitle("Voor jou · Korte Lijnen")
@StyleSheet("stijl/consultatie.css")
@PermitAll
public class OntvangenView extends Div implements Verbergbaar {

    public static final String ADRES = Paginas.CONSULTATIES + "/ontvangen";

    private final Adviezen adviezen;
    private final Terugkoppelingen terugkoppelingen;
    private final Overdrachten overdrachten;
    private final Advieskaarten advieskaarten;
    private final Terugkoppelkaarten terugkoppelkaarten;
    private final Overdrachtkaarten overdrachtkaarten;
    private final Div inhoud = new Div();
    private final Getoond<Stapels> getoond = new Getoond<>(this::teken);

    OntvangenView(
            Adviezen adviezen,
            Terugkoppelingen terugkoppelingen,
            Overdrachten overdrachten,
            Advieskaarten advieskaarten,
            Terugkoppelkaarten terugkoppelkaarten,
            Overdrachtkaarten overdrachtkaarten,
            Toegang toegang,
            Seinpost seinpost) {
        this.adviezen = adviezen;
        this.terugkoppelingen = terugkoppelingen;
        this.overdrachten = overdrachten;
        this.advieskaarten = advieskaarten;
        this.terugkoppelkaarten = terugkoppelkaarten;
        this.overdrachtkaarten = overdrachtkaarten;
        addClassName("bladzij");
        inhoud.addClassName("consultlijst");
        add(
                new Paginakop("Voor jou")
                        .kruimel(Paginas.CONSULTATIES, "Consultaties", "Voor jou")
                        .onder("Advies, overdrachten en terugkoppeling van collega's. Zonder namen van gezinnen."),
                inhoud);
        seinpost.volg(this, toegang.vereis().account(), this::toon);
        toon();
    }

    private record Stapels(
            List<Overdracht> overgedragen,
            List<Overdracht> zonderReactie,
            List<Advies> advies,
            List<Terugkoppeling> terugkoppelingen) {}

    private void toon() {
        getoond.toon(new Stapels(
                overdrachten.voorMij(),
                overdrachten.zonderReactie(),
                adviezen.ontvangen(),
                terugkoppelingen.voorMij()));
    }

    private void teken(Stapels nu) {
        inhoud.removeAll();
        deel(
                "Overgedragen aan jou",
                nu.overgedragen().stream()
                        .map(een -> overdrachtkaarten.kaart(een, this::toon))
                        .toList());
        deel(
                "Stagneert en nog niet bevestigd",
                nu.zonderReactie().stream()
                        .map(een -> overdrachtkaarten.kaart(een, this::toon))
                        .toList());
        deel(
                "Advies voor jou",
                nu.advies().stream()
                        .map(een -> advieskaarten.kaart(een, this::toon))
                        .toList());
        deel(
                "Wat je als melder hoort",
                nu.terugkoppelingen().stream()
                        .map(een -> terugkoppelkaarten.kaart(een, this::toon))
                        .toList());
        if (inhoud.getComponentCount() == 0) {
            inhoud.add(new LegeStaat(
                    "Hier komt advies waar jij mee verder gaat, wat een collega aan je overdraagt, en wat "
                            + "je hoort als je iets hebt gemeld."));
        }
    }

    private void deel(String titel, List<Component> kaarten) {
        if (!kaarten.isEmpty()) {
            Section deel = new Section(new H2(titel));
            deel.addClassName("daarnadeel");
            deel.add(kaarten);
            inhoud.add(deel);
        }
    }
}
