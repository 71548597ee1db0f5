package nl.kortelijnen.opslag.kluis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kortelijnen.opslag.gegevens.Eigenmap;

/**
 * The file with the keys, readable for its owner alone. Every change makes a new file and moves it into place, so that
 * there is never half a file.
 *
 * @param pad absolute
 */
public record Sleutelbestand(Path pad) {

    /** Where it is within the data folder; the backup leaves this folder out. */
    static final String PLEK = "sleutel/kluis.sleutels";

    public static Sleutelbestand in(Path gegevens) {
        return new Sleutelbestand(gegevens.resolve(PLEK));
    }

    public boolean bestaat() {
        return Files.exists(pad);
    }

    public Sleutelbos lees() {
        return Sleutelbos.van(regels());
    }

    /** The very first keys. */
    public void maak() {
        schrijf(List.of(
                "# Met deze sleutels zijn de teksten over huishoudens versleuteld.",
                "# Kwijt is kwijt: bewaar een kopie, apart van de reservekopie van de gegevens.",
                Sleutelbos.ZEGEL + "=" + Sleutelbos.nieuw(),
                "1=" + Sleutelbos.nieuw()));
    }

    /** Adds a key, which is in use from the next start on; its number. */
    public int voegToe(LocalDate vandaag) {
        int nummer = lees().actief() + 1;
        List<String> regels = new ArrayList<>(regels());
        regels.add("# Sleutel " + nummer + " is gemaakt op " + vandaag + ".");
        regels.add(nummer + "=" + Sleutelbos.nieuw());
        schrijf(regels);
        return nummer;
    }

    /** Removes a key that nothing uses any more, and leaves a note in its place. */
    void haalWeg(int nummer, LocalDate vandaag) {
        schrijf(regels().stream()
                .map(regel -> regel.strip().startsWith(nummer + "=")
                        ? "# Sleutel " + nummer + " is weggehaald op " + vandaag + ": niets gebruikte hem nog."
                        : regel)
                .toList());
    }

    private List<String> regels() {
        try {
            Eigenmap.maak(Objects.requireNonNull(pad.getParent()));
            return Files.readAllLines(pad);
        } catch (IOException e) {
            throw new UncheckedIOException("De sleutels van de kluis zijn niet te lezen: " + pad, e);
        }
    }

    private void schrijf(List<String> regels) {
        try {
            Path map = Eigenmap.maak(Objects.requireNonNull(pad.getParent()));
            Path nieuw = Files.createTempFile(map, "kluis", ".tmp"); // only its owner may read it
            try (FileChannel uit = FileChannel.open(nieuw, StandardOpenOption.WRITE)) {
                ByteBuffer tekst = ByteBuffer.wrap((String.join("\n", regels) + "\n").getBytes(StandardCharsets.UTF_8));
                while (tekst.hasRemaining()) {
                    uit.write(tekst);
                }
                uit.force(true);
            }
            Files.move(nieuw, pad, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("De sleutels van de kluis zijn niet te bewaren: " + pad, e);
        }
    }
}
