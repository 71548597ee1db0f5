package nl.kortelijnen.gedeeld;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.collections4.sequence.CommandVisitor;
import org.apache.commons.collections4.sequence.SequencesComparator;

/** What changed between two texts, in words (G06). */
public final class Woordverschil {

    /** Above this product of lengths, which bounds the time, the texts are shown as one taken away and one added. */
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
        Verzamelaar verzamelaar = new Verzamelaar(stukken);
        new SequencesComparator<>(List.of(links), List.of(rechts)).getScript().visit(verzamelaar);
        verzamelaar.legNeer();
        return stukken;
    }

    /** Between two words that stayed: first what went, then what came. */
    private static final class Verzamelaar implements CommandVisitor<String> {

        private final List<Stuk> stukken;
        private final StringBuilder weg = new StringBuilder();
        private final StringBuilder erbij = new StringBuilder();

        Verzamelaar(List<Stuk> stukken) {
            this.stukken = stukken;
        }

        @Override
        public void visitKeepCommand(String woord) {
            legNeer();
            voegToe(stukken, Soort.GELIJK, woord);
        }

        @Override
        public void visitDeleteCommand(String woord) {
            weg.append(woord);
        }

        @Override
        public void visitInsertCommand(String woord) {
            erbij.append(woord);
        }

        void legNeer() {
            voegToe(stukken, Soort.WEG, weg.toString());
            voegToe(stukken, Soort.ERBIJ, erbij.toString());
            weg.setLength(0);
            erbij.setLength(0);
        }
    }

    /** Words and what stands between them, each on its own. */
    private static String[] woorden(String tekst) {
        return tekst.isEmpty() ? new String[0] : tekst.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)");
    }

    private static void voegToe(List<Stuk> stukken, Soort soort, String tekst) {
        if (tekst.isEmpty()) {
            return;
        }
        if (!stukken.isEmpty() && stukken.getLast().soort() == soort) {
            stukken.add(new Stuk(soort, stukken.removeLast().tekst() + tekst));
        } else {
            stukken.add(new Stuk(soort, tekst));
        }
    }
}
