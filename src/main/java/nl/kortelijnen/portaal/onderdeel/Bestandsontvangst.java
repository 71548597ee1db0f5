package nl.kortelijnen.portaal.onderdeel;

import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;

/**
 * Takes in a file of at most so many bytes. The limit that the browser keeps does not bind a program that only says it
 * is one; here no more is read than fits (ASVS 5.0, 5.2.1).
 */
public final class Bestandsontvangst implements UploadHandler {

    private final int hoogstens;
    private final transient BiConsumer<String, byte[]> ontvang;
    private final transient Runnable teGroot;

    /** Both are called in the lock of the session. */
    public Bestandsontvangst(int hoogstens, BiConsumer<String, byte[]> ontvang, Runnable teGroot) {
        this.hoogstens = hoogstens;
        this.ontvang = ontvang;
        this.teGroot = teGroot;
    }

    @Override
    public void handleUploadRequest(UploadEvent bestand) throws IOException {
        byte[] inhoud = bestand.getFileSize() > hoogstens ? new byte[0] : lees(bestand);
        if (bestand.getFileSize() > hoogstens || inhoud.length > hoogstens) {
            bestand.reject();
            bestand.getUI().access(teGroot::run);
        } else {
            bestand.getUI().access(() -> ontvang.accept(bestand.getFileName(), inhoud));
        }
    }

    private byte[] lees(UploadEvent bestand) throws IOException {
        try (InputStream stroom = bestand.getInputStream()) {
            return stroom.readNBytes(hoogstens + 1);
        }
    }

    @Override
    public long getRequestSizeMax() {
        return hoogstens + 64L * 1024;
    }

    @Override
    public long getFileSizeMax() {
        return hoogstens;
    }

    @Override
    public long getFileCountMax() {
        return 1;
    }
}
