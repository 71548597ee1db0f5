package nl.kortelijnen.kennis.beeld;

import nl.kortelijnen.gedeeld.Fout;

/** What holds for the bytes of every picture, whatever its kind. */
final class Beeldbytes {

    private static final long MEESTE_PUNTEN = 40_000_000;

    private Beeldbytes() {}

    static boolean begintMet(byte[] inhoud, int vanaf, int... begin) {
        if (inhoud.length < vanaf + begin.length) {
            return false;
        }
        for (int plek = 0; plek < begin.length; plek++) {
            if ((inhoud[vanaf + plek] & 0xFF) != begin[plek]) {
                return false;
            }
        }
        return true;
    }

    static void keurMaten(long breed, long hoog) {
        if (breed < 1 || hoog < 1) {
            throw stuk();
        }
        if (breed * hoog > MEESTE_PUNTEN) {
            throw new Fout.RegelGeschonden("Deze afbeelding heeft te veel beeldpunten (" + breed + " bij " + hoog
                    + "). Er is niets bewaard. Maak haar kleiner, bijvoorbeeld 1600 breed.");
        }
    }

    static Fout.RegelGeschonden stuk() {
        return new Fout.RegelGeschonden("Deze afbeelding is beschadigd of heeft kleuren die we niet kunnen lezen. "
                + "Er is niets bewaard. Bewaar haar opnieuw als gewone .png of .jpg.");
    }
}
