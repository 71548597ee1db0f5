package nl.kortelijnen.kennis.redactie;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, in words (G06). */
public final class Woordverschil {

    /** Above this product of lengths the texts are shown as one taken away and one added. */
    private static final long GROOTSTE = 16_000_000;

    private Woordverschil() {}

    /** How a piece of text relates to the two versions. */
    public enum Soort {
        GELIJK,
        WEG,
        ERBIJ
    }

    public record Stuk(Soort soort, String tekst) {}

    /** From the old to the new text, in reading order; neighbours of one kind are one piece. */
    public static List<Stuk> tussen(String oud, String nieuw) {
        String[] links = woorden(oud);
        String[] rechts = woorden(nieuw);
        List<Stuk> stukken = new ArrayList<>();
        if ((long) links.length * rechts.length > GROOTSTE) {
            voegToe(stukken, Soort.WEG, oud);
            voegToe(stukken, Soort.ERBIJ, nieuw);
            return stukken;
        }
        int[][] gemeen = gemeen(links, rechts);
        int l = 0;
        int r = 0;
        while (l < links.length || r < rechts.length) {
            if (l < links.length && r < rechts.length && links[l].equals(rechts[r])) {
                voegToe(stukken, Soort.GELIJK, links[l]);
                l++;
                r++;
            } else if (r == rechts.length || (l < links.length && gemeen[l + 1][r] >= gemeen[l][r + 1])) {
                voegToe(stukken, Soort.WEG, links[l++]);
            } else {
                voegToe(stukken, Soort.ERBIJ, rechts[r++]);
            }
        }
        return stukken;
    }

    /** The length of the longest common row of words from each pair of places on. */
    private static int[][] gemeen(String[] links, String[] rechts) {
        int[][] gemeen = new int[links.length + 1][rechts.length + 1];
        for (int l = links.length - 1; l >= 0; l--) {
            for (int r = rechts.length - 1; r >= 0; r--) {
                gemeen[l][r] = links[l].equals(rechts[r])
                        ? gemeen[l + 1][r + 1] + 1
                        : Math.max(gemeen[l + 1][r], gemeen[l][r + 1]);
            }
        }
        return gemeen;
    }

    /** Words and what stands between them, each on its own. */
    private static String[] woorden(String tekst) {
        return tekst.isEmpty() ? new String[0] : tekst.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    }

    private static void voegToe(List<Stuk> stukken, Soort soort, String tekst) {
        if (!stukken.isEmpty() && stukken.getLast().soort() == soort) {
            stukken.add(new Stuk(soort, stukken.removeLast().tekst() + tekst));
        } else {
            stukken.add(new Stuk(soort, tekst));
        }
    }
}
