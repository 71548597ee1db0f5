package nl.kortelijnen.kennis.stuk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the whole text of an item stands, front matter included. */
public sealed interface Tekstbron {

    /** @throws IOException when it cannot be read now */
    String inhoud() throws IOException, OngeldigeInhoud;

    /** In the content folder. */
    record Bestand(Path pad) implements Tekstbron {
        @Override
        public String inhoud() throws IOException, OngeldigeInhoud {
            return Kennisbestand.tekst(Files.readAllBytes(pad));
        }
    }

    /** Written and approved in the portal. */
    record Portaal(String inhoud) implements Tekstbron {}
}
