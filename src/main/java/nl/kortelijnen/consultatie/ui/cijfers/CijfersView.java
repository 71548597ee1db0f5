package nl.kortelijnen.consultatie.ui.cijfers;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import nl.kortelijnen.cijfers.Cijferbestand;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.ui.Cijferdeel;
import nl.kortelijnen.consultatie.cijfers.Consultcijfers;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Paginakop;

/** How early, how fast and with what result experts are asked: as drawings with tables, and to take along. */
@Route(CijfersView.ADRES)
@PageTitle("Cijfers over consultaties · Korte Lijnen")
@StyleSheet("stijl/consultatie.css")
@StyleSheet("stijl/cijfers.css")
@PermitAll
public class CijfersView extends Div {

    public static final String ADRES = Paginas.CONSULTATIES + "/cijfers";

    private final transient Consultcijfers cijfers;
    private final transient Clock klok;
    private final Div inhoud = new Div();
    private final Select<Periode> periode = new Select<>();

    /** How far back. */
    enum Periode {
        KWARTAAL("Dit kwartaal", 0),
        JAAR("Dit kwartaal en de drie ervoor", 9),
        TWEE_JAAR("De laatste acht kwartalen", 21);

        private final String label;
        private final int maandenTerug;

        Periode(String label, int maandenTerug) {
            this.label = label;
            this.maandenTerug = maandenTerug;
        }
    }

    CijfersView(Consultcijfers cijfers, Clock klok) {
        this.cijfers = cijfers;
        this.klok = klok;
        addClassName("bladzij");
        inhoud.addClassName("consultlijst");
        periode.addClassName("cijferkeuze");
        periode.setLabel("Periode");
        periode.setItems(Periode.values());
        periode.setItemLabelGenerator(keuze -> keuze.label);
        periode.setValue(Periode.JAAR);
        periode.addValueChangeListener(keuze -> toon());
        add(
                new Paginakop("Cijfers over consultaties")
                        .kruimel(Paginas.CONSULTATIES, "Consultaties", "Cijfers")
                        .onder("Vragen we het vroeg genoeg, en helpt het? Per heel kwartaal.")
                        .acties(
                                bestand("Download als CSV", "csv", "text/csv", () -> Cijferbestand.csv(rapport())),
                                bestand(
                                        "Download als PDF",
                                        "pdf",
                                        "application/pdf",
                                        () -> Cijferbestand.pdf(rapport()))),
                periode,
                new Bericht(Bericht.Toon.RUSTIG, Cijferrapport.UITLEG),
                inhoud);
        toon();
    }

    private Cijferrapport rapport() {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return cijfers.rapport(vandaag.minusMonths(periode.getValue().maandenTerug), vandaag);
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
                            new ByteArrayInputStream(inhoud), "consultaties." + soort, mime, inhoud.length);
                }),
                tekst);
        link.addClassName("knop");
        link.setRouterIgnore(true);
        return link;
    }
}
