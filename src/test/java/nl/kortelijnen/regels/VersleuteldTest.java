package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kortelijnen.opslag.Portaalomroep;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Versleuteld;
import org.junit.jupiter.api.Test;

/**
 * Who encrypts must be able to give its texts a new key: an old key is removed when nobody says that it is still used.
 * This sees that there is somebody, not that they find every text.
 */
class VersleuteldTest {

    @Test
    void elk_pakket_dat_versleutelt_kan_herversleutelen() {
        assertThat(vergeten(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.kortelijnen")))
                .isEmpty();
    }

    @Test
    void een_pakket_dat_het_vergeet_wordt_gezien() {
        assertThat(vergeten(new ClassFileImporter().importPackages("nl.kortelijnen.regels.tegenvoorbeeld")))
                .containsExactly("nl.kortelijnen.regels.tegenvoorbeeld.laag");
    }

    private static Set<String> vergeten(JavaClasses klassen) {
        Set<String> versleutelen = klassen.stream()
                .filter(klasse ->
                        !klasse.isEquivalentTo(Portaalomroep.class)) // keeps nothing: what it says is heard or lost
                .filter(klasse -> klasse.getMethodCallsFromSelf().stream()
                        .anyMatch(aanroep -> aanroep.getTargetOwner().isEquivalentTo(Kluis.class)
                                && aanroep.getName().equals("versleutel")))
                .map(JavaClass::getPackageName)
                .filter(pakket -> !pakket.equals(Kluis.class.getPackageName()))
                .collect(Collectors.toSet());
        klassen.stream()
                .filter(klasse -> klasse.isAssignableTo(Versleuteld.class) && !klasse.isInterface())
                .map(JavaClass::getPackageName)
                .forEach(versleutelen::remove);
        return versleutelen;
    }
}
