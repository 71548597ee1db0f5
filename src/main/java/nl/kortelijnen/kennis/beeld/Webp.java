package nl.kortelijnen.kennis.beeld;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.kortelijnen.gedeeld.Fout;

/** The parts of a WebP file. Java cannot draw one anew, so all but the picture itself is left out. */
final class Webp {

    private static final Set<String> BEELD = Set.of("VP8 ", "VP8L", "ALPH", "VP8X");
    private static final Set<String> BEWEGING = Set.of("ANIM", "ANMF");
    private static final int MET_DOORZICHT = 0x10;

    private Webp() {}

    /** @throws Fout.RegelGeschonden when it is not a whole, still picture */
    static byte[] zonderBijwerk(byte[] inhoud) {
        ByteBuffer lezer =
                ByteBuffer.wrap(inhoud).order(ByteOrder.LITTLE_ENDIAN).position(12);
        ByteArrayOutputStream delen = new ByteArrayOutputStream(inhoud.length);
        boolean beeld = false;
        while (lezer.remaining() >= 8) {
            byte[] naam = new byte[4];
            lezer.get(naam);
            int lengte = lezer.getInt();
            if (lengte < 0 || lengte > lezer.remaining()) {
                throw Beeldbytes.stuk();
            }
            byte[] deel = new byte[lengte];
            lezer.get(deel);
            if (lengte % 2 == 1 && lezer.hasRemaining()) {
                lezer.get();
            }
            String soort = new String(naam, StandardCharsets.ISO_8859_1);
            if (BEWEGING.contains(soort)) {
                throw new Fout.RegelGeschonden(
                        "Deze afbeelding beweegt. Er is niets bewaard. Kies een stilstaande afbeelding.");
            }
            if (BEELD.contains(soort)) {
                beeld |= keurDeel(soort, deel);
                delen.writeBytes(naam);
                delen.writeBytes(getal(lengte));
                delen.writeBytes(deel);
                delen.writeBytes(new byte[lengte % 2]);
            }
        }
        if (!beeld) {
            throw Beeldbytes.stuk();
        }
        ByteArrayOutputStream uit = new ByteArrayOutputStream();
        uit.writeBytes("RIFF".getBytes(StandardCharsets.ISO_8859_1));
        uit.writeBytes(getal(delen.size() + 4));
        uit.writeBytes("WEBP".getBytes(StandardCharsets.ISO_8859_1));
        uit.writeBytes(delen.toByteArray());
        return uit.toByteArray();
    }

    /** Looks at signature and size; true when this part holds the picture. */
    private static boolean keurDeel(String soort, byte[] deel) {
        ByteBuffer bytes = ByteBuffer.wrap(deel).order(ByteOrder.LITTLE_ENDIAN);
        switch (soort) {
            case "VP8X" -> {
                vereis(deel.length >= 10);
                deel[0] &= MET_DOORZICHT;
                Beeldbytes.keurMaten((bytes.getInt(4) & 0xFFFFFF) + 1L, (bytes.getInt(6) >>> 8) + 1L);
                return false;
            }
            case "VP8L" -> {
                vereis(deel.length >= 5 && deel[0] == 0x2F);
                int maten = bytes.getInt(1);
                Beeldbytes.keurMaten((maten & 0x3FFF) + 1L, (maten >>> 14 & 0x3FFF) + 1L);
                return true;
            }
            case "VP8 " -> {
                vereis(deel.length >= 10 && Beeldbytes.begintMet(deel, 3, 0x9D, 0x01, 0x2A));
                Beeldbytes.keurMaten(bytes.getShort(6) & 0x3FFF, bytes.getShort(8) & 0x3FFF);
                return true;
            }
            default -> {
                return false;
            }
        }
    }

    private static void vereis(boolean waar) {
        if (!waar) {
            throw Beeldbytes.stuk();
        }
    }

    private static byte[] getal(int waarde) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(waarde)
                .array();
    }
}
