package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.kortelijnen.bestanden.Bestandseis;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.redactie.Bijlagen;
import nl.kortelijnen.kennis.stuk.Bijlage;
import nl.kortelijnen.kennis.ui.Bijlagelijst;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Bestandsontvangst;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Uploadteksten;

/** In the editor: the files that hang from the text, one to hang up, and off again. */
class Bijlagevak extends Section {

    private final BiConsumer<String, byte[]> hangOp;
    private final Consumer<String> haalWeg;
    private final Div lijst = new Div();
    private final Div melding = new Div();
    private final Upload upload = new Upload();

    /** Both may refuse with a rule. */
    Bijlagevak(BiConsumer<String, byte[]> hangOp, Consumer<String> haalWeg) {
        this.hangOp = hangOp;
        this.haalWeg = haalWeg;
        addClassName("bijlagevak");
        Paragraph uitleg = new Paragraph("Een .pdf, .docx of .pptx van hooguit " + Bestandseis.BIJLAGE.megabytes()
                + " MB, zonder wachtwoord. De woorden erin worden ook doorzocht. Kijk eerst of er geen namen van "
                + "mensen in staan.");
        uitleg.addClassNames("klein", "stil");
        melding.addClassName("upload-melding");
        melding.getElement().setAttribute("role", "status");
        richtUploadIn();
        add(new H2("Bijlagen"), uitleg, lijst, melding, upload);
    }

    void toon(List<Bijlage> bijlagen) {
        lijst.removeAll();
        if (!bijlagen.isEmpty()) {
            lijst.add(new Bijlagelijst(bijlagen, bijlage -> Optional.<Component>of(weg(bijlage))));
        }
        upload.setVisible(bijlagen.size() < Bijlagen.MEESTE);
    }

    private Button weg(Bijlage bijlage) {
        return Knoppen.icoon(
                "kruis",
                "Haal " + bijlage.naam() + " weg",
                klik -> probeer(() -> {
                    haalWeg.accept(bijlage.sleutel());
                    melding.removeAll();
                }));
    }

    private void richtUploadIn() {
        upload.setUploadHandler(new Bestandsontvangst(
                Bestandseis.BIJLAGE.grootste(), this::ontvang, () -> weiger(Bestandseis.BIJLAGE.teGroot())));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Bestandseis.BIJLAGE.grootste());
        upload.setAcceptedFileExtensions(Bestandseis.BIJLAGE.uitgangen().toArray(String[]::new));
        upload.setUploadButton(Knoppen.met(Knoppen.gewoon("Voeg een bijlage toe", klik -> {}), "upload"));
        upload.setDropLabel(new Span("of sleep het bestand hierheen"));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(Uploadteksten.maak(Bestandseis.BIJLAGE.teGroot(), Bestandseis.BIJLAGE.verkeerdeSoort()));
        upload.addFileRejectedListener(geweigerd -> weiger(geweigerd.getErrorMessage()));
    }

    /** Runs in the session's lock, after the whole file has come in. */
    void ontvang(String bestandsnaam, byte[] inhoud) {
        upload.clearFileList();
        melding.removeAll();
        probeer(() -> hangOp.accept(bestandsnaam, inhoud));
    }

    private void probeer(Runnable stap) {
        try {
            stap.run();
        } catch (Fout.RegelGeschonden | Fout.Onbereikbaar fout) {
            weiger(fout.bericht());
        }
    }

    private void weiger(String zin) {
        melding.removeAll();
        melding.add(new Bericht(Bericht.Toon.FOUT, zin));
    }
}
