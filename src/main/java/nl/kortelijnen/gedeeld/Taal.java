package nl.kortelijnen.gedeeld;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A language by its shortest BCP 47 code (standards D9).
 *
 * @param code for example {@code ti} or {@code apc}
 * @param naam in Dutch, for example "Tigrinya"
 * @param groep code of the macrolanguage it belongs to, for example {@code ar}; null when it has none
 */
public record Taal(String code, String naam, @Nullable String groep) {

    private static final Map<String, Taal> BEKEND = lees();

    /** The language of a code; an unknown code is a language of that name. */
    public static Taal van(String code) {
        Taal bekend = BEKEND.get(code);
        return bekend != null ? bekend : new Taal(code, code, null);
    }

    public static Optional<Taal> bekend(String code) {
        return Optional.ofNullable(BEKEND.get(code));
    }

    /** All known languages in the order of their names. */
    public static List<Taal> alle() {
        return BEKEND.values().stream()
                .sorted(Comparator.comparing(Taal::naam, Nederlands.VOLGORDE))
                .toList();
    }

    /** Same macrolanguage but not the same language: a lead to check, never a match (D9). */
    public boolean isVerwantMet(Taal ander) {
        return !code.equals(ander.code) && kop().equals(ander.kop());
    }

    private String kop() {
        return groep == null ? code : groep;
    }

    private static Map<String, Taal> lees() {
        Map<String, Taal> talen = new TreeMap<>();
        Codelijst.lees("talen").forEach((code, waarde) -> {
            String[] delen = waarde.toString().split("\\|", -1);
            String groep = delen.length > 1 ? delen[1].strip() : null;
            talen.put(code.toString(), new Taal(code.toString(), delen[0].strip(), groep));
        });
        return Map.copyOf(talen);
    }
}
