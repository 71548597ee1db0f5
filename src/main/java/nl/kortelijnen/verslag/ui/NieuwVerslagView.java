package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import nl.kortelijnen.bestanden.Bestandseis;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Bestandsontvangst;
import nl.kortelijnen.portaal.onderdeel.Icoon;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Paginakop;
import nl.kortelijnen.portaal.onderdeel.Paginawissel;
import nl.kortelijnen.portaal.onderdeel.Uploadteksten;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.verslag.Inlezing;
import nl.kortelijnen.verslag.Verslagadres;
import nl.kortelijnen.verslag.sjabloon.Sjablonen;
import nl.kortelijnen.verslag.sjabloon.Sjabloon;
import nl.kortelijnen.verslag.ui.sjabloon.Sjabloonkeuze;

/** Choosing the file that becomes a report. */
@Route(Verslagadres.NIEUW)
@PageTitle("Nieuw verslag · Korte Lijnen")
@RolesAllowed(Rol.NAAM_ORGANISATOR)
@StyleSheet("stijl/verslag.css")
class NieuwVerslagView extends Div {

    private final Inlezing inlezing;
    private final Div melding = new Div();
    private final Upload upload = new Upload();

    NieuwVerslagView(Inlezing inlezing, Sjablonen sjablonen) {
        this.inlezing = inlezing;
        addClassNames("bladzij", "smal", "nieuw-verslag");
        melding.addClassName("upload-melding");
        richtUploadIn();
        add(
                new Paginakop("Nieuw verslag")
                        .kruimel(Verslagadres.LIJST, "Verslagen", "Nieuw verslag")
                        .onder("Kies het bestand. We lezen het en zoeken de subgroepen en punten op. "
                                + "Jij kijkt ze daarna na; er wordt nog niets gepubliceerd."),
                melding,
                upload,
                uitleg());
        List<Sjabloon> keuze = sjablonen.alle();
        if (!keuze.isEmpty()) {
            add(new Sjabloonkeuze(keuze, this::begin));
        }
    }

    private void begin(String titel, String sjabloon) {
        UUID verslag = inlezing.begin(titel, sjabloon);
        Paginawissel.naar(Verslagadres.bewerk(verslag));
    }

    private void richtUploadIn() {
        upload.setUploadHandler(new Bestandsontvangst(
                Bestandseis.VERSLAG.grootste(), this::ontvang, () -> weiger(Bestandseis.VERSLAG.teGroot())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Bestandseis.VERSLAG.grootste());
        upload.setAcceptedFileExtensions(Bestandseis.VERSLAG.uitgangen().toArray(String[]::new));
        upload.setUploadButton(knop());
        upload.setDropLabel(new Span("of sleep het hierheen"));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(Uploadteksten.maak(Bestandseis.VERSLAG.teGroot(), Bestandseis.VERSLAG.verkeerdeSoort()));
        upload.addFileRejectedListener(geweigerd -> weiger(geweigerd.getErrorMessage()));
    }

    private static Button knop() {
        Button knop = Knoppen.met(Knoppen.hoofd("Kies bestand", klik -> {}), "upload");
        knop.addClassName("kies-bestand");
        return knop;
    }

    /** Runs in the session's lock, after the whole file has come in. */
    void ontvang(String bestandsnaam, byte[] inhoud) {
        melding.removeAll();
        try {
            UUID verslag = inlezing.neemOp(bestandsnaam, inhoud);
            Paginawissel.naar(Verslagadres.bewerk(verslag));
        } catch (Fout fout) {
            upload.clearFileList();
            weiger(fout.bericht());
        }
    }

    private void weiger(String zin) {
        melding.removeAll();
        melding.add(new Bericht(Bericht.Toon.FOUT, zin));
    }

    private static Div uitleg() {
        UnorderedList regels = new UnorderedList(
                regel("kennis", "Een .docx, .pdf, .md of .txt van hooguit 25 MB, zonder wachtwoord."),
                regel("verslagen", "Koppen, subgroepen en opsommingen worden herkend als je ze zo hebt opgemaakt."),
                regel("schild", "Namen van mensen wijzen we aan voordat je publiceert."),
                regel("weg", "Het bestand zelf bewaren we niet, alleen de tekst die erin staat."));
        regels.addClassName("nieuw-verslag-uitleg");
        Paragraph kop = new Paragraph("Goed om te weten");
        kop.addClassName("vet");
        Div kaart = new Div(kop, regels);
        kaart.addClassNames("kaart", "papier");
        return kaart;
    }

    private static ListItem regel(String icoon, String zin) {
        return new ListItem(new Icoon(icoon), new Span(zin));
    }
}
