package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who needs whom goes one way, between packages and between the types in them; and no room is too full. */
class KringenTest {

    private static final int VOLSTE_KAMER = 30;

    private static final JavaClasses ONZE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.kortelijnen");
    private static final JavaClasses TEGENVOORBEELD =
            new ClassFileImporter().importPackages("nl.kortelijnen.regels.tegenvoorbeeld.kring");

    private static final ArchRule PAKKETTEN = zonderKring("package", JavaClass::getPackageName);
    private static final ArchRule TYPEN =
            zonderKring("type", klasse -> buitenste(klasse).getName());

    @Test
    void geen_kring_tussen_pakketten() {
        PAKKETTEN.check(ONZE);
        assertThat(PAKKETTEN.evaluate(TEGENVOORBEELD).hasViolation()).isTrue();
    }

    @Test
    void geen_kring_tussen_typen() {
        TYPEN.check(ONZE);
        assertThat(TYPEN.evaluate(TEGENVOORBEELD).hasViolation()).isTrue();
    }

    @Test
    void geen_pakket_is_te_vol() {
        Map<String, Long> typen = ONZE.stream()
                .filter(klasse ->
                        klasse.isTopLevelClass() && !klasse.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(typen)
                .hasSizeGreaterThan(VOLSTE_KAMER)
                .allSatisfy((pakket, aantal) -> assertThat(aantal).as(pakket).isLessThanOrEqualTo(VOLSTE_KAMER));
    }

    @Test
    void elk_pakket_is_op_ontbrekende_waarden_nagekeken() {
        assertThat(zonderNullMarked(ONZE)).isEmpty();
        assertThat(zonderNullMarked(TEGENVOORBEELD)).isNotEmpty();
    }

    private static Set<String> zonderNullMarked(JavaClasses klassen) {
        Set<String> pakketten =
                klassen.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        klassen.stream()
                .filter(klasse -> klasse.isAnnotatedWith(NullMarked.class))
                .map(JavaClass::getPackageName)
                .forEach(pakketten::remove);
        return pakketten;
    }

    private static ArchRule zonderKring(String soort, Function<JavaClass, String> plek) {
        return SlicesRuleDefinition.slices()
                .assignedFrom(new SliceAssignment() {
                    @Override
                    public SliceIdentifier getIdentifierOf(JavaClass klasse) {
                        return klasse.getPackageName().startsWith("nl.kortelijnen")
                                ? SliceIdentifier.of(plek.apply(klasse))
                                : SliceIdentifier.ignore();
                    }

                    @Override
                    public String getDescription() {
                        return "each " + soort;
                    }
                })
                .should()
                .beFreeOfCycles();
    }

    private static JavaClass buitenste(JavaClass klasse) {
        return klasse.getEnclosingClass().map(KringenTest::buitenste).orElse(klasse);
    }
}
