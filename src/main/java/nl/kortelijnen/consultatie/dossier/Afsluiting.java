package nl.kortelijnen.consultatie.dossier;

import nl.kortelijnen.gedeeld.Fout;

/** The two fixed questions at the end (E08): did the advice help, and what happens now? */
public record Afsluiting(Geholpen geholpen, String vervolg) {

    public static final int LANGSTE_VERVOLG = 1000;

    public Afsluiting {
        vervolg = vervolg.strip();
        if (vervolg.isEmpty() || vervolg.length() > LANGSTE_VERVOLG) {
            throw new Fout.RegelGeschonden(
                    "Schrijf in hooguit " + LANGSTE_VERVOLG + " tekens wat er nu gaat gebeuren. Zonder namen.");
        }
    }

    /** Whether the advice helped. */
    public enum Geholpen {
        JA("Ja"),
        DEELS("Voor een deel"),
        NEE("Nee");

        private final String label;

        Geholpen(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
