package nl.kortelijnen.opslag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the {@link Kluis}: from {@code kortelijnen.kluis.sleutels} ({@code zegel=BASE64,1=BASE64,2=BASE64}), or
 * from a file in the data folder that is made at the first start, readable for its owner alone. The highest number is
 * in use; lower ones only read.
 */
@Component
class Kluissleutels {

    static final String BESTAND = "sleutel/kluis.sleutels";

    private static final String ZEGEL = "zegel";
    private static final int LENGTE = 32;

    private final TreeMap<Integer, byte[]> sleutels = new TreeMap<>();
    private final byte[] zegel;

    Kluissleutels(Gegevensmap map, @Value("${kortelijnen.kluis.sleutels:#{null}}") Optional<String> uitInstelling) {
        List<String> regels = uitInstelling
                .filter(waarde -> !waarde.isBlank())
                .map(waarde -> Arrays.asList(waarde.split(",")))
                .orElseGet(() -> uitBestand(map.map("sleutel").resolve("kluis.sleutels")));
        Map<String, byte[]> gelezen = lees(regels);
        this.zegel = vereis(gelezen.remove(ZEGEL));
        gelezen.forEach((nummer, sleutel) -> sleutels.put(Integer.parseInt(nummer), vereis(sleutel)));
        if (sleutels.isEmpty()) {
            throw new IllegalStateException("Er is geen enkele sleutel voor de versleuteling");
        }
    }

    int actief() {
        return sleutels.lastKey();
    }

    byte[] sleutel(int nummer) {
        byte[] sleutel = sleutels.get(nummer);
        if (sleutel == null) {
            throw new IllegalStateException("Sleutel " + nummer + " ontbreekt");
        }
        return sleutel;
    }

    byte[] zegel() {
        return zegel;
    }

    private static Map<String, byte[]> lees(List<String> regels) {
        Map<String, byte[]> gelezen = new TreeMap<>();
        for (String regel : regels) {
            String kaal = regel.strip();
            int is = kaal.indexOf('=');
            if (!kaal.startsWith("#") && is > 0) {
                gelezen.put(
                        kaal.substring(0, is).strip(),
                        Base64.getDecoder().decode(kaal.substring(is + 1).strip()));
            }
        }
        return gelezen;
    }

    private static byte[] vereis(byte @Nullable [] sleutel) {
        if (sleutel == null || sleutel.length != LENGTE) {
            throw new IllegalStateException("Een sleutel van de kluis telt " + LENGTE + " bytes in Base64");
        }
        return sleutel;
    }

    private static List<String> uitBestand(Path bestand) {
        try {
            if (!Files.exists(bestand)) {
                Files.createFile(bestand, alleenEigenaar(bestand));
                Files.write(
                        bestand,
                        List.of(
                                "# Met deze sleutels zijn de teksten over huishoudens versleuteld.",
                                "# Kwijt is kwijt: bewaar een kopie, apart van de reservekopie van de gegevens.",
                                ZEGEL + "=" + nieuw(),
                                "1=" + nieuw()),
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.SYNC);
            }
            return Files.readAllLines(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException("De sleutels van de kluis zijn niet te lezen: " + bestand, e);
        }
    }

    private static FileAttribute<?>[] alleenEigenaar(Path bestand) {
        return bestand.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    static String nieuw() {
        byte[] sleutel = new byte[LENGTE];
        new SecureRandom().nextBytes(sleutel);
        return Base64.getEncoder().encodeToString(sleutel);
    }
}
