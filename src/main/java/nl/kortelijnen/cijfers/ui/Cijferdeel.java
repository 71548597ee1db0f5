package nl.kortelijnen.cijfers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.kortelijnen.cijfers.Cijfertabel;

/** One table of figures, with its drawing above it. */
public class Cijferdeel extends Section {

    public Cijferdeel(Cijfertabel tabel) {
        addClassName("cijferdeel");
        add(new H2(tabel.titel()));
        if (!tabel.uitleg().isEmpty()) {
            Paragraph uitleg = new Paragraph(tabel.uitleg());
            uitleg.addClassNames("klein", "stil");
            add(uitleg);
        }
        if (tabel.rijen().isEmpty()) {
            add(new Paragraph("Hierover is nog niets te tellen."));
            return;
        }
        if (Staafgrafiek.kan(tabel)) {
            add(legenda(tabel), new Staafgrafiek(tabel));
        }
        add(tabel(tabel));
    }

    private static Div legenda(Cijfertabel tabel) {
        Div legenda = new Div();
        legenda.addClassNames("rij-v", "legenda");
        int deel = 0;
        for (String naam : Staafgrafiek.legenda(tabel)) {
            Span blok = new Span();
            blok.addClassNames("legendablok", "deel" + deel++);
            blok.getElement().setAttribute("aria-hidden", "true");
            legenda.add(new Span(blok, new Span(naam)));
        }
        return legenda;
    }

    private static Div tabel(Cijfertabel tabel) {
        NativeTable blok = new NativeTable();
        NativeTableRow kop = new NativeTableRow();
        NativeTableHeaderCell eerste = new NativeTableHeaderCell("Periode");
        eerste.getElement().setAttribute("scope", "col");
        kop.add(eerste);
        tabel.kolommen().forEach(naam -> {
            NativeTableHeaderCell cel = new NativeTableHeaderCell(naam);
            cel.getElement().setAttribute("scope", "col");
            kop.add(cel);
        });
        blok.getHead().add(kop);
        tabel.rijen().forEach(rij -> {
            NativeTableRow regel = blok.getBody().addRow();
            NativeTableHeaderCell naam = new NativeTableHeaderCell(rij.naam());
            naam.getElement().setAttribute("scope", "row");
            regel.add(naam);
            rij.cellen().forEach(cel -> {
                var vak = regel.addDataCell();
                vak.setText(cel.tekst());
                if (cel.afgeschermd()) {
                    vak.addClassName("stil");
                }
            });
        });
        Div schuif = new Div(blok);
        schuif.addClassName("cijfertabel");
        schuif.getElement().setAttribute("tabindex", "0");
        schuif.getElement().setAttribute("role", "region");
        schuif.getElement().setAttribute("aria-label", "Tabel: " + tabel.titel());
        return schuif;
    }
}
