package nl.kortelijnen.vraagbaak;

import nl.kortelijnen.gedeeld.Fout;

/**
 * What one fills in of a channel.
 *
 * @param waarde the region, or the code of the theme or kind of organisation; empty for a national one
 * @throws Fout.RegelGeschonden when something is missing or cannot be
 */
public record Kanaalblad(String naam, String uitleg, Kanaalsoort soort, String waarde, Kanaalrechten rechten) {

    public static final int LANGSTE_NAAM = 80;
    private static final int LANGSTE_UITLEG = 500;

    public Kanaalblad {
        naam = naam.replaceAll("\\s+", " ").strip();
        uitleg = uitleg.strip();
        waarde = soort == Kanaalsoort.LANDELIJK ? "" : waarde.strip();
        if (naam.length() < 3 || naam.length() > LANGSTE_NAAM) {
            throw new Fout.RegelGeschonden("naam", "Geef het kanaal een naam van 3 tot 80 tekens.");
        }
        if (uitleg.length() > LANGSTE_UITLEG) {
            throw new Fout.RegelGeschonden("uitleg", "De uitleg telt hooguit 500 tekens. Kort hem in.");
        }
        if (!soort.past(waarde)) {
            throw new Fout.RegelGeschonden(
                    "waarde",
                    switch (soort) {
                        case REGIO -> "Schrijf om welke regio het gaat, in hooguit 60 tekens.";
                        case THEMA -> "Kies het thema van dit kanaal uit de lijst.";
                        default -> "Kies de soort organisatie uit de lijst.";
                    });
        }
        if (!rechten.besloten() && rechten.lezers().isEmpty()) {
            throw new Fout.RegelGeschonden("lezers", "Kies wie dit kanaal mag lezen.");
        }
        if (rechten.schrijvers().isEmpty()) {
            throw new Fout.RegelGeschonden("schrijvers", "Kies wie in dit kanaal mag schrijven.");
        }
        if (rechten.besloten() && rechten.leden().isEmpty()) {
            throw new Fout.RegelGeschonden("leden", "Een besloten kanaal heeft leden. Kies er minstens één.");
        }
    }
}
