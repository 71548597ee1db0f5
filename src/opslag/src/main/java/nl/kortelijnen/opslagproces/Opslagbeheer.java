package nl.kortelijnen.opslagproces;

import java.io.IOException;
import java.nio.file.Path;

/** Backup and restore, on a portal that does not run: {@code backup|herstel <data folder> <backup folder>}. */
public final class Opslagbeheer {

    private Opslagbeheer() {}

    public static void main(String[] args) throws Exception {
        try {
            doe(args[0], absoluut(args[1]), absoluut(args[2]));
        } catch (Weigering e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (IOException e) {
            System.err.println("Het is niet gelukt: " + e.getMessage());
            System.exit(2);
        }
    }

    private static void doe(String opdracht, Path gegevens, Path kopie) throws Exception {
        switch (opdracht) {
            case "backup" -> new Backup(gegevens, kopie).maak();
            case "herstel" -> new Herstel(gegevens, kopie).zetTerug();
            default -> throw new Weigering("Onbekende opdracht: " + opdracht);
        }
        System.out.println("Klaar.");
    }

    private static Path absoluut(String map) {
        return Path.of(map).toAbsolutePath().normalize();
    }
}
