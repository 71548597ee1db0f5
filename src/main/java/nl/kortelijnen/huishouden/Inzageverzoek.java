package nl.kortelijnen.huishouden;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.gedeeld.Fout;

/**
 * Why an inzage is given, and which parts stay out because reading them could put somebody in danger.
 *
 * @param doel why it is given, in a sentence
 * @param zonder what stays out
 * @param reden why that stays out; empty only when nothing does
 */
public record Inzageverzoek(String doel, Set<Inzagedeel> zonder, String reden) {

    public static final int LANGSTE_TEKST = 200;

    /** @throws Fout.RegelGeschonden when a sentence is missing or too long */
    public Inzageverzoek {
        doel = doel.strip();
        reden = reden.strip();
        zonder = Set.copyOf(zonder);
        if (doel.isEmpty() || doel.length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Schrijf in een zin van hooguit 200 tekens waarvoor je dit nodig hebt.");
        }
        if (!zonder.isEmpty() && (reden.isEmpty() || reden.length() > LANGSTE_TEKST)) {
            throw new Fout.RegelGeschonden("Schrijf in een zin van hooguit 200 tekens waarom dit er niet in kan.");
        }
    }

    /** Everything that this member may read. */
    public static Inzageverzoek heel(String doel) {
        return new Inzageverzoek(doel, Set.of(), "");
    }

    /** As it stands in the log: somebody must be able to ask later what was kept out, and why. */
    String voorLogboek() {
        if (zonder.isEmpty()) {
            return doel;
        }
        String weg = EnumSet.copyOf(zonder).stream()
                .map(deel -> deel.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        return doel + " (weggelaten: " + weg + "; " + reden + ")";
    }
}
