package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Woordverschil;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.redactie.Intrekking;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.portaal.onderdeel.Vraagdialoog;
import nl.kortelijnen.toegang.wie.Rol;

/** What changes between what is published and the draft, in words, and the way back to earlier versions (G06). */
@Route("redactie/versies")
@PageTitle("Versies · Korte Lijnen")
@RolesAllowed(Rol.NAAM_REDACTEUR)
@StyleSheet("stijl/kennis.css")
class VersiesView extends Div implements HasUrlParameter<String> {

    @Tag("ins")
    private static final class Erbij extends HtmlContainer {}

    @Tag("del")
    private static final class Weg extends HtmlContainer {}

    private final Redactie redactie;
    private final Kennisbank kennisbank;
    private final Intrekking intrekking;

    private final LocalDate vandaag;

    VersiesView(Redactie redactie, Kennisbank kennisbank, Intrekking intrekking, Clock klok) {
        this.vandaag = Nederlands.vandaag(klok);
        this.redactie = redactie;
        this.kennisbank = kennisbank;
        this.intrekking = intrekking;
        addClassNames("bladzij", "versies");
    }

    @Override
    public void setParameter(BeforeEvent gebeurtenis, String item) {
        removeAll();
        Optional<Kennisversie> concept = redactie.bezig(item);
        List<Kennisversie> eerder = redactie.uitgegeven(item);
        String titel = kennisbank.item(item).map(stuk -> stuk.titel()).orElse(item);
        boolean gepubliceerd = kennisbank.item(item).isPresent();
        Paginakop paginakop = new Paginakop("Versies van " + titel).kruimel("redactie", "Redactie", "Versies");
        if (gepubliceerd) {
            paginakop.acties(Knoppen.gewoon(
                    "Haal van de site",
                    klik -> Intrekvak.vraag(intrekking, item).open()));
        }
        concept.ifPresent(versie -> paginakop.acties(Knoppen.gewoon(
                "Gooi het concept weg", klik -> vraagWeggooien(item).open())));
        add(paginakop);
        concept.ifPresent(versie -> add(verschil(
                "Concept van " + versie.namen() + ", naast wat nu op de site staat",
                gepubliceerd ? redactie.vergelijkbaar(item) : "",
                versie.tekst())));
        for (int plek = 0; plek + 1 < eerder.size(); plek++) {
            add(verschil(
                    kop(eerder.get(plek)),
                    eerder.get(plek + 1).tekst(),
                    eerder.get(plek).tekst()));
        }
        add(lijst(item, eerder));
    }

    private Vraagdialoog vraagWeggooien(String item) {
        return new Vraagdialoog(
                "Gooi het concept weg",
                "Wat er sinds de laatste versie is geschreven, is dan weg. Wat op de site staat, blijft staan.",
                "Gooi weg",
                () -> {
                    redactie.gooiConceptWeg(item);
                    Toast.gelukt("Het concept is weg.");
                    UI.getCurrent().navigate(RedactieView.class);
                });
    }

    private Section lijst(String item, List<Kennisversie> eerder) {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("regels");
        for (Kennisversie versie : eerder) {
            lijst.add(new ListItem(
                    new Span(kop(versie)),
                    Knoppen.gewoon("Zet terug als concept", klik -> zetTerug(item, versie.nr()))));
        }
        Component inhoud =
                eerder.isEmpty() ? new Paragraph("In het portaal is deze tekst nog niet eerder gepubliceerd.") : lijst;
        return new Section(new H2("Gepubliceerd in het portaal"), inhoud);
    }

    private void zetTerug(String item, int nr) {
        try {
            redactie.zetTerug(item, nr);
            UI.getCurrent().navigate(BewerkView.class, item);
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
    }

    private String kop(Kennisversie versie) {
        String akkoord = versie.goedkeurder().isEmpty() ? "" : ", akkoord van " + versie.goedkeurder();
        String erbij = versie.opmerking().isEmpty() ? "" : ". " + versie.opmerking();
        return (versie.status() == Kennisversie.Status.INGETROKKEN
                        ? "Van de site gehaald, "
                        : "Versie " + versie.nr() + ", ")
                + versie.namen() + akkoord + erbij + " ("
                + Nederlands.moment(versie.gewijzigd(), vandaag) + ")";
    }

    private static Section verschil(String kop, String oud, String nieuw) {
        Pre tekst = new Pre();
        tekst.addClassName("verschil");
        tekst.getElement().setAttribute("tabindex", "0");
        tekst.getElement().setAttribute("role", "region");
        tekst.getElement().setAttribute("aria-label", kop);
        for (Woordverschil.Stuk stuk : Woordverschil.tussen(oud, nieuw)) {
            tekst.add(
                    switch (stuk.soort()) {
                        case GELIJK -> new Text(stuk.tekst());
                        case WEG -> met(new Weg(), stuk.tekst());
                        case ERBIJ -> met(new Erbij(), stuk.tekst());
                    });
        }
        return new Section(new H2(kop), tekst);
    }

    private static Component met(HtmlContainer in, String tekst) {
        in.add(new Text(tekst));
        return in;
    }
}
