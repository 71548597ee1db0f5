package nl.kortelijnen.regels;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every moment comes from the one clock of the portal, in Java, in SQL and in Cypher, so that a test can say which day
 * it is and tomorrow's run says the same. Waiting is measured with {@code System.nanoTime()}, which is no moment. What
 * the browser does with its own clock is not looked at.
 */
class EenKlokTest {

    /** The portal's start, which makes the clock, and the command line program that runs without a portal. */
    private static final Set<String> MAKERS =
            Set.of("nl.kortelijnen.KorteLijnenApplication", "nl.kortelijnen.opslag.NieuweSleutel");

    /** Columns that once filled themselves with the database's clock; V202611290900 took that away. */
    private static final Set<String> UITGEWERKT = Set.of(
            "V202611221155__volgen.sql",
            "V202611221020__kluissleutels.sql",
            "V202611220930__zoekwijzigingen.sql",
            "V202611221150__synoniemen.sql");

    private static final Pattern KLOK_VAN_DE_OPSLAG = Pattern.compile(
            "\\b(now|clock_timestamp|statement_timestamp|transaction_timestamp|timeofday|datetime|localdatetime|timestamp"
                    + "|date|time|localtime)(\\.(realtime|statement|transaction))?\\(\\s*\\)"
                    + "|\\b(current_(date|timestamp|time)|localtimestamp)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final ArchRule JAVA = noClasses()
            .that(new DescribedPredicate<>("do not make the clock") {
                @Override
                public boolean test(com.tngtech.archunit.core.domain.JavaClass klasse) {
                    return !MAKERS.contains(klasse.getName());
                }
            })
            .should()
            .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("asks the machine for the time") {
                @Override
                public boolean test(JavaAccess<?> aanroep) { // a reference such as Instant::now is one too
                    return aanroep.getTarget() instanceof CodeUnitAccessTarget doel && vraagtDeMachine(doel);
                }
            })
            .because("every moment comes from the one clock");

    @Test
    void geen_klasse_vraagt_de_machine_hoe_laat_het_is() {
        JAVA.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("nl.kortelijnen"));
    }

    @Test
    void geen_vraag_aan_een_opslag_gebruikt_de_klok_van_die_opslag() {
        assertThat(Stream.of("src/main/java", "src/main/resources/db", "src/main/resources/neo4j")
                        .flatMap(map -> regels(Path.of(map))))
                .isEmpty();
    }

    @Test
    void beide_regels_kunnen_falen() {
        assertThat(JAVA.evaluate(new ClassFileImporter().importPackages("nl.kortelijnen.regels.tegenvoorbeeld"))
                        .getFailureReport()
                        .getDetails())
                .anyMatch(regel -> regel.contains("LocalDate.now()"))
                .anyMatch(regel -> regel.contains("Instant.now()"))
                .anyMatch(regel -> regel.contains("Haastig.verwezen()"))
                .anyMatch(regel -> regel.contains("InstantSource.system()"))
                .anyMatch(regel -> regel.contains("Clock.tickSeconds("))
                .anyMatch(regel -> regel.contains("GregorianCalendar.<init>()"));
        assertThat(regels(Path.of("src/test/java/nl/kortelijnen/regels/tegenvoorbeeld"))
                        .filter(regel -> regel.contains("now()")))
                .isNotEmpty();
        assertThat(List.of("where tot < current_date", "SET n.op = datetime()", "date()", "clock_timestamp()"))
                .allMatch(regel -> KLOK_VAN_DE_OPSLAG.matcher(regel).find());
        assertThat(List.of("datetime($nu)", "date(n.tot)", "updated()", "vandaag()"))
                .noneMatch(regel -> KLOK_VAN_DE_OPSLAG.matcher(regel).find());
    }

    private static boolean vraagtDeMachine(CodeUnitAccessTarget doel) {
        String klasse = doel.getOwner().getName();
        List<String> soorten = doel.getRawParameterTypes().stream()
                .map(soort -> soort.getName())
                .toList();
        return switch (doel.getName()) {
            case "now" -> klasse.startsWith("java.time.") && !soorten.equals(List.of(Clock.class.getName()));
            case "system", "systemUTC", "systemDefaultZone", "tick", "tickSeconds", "tickMinutes", "tickMillis" ->
                Set.of(Clock.class.getName(), InstantSource.class.getName()).contains(klasse);
            case "currentTimeMillis" -> klasse.equals(System.class.getName());
            case "<init>" ->
                Set.of(Date.class.getName(), GregorianCalendar.class.getName()).contains(klasse)
                        && soorten.stream().noneMatch("int"::equals)
                        && !soorten.equals(List.of("long"));
            case "getInstance" -> klasse.equals(Calendar.class.getName());
            default -> false;
        };
    }

    private static Stream<String> regels(Path map) {
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().matches(".*\\.(java|sql|cypher)"))
                    .filter(bestand ->
                            !UITGEWERKT.contains(bestand.getFileName().toString()))
                    .flatMap(EenKlokTest::verdacht)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> verdacht(Path bestand) {
        try {
            return Files.readAllLines(bestand).stream()
                    .filter(regel -> !regel.contains("Date.now()")) // JavaScript
                    .filter(regel -> KLOK_VAN_DE_OPSLAG.matcher(regel).find())
                    .map(regel -> bestand.getFileName() + ": " + regel.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
