package nl.kortelijnen.consultatie.ui.bijlage;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.BiConsumer;
import nl.kortelijnen.bestanden.Bestandseis;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Bestandsontvangst;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Uploadteksten;

/** Below where one writes: giving a file to the other side. */
public class Bijlageveld extends Div {

    private final BiConsumer<String, byte[]> geef;
    private final Div melding = new Div();
    private final Upload upload = new Upload();

    /** @param geef may refuse with a rule; then the page says why */
    public Bijlageveld(Bestandseis eis, BiConsumer<String, byte[]> geef) {
        this.geef = geef;
        addClassName("bijlageveld");
        Paragraph uitleg = new Paragraph("Een .pdf, .docx of .pptx van hooguit " + eis.megabytes()
                + " MB. Kijk eerst of er geen namen of adressen in staan.");
        uitleg.addClassNames("klein", "stil");
        melding.getElement().setAttribute("role", "status");
        upload.setUploadHandler(new Bestandsontvangst(eis.grootste(), this::ontvang, () -> weiger(eis.teGroot())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(eis.grootste());
        upload.setAcceptedFileExtensions(eis.uitgangen().toArray(String[]::new));
        upload.setUploadButton(Knoppen.met(Knoppen.gewoon("Voeg een bestand toe", klik -> {}), "upload"));
        upload.setDropLabel(new Span("of sleep het hierheen"));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(Uploadteksten.maak(eis.teGroot(), eis.verkeerdeSoort()));
        upload.addFileRejectedListener(geweigerd -> weiger(geweigerd.getErrorMessage()));
        add(upload, uitleg, melding);
    }

    /** Runs in the session's lock, after the whole file has come in. */
    public void ontvang(String bestandsnaam, byte[] inhoud) {
        upload.clearFileList();
        melding.removeAll();
        try {
            geef.accept(bestandsnaam, inhoud);
        } catch (Fout.RegelGeschonden | Fout.Onbereikbaar | Fout.BestaatNiet fout) {
            weiger(fout.bericht());
        }
    }

    private void weiger(String zin) {
        melding.removeAll();
        melding.add(new Bericht(Bericht.Toon.FOUT, zin));
    }
}
