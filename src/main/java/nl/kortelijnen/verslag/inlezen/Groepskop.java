package nl.kortelijnen.verslag.inlezen;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea;

/** A heading that opens a numbered group: "Melding en advies (subgroep 1)", "Subgroep 2: Onderzoek", "Vraagstuk 1". */
record Groepskop(int nummer, String naam) {

    private static final Pattern GROEP = Pattern.compile(
            "^(.{0,80}?)[\\s,:–(-]*\\b((?:sub|werk|deel)?groep|tafel|vraagstuk|workshop|deelsessie|break-?out(?:\\s?room)?)"
                    + "\\s*(\\d{1,2})\\)?[\\s:.,–-]*(.{0,80})$",
            Pattern.CASE_INSENSITIVE);
    private static final int LANGSTE_KOP = 110;

    static Optional<Groepskop> van(Alinea alinea) {
        String tekst = alinea.tekst();
        if (alinea.isOpsomming() || tekst.length() > LANGSTE_KOP || tekst.matches(".*[.;,]$")) {
            return Optional.empty();
        }
        Matcher groep = GROEP.matcher(tekst);
        if (!groep.matches()) {
            return Optional.empty();
        }
        String naam = groep.group(1).isBlank()
                ? groep.group(4).strip()
                : groep.group(1).strip();
        String gekozen = naam.isEmpty() ? groep.group(2) + " " + groep.group(3) : naam;
        return Optional.of(new Groepskop(Integer.parseInt(groep.group(3)), gekozen));
    }
}
