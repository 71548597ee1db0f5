package nl.kortelijnen.bench;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * As much of the wire of Yjs as a client of y-websocket needs for a drag: an awareness state per move, and an update that
 * sets one entry of a map, as {@code Y.Map.set} writes it (the new item, with the one before it as origin and deleted).
 */
final class Relaistaal implements Livetaal {

    private static final int SYNC = 0;
    private static final int UPDATE = 2;
    private static final int AWARENESS = 1;
    private static final int INHOUD_ANY = 8;
    private static final int IN_EEN_MAP = 0x20;
    private static final int MET_VORIGE = 0x80;
    private static final int TEKST = 119;

    private final int poort;
    private final String ronde;

    /** @param ronde so that every round has documents of its own */
    Relaistaal(int poort, String ronde) {
        this.poort = poort;
        this.ronde = ronde;
    }

    @Override
    public String adres(int kamer) {
        return "ws://127.0.0.1:" + poort + "/" + ronde + "-" + kamer;
    }

    @Override
    public String[] koppen(int kamer, int persoon) {
        return new String[0];
    }

    @Override
    public void kwamBinnen(Livelijn lijn) {
        lijn.vraag(new byte[] {SYNC, 0, 1, 0}, "\u0000\u0001"); // I have nothing; this is what you miss
    }

    @Override
    public Object vluchtig(Livelijn lijn, int nr) {
        Schrift staat = new Schrift();
        staat.getal(1)
                .getal(wie(lijn))
                .getal(nr + 1)
                .tekst("{\"sleep\":{\"ids\":[\"%s\"],\"dx\":%d,\"dy\":%d,\"weergave\":\"sociogram\",\"ego\":\"-\"}}"
                        .formatted(lijn.knoop(), nr, lijn.persoon()));
        return new Schrift().getal(AWARENESS).blok(staat).bytes();
    }

    @Override
    public Object vast(Livelijn lijn, int nr) {
        Schrift update = new Schrift().getal(1).getal(1).getal(wie(lijn)).getal(nr);
        if (nr == 0) {
            update.octet(INHOUD_ANY | IN_EEN_MAP).getal(1).tekst("plaatsen").tekst(lijn.knoop());
        } else {
            update.octet(INHOUD_ANY | IN_EEN_MAP | MET_VORIGE).getal(wie(lijn)).getal(nr - 1);
        }
        update.getal(1)
                .octet(TEKST)
                .tekst("[\"%s\",\"plaats:sociogram:-\",[%d,%d]]".formatted(lijn.knoop(), nr, lijn.persoon()));
        if (nr == 0) {
            update.getal(0);
        } else {
            update.getal(1).getal(wie(lijn)).getal(1).getal(nr - 1).getal(1);
        }
        return new Schrift().getal(SYNC).getal(UPDATE).blok(update).bytes();
    }

    @Override
    public Aankomst lees(String bericht, boolean vast) {
        return vast
                ? Livetaal.getallen(bericht, "\"plaats:sociogram:-\",[", ",")
                : Livetaal.getallen(bericht, "\"dx\":", ",\"dy\":");
    }

    private static int wie(Livelijn lijn) {
        return 1_000 + lijn.kamer() * 10 + lijn.persoon();
    }

    /** The encoding of lib0: whole numbers in groups of seven bits, the lowest first. */
    private static final class Schrift {
        private final ByteArrayOutputStream uit = new ByteArrayOutputStream();

        Schrift getal(int getal) {
            int rest = getal;
            while (rest > 127) {
                uit.write(rest & 127 | 128);
                rest >>>= 7;
            }
            uit.write(rest);
            return this;
        }

        Schrift octet(int octet) {
            uit.write(octet);
            return this;
        }

        Schrift tekst(String tekst) {
            byte[] bytes = tekst.getBytes(StandardCharsets.UTF_8);
            getal(bytes.length).uit.writeBytes(bytes);
            return this;
        }

        Schrift blok(Schrift ander) {
            getal(ander.uit.size()).uit.writeBytes(ander.bytes());
            return this;
        }

        byte[] bytes() {
            return uit.toByteArray();
        }
    }
}
