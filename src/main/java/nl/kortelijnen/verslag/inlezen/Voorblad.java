package nl.kortelijnen.verslag.inlezen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kortelijnen.bestanden.Alinea;
import nl.kortelijnen.gedeeld.Nederlands;
import org.jspecify.annotations.Nullable;

/** What stands at the top of a report: title, when and where, how many and from which organisations (AV1, AV11). */
final class Voorblad {

    private static final int EERSTE = 15;
    private static final int LANGSTE_TITEL = 160;
    private static final List<String> MAANDEN = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern DATUM = Pattern.compile(
            "\\b(\\d{1,2})(?:\\s+(" + String.join("|", MAANDEN) + ")\\s+|[-/](\\d{1,2})[-/])(\\d{4})\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAATS_ERNA = Pattern.compile("^\\s*,?\\s*(?:in|te|bij|,)\\s+([^.;]{2,80})");
    private static final Pattern PLAATS_ERVOOR = Pattern.compile("^(\\p{Lu}[^,.;:\\d]{1,60}),\\s*$");
    private static final Pattern PLAATS_REGEL =
            Pattern.compile("^(?:plaats|locatie)\\s*:\\s*(.{2,80})$", Pattern.CASE_INSENSITIVE);
    private static final Pattern AANTAL =
            Pattern.compile("\\b(\\d{1,4})\\s+(?:deelnemers|mensen|professionals|aanwezigen|personen)\\b");
    private static final Pattern VERSLAG =
            Pattern.compile("^(?i:(?:gespreks)?verslag)\\b(?:\\s*(?i:van\\s+(?:de|het)\\s|:|–|-)\\s*|\\s+(?=\\P{Ll}))");

    private final List<Alinea> alineas;
    private final Set<Integer> gebruikt = new HashSet<>();
    private final String titel;
    private int titelalinea;
    private @Nullable LocalDate datum;
    private String plaats = "";
    private @Nullable Integer deelnemers;
    private List<String> organisaties = List.of();

    private Voorblad(List<Alinea> alineas) {
        this.alineas = alineas;
        titel = leesTitel();
        alineas.stream().limit(EERSTE).forEach(this::lees);
    }

    static Voorblad van(List<Alinea> alineas) {
        return new Voorblad(alineas);
    }

    String titel() {
        return titel;
    }

    @Nullable
    LocalDate datum() {
        return datum;
    }

    String plaats() {
        return plaats;
    }

    @Nullable
    Integer deelnemers() {
        return deelnemers;
    }

    List<String> organisaties() {
        return organisaties;
    }

    /** Whether this paragraph has said here all it has to say. */
    boolean gebruikte(Alinea alinea) {
        return gebruikt.contains(alinea.nummer());
    }

    /** Whether this paragraph is the title, and nothing besides. */
    boolean isTitel(Alinea alinea) {
        return alinea.nummer() == titelalinea && gebruikte(alinea);
    }

    private String leesTitel() {
        Alinea eerste = alineas.getFirst();
        List<Alinea> hoogste = alineas.stream()
                .filter(alinea -> alinea.isKop() && alinea.niveau() == 1)
                .toList();
        Alinea gekozen = hoogste.size() == 1 && hoogste.getFirst().nummer() <= EERSTE ? hoogste.getFirst() : eerste;
        gebruikt.add(gekozen.nummer());
        titelalinea = gekozen.nummer();
        String zonder = VERSLAG.matcher(gekozen.tekst()).replaceFirst("").strip();
        String kort = zonder.isEmpty() ? gekozen.tekst() : zonder;
        if (kort.length() > LANGSTE_TITEL) {
            gebruikt.remove(gekozen.nummer());
            kort = Nederlands.ingekort(kort, LANGSTE_TITEL);
        }
        return kort.substring(0, 1).toUpperCase(Locale.ROOT) + kort.substring(1);
    }

    private void lees(Alinea alinea) {
        if (alinea.isOpsomming()) {
            return;
        }
        leesDatum(alinea);
        Matcher regel = PLAATS_REGEL.matcher(alinea.tekst());
        if (plaats.isEmpty() && regel.matches()) {
            plaats = regel.group(1).strip();
            gebruikt.add(alinea.nummer());
        }
        Matcher aantal = AANTAL.matcher(alinea.tekst());
        if (deelnemers == null && aantal.find()) {
            deelnemers = Integer.valueOf(aantal.group(1));
        }
        List<String> genoemd = Opsommingen.organisaties(alinea.tekst());
        if (organisaties.isEmpty() && !genoemd.isEmpty()) {
            organisaties = genoemd;
            gebruikt.add(alinea.nummer());
        }
    }

    private void leesDatum(Alinea alinea) {
        Matcher gevonden = DATUM.matcher(alinea.tekst());
        if (datum != null || !gevonden.find()) {
            return;
        }
        datum = datum(gevonden);
        Matcher erna = PLAATS_ERNA.matcher(alinea.tekst().substring(gevonden.end()));
        Matcher ervoor = PLAATS_ERVOOR.matcher(alinea.tekst().substring(0, gevonden.start()));
        if (erna.find()) {
            plaats = erna.group(1).strip();
        } else if (ervoor.find()) {
            plaats = ervoor.group(1).strip();
        }
        if (alinea.tekst().length() <= LANGSTE_TITEL) {
            gebruikt.add(alinea.nummer());
        }
    }

    private static @Nullable LocalDate datum(Matcher gevonden) {
        String woord = gevonden.group(2);
        int maand = woord == null
                ? Integer.parseInt(gevonden.group(3))
                : MAANDEN.indexOf(woord.toLowerCase(Locale.ROOT)) + 1;
        try {
            return LocalDate.of(Integer.parseInt(gevonden.group(4)), maand, Integer.parseInt(gevonden.group(1)));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
