package nl.kortelijnen.verhaal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture to put into a text. */
final class Verhaalbeeld {

    private Verhaalbeeld() {}

    static byte[] png(int breed, int hoog) {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(breed, hoog, BufferedImage.TYPE_INT_RGB), "png", uit);
            return uit.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
