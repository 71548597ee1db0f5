package nl.kortelijnen.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kortelijnen.gedeeld.Testklok;

/** The page with figures: each table stands between two marks and is replaced by a new run. */
final class Prestatieblad {

    private final Path bestand;

    Prestatieblad(Path bestand) {
        this.bestand = bestand;
    }

    void zet(String naam, String tabel) throws IOException {
        String begin = "<!-- bench:" + naam + " -->";
        String einde = "<!-- /bench:" + naam + " -->";
        String tekst = Files.readString(bestand);
        int van = tekst.indexOf(begin);
        int tot = tekst.indexOf(einde);
        if (van < 0 || tot < van) {
            throw new IOException("In " + bestand + " ontbreekt " + begin + " … " + einde);
        }
        String nieuw = begin + "\n" + tabel.strip() + "\n\nGemeten op " + Testklok.vandaag() + ", "
                + Runtime.getRuntime().availableProcessors() + " kernen, Java "
                + Runtime.version().feature() + ".\n";
        Files.writeString(bestand, tekst.substring(0, van) + nieuw + tekst.substring(tot));
    }
}
