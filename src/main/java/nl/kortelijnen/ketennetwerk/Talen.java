package nl.kortelijnen.ketennetwerk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;
import nl.kortelijnen.gedeeld.Taalniveau;

/** In which order languages are named. */
public final class Talen {

    /** Dutch first, for it is what everybody asks about; then by name. */
    static final Comparator<Taal> VOLGORDE = Comparator.comparing(
                    (Taal taal) -> !taal.code().equals("nl"))
            .thenComparing(Taal::naam, Nederlands.VOLGORDE);

    private Talen() {}

    /** What somebody speaks best comes first. */
    public static List<Map.Entry<Taal, Taalniveau>> bestEerst(Map<Taal, Taalniveau> talen) {
        return talen.entrySet().stream()
                .sorted(Map.Entry.<Taal, Taalniveau>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey(VOLGORDE.reversed())))
                .toList();
    }
}
