package nl.kortelijnen.toegang.logboek;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.kortelijnen.opslag.gegevens.Gegevensmap;
import nl.kortelijnen.opslag.kluis.Kluis;

/**
 * The number and seal of a late row of the log, kept outside the tables and sealed itself: without it nobody would see
 * that rows were cut from the end. It may be a little behind, never ahead.
 */
record Kopbestand(Path pad, Kluis kluis) {

    private static final String ZEGEL = "logboekkop";

    /** How far the log had come. Number 0: it was empty. */
    record Stand(long nr, byte[] zegel) {}

    /** Somebody else wrote this file. */
    static final class Vervalst extends Exception {
        private static final long serialVersionUID = 1L;
    }

    static Kopbestand in(Gegevensmap gegevens, Kluis kluis) {
        return new Kopbestand(gegevens.map("logboek").resolve("kop"), kluis);
    }

    /** Empty when there is no file. */
    Optional<Stand> lees() throws Vervalst {
        try {
            if (!Files.exists(pad)) {
                return Optional.empty();
            }
            List<String> regels = Files.readAllLines(pad);
            if (regels.size() != 3 || !klopt(regels.get(0) + "\n" + regels.get(1), regels.get(2))) {
                throw new Vervalst();
            }
            return Optional.of(
                    new Stand(Long.parseLong(regels.get(0)), HexFormat.of().parseHex(regels.get(1))));
        } catch (IOException e) {
            throw new UncheckedIOException("De kop van het logboek is niet te lezen: " + pad, e);
        }
    }

    private boolean klopt(String inhoud, String zegel) {
        return MessageDigest.isEqual(
                zegel(inhoud).getBytes(StandardCharsets.UTF_8), zegel.getBytes(StandardCharsets.UTF_8));
    }

    void schrijf(Stand stand) {
        String inhoud = stand.nr() + "\n" + HexFormat.of().formatHex(stand.zegel());
        try {
            Path nieuw = pad.resolveSibling("kop.tmp");
            try (FileChannel uit = FileChannel.open(
                    nieuw, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                uit.write(ByteBuffer.wrap((inhoud + "\n" + zegel(inhoud) + "\n").getBytes(StandardCharsets.UTF_8)));
                uit.force(true);
            }
            Files.move(nieuw, pad, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("De kop van het logboek is niet te bewaren: " + pad, e);
        }
    }

    private String zegel(String inhoud) {
        return HexFormat.of().formatHex(kluis.zegel(ZEGEL, inhoud.getBytes(StandardCharsets.UTF_8)));
    }
}
