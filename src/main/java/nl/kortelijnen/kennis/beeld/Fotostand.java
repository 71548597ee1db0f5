package nl.kortelijnen.kennis.beeld;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held: 1 to 8, as Exif counts. A photo that is drawn anew would otherwise lie on its side. */
final class Fotostand {

    private static final int RECHTOP = 1;
    private static final int APP1 = 0xE1;
    private static final int BEGIN_VAN_BEELD = 0xDA;
    private static final short STAND = 0x0112;

    private Fotostand() {}

    /** Of a JPEG; upright when it does not say. */
    static int van(byte[] jpeg) {
        try {
            ByteBuffer lezer = ByteBuffer.wrap(jpeg).position(2);
            while (lezer.remaining() > 4 && (lezer.get() & 0xFF) == 0xFF) {
                int soort = lezer.get() & 0xFF;
                int lengte = lezer.getShort() & 0xFFFF;
                if (soort == BEGIN_VAN_BEELD) {
                    return RECHTOP;
                }
                int volgende = lezer.position() + lengte - 2;
                if (soort == APP1 && Beeldbytes.begintMet(jpeg, lezer.position(), 'E', 'x', 'i', 'f', 0, 0)) {
                    return uitExif(lezer.slice(lezer.position() + 6, lengte - 8));
                }
                lezer.position(volgende);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return RECHTOP;
        }
        return RECHTOP;
    }

    private static int uitExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int map = tiff.getInt(4);
        int velden = tiff.getShort(map) & 0xFFFF;
        for (int veld = 0; veld < velden; veld++) {
            int plek = map + 2 + 12 * veld;
            if (tiff.getShort(plek) == STAND) {
                int stand = tiff.getShort(plek + 8);
                return stand >= 1 && stand <= 8 ? stand : RECHTOP;
            }
        }
        return RECHTOP;
    }

    /** Whether width and height change places. */
    static boolean gekanteld(int stand) {
        return stand >= 5;
    }

    /** From how it was stored to upright. */
    static AffineTransform rechtop(int stand, int breed, int hoog) {
        return switch (stand) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, breed, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, breed, hoog);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, hoog);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, hoog, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, hoog, breed);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, breed);
            default -> new AffineTransform();
        };
    }
}
