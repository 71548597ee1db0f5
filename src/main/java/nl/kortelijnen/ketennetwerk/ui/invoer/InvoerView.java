package nl.kortelijnen.ketennetwerk.ui.invoer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.ketennetwerk.Netwerkadres;
import nl.kortelijnen.ketennetwerk.invoer.Dubbelkeuze;
import nl.kortelijnen.ketennetwerk.invoer.Invoerplan;
import nl.kortelijnen.ketennetwerk.invoer.Invoerregel;
import nl.kortelijnen.ketennetwerk.invoer.Netwerkinvoer;
import nl.kortelijnen.portaal.Seinpost;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Bestandsontvangst;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Pil;
import nl.kortelijnen.portaal.onderdeel.Uploadteksten;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;

/** A netwerkbeheerder brings many cards in at once, after seeing what that would do (N15). */
@Route(Netwerkadres.INLEZEN)
@PageTitle("Lees kaarten in · Korte Lijnen")
@RolesAllowed(Rol.NAAM_NETWERKBEHEERDER)
@StyleSheet("stijl/netwerk.css")
class InvoerView extends Div {

    private static final int EERST_GETOOND = 100;
    private static final String TE_GROOT = "Dit bestand is groter dan 10 MB. Deel het in stukken.";

    private final Netwerkinvoer invoer;
    private final Div uitkomst = new Div();
    private final Map<Integer, Dubbelkeuze> keuzes = new HashMap<>();
    private @Nullable Invoerbalk balk;

    InvoerView(Netwerkinvoer invoer, Toegang toegang, Seinpost seinpost) {
        this.invoer = invoer;
        addClassNames("bladzij", "smal", "netwerk");
        uitkomst.addClassName("stapel-ruim");
        uitkomst.getElement().setAttribute("aria-live", "polite");
        add(
                new Paginakop("Lees kaarten in")
                        .kruimel(Netwerkadres.NETWERK, "Netwerk", "Inlezen")
                        .onder("Je ziet eerst wat er gebeurt. Er verandert niets voor je ja zegt."),
                uitleg(),
                upload(),
                uitkomst);
        seinpost.volg(this, toegang.vereis().account(), this::kijk);
    }

    private static Component uitleg() {
        UnorderedList kolommen = new UnorderedList(
                new ListItem(
                        "Organisaties: naam, soort, kort, afkortingen, omschrijving, doet_wel, doet_niet, telefoon, "
                                + "mail, bereikbaar, werkgebied, talen"),
                new ListItem("Collega's: naam, functie, organisatie, telefoon, mail, bereikbaar, vaardigheden, talen "
                        + "(bijvoorbeeld nl: moedertaal; ti: B1)"),
                new ListItem("Een andere sociale kaart: HSDS 3.0 als JSON"));
        return new Details("Welke kolommen kunnen erin?", kolommen);
    }

