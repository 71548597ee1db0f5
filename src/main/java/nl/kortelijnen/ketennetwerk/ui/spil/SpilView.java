package nl.kortelijnen.ketennetwerk.ui.spil;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.spil.Spil;
import nl.kortelijnen.ketennetwerk.spil.Spillen;
import nl.kortelijnen.ketennetwerk.spil.Spilmeting;
import nl.kortelijnen.ketennetwerk.spil.Spilvoortgang;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.LegeStaat;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;

/** Who holds the network together, per day on which it was measured: a chart whose bars are the rows of a table (N13). */
@Route(Netwerkadres.NETWERK + "/spil")
@PageTitle("Wie is onmisbaar · Korte Lijnen")
@RolesAllowed(Rol.NAAM_NETWERKBEHEERDER)
@StyleSheet("stijl/netwerk.css")
@StyleSheet("stijl/netwerkinzicht.css")
class SpilView extends Div {

    private final Spillen spillen;
    final Select<Spilmeting> meting = new Select<>();
    private final Button opnieuw;
    private final Div voortgang = new Div();
    private final Div uitkomst = new Div();
    private boolean bezig;

    SpilView(Spillen spillen, Toegang toegang, Seinpost seinpost) {
        this.spillen = spillen;
        this.opnieuw = Knoppen.met(
                Knoppen.gewoon("Meet opnieuw", klik -> {
                    spillen.meet();
                    kijk();
                }),
                "opnieuw");
        addClassNames("bladzij", "netwerk", "spillen");
        meting.setLabel("Gemeten op");
        meting.setItemLabelGenerator(een -> een == null ? "" : Nederlands.datum(een.dag()));
        meting.addValueChangeListener(gekozen -> toon());
        voortgang.getElement().setAttribute("role", "status");
        Div balk = new Div(meting, voortgang);
        balk.addClassName("kaartbalk");
        add(
                new Paginakop("Wie is onmisbaar")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Wie is onmisbaar")
                        .onder("Over wie lopen de meeste kortste lijnen? Zoek voor hen een tweede contact.")
                        .acties(opnieuw),
                balk,
                uitkomst);
        herlaad();
        kijk();
        seinpost.volg(this, toegang.vereis().account(), this::kijk);
    }

    private void kijk() {
        Spilvoortgang nu = spillen.voortgang();
        voortgang.removeAll();
        opnieuw.setEnabled(nu.klaar());
        if (!nu.klaar()) {
            ProgressBar balk = new ProgressBar(0, 1, nu.deel());
            balk.getElement().setAttribute("aria-label", "Voortgang van de meting");
            voortgang.add(new Span(nu.zin()), balk);
        } else if (!nu.zin().isEmpty()) {
            voortgang.add(new Bericht(Bericht.Toon.FOUT, nu.zin()));
        }
        if (bezig && nu.klaar()) {
            herlaad();
        }
        bezig = !nu.klaar();
    }

    private void herlaad() {
        List<Spilmeting> metingen = spillen.metingen();
        meting.setItems(metingen);
        meting.setVisible(!metingen.isEmpty());
        if (metingen.isEmpty()) {
            uitkomst.removeAll();
            uitkomst.add(new LegeStaat("Er is nog niet gemeten. Dat gebeurt elke nacht, of nu met de knop hierboven."));
        } else {
            meting.setValue(metingen.getFirst());
        }
    }

    private void toon() {
        uitkomst.removeAll();
        Optional.ofNullable(meting.getValue()).ifPresent(gekozen -> {
            List<Spil> rijen = spillen.van(gekozen.dag());
            uitkomst.add(new Paragraph(Nederlands.aantal(gekozen.mensen(), "collega", "collega's") + " en "
                    + Nederlands.aantal(gekozen.lijnen(), "lijn", "lijnen") + ", gemeten "
                    + Nederlands.datum(gekozen.dag()) + "."));
            uitkomst.add(
                    rijen.isEmpty()
                            ? new LegeStaat(
                                    "Over niemand loopt een lijn tussen twee anderen. Er is dus niemand onmisbaar.")
                            : tabel(rijen));
        });
    }

    private static Component tabel(List<Spil> rijen) {
        NativeTable tabel = new NativeTable();
        tabel.addClassName("spiltabel");
        tabel.getElement().setAttribute("aria-label", "Wie het netwerk bij elkaar houdt");
        NativeTableRow kop = new NativeTableRow();
        for (String naam : List.of("Collega", "Deel van de kortste lijnen", "Vorige meting", "Lijnen", "Onmisbaar")) {
            NativeTableHeaderCell cel = new NativeTableHeaderCell(naam);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        }
        tabel.getHead().add(kop);
        double hoogste = rijen.getFirst().tussenheid();
        rijen.forEach(spil -> tabel.getBody().add(rij(spil, hoogste)));
        return tabel;
    }

    private static NativeTableRow rij(Spil spil, double hoogste) {
        NativeTableHeaderCell wie = new NativeTableHeaderCell();
        wie.getElement().setAttribute("scope", "row");
        wie.add(
                spil.naam().isEmpty()
                        ? new Span("Niet meer in het netwerk")
                        : new Anchor(Netwerkadres.van(spil.id()), spil.naam()));
        Span bij = new Span(spil.organisatieNaam());
        bij.addClassNames("klein", "stil");
        wie.add(bij);
        Span staaf = new Span();
        staaf.addClassName("spilstaaf");
        staaf.getStyle().set("--deel", String.valueOf(spil.tussenheid() / hoogste));
        staaf.getElement().setAttribute("aria-hidden", "true");
        NativeTableCell deel = cel("Deel van de kortste lijnen", new Span(procent(spil.tussenheid())));
        deel.addComponentAsFirst(staaf);
        return new NativeTableRow(
                wie,
                deel,
                cel("Vorige meting", new Span(spil.eerder() == null ? "Niet gemeten" : procent(spil.eerder()))),
                cel("Lijnen", new Span(String.valueOf(spil.lijnen()))),
                cel(
                        "Onmisbaar",
                        spil.onmisbaar()
                                ? new Pil(Pil.Toon.SPOED, "Enige verbinding")
                                : new Span("Er zijn andere wegen")));
    }

    private static NativeTableCell cel(String kop, Component inhoud) {
        NativeTableCell cel = new NativeTableCell();
        cel.add(inhoud);
        cel.getElement().setAttribute("data-kop", kop);
        return cel;
    }

    private static String procent(double deel) {
        return String.format(Nederlands.TAAL, "%.1f%%", deel * 100);
    }
}
