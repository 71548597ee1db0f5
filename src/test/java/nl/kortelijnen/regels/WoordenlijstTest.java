package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the names of types to {@code docs/woordenlijst.md}: no word that stands under "not", and no name that two types
 * have. It sees names, not whether one is a good one.
 */
class WoordenlijstTest {

    private static final Path LIJST = Path.of("docs/woordenlijst.md");
    private static final Path CODE = Path.of("src/main/java/nl/kortelijnen");

    /** Words that mean something else where they stand. */
    private static final Map<String, String> MAG = Map.ofEntries(
            Map.entry("Code", "a value of a list, in the product and on the wire; not the kenmerk of a household"),
            Map.entry("Toegang", "whether somebody may do a thing at all; betrokkenheid is one reason why"),
            Map.entry("Rechten", "what grounds, locks and betrokkenheid come to together"),
            Map.entry("Gebruiker", "who is signed in, who need not be a professional of the network"),
            Map.entry("Medewerker", "who draws with an account, beside a guest"),
            Map.entry("Wachtwoord", "what one signs in with; the kluis has sleutels"),
            Map.entry("Document", "what the library calls it"),
            Map.entry("Filter", "what the servlets call it"),
            Map.entry("Log", "the command controleer-log"),
            Map.entry("Akkoord", "what a second redacteur gives; toestemming is a member's"),
            Map.entry("Vragenlijst", "the questions of one text on a page"),
            Map.entry("Nummers", "of consultvragen, which have a number"));

    /** Names that two types have, and why. */
    private static final Map<String, String> DUBBEL = Map.of(
            "Code", "the drawing has its own language, which gets its own words",
            "Rol", "what somebody may do in the drawing; it stands so on the wire");

    @Test
    void geen_naam_heeft_een_woord_dat_we_niet_gebruiken() throws IOException {
        Map<String, String> verboden = verboden(Files.readAllLines(LIJST));
        assertThat(verboden).hasSizeGreaterThan(60).containsEntry("Ticket", "consultatie, consultvraag");
        assertThat(fout(namen(CODE), verboden)).isEmpty();
    }

    @Test
    void een_verboden_woord_wordt_gezien() {
        Map<String, String> verboden = verboden(List.of("| bord | waar vragen wachten | own | pool, ticket |"));
        assertThat(fout(List.of("TicketRij", "Bordregel", "Poolster"), verboden))
                .containsExactly("TicketRij: Ticket is bord");
    }

    @Test
    void geen_twee_typen_heten_hetzelfde() throws IOException {
        assertThat(dubbel(namen(CODE))).isEqualTo(DUBBEL.keySet());
        assertThat(dubbel(List.of("Stap", "Punt", "Stap"))).containsExactly("Stap");
    }

    @Test
    void wat_mag_is_nog_nodig() throws IOException {
        Set<String> woorden =
                namen(CODE).stream().flatMap(naam -> woorden(naam).stream()).collect(Collectors.toSet());
        assertThat(woorden).containsAll(MAG.keySet());
    }

    /** Each word that stands under "not", as it would stand in a name, and what to say. */
    private static Map<String, String> verboden(List<String> lijst) {
        Map<String, String> verboden = new TreeMap<>();
        for (String regel : lijst) {
            String[] vakken = regel.split("\\|");
            if (vakken.length > 4 && !vakken[1].strip().matches("term|-+")) {
                for (String woord : vakken[4].split(",")) {
                    if (woord.strip().matches("\\p{L}+")) {
                        String kaal = woord.strip();
                        verboden.put(
                                kaal.substring(0, 1).toUpperCase(Locale.ROOT) + kaal.substring(1), vakken[1].strip());
                    }
                }
            }
        }
        return verboden;
    }

    private static List<String> fout(List<String> namen, Map<String, String> verboden) {
        return namen.stream()
                .flatMap(naam -> woorden(naam).stream()
                        .filter(woord -> verboden.containsKey(woord) && !MAG.containsKey(woord))
                        .map(woord -> naam + ": " + woord + " is " + verboden.get(woord)))
                .toList();
    }

    private static List<String> woorden(String naam) {
        return List.of(naam.split("(?<=\\p{Ll})(?=\\p{Lu})"));
    }

    private static Set<String> dubbel(List<String> namen) {
        Set<String> gezien = new TreeSet<>();
        return namen.stream().filter(naam -> !gezien.add(naam)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> namen(Path map) throws IOException {
        List<String> namen = new ArrayList<>();
        try (Stream<Path> bestanden = Files.walk(map)) {
            bestanden
                    .map(bestand -> bestand.getFileName().toString())
                    .filter(bestand -> bestand.endsWith(".java") && !bestand.equals("package-info.java"))
                    .forEach(bestand -> namen.add(bestand.substring(0, bestand.length() - ".java".length())));
        }
        return namen;
    }
}
