package nl.kortelijnen.tussenevaluatie.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kortelijnen.cijfers.Cijferbestand;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.ui.Cijferdeel;
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
    private final Select<Integer> periode = new Select<>();
    private final ComboBox<Netwerkkeuze.Keuze> organisatie = new ComboBox<>("Van wie?");

    TussenevaluatieView(Tussenevaluatie evaluatie, Netwerkkeuze netwerk, Clock klok) {
        this.evaluatie = evaluatie;
        this.klok = klok;
        addClassName("bladzij");
        inhoud.addClassName("cijferlijst");
        periode.setLabel("Periode");
        periode.setItems(0, 9, 21);
        periode.setItemLabelGenerator(terug -> switch (terug) {
            case 0 -> "Dit kwartaal";
            case 9 -> "Dit kwartaal en de drie ervoor";
            default -> "De laatste acht kwartalen";
        });
        periode.setValue(9);
        periode.addValueChangeListener(keuze -> toon());
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
                        .acties(
                                bestand("Download als CSV", "csv", "text/csv", () -> Cijferbestand.csv(rapport())),
                                bestand(
                                        "Download als PDF",
                                        "pdf",
                                        "application/pdf",
                                        () -> Cijferbestand.pdf(rapport()))),
                keuzes,
                new Bericht(Bericht.Toon.RUSTIG, Cijferrapport.UITLEG),
                inhoud);
        toon();
    }

    private Cijferrapport rapport() {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return evaluatie.rapport(
                vandaag.minusMonths(periode.getValue()),
                vandaag,
                Optional.ofNullable(organisatie.getValue())
                        .map(Netwerkkeuze.Keuze::id)
                        .orElse(null));
    }

    private void toon() {
        inhoud.removeAll();
        rapport().tabellen().forEach(tabel -> inhoud.add(new Cijferdeel(tabel)));
    }

    private static Anchor bestand(String tekst, String soort, String mime, Supplier<byte[]> maak) {
        Anchor link = new Anchor(
                DownloadHandler.fromInputStream(vraag -> {
                    byte[] inhoud = maak.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(inhoud), "tussenevaluatie." + soort, mime, inhoud.length);
                }),
                tekst);
        link.addClassName("knop");
        link.setRouterIgnore(true);
        return link;
    }
}
