package nl.kortelijnen.deskundigen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Werkwijze;
import nl.kortelijnen.ketennetwerk.Professional;

/**
 * What one fills in to be asked as an expert (E01); the languages are on the person's card. Checks itself.
 *
 * @param culturen codes, as {@code themas}
 * @param werkdagen empty when the days are agreed each time
 * @param maximaal how many consultations at the same time, 1 to 20
 * @param nakijkenOp when the expert will say again that this is right
 */
public record Deskundigenblad(
        Achterban achterban,
        Set<String> culturen,
        Set<String> themas,
        Set<Werkwijze> werkwijzen,
        List<String> werkgebied,
        Map<DayOfWeek, Werktijd> werkdagen,
        List<Afwezigheid> afwezig,
        int maximaal,
        String over,
        LocalDate nakijkenOp) {

    public static final int MEESTE_TEGELIJK = 20;

    public Deskundigenblad {
        culturen = Set.copyOf(culturen);
        themas = Set.copyOf(themas);
        werkwijzen = Set.copyOf(werkwijzen);
        werkgebied = werkgebied.stream()
                .map(String::strip)
                .filter(plek -> !plek.isEmpty())
                .distinct()
                .toList();
        werkdagen = Map.copyOf(werkdagen);
        afwezig = List.copyOf(afwezig);
        over = over.strip();
        eis("werkwijzen", !werkwijzen.isEmpty(), "Kies minstens één manier waarop je meedoet.");
        eis(
                "maximaal",
                maximaal >= 1 && maximaal <= MEESTE_TEGELIJK,
                "Kies hoeveel consulten je tegelijk aankunt: 1 tot en met 20.");
        eis("over", over.length() <= 1000, "Vertel in hooguit 1000 tekens waarvoor men je kan vragen.");
        eis("culturen", culturen.stream().allMatch(Codelijst.CULTUREN::bevat), "Kies de culturen uit de lijst.");
        eis("themas", themas.stream().allMatch(Codelijst.THEMAS::bevat), "Kies de thema's uit de lijst.");
    }

    Deskundige van(Professional mens) {
        return new Deskundige(
                mens,
                achterban,
                culturen,
                themas,
                werkwijzen,
                werkgebied,
                werkdagen,
                afwezig,
                maximaal,
                over,
                nakijkenOp);
    }

    private static void eis(String veld, boolean klopt, String zin) {
        if (!klopt) {
            throw new Fout.RegelGeschonden(veld, zin);
        }
    }
}
