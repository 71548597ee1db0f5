package nl.kortelijnen.kennis.beeld;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.kortelijnen.gedeeld.Fout;

/**
 * Makes a safe picture of what somebody offers. A PNG or JPEG is drawn anew: what else was in the file (where a photo
 * was taken, by whom, something hidden) stays behind. A WebP keeps only the parts that hold the picture.
 */
public final class Beeldkeuring {

    public static final int MEGABYTES = 5;

    /** Wider or higher than this is made smaller; the widest place in a text is about half of it. */
    static final int GROOTSTE_ZIJDE = 1600;

    private Beeldkeuring() {}

    /** @throws Fout.RegelGeschonden with a sentence that says why not and what to do */
    public static Beeld keur(byte[] inhoud) {
        if (inhoud.length > MEGABYTES * 1024 * 1024) {
            throw new Fout.RegelGeschonden(
                    "Deze afbeelding is groter dan " + MEGABYTES + " MB. Er is niets bewaard. Maak haar kleiner.");
        }
        if (Beeldbytes.begintMet(inhoud, 0, 0x89, 'P', 'N', 'G', 13, 10, 26, 10)) {
            return new Beeld(hertekend(inhoud, "png", 1), "image/png", "png");
        }
        if (Beeldbytes.begintMet(inhoud, 0, 0xFF, 0xD8, 0xFF)) {
            return new Beeld(hertekend(inhoud, "jpg", Fotostand.van(inhoud)), "image/jpeg", "jpg");
        }
        if (Beeldbytes.begintMet(inhoud, 0, 'R', 'I', 'F', 'F')
                && Beeldbytes.begintMet(inhoud, 8, 'W', 'E', 'B', 'P')) {
            return new Beeld(Webp.zonderBijwerk(inhoud), "image/webp", "webp");
        }
        throw new Fout.RegelGeschonden(
                "Dit is geen afbeelding die we kennen. Er is niets bewaard. Kies een .png, .jpg of .webp.");
    }

    private static byte[] hertekend(byte[] inhoud, String soort, int stand) {
        try (ImageInputStream stroom = new MemoryCacheImageInputStream(new ByteArrayInputStream(inhoud))) {
            Iterator<ImageReader> lezers = ImageIO.getImageReadersByFormatName(soort);
            ImageReader lezer = lezers.next();
            try {
                lezer.setInput(stroom, true, true);
                Beeldbytes.keurMaten(lezer.getWidth(0), lezer.getHeight(0));
                ImageReadParam instelling = lezer.getDefaultReadParam();
                int stap = Math.max(1, Math.max(lezer.getWidth(0), lezer.getHeight(0)) / (2 * GROOTSTE_ZIJDE));
                instelling.setSourceSubsampling(stap, stap, 0, 0);
                return geschreven(verkleind(lezer.read(0, instelling), soort, stand), soort);
            } finally {
                lezer.dispose();
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof Fout.RegelGeschonden regel) {
                throw regel;
            }
            throw Beeldbytes.stuk();
        }
    }

    /** Upright, and no larger than is shown. */
    private static BufferedImage verkleind(BufferedImage bron, String soort, int stand) {
        double schaal = Math.min(1, (double) GROOTSTE_ZIJDE / Math.max(bron.getWidth(), bron.getHeight()));
        int breed = Math.max(1, (int) Math.round(bron.getWidth() * schaal));
        int hoog = Math.max(1, (int) Math.round(bron.getHeight() * schaal));
        boolean gekanteld = Fotostand.gekanteld(stand);
        boolean doorzichtig = soort.equals("png") && bron.getColorModel().hasAlpha();
        BufferedImage doel = new BufferedImage(
                gekanteld ? hoog : breed,
                gekanteld ? breed : hoog,
                doorzichtig ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = doel.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            AffineTransform weg = Fotostand.rechtop(stand, breed, hoog);
            weg.scale((double) breed / bron.getWidth(), (double) hoog / bron.getHeight());
            pen.drawImage(bron, weg, null);
        } finally {
            pen.dispose();
        }
        return doel;
    }

    private static byte[] geschreven(BufferedImage beeld, String soort) throws IOException {
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        if (!ImageIO.write(beeld, soort, uit)) {
            throw new IOException("No writer for " + soort);
        }
        return uit.toByteArray();
    }
}
