package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.component.upload.UploadI18N;
import java.util.List;

/** What the upload component says, in Dutch. */
public final class Uploadteksten {

    private Uploadteksten() {}

    /**
     * @param teGroot what to say of a file that is too big
     * @param verkeerd what to say of another kind of file than was asked for
     */
    public static UploadI18N maak(String teGroot, String verkeerd) {
        return new UploadI18N()
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne("Sleep het bestand hierheen")
                        .setMany("Sleep de bestanden hierheen"))
                .setAddFiles(new UploadI18N.AddFiles().setOne("Kies bestand").setMany("Kies bestanden"))
                .setError(new UploadI18N.Error()
                        .setTooManyFiles("Kies één bestand tegelijk.")
                        .setFileIsTooBig(teGroot)
                        .setIncorrectFileType(verkeerd))
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
                                .setFileTooLarge(teGroot)))
                .setFile(new UploadI18N.File()
                        .setRetry("Probeer opnieuw")
                        .setStart("Begin")
                        .setRemove("Haal weg"))
                .setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
    }
}
