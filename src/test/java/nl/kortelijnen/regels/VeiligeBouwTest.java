package nl.kortelijnen.regels;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xml.sax.InputSource;

/**
 * Doors that this code does not have (ASVS 5.0: 1.2.5, 1.3.2, 1.3.6, 1.3.8, 1.5.1, 1.5.2, 3.5.5, 11.2.1, 11.4.1,
 * 11.5.1). Each rule must fail on the counter-example. They see our own code, not what a library does inside.
 */
class VeiligeBouwTest {

    private static final JavaClasses ONZE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.kortelijnen");
    private static final JavaClasses TEGENVOORBEELD =
            new ClassFileImporter().importPackages("nl.kortelijnen.regels.tegenvoorbeeld");

    private static final Path BRON = Path.of("src/main/java");
    private static final Path VOORKANT = Path.of("frontend");

    private static final ArchRule DESERIALISEREN = niemand("java.io.ObjectInputStream", "java.beans.XMLDecoder");
    private static final ArchRule UITDRUKKINGEN =
            niemand("org.springframework.expression..*", "javax.script..*", "groovy..*");
    private static final ArchRule NAAMDIENSTEN = niemand("javax.naming..*", "org.springframework.jndi..*");
    private static final ArchRule XML = noClasses()
            .should()
            .callMethod(DocumentBuilder.class, "parse", InputStream.class)
            .orShould()
            .callMethod(DocumentBuilder.class, "parse", InputSource.class)
            .orShould()
            .callMethod(DocumentBuilder.class, "parse", String.class)
            .orShould()
            .dependOnClassesThat(
                    nameMatching("javax\\.xml\\.(stream|transform|xpath)\\..*|javax\\.xml\\.parsers\\.SAX.*"))
            .as("nobody reads XML by themselves");
    private static final ArchRule NAAR_BUITEN = niemand(
            "java.net.http..*",
            "javax.net.ssl..*",
            "java.net.URLConnection",
            "java.net.HttpURLConnection",
            "org.springframework.web.client..*",
            "org.springframework.web.reactive..*");
    private static final ArchRule PROCESSEN = noClasses()
            .that()
            .resideOutsideOfPackage("nl.kortelijnen.opslag..")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .because("only the stores are a process of their own");
    private static final ArchRule TOEVAL = niemand("java.util.Random");
    private static final ArchRule GEHEIMSCHRIFT = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Kluis")
            .and()
            .doNotHaveSimpleName("Sleutelbos")
            .and()
            .doNotHaveSimpleName("Totp")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javax.crypto..")
            .because("encryption is in one place");

    @TestFactory
    Stream<DynamicTest> geen_gevaarlijke_deur_staat_open_en_elke_regel_kan_falen() {
        return Stream.of(
                        DESERIALISEREN, UITDRUKKINGEN, NAAMDIENSTEN, XML, NAAR_BUITEN, PROCESSEN, TOEVAL, GEHEIMSCHRIFT)
                .flatMap(regel -> Stream.of(
                        DynamicTest.dynamicTest("klopt: " + regel.getDescription(), () -> regel.check(ONZE)),
                        DynamicTest.dynamicTest(
                                "kan falen: " + regel.getDescription(),
                                () -> assertThat(regel.evaluate(TEGENVOORBEELD).hasViolation())
                                        .isTrue())));
    }

    @Test
    void codes_en_sleutels_komen_uit_veilig_toeval() {
        for (String pakket : List.of("nl.kortelijnen.toegang", "nl.kortelijnen.opslag")) {
            noClasses()
                    .that()
                    .resideInAPackage(pakket + "..")
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching("java\\.util\\.concurrent\\.ThreadLocalRandom|java\\.util\\.Random")
                    .check(ONZE);
        }
    }

    @Test
    void verouderde_geheimschriften_komen_in_de_bron_niet_voor() throws IOException {
        assertThat(regels(
                        BRON,
                        ".java",
                        "\"MD5\"|\"SHA-?1\"|\"DES(ede)?[/\"]|/ECB/|\"RC4\"|SHA1PRNG|getRuntime\\(\\)\\.exec"))
                .isEmpty();
        assertThat(regels(BRON, ".java", "HmacSHA1"))
                .isNotEmpty()
                .allMatch(regel -> regel.startsWith("Totp.java"), "alleen voor de code uit een app");
    }

    /** Anything but this one, written out: "AES" alone would be ECB, and a name in a variable could be anything. */
    private static final String ANDER_GEHEIMSCHRIFT = "Cipher\\.getInstance\\((?!\"AES/GCM/NoPadding\"\\))";

    @Test
    void versleutelen_gebeurt_alleen_met_aes_gcm_voluit_geschreven() throws IOException {
        assertThat(regels(BRON, ".java", ANDER_GEHEIMSCHRIFT)).isEmpty();
        assertThat(regels(BRON, ".java", "Cipher\\.getInstance")).isNotEmpty();
        assertThat(regels(BRON, ".java", "import static javax\\.crypto|CipherSpi|AESEngine"))
                .isEmpty();
        Pattern ander = Pattern.compile(ANDER_GEHEIMSCHRIFT);
        assertThat(Stream.of(
                        "\"AES\"",
                        "\"AES/ECB/PKCS5Padding\"",
                        "\"AES/CBC/PKCS5Padding\"",
                        "\"RSA/ECB/PKCS1Padding\"",
                        "\"aes\"",
                        "VORM"))
                .allMatch(
                        vorm -> ander.matcher("Cipher.getInstance(" + vorm + ")")
                                .find(),
                        "wordt gezien");
    }

    @Test
    void de_voorkant_voert_geen_tekst_uit_en_bewaart_niets_dan_de_kleurkeuze() throws IOException {
        String gevaar = "innerHTML|outerHTML|insertAdjacentHTML|document\\.write|\\beval\\(|new Function|postMessage"
                + "|addEventListener\\('message'|sessionStorage|indexedDB|document\\.cookie|unsafeHTML";
        assertThat(regels(VOORKANT, ".ts", gevaar)).isEmpty();
        assertThat(regels(BRON, ".java", gevaar)).isEmpty();
        assertThat(Stream.concat(
                                regels(VOORKANT, ".ts", "localStorage").stream(),
                                regels(BRON, ".java", "localStorage").stream())
                        .toList())
                .isNotEmpty()
                .allMatch(regel -> regel.contains("Item(SLEUTEL"));
    }

    private static ArchRule niemand(String... klassen) {
        String namen = Stream.of(klassen)
                .map(naam -> naam.endsWith("..*")
                        ? Pattern.quote(naam.substring(0, naam.length() - 3)) + "\\..*"
                        : Pattern.quote(naam))
                .reduce((een, ander) -> een + "|" + ander)
                .orElseThrow();
        return noClasses()
                .should()
                .dependOnClassesThat(nameMatching(namen))
                .as("nobody uses " + String.join(", ", klassen));
    }

    private static List<String> regels(Path map, String einde, String patroon) throws IOException {
        Pattern gezocht = Pattern.compile(patroon);
        try (Stream<Path> bestanden = Files.walk(map)) {
            return bestanden
                    .filter(bestand -> bestand.toString().endsWith(einde))
                    .filter(bestand -> !bestand.toString().contains("generated"))
                    .flatMap(bestand -> lees(bestand)
                            .lines()
                            .filter(regel -> gezocht.matcher(regel).find())
                            .map(regel -> bestand.getFileName() + ": " + regel.strip()))
                    .toList();
        }
    }

    private static String lees(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