    private Upload upload() {
        Upload upload = new Upload();
        upload.setUploadHandler(
                new Bestandsontvangst(Netwerkinvoer.GROOTSTE_BESTAND, this::ontvang, () -> weiger(TE_GROOT)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Netwerkinvoer.GROOTSTE_BESTAND);
        upload.setAcceptedFileTypes(".csv", ".xlsx", ".json", ".txt");
        upload.setUploadButton(new Button("Kies een bestand"));
        upload.setDropLabel(new Span("of sleep het hierheen"));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(Uploadteksten.maak(TE_GROOT, "Kies een CSV, een rekenblad (.xlsx) of JSON."));
        upload.addFileRejectedListener(geweigerd -> weiger(geweigerd.getErrorMessage()));
        return upload;
    }

    private void weiger(String zin) {
        uitkomst.removeAll();
        uitkomst.add(new Bericht(Bericht.Toon.FOUT, zin));
    }

    private void ontvang(String naam, byte[] inhoud) {
        keuzes.clear();
        lees(naam, inhoud);
    }

    private void lees(String naam, byte[] inhoud) {
        try {
            toon(naam, invoer.lees(naam, inhoud, keuzes), inhoud);
        } catch (Fout.RegelGeschonden e) {
            weiger(e.bericht());
        }
    }

    private void toon(String naam, Invoerplan plan, byte[] inhoud) {
        uitkomst.removeAll();
        Div tellingen = new Div();
        tellingen.addClassName("rij-v");
        for (Invoerregel.Soort soort : Invoerregel.Soort.values()) {
            long aantal = plan.aantal(soort);
            if (aantal > 0) {
                tellingen.add(new Pil(toon(soort), soort.label() + ": " + aantal));
            }
        }
        Section deel = new Section(new H2(naam), tellingen);
        deel.addClassName("blok");
        if (plan.aantal(Invoerregel.Soort.FOUT) > 0) {
            deel.add(new Bericht(
                    Bericht.Toon.FOUT, "Er wordt niets ingelezen zolang er fouten zijn. Verbeter ze in je bestand."));
        } else if (plan.teSchrijven() == 0 && plan.aantal(Invoerregel.Soort.DUBBEL) > 0) {
            deel.add(
                    new Bericht(
                            Bericht.Toon.WACHT,
                            "Er is nu niets in te lezen: wat dubbel lijkt, slaan we over. Is het dezelfde, voeg het dan samen."));
        } else if (plan.teSchrijven() == 0) {
            deel.add(new Bericht(Bericht.Toon.GOED, "Alles staat al zo in het netwerk. Er is niets in te lezen."));
        } else {
            deel.add(new Div(Knoppen.hoofd(
                    "Lees " + Nederlands.aantal(plan.teSchrijven(), "kaart", "kaarten") + " in",
                    klik -> voerUit(plan))));
        }
        deel.add(regels(plan, (regel, keuze) -> {
            keuzes.put(regel.rij(), keuze);
            lees(naam, inhoud);
        }));
        uitkomst.add(deel);
    }

    private static Component regels(Invoerplan plan, BiConsumer<Invoerregel, Dubbelkeuze> kies) {
        List<Invoerregel> eerst = plan.regels().stream()
                .filter(regel -> regel.soort() != Invoerregel.Soort.GELIJK
                        || !regel.keuzes().isEmpty())
                .sorted((een, ander) -> Integer.compare(gewicht(een), gewicht(ander)))
                .toList();
        UnorderedList lijst = new UnorderedList();
        lijst.addClassName("invoerregels");
        eerst.stream().limit(EERST_GETOOND).forEach(regel -> lijst.add(rij(regel, kies)));
        Div geheel = new Div(lijst);
        if (eerst.size() > EERST_GETOOND) {
            geheel.add(new Paragraph("En nog " + (eerst.size() - EERST_GETOOND) + " rijen."));
        }
        return geheel;
    }

    private static int gewicht(Invoerregel regel) {
        return switch (regel.soort()) {
            case FOUT -> 0;
            case DUBBEL -> 1;
            case SAMEN -> 2;
            case WIJZIGT -> 3;
            case NIEUW -> 4;
            case GELIJK -> 5;
        };
    }

    private static ListItem rij(Invoerregel regel, BiConsumer<Invoerregel, Dubbelkeuze> kies) {
        Span naam = new Span(regel.naam().isEmpty() ? "(geen naam)" : regel.naam());
        naam.addClassName("vet");
        Span waar = new Span("Rij " + regel.rij() + (regel.kolom() == null ? "" : ", kolom " + regel.kolom())
                + (regel.zin().isEmpty() ? "" : ": " + regel.zin()));
        waar.addClassNames("klein", "stil");
        Div tekst = new Div(naam, waar);
        tekst.addClassName("stapel");
        ListItem rij =
                new ListItem(tekst, new Pil(toon(regel.soort()), regel.soort().label()));
        Div knoppen = new Div();
        knoppen.addClassName("rij-v");
        rij.add(knoppen);
        knoppen.setVisible(!regel.keuzes().isEmpty());
        regel.keuzes().stream()
                .filter(keuze -> keuze != gekozen(regel.soort()))
                .forEach(keuze -> knoppen.add(Knoppen.voor(
                        Knoppen.gewoon(keuze.label(), klik -> kies.accept(regel, keuze)),
                        "rij " + regel.rij() + ", " + regel.naam())));
        return rij;
    }

    /** What a row does now; that button need not be there. */
    private static Dubbelkeuze gekozen(Invoerregel.Soort soort) {
        return switch (soort) {
            case SAMEN, WIJZIGT, GELIJK -> Dubbelkeuze.SAMENVOEGEN;
            case NIEUW -> Dubbelkeuze.NIEUW;
            case DUBBEL, FOUT -> Dubbelkeuze.OVERSLAAN;
        };
    }

    private static Pil.Toon toon(Invoerregel.Soort soort) {
        return switch (soort) {
            case NIEUW, WIJZIGT, SAMEN -> Pil.Toon.GOED;
            case GELIJK -> Pil.Toon.RUSTIG;
            case DUBBEL -> Pil.Toon.OPEN;
            case FOUT -> Pil.Toon.WACHT;
        };
    }

    private void voerUit(Invoerplan plan) {
        uitkomst.removeAll();
        Invoerbalk nieuw = new Invoerbalk(invoer.begin(plan), !plan.mensen().isEmpty());
        balk = nieuw;
        uitkomst.add(nieuw);
    }

    private void kijk() {
        if (balk != null) {
            balk.kijk();
        }
    }
}
