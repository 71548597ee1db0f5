package nl.kortelijnen.vraagbaak;

import java.util.Set;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fout;

/**
 * What somebody fills in of a question.
 *
 * @throws Fout.RegelGeschonden when something is missing or too long
 */
public record Vraagblad(String titel, String uitleg, Set<String> themas) {

    public static final int LANGSTE_TITEL = 150;
    public static final int LANGSTE_UITLEG = 4_000;
    private static final int KORTSTE_TITEL = 8;
    private static final int MEESTE_THEMAS = 4;

    public Vraagblad {
        titel = titel.replaceAll("\\s+", " ").strip();
        uitleg = uitleg.strip();
        themas = Set.copyOf(themas);
        if (titel.length() < KORTSTE_TITEL || titel.length() > LANGSTE_TITEL) {
            throw new Fout.RegelGeschonden("titel", "Schrijf je vraag in één zin van 8 tot 150 tekens.");
        }
        if (uitleg.length() > LANGSTE_UITLEG) {
            throw new Fout.RegelGeschonden(
                    "uitleg", "De toelichting telt hooguit 4.000 tekens. Wat je typte staat er nog; kort het in.");
        }
        if (themas.isEmpty() || themas.size() > MEESTE_THEMAS) {
            throw new Fout.RegelGeschonden(
                    "themas", "Kies 1 tot 4 thema's. Dan ziet wie er verstand van heeft jouw vraag.");
        }
        if (!themas.stream().allMatch(Codelijst.THEMAS::bevat)) {
            throw new Fout.RegelGeschonden("themas", "Kies de thema's uit de lijst.");
        }
    }
}
