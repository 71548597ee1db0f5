package nl.kortelijnen.casuistiek;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kortelijnen.portaal.post.Post;
import nl.kortelijnen.portaal.post.Postsoort;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** C02, C09: the list of ways out of a case is complete; a page, endpoint, mail, file or delivery that is not on it is red. */
@SpringBootTest
class CasusuitwegenTest {

    private static final JavaClasses CASUISTIEK = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.kortelijnen.casuistiek");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping eindpunten;

    @Test
    void elk_blad_staat_op_de_lijst() {
        Set<String> bladen = CASUISTIEK.stream()
                .filter(klasse -> klasse.isAnnotatedWith(Route.class))
                .map(JavaClass::reflect)
                .flatMap(klasse -> Stream.concat(
                        Stream.of(klasse.getAnnotation(Route.class).value()),
                        Stream.of(klasse.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value)))
                .collect(Collectors.toSet());
        assertThat(bladen).isEqualTo(Casusuitwegen.BLADEN);
    }

    @Test
    void elk_eindpunt_staat_op_de_lijst() {
        Set<String> adressen = eindpunten.getHandlerMethods().entrySet().stream()
                .filter(een -> een.getValue().getBeanType().getName().startsWith("nl.kortelijnen.casuistiek."))
                .flatMap(een -> een.getKey().getPatternValues().stream()
                        .flatMap(pad -> een.getKey().getMethodsCondition().getMethods().stream()
                                .map(methode -> methode + " " + pad)))
                .collect(Collectors.toSet());
        assertThat(adressen).isEqualTo(Casusuitwegen.EINDPUNTEN);
    }

    @Test
    void elke_soort_mail_staat_op_de_lijst_en_heeft_geen_eigen_regels() {
        Set<String> soorten = CASUISTIEK.stream()
                .flatMap(klasse -> klasse.getFieldAccessesFromSelf().stream())
                .map(JavaFieldAccess::getTarget)
                .filter(veld -> veld.getOwner().isEquivalentTo(Postsoort.class))
                .map(veld -> veld.getName())
                .collect(Collectors.toSet());
        assertThat(soorten).isEqualTo(Casusuitwegen.POSTSOORTEN);
        assertThat(CASUISTIEK.stream().filter(klasse -> afhankelijkVan(klasse, Post.Regel.class.getName())))
                .as("a mail with lines of its own")
                .isEmpty();
    }

    @Test
    void elk_bestand_staat_op_de_lijst() {
        List<String> makers = Stream.of(
                        "com.vaadin.flow.server.streams.",
                        "com.vaadin.flow.server.StreamResource",
                        "nl.kortelijnen.drukwerk.",
                        "net.fortuna.",
                        "jakarta.servlet.",
                        "java.net.http.",
                        "org.springframework.http.ResponseEntity")
                .flatMap(pakket -> CASUISTIEK.stream()
                        .filter(klasse -> !klasse.getPackageName().endsWith(".machine"))
                        .filter(klasse -> afhankelijkVan(klasse, pakket)))
                .map(JavaClass::getSimpleName)
                .filter(naam -> !naam.isEmpty())
                .distinct()
                .toList();
        assertThat(Set.copyOf(makers)).isEqualTo(Casusuitwegen.BESTANDEN);
    }

    @Test
    void elke_levering_aan_een_ander_deel_staat_op_de_lijst() {
        Map<String, String> leveranties = new TreeMap<>();
        CASUISTIEK.stream()
                .filter(klasse -> !klasse.isInterface())
                .forEach(klasse -> klasse.getRawInterfaces().stream()
                        .filter(vorm -> vorm.getPackageName().startsWith("nl.kortelijnen")
                                && !vorm.getPackageName().startsWith("nl.kortelijnen.casuistiek"))
                        .forEach(vorm -> leveranties.put(klasse.getSimpleName(), vorm.getSimpleName())));
        assertThat(leveranties).isEqualTo(Casusuitwegen.LEVERANTIES);
    }

    private static boolean afhankelijkVan(JavaClass klasse, String begin) {
        return klasse.getDirectDependenciesFromSelf().stream()
                .anyMatch(een -> een.getTargetClass().getName().startsWith(begin));
    }
}
