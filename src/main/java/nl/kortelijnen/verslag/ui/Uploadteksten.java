package nl.kortelijnen.verslag.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;
import nl.kortelijnen.verslag.inlezen.Bestandslezer;

/** What the upload component says, in Dutch. */
final class Uploadteksten {

    private Uploadteksten() {}

    static UploadI18N maak() {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne("Sleep het bestand hierheen")
                        .setMany("Sleep de bestanden hierheen"))
                .setAddFiles(new UploadI18N.AddFiles().setOne("Kies bestand").setMany("Kies bestanden"))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Kies één bestand tegelijk.")
                        .setFileIsTooBig(Bestandslezer.TE_GROOT)
                        .setIncorrectFileType("Dit soort bestand kunnen we niet lezen. Er is niets bewaard. "
                                + "Kies een bestand dat eindigt op .docx, .pdf, .md of .txt."))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting("Verbinding maken…")
                                .setStalled("Het versturen staat stil")
                                .setProcessing("Bestand lezen…")
                                .setHeld("Wacht op de vorige"))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix("nog ")
                                .setUnknown("nog even"))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable("Het bestand is niet aangekomen. Probeer het opnieuw.")
                                .setUnexpectedServerError(
                                        "Lezen lukte niet door een fout bij ons. Probeer het opnieuw.")
                                .setForbidden("Je mag hier geen bestand inlezen. Log opnieuw in.")
                                .setFileTooLarge(Bestandslezer.TE_GROOT)))
                .setFile(new UploadI18N.File()
                        .setRetry("Probeer opnieuw")
                        .setStart("Begin")
                        .setRemove("Haal weg"))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
