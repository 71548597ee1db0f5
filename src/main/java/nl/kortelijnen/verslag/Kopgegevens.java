package nl.kortelijnen.verslag;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import org.jspecify.annotations.Nullable;

/**
 * What a report says beside its points.
 *
 * @param organisaties who took part, by organisation or sector (V01, AV11)
 * @param functies who took part, by function
 * @param slot the closing words
 */
public record Kopgegevens(
        String titel,
        @Nullable LocalDate datum,
        String plaats,
        @Nullable Integer deelnemers,
        List<String> organisatoren,
        List<String> organisaties,
        List<String> functies,
        String inleiding,
        String slot) {

    public static final int LANGSTE_TITEL = 200;
    public static final int LANGSTE_TEKST = 20_000;

    public Kopgegevens {
        titel = titel.strip();
        plaats = plaats.strip();
        inleiding = inleiding.strip();
        slot = slot.strip();
        organisatoren = schoon(organisatoren);
        organisaties = schoon(organisaties);
        functies = schoon(functies);
        if (titel.isEmpty() || titel.length() > LANGSTE_TITEL) {
            throw new Fout.RegelGeschonden("Geef het verslag een titel van hooguit " + LANGSTE_TITEL + " tekens.");
        }
        if (plaats.length() > LANGSTE_TITEL) {
            throw new Fout.RegelGeschonden("De plaats telt hooguit " + LANGSTE_TITEL + " tekens.");
        }
        if (inleiding.length() > LANGSTE_TEKST || slot.length() > LANGSTE_TEKST) {
            throw new Fout.RegelGeschonden("Inleiding en slot tellen elk hooguit 20.000 tekens. Maak de tekst korter.");
        }
        if (deelnemers != null && (deelnemers < 0 || deelnemers > 100_000)) {
            throw new Fout.RegelGeschonden("Het aantal deelnemers klopt niet. Vul een getal in, of laat het leeg.");
        }
    }

    private static List<String> schoon(List<String> regels) {
        return regels.stream()
                .flatMap(regel -> Stream.of(regel.split("\\R")))
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }
}
