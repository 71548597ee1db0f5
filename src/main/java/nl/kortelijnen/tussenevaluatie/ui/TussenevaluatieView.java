package nl.kortelijnen.tussenevaluatie.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.ui.Cijferdeel;
import nl.kortelijnen.cijfers.ui.Cijferkeuze;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Netwerkkeuze;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.tussenevaluatie.Tussenevaluatie;

/** How it goes with the households, and with our work for them: as drawings with tables, and to take along. */
@Route(TussenevaluatieView.ADRES)
@Menu(title = "Tussenevaluatie", order = 95, icon = "tabel")
@PageTitle("Tussenevaluatie · Korte Lijnen")
@StyleSheet("stijl/cijfers.css")
@PermitAll
class TussenevaluatieView extends Div {

    static final String ADRES = Paginas.TUSSENEVALUATIE;

    private final transient Tussenevaluatie evaluatie;
    private final transient Clock klok;
    private final Div inhoud = new Div();
    private final Cijferkeuze periode = new Cijferkeuze(this::toon);
    private final ComboBox<Netwerkkeuze.Keuze> organisatie = new ComboBox<>("Van wie?");

    TussenevaluatieView(Tussenevaluatie evaluatie, Netwerkkeuze netwerk, Clock klok) {
        this.evaluatie = evaluatie;
        this.klok = klok;
        addClassName("bladzij");
        inhoud.addClassName("cijferlijst");
        organisatie.setItems(netwerk.organisaties());
        organisatie.setItemLabelGenerator(Netwerkkeuze.Keuze::naam);
        organisatie.setPlaceholder("De hele regio");
        organisatie.setClearButtonVisible(true);
        organisatie.addValueChangeListener(keuze -> toon());
        Div keuzes = new Div(periode, organisatie);
        keuzes.addClassName("cijferkeuzes");
        add(
                new Paginakop("Tussenevaluatie")
                        .onder("Wat levert ons werk op, en waar blijft het steken? Per heel kwartaal.")
                        .acties(Cijferkeuze.bestanden("tussenevaluatie", this::rapport)),
                keuzes,
                new Bericht(Bericht.Toon.RUSTIG, Cijferrapport.UITLEG),
                inhoud);
        toon();
    }

    private Cijferrapport rapport() {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return evaluatie.rapport(
                periode.vanaf(vandaag),
                vandaag,
                Optional.ofNullable(organisatie.getValue())
                        .map(Netwerkkeuze.Keuze::id)
                        .orElse(null));
    }

    private void toon() {
        inhoud.removeAll();
        rapport().tabellen().forEach(tabel -> inhoud.add(new Cijferdeel(tabel)));
    }
}
