package nl.kortelijnen.kennis.ui.redactie;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.Consumer;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.redactie.Afbeeldingen;
import nl.kortelijnen.portaal.onderdeel.Bericht;
import nl.kortelijnen.portaal.onderdeel.Bestandsontvangst;
import nl.kortelijnen.portaal.onderdeel.Knoppen;
import nl.kortelijnen.portaal.onderdeel.Uploadteksten;
import org.jspecify.annotations.Nullable;

/** Asks for a picture and for the words that say what is on it; without those it goes nowhere. */
class Afbeeldingdialoog extends Dialog {

    private static final int HOOGSTENS = Afbeeldingen.MEGABYTES * 1024 * 1024;
    private static final String TE_GROOT =
            "Deze afbeelding is groter dan " + Afbeeldingen.MEGABYTES + " MB. Er is niets bewaard. Maak haar kleiner.";
    private static final String VERKEERD =
            "Dit is geen afbeelding die we kennen. Er is niets bewaard. Kies een .png, .jpg of .webp.";

    /** Keeps the picture and gives the Markdown for it; may refuse with a rule. */
    interface Opnemer {
        String neemOp(String bestandsnaam, byte[] inhoud, String beschrijving, boolean versiering);
    }

    private final Opnemer opnemer;
    private final Consumer<String> zetIn;
    private final Upload upload = new Upload();
    final TextField beschrijving = new TextField("Wat is er te zien?");
    final Checkbox versiering = new Checkbox("Alleen versiering: voorlezen hoeft niet");
    private final Div melding = new Div();
    private String bestandsnaam = "";
    private byte @Nullable [] inhoud;

    Afbeeldingdialoog(Opnemer opnemer, Consumer<String> zetIn) {
        this.opnemer = opnemer;
        this.zetIn = zetIn;
        setHeaderTitle("Voeg een afbeelding toe");
        addClassName("vraagdialoog");
        richtUploadIn();
        beschrijving.setMaxLength(Afbeeldingen.LANGSTE_BESCHRIJVING);
        beschrijving.setHelperText(
                "Voor wie de afbeelding niet ziet. Bijvoorbeeld: drie cirkels, het kind in het midden");
        versiering.addValueChangeListener(keuze -> beschrijving.setEnabled(!keuze.getValue()));
        melding.addClassName("upload-melding");
        melding.getElement().setAttribute("role", "status");
        Div velden = new Div(
                new Paragraph("Een .png, .jpg of .webp van hooguit " + Afbeeldingen.MEGABYTES
                        + " MB. Geen foto’s waarop mensen te herkennen zijn."),
                upload,
                beschrijving,
                versiering,
                melding);
        velden.addClassName("velden");
        add(velden);
        getFooter().add(Knoppen.gewoon("Laat maar", klik -> close()), Knoppen.hoofd("Zet in de tekst", klik -> zet()));
    }

    private void richtUploadIn() {
        upload.setUploadHandler(new Bestandsontvangst(HOOGSTENS, this::ontvang, () -> weiger(TE_GROOT)));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(HOOGSTENS);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        Button kies = Knoppen.met(Knoppen.gewoon("Kies een afbeelding", klik -> {}), "upload");
        upload.setUploadButton(kies);
        upload.setDropLabel(new Span("of sleep haar hierheen"));
        upload.setDropLabelIcon(new Span());
        upload.setI18n(Uploadteksten.maak(TE_GROOT, VERKEERD));
        upload.addFileRejectedListener(geweigerd -> weiger(geweigerd.getErrorMessage()));
        upload.addFileRemovedListener(weg -> inhoud = null);
    }

    void ontvang(String naam, byte[] bytes) {
        bestandsnaam = naam;
        inhoud = bytes;
        melding.removeAll();
    }

    void zet() {
        byte[] gekozen = inhoud;
        if (gekozen == null) {
            weiger("Kies eerst een afbeelding.");
            return;
        }
        try {
            zetIn.accept(opnemer.neemOp(bestandsnaam, gekozen, beschrijving.getValue(), versiering.getValue()));
            close();
        } catch (Fout.RegelGeschonden fout) {
            weiger(fout.bericht());
        }
    }

    private void weiger(String zin) {
        melding.removeAll();
        melding.add(new Bericht(Bericht.Toon.FOUT, zin));
    }
}
