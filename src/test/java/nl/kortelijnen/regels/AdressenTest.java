package nl.kortelijnen.regels;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.router.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A page of another module is named by that module's own book of addresses, or by {@code Paginas}: never by its letters,
 * so that a page that moves takes along whoever leads to it.
 */
class AdressenTest {

    private static final Path BRON = Path.of("src/main/java/nl/kortelijnen");
    private static final Pattern LETTERLIJK = Pattern.compile("\"/?((?:[^\"\\\\]++|\\\\.)*+)\"");

    private static final Pattern BESTAND = Pattern.compile("\\.[a-z]{2,5}$");

    /** One word alone may be an icon or a code; here it can only be an address. */
    private static final Pattern ALS_ADRES =
            Pattern.compile("(?:Anchor|navigate|kruimel|link|forwardTo|rerouteTo|voegToe|setAction)\\(\\s*$");

    private static final Map<String, String> MODULE_VAN_ROUTE = new TreeMap<>();

    @BeforeAll
    static void verzamelRoutes() {
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.kortelijnen")
                        .stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Route.class))
                        .forEach(klasse -> MODULE_VAN_ROUTE.put(
                                klasse.getAnnotationOfType(Route.class).value().replaceFirst("/?:.*", ""),
                                module(klasse)));
        MODULE_VAN_ROUTE.remove("");
    }

    @Test
    void geen_adres_van_een_ander_onderdeel_staat_letterlijk_in_de_code() throws IOException {
        assertThat(MODULE_VAN_ROUTE).hasSizeGreaterThan(30);
        try (Stream<Path> bestanden = Files.walk(BRON)) {
            assertThat(bestanden
                            .filter(bestand -> bestand.toString().endsWith(".java"))
                            .filter(bestand -> !bestand.endsWith("portaal/aanbod/Paginas.java"))
                            .flatMap(bestand ->
                                    vreemd(BRON.relativize(bestand).getName(0).toString(), bestand))
                            .toList())
                    .isEmpty();
        }
    }

    @Test
    void de_regel_ziet_een_adres_en_geen_icoon() {
        assertThat(vreemd("kennis", "Knoppen.link(\"consultaties/nieuw\", \"consultaties\", \"Vraag\")"))
                .containsExactly("consultaties/nieuw");
        assertThat(vreemd("portaal", "new Anchor(\n    \"/verslag/\" + slug)")).containsExactly("verslag/");
        assertThat(vreemd("zoeken", "UI.getCurrent().navigate(\"kennis\")")).containsExactly("kennis");
        assertThat(vreemd("zoeken", "\"casuistiek?deel=meelezen\"")).hasSize(1);
        assertThat(vreemd("zoeken", "new Icoon(\"netwerk\"), Knoppen.link(Paginas.KENNIS, \"kennis\", \"Kennis\")"))
                .isEmpty();
        assertThat(vreemd("verslag", "new Anchor(\"verslag/\" + slug)")).isEmpty();
        assertThat(vreemd("opslag", "inhoud.deel(\"bewaren/termijnen.yaml\")")).isEmpty();
    }

    private static String module(JavaClass klasse) {
        return klasse.getPackageName().split("\\.")[2];
    }

    private static Stream<String> vreemd(String module, Path bestand) {
        try {
            return vreemd(module, Files.readString(bestand)).stream()
                    .map(adres -> bestand.getFileName() + ": " + adres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> vreemd(String module, String code) {
        Matcher letterlijk = LETTERLIJK.matcher(code);
        return letterlijk
                .results()
                .filter(gevonden -> !BESTAND.matcher(gevonden.group(1)).find())
                .filter(gevonden -> MODULE_VAN_ROUTE.entrySet().stream()
                        .filter(route -> !route.getValue().equals(module))
                        .anyMatch(route -> is(gevonden.group(1), route.getKey(), code.substring(0, gevonden.start()))))
                .map(gevonden -> gevonden.group(1))
                .toList();
    }

    private static boolean is(String tekst, String route, String ervoor) {
        return tekst.startsWith(route + "/")
                || tekst.startsWith(route + "?")
                || tekst.equals(route)
                        && (route.contains("/") || ALS_ADRES.matcher(ervoor).find());
    }
}
