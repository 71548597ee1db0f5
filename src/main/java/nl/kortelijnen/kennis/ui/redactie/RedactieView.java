package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.kennis.Kennisbank;
import nl.kortelijnen.kennis.redactie.Intrekking;
import nl.kortelijnen.kennis.redactie.Kennisversie;
import nl.kortelijnen.kennis.redactie.Redactie;
import nl.kortelijnen.kennis.stuk.Kennisadres;
import nl.kortelijnen.kennis.stuk.Kennisitem;
import nl.kortelijnen.kennis.ui.Kennisregel;
import nl.kortelijnen.portaal.aanbod.Paginas;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Toast;
import nl.kortelijnen.toegang.wie.Rol;

/** Where a redacteur begins: what waits, what is overdue, and the tools. */
@Route(Kennisadres.REDACTIE)
@Menu(title = "Redactie", order = 35, icon = "potlood")
@PageTitle("Redactie · Korte Lijnen")
@RolesAllowed(Rol.NAAM_REDACTEUR)
@StyleSheet("stijl/kennis.css")
class RedactieView extends Div {

    /** How long before its date somebody is asked to look again. */
    private static final int VOORAF_DAGEN = 30;

    private final Redactie redactie;
    private final LocalDate vandaag;

    RedactieView(Kennisbank kennisbank, Redactie redactie, Intrekking intrekking, Clock klok) {
        this.redactie = redactie;
        this.vandaag = Nederlands.vandaag(klok);
        addClassNames("bladzij", "redactie");
        int fouten = kennisbank.fouten().size();
        Div wegen = new Div(
                Knoppen.met(Knoppen.hoofd("Schrijf een nieuw stuk", klik -> new NieuwStuk(redactie).open()), "plus"),
                Knoppen.link(Paginas.ZONDER_RESULTAAT, "zoeken", "Gezocht en niet gevonden"),
                Knoppen.link(Paginas.SYNONIEMEN, "taal", "Synoniemen"),
                Knoppen.link(
                        "kennis/fouten",
                        "waarschuwing",
                        fouten == 0 ? "Fouten in bestanden" : "Fouten (" + fouten + ")"));
        wegen.addClassName("rij-v");
        add(new Paginakop("Redactie").onder("Houd de kennis goed, kort en waar."), wegen);
        int anders = redactie.uitvoer().size();
        if (anders > 0) {
            wegen.add(uitvoer(anders));
        }
        add(bezig(), nakijken(kennisbank.alle()), new Intrekvak(intrekking, redactie, vandaag));
    }

    /** Everything that the portal holds in another version than the folder, as files to put back there. */
    private Anchor uitvoer(int aantal) {
        DownloadHandler zip = DownloadHandler.fromInputStream(vraag -> {
            byte[] bytes = Uitvoer.zip(redactie.uitvoer());
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), "kennis-uit-het-portaal.zip", "application/zip", bytes.length);
        });
        Anchor link = new Anchor(
                zip,
                "Download " + Nederlands.aantal(aantal, "tekst", "teksten") + " uit het portaal (voor content/kennis)");
        link.addClassName("knop");
        return link;
    }

    private Section bezig() {
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        for (Kennisversie versie : redactie.bezig()) {
            Span wie = new Span(versie.namen());
            wie.addClassNames("klein", "stil");
            boolean wacht = versie.status() == Kennisversie.Status.AANGEBODEN;
            Div regel = new Div(
                    new Anchor(
                            "redactie/bewerk/" + versie.item(),
                            redactie.velden(versie).enkel("titel")),
                    wie);
            regel.addClassName("stapel");
            lijst.add(new ListItem(
                    regel,
                    new Pil(
                            wacht ? Pil.Toon.WACHT : Pil.Toon.OPEN,
                            versie.status().label())));
        }
        Component inhoud = lijst.getComponentCount() == 0 ? new Paragraph("Er wordt nu aan niets gewerkt.") : lijst;
        Section vak = new Section(new H2("Concepten"), inhoud);
        vak.addClassName("soortvak");
        return vak;
    }

    /** What is overdue or soon will be, the oldest first (G07). */
    private Section nakijken(List<Kennisitem> alle) {
        LocalDate grens = vandaag.plusDays(VOORAF_DAGEN);
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("kennislijst");
        alle.stream()
                .filter(item -> item.verlopen(grens))
                .sorted(Comparator.comparing((Kennisitem item) -> item.geldigTot() == null ? grens : item.geldigTot()))
                .forEach(item -> lijst.add(new ListItem(
                        Kennisregel.kort(item),
                        Kennisregel.nagekeken(item, vandaag),
                        Knoppen.gewoon("Nog steeds goed", klik -> nogGoed(item)))));
        Component inhoud = lijst.getComponentCount() == 0
                ? new Paragraph("Niets loopt de komende " + VOORAF_DAGEN + " dagen af.")
                : lijst;
        Section vak = new Section(new H2("Opnieuw nakijken"), inhoud);
        vak.addClassName("soortvak");
        return vak;
    }

    private void nogGoed(Kennisitem item) {
        try {
            redactie.nagekeken(item.id());
            Toast.gelukt("“" + item.titel() + "” is nagekeken en geldt weer een jaar.");
            UI.getCurrent().refreshCurrentRoute(false);
        } catch (Fout.RegelGeschonden fout) {
            Toast.fout(fout.bericht());
        }
    }
}
