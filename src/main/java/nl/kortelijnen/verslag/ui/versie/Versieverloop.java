package nl.kortelijnen.verslag.ui.versie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Woordverschil;
import nl.kortelijnen.verslag.Publicatie;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.verschil.Versieverschil;
import org.jspecify.annotations.Nullable;

/** Below a report that was corrected: what is different from the version before, and the way to every earlier one. */
public final class Versieverloop extends Section {

    /** @param vorige the version this one replaced, when it can still be read */
    public Versieverloop(Publicatie verslag, @Nullable Publicatie vorige) {
        addClassName("versieverloop");
        H2 kop = new H2("Versies");
        kop.setId("versies");
        kop.getElement().setAttribute("tabindex", "-1");
        add(kop);
        if (vorige != null) {
            add(verschil(Versieverschil.tussen(vorige, verslag), vorige.nummer()));
        }
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        lijst.add(rij(new Span("Versie " + verslag.nummer() + ", deze"), verslag.gepubliceerd(), verslag.wijziging()));
        for (Publicatie.Eerdere eerdere : verslag.eerdere()) {
            lijst.add(rij(
                    new Anchor(
                            Verslagadres.versie(verslag.slug(), eerdere.nummer()), "Lees versie " + eerdere.nummer()),
                    eerdere.gepubliceerd(),
                    eerdere.wijziging()));
        }
        add(lijst);
    }

    /** In which words a date is said. */
    public static String dag(Instant moment) {
        return Nederlands.datum(LocalDate.ofInstant(moment, Nederlands.TIJDZONE));
    }

    private static ListItem rij(Component titel, Instant moment, String wijziging) {
        Span onder = new Span(dag(moment) + (wijziging.isBlank() ? "" : " · " + wijziging));
        onder.addClassNames("klein", "stil");
        Div tekst = new Div(titel, onder);
        tekst.addClassName("stapel");
        return new ListItem(tekst);
    }

    private static Details verschil(Versieverschil verschil, int vorige) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("versieverschil");
        for (Versieverschil.Regel regel : verschil.regels()) {
            Span waar = new Span(regel.waar());
            waar.addClassNames("klein", "stil");
            Paragraph tekst = new Paragraph();
            regel.stukken().forEach(stuk -> tekst.add(stuk(stuk)));
            lijst.add(new ListItem(waar, tekst));
        }
        Component inhoud = verschil.regels().isEmpty()
                ? new Paragraph("De woorden zijn in beide versies hetzelfde.")
                : new Div(new Paragraph("Doorgestreept is weg, onderstreept is nieuw."), lijst);
        Details uitklap = new Details(
                "Wat er anders is dan in versie " + vorige + " ("
                        + Nederlands.aantal(verschil.regels().size(), "plek", "plekken") + ")",
                inhoud);
        uitklap.addClassName("verschil-uitklap");
        return uitklap;
    }

    private static Component stuk(Woordverschil.Stuk stuk) {
        return switch (stuk.soort()) {
            case GELIJK -> new Text(stuk.tekst());
            case WEG -> met(new Weg(), stuk.tekst());
            case ERBIJ -> met(new Erbij(), stuk.tekst());
        };
    }

    private static Component met(HtmlContainer in, String tekst) {
        in.add(new Text(tekst));
        return in;
    }

    @Tag("del")
    private static final class Weg extends HtmlContainer {}

    @Tag("ins")
    private static final class Erbij extends HtmlContainer {}
}
