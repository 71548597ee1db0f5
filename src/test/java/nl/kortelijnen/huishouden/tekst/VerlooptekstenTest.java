package nl.kortelijnen.huishouden.tekst;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text about the course of a household gets a new key. */
class VerlooptekstenTest {

    private static Stream<Class<?>> rijen() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.kortelijnen.huishouden")
                        .stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect);
    }

    @Test
    void elke_versleutelde_kolom_krijgt_een_nieuwe_sleutel() {
        assertThat(rijen().flatMap(rij -> Arrays.stream(rij.getDeclaredFields())
                        .filter(veld -> veld.isAnnotationPresent(Convert.class))
                        .map(veld -> rij.getAnnotation(Table.class).name() + "." + kolom(veld.getName()))))
                .containsExactlyInAnyOrderElementsOf(Verloopteksten.KOLOMMEN.stream()
                        .map(kolom -> kolom.tabel() + "." + kolom.naam())
                        .toList());
    }

    private static String kolom(String veld) {
        return veld.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
