package nl.kortelijnen.consultatie.ui.cijfers;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.ui.Cijferdeel;
import nl.kortelijnen.cijfers.ui.Cijferkeuze;
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
    private final Cijferkeuze periode = new Cijferkeuze(this::toon);

    CijfersView(Consultcijfers cijfers, Clock klok) {
        this.cijfers = cijfers;
        this.klok = klok;
        addClassName("bladzij");
        inhoud.addClassName("consultlijst");
        add(
                new Paginakop("Cijfers over consultaties")
                        .kruimel(Paginas.CONSULTATIES, "Consultaties", "Cijfers")
                        .onder("Vragen we het vroeg genoeg, en helpt het? Per heel kwartaal.")
                        .acties(Cijferkeuze.bestanden("consultaties", this::rapport)),
                periode,
                new Bericht(Bericht.Toon.RUSTIG, Cijferrapport.UITLEG),
                inhoud);
        toon();
    }

    private Cijferrapport rapport() {
        LocalDate vandaag = Nederlands.vandaag(klok);
        return cijfers.rapport(periode.vanaf(vandaag), vandaag);
    }

    private void toon() {
        inhoud.removeAll();
        rapport().tabellen().forEach(tabel -> inhoud.add(new Cijferdeel(tabel)));
    }
}
