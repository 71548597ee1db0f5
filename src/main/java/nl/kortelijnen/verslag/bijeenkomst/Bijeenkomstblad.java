package nl.kortelijnen.verslag.bijeenkomst;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/**
 * What one fills in to announce a conference (V01).
 *
 * @param plekken how many can come; null when everybody can
 * @param programma lines such as "13.30 Welkom"
 * @param groepen the names of the subgroups, in order
 */
public record Bijeenkomstblad(
        String titel,
        String uitleg,
        String plaats,
        Instant begin,
        Instant einde,
        @Nullable Integer plekken,
        List<String> programma,
        List<String> groepen) {

    public static final int LANGSTE_TITEL = 160;
    private static final int LANGSTE_TEKST = 5_000;
    private static final int MEESTE_GROEPEN = 20;
    private static final int MEESTE_PLEKKEN = 5_000;

    public Bijeenkomstblad {
        titel = titel.strip();
        uitleg = uitleg.strip();
        plaats = plaats.strip();
        programma = schoon(programma);
        groepen = schoon(groepen);
        eis(
                !titel.isEmpty() && titel.length() <= LANGSTE_TITEL,
                "Geef de bijeenkomst een naam van hooguit " + LANGSTE_TITEL + " tekens.");
        eis(!plaats.isEmpty() && plaats.length() <= LANGSTE_TITEL, "Schrijf waar het is, in hooguit 160 tekens.");
        eis(uitleg.length() <= LANGSTE_TEKST, "De uitleg telt hooguit 5.000 tekens. Maak de tekst korter.");
        eis(einde.isAfter(begin), "Het einde ligt voor het begin. Kies een latere eindtijd.");
        eis(Duration.between(begin, einde).toHours() <= 24, "Een bijeenkomst duurt hooguit een dag.");
        eis(
                plekken == null || plekken > 0 && plekken <= MEESTE_PLEKKEN,
                "Het aantal plekken klopt niet. Vul een getal in, of laat het leeg.");
        eis(
                groepen.size() <= MEESTE_GROEPEN && groepen.stream().allMatch(naam -> naam.length() <= LANGSTE_TITEL),
                "Er passen hooguit 20 subgroepen, elk met een naam van hooguit 160 tekens.");
        eis(
                programma.stream().mapToInt(String::length).sum() <= LANGSTE_TEKST,
                "Het programma telt hooguit 5.000 tekens.");
    }

    private static List<String> schoon(List<String> regels) {
        return regels.stream()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    private static void eis(boolean goed, String zin) {
        if (!goed) {
            throw new Fout.RegelGeschonden(zin);
        }
    }
}
