package nl.kortelijnen.gedeeld;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * A list of codes with Dutch labels, read from {@code /codelijsten/NAME.properties} on the class path. A code that is
 * not on the list is not wrong: its label is the code in words, so that content can run ahead of the program.
 */
public final class Codelijst {

    public static final Codelijst THEMAS = new Codelijst("themas");
    public static final Codelijst CULTUREN = new Codelijst("culturen");
    public static final Codelijst DOELGROEPEN = new Codelijst("doelgroepen");
    public static final Codelijst ELEMENTEN = new Codelijst("elementen");
    public static final Codelijst ORGANISATIESOORTEN = new Codelijst("organisatiesoorten");

    private final Map<String, String> labels;

    private Codelijst(String naam) {
        labels = lees(naam).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        rij -> rij.getKey().toString(), rij -> rij.getValue().toString()));
    }

    /** The rows of {@code /codelijsten/NAME.properties}. */
    public static Properties lees(String naam) {
        String pad = "/codelijsten/" + naam + ".properties";
        try (InputStream bron = Objects.requireNonNull(Codelijst.class.getResourceAsStream(pad), pad)) {
            Properties rijen = new Properties();
            rijen.load(new InputStreamReader(bron, StandardCharsets.UTF_8));
            return rijen;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String label(String code) {
        String bekend = labels.get(code);
        return bekend != null ? bekend : inWoorden(code);
    }

    public boolean bevat(String code) {
        return labels.containsKey(code);
    }

    /** All codes, in the order of their labels as a Dutch reader expects it. */
    public List<Code> alle() {
        return labels.entrySet().stream()
                .map(rij -> new Code(rij.getKey(), rij.getValue()))
                .sorted(Comparator.comparing(Code::label, Nederlands.VOLGORDE))
                .toList();
    }

    private static String inWoorden(String code) {
        if (code.isEmpty()) {
            return code;
        }
        String woorden = code.replace('-', ' ');
        return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }
}
