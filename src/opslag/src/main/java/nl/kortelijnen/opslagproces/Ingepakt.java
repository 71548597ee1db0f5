package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A folder in one zip file, empty folders included: PostgreSQL does not start without its own. */
record Ingepakt(Path zip) {

    /** @param mee says of a path relative to the folder whether it goes in */
    void pakIn(Path map, Predicate<Path> mee) throws IOException {
        List<Path> paden;
        try (var alles = Files.walk(map)) {
            paden = alles.filter(pad -> !pad.equals(map))
                    .filter(pad -> mee.test(map.relativize(pad)))
                    .sorted()
                    .toList();
        }
        try (var uit = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (Path pad : paden) {
                boolean isMap = Files.isDirectory(pad);
                String naam = map.relativize(pad).toString().replace('\\', '/');
                uit.putNextEntry(new ZipEntry(isMap ? naam + "/" : naam));
                if (!isMap) {
                    Files.copy(pad, uit);
                }
            }
        }
    }

    void pakUit(Path map) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry deel = in.getNextEntry(); deel != null; deel = in.getNextEntry()) {
                Path doel = map.resolve(deel.getName()).normalize();
                if (!doel.startsWith(map)) {
                    throw new IOException("path outside the folder: " + deel.getName());
                }
                if (deel.isDirectory()) {
                    Files.createDirectories(doel);
                } else {
                    Files.createDirectories(doel.getParent());
                    Files.copy(in, doel);
                }
            }
        }
    }
}
