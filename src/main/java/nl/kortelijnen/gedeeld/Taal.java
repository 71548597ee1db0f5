package nl.kortelijnen.gedeeld;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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
    private static final Taalnamen NAMEN = new Taalnamen(BEKEND.values());

    /** The language of a code; an unknown code is a language of that name. */
    public static Taal van(String code) {
        Taal bekend = BEKEND.get(code);
        return bekend != null ? bekend : new Taal(code, code, null);
    }

    public static Optional<Taal> bekend(String code) {
        return Optional.ofNullable(BEKEND.get(code));
    }

    /**
     * The languages that are called so, by whatever name people use: "Darija" and "ar-MA" are Moroccan Arabic.
     *
     * @return none for an unknown name, and several for one that leaves it open, such as "Berbers"
     */
    public static List<Taal> metNaam(String naam) {
        return NAMEN.met(naam);
    }

    /** All its names, its own among them. */
    public Set<String> namen() {
        return NAMEN.van(this);
    }

    /** Whether one of its names begins with what was typed, or has a word that does. */
    public boolean heet(String getypt) {
        String begin = Taalnamen.sleutel(getypt);
        return namen().stream()
                .flatMap(naam -> Stream.concat(Stream.of(naam), Arrays.stream(naam.split("[ (-]"))))
                .anyMatch(naam -> Taalnamen.sleutel(naam).startsWith(begin));
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
