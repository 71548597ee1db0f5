package nl.kortelijnen.consultatie.advies;

import java.time.LocalDate;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who could help, by name, and whether they can begin (AE6, AE7).
 *
 * @param aanbieder an organisation or a professional, never a member of a household
 * @param vanaf from when; only with {@link Beschikbaar#VANAF}
 */
public record Hulpaanbod(
        String aanbieder, Beschikbaar beschikbaar, @Nullable LocalDate vanaf) {

    public static final int LANGSTE_NAAM = 120;

    public Hulpaanbod {
        aanbieder = aanbieder.replaceAll("\\s+", " ").strip();
        if (aanbieder.isEmpty() || aanbieder.length() > LANGSTE_NAAM) {
            throw new Fout.RegelGeschonden("Schrijf in hooguit " + LANGSTE_NAAM + " tekens wie de hulp kan geven.");
        }
        if ((beschikbaar == Beschikbaar.VANAF) != (vanaf != null)) {
            throw new Fout.RegelGeschonden("Schrijf erbij vanaf welke dag " + aanbieder + " kan beginnen.");
        }
    }

    /** Whether help can begin, as known when the advice was given. */
    public enum Beschikbaar {
        DIRECT("kan direct beginnen"),
        VANAF("kan later beginnen"),
        WACHTLIJST("heeft een wachtlijst"),
        ONBEKEND("nog niet gevraagd");

        private final String label;

        Beschikbaar(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** As one encrypted text; the name holds no tab or line end. */
    static @Nullable String opslaan(List<Hulpaanbod> voorstellen) {
        return voorstellen.isEmpty()
                ? null
                : String.join(
                        "\n",
                        voorstellen.stream()
                                .map(een -> een.aanbieder + "\t" + een.beschikbaar.name() + "\t"
                                        + (een.vanaf == null ? "" : een.vanaf))
                                .toList());
    }

    static List<Hulpaanbod> lees(@Nullable String opgeslagen) {
        return opgeslagen == null
                ? List.of()
                : opgeslagen.lines().map(Hulpaanbod::regel).toList();
    }

    private static Hulpaanbod regel(String regel) {
        String[] delen = regel.split("\t", -1);
        return new Hulpaanbod(
                delen[0], Beschikbaar.valueOf(delen[1]), delen[2].isEmpty() ? null : LocalDate.parse(delen[2]));
    }
}
