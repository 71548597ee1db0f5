package nl.kortelijnen.bench;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * How one side of the measurement is spoken to: the portal in its own protocol, the relay in that of Yjs. Both carry the
 * same two numbers per message (which one, whose), which is all that the measuring looks at.
 */
interface Livetaal {

    /** What a received message says: {@code persoon} of the room sent (or had confirmed) number {@code nr}. */
    record Aankomst(int persoon, int nr) {}

    String adres(int kamer);

    /** Header lines, or the subprotocol under an empty name. */
    String[] koppen(int kamer, int persoon);

    /** Said once after coming in. */
    void kwamBinnen(Livelijn lijn);

    Object vluchtig(Livelijn lijn, int nr);

    Object vast(Livelijn lijn, int nr);

    Aankomst lees(String bericht, boolean vast);

    /** The knoop that this person of this room drags. */
    static String knoop(int kamer, int persoon) {
        return UUID.nameUUIDFromBytes((kamer + "/" + persoon).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** The two whole numbers after this mark, divided by {@code tussen}; null without the mark. */
    static Aankomst getallen(String bericht, String merk, String tussen) {
        int plek = bericht.indexOf(merk);
        if (plek < 0) {
            return null;
        }
        plek += merk.length();
        int nr = 0;
        while (Character.isDigit(bericht.charAt(plek))) {
            nr = nr * 10 + bericht.charAt(plek++) - '0';
        }
        return bericht.startsWith(tussen, plek) ? new Aankomst(bericht.charAt(plek + tussen.length()) - '0', nr) : null;
    }
}
