package nl.kortelijnen.herkenning;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Code;
import nl.kortelijnen.gedeeld.Codelijst;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.gedeeld.Taal;

/** Words and expressions that may be capitalised without naming a person; the lists are readable resource files. */
final class GeenNamen {

    private static final int LANGSTE_UITDRUKKING = 6;
    private static final Set<String> BEKEND = bekend();
    private static final Set<String> BEGIN_VAN_UITDRUKKING = BEKEND.stream()
            .filter(uitdrukking -> uitdrukking.contains(" "))
            .map(uitdrukking -> uitdrukking.substring(0, uitdrukking.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> VOORNAMEN = lees("voornamen");
    private static final Set<String> ACHTERNAMEN = lees("achternamen");
    private static final Set<String> WIJKEN = lees("wijken");
    private static final Set<String> PLAATSEN = lees("plaatsen");
    private static final Set<String> STEDEN = lees("steden");
    private static final Set<String> WOORDNAMEN = lees("woordnamen");

    private GeenNamen() {}

    static boolean bevat(String woord) {
        String klein = woord.toLowerCase(Nederlands.TAAL);
        return BEKEND.contains(klein)
                || klein.endsWith("'s") && BEKEND.contains(klein.substring(0, klein.length() - 2))
                || klein.length() > 4
                        && (klein.endsWith("s") || klein.endsWith("e"))
                        && BEKEND.contains(klein.substring(0, klein.length() - 1));
    }

    static boolean isVoornaam(String woord) {
        return VOORNAMEN.contains(woord.toLowerCase(Nederlands.TAAL));
    }

    static boolean isAchternaam(String woord) {
        return ACHTERNAMEN.contains(woord.toLowerCase(Nederlands.TAAL));
    }

    /** A part of a town: small enough to point somebody out, unless it names an organisation. */
    static boolean isWijk(String woord) {
        return WIJKEN.contains(woord.toLowerCase(Nederlands.TAAL));
    }

    /** A town, near or far, that points to whoever comes from it. */
    static boolean isStad(String naam) {
        return STEDEN.contains(naam.toLowerCase(Nederlands.TAAL));
    }

    static boolean isOokEenWoord(String naam) {
        return WOORDNAMEN.contains(naam.toLowerCase(Nederlands.TAAL));
    }

    /** How many words from here form a known expression such as "Veilig Thuis"; 0 when none does. */
    static int lengte(List<Woord> woorden, int plek) {
        int hoogstens = Math.min(LANGSTE_UITDRUKKING, woorden.size() - plek);
        int gevonden = bevat(woorden.get(plek).tekst()) ? 1 : 0;
        if (!BEGIN_VAN_UITDRUKKING.contains(woorden.get(plek).klein())) {
            return gevonden;
        }
        StringBuilder uitdrukking = new StringBuilder(woorden.get(plek).klein());
        for (int aantal = 2; aantal <= hoogstens; aantal++) {
            uitdrukking.append(' ').append(woorden.get(plek + aantal - 1).klein());
            if (BEKEND.contains(uitdrukking.toString())) {
                gevonden = aantal;
            }
        }
        return gevonden;
    }

    private static Set<String> bekend() {
        Set<String> alles = new HashSet<>(lees("geen-namen"));
        alles.addAll(lees("plaatsen"));
        regels("herkomst").stream()
                .flatMap(regel ->
                        Arrays.stream(regel.substring(regel.indexOf(':') + 1).split(",")))
                .forEach(woord -> alles.add(woord.strip().toLowerCase(Nederlands.TAAL)));
        Stream.of(
                        Taal.alle().stream().map(Taal::naam),
                        Codelijst.CULTUREN.alle().stream().map(Code::label),
                        Codelijst.ORGANISATIESOORTEN.alle().stream().map(Code::label))
                .flatMap(labels -> labels)
                .map(label -> label.toLowerCase(Nederlands.TAAL))
                .forEach(label -> {
                    alles.add(label);
                    alles.addAll(Arrays.asList(label.split("[^\\p{L}'-]+")));
                });
        return Set.copyOf(alles);
    }

    /** A town that may be named, unless it singles somebody out together with more. */
    static boolean isPlaats(String woord) {
        return PLAATSEN.contains(woord.toLowerCase(Nederlands.TAAL));
    }

    /** One expression a line, or several with commas between them; {@code #} begins a comment. */
    private static Set<String> lees(String naam) {
        return regels(naam).stream()
                .flatMap(regel -> Arrays.stream(regel.split(",")))
                .map(woord -> woord.strip().toLowerCase(Nederlands.TAAL))
                .filter(woord -> !woord.isEmpty())
                .collect(Collectors.toSet());
    }

    static List<String> regels(String naam) {
        String pad = "/herkenner/" + naam + ".txt";
        try (InputStream bron = Objects.requireNonNull(GeenNamen.class.getResourceAsStream(pad), pad)) {
            return new String(bron.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#") && !regel.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
