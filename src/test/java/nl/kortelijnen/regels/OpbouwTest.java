package nl.kortelijnen.regels;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.portaal.onderdeel.Datumveld;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/**
 * How the code is laid out. Each rule is held against our own classes and must then fail on the counter-example. These
 * rules see imports and names; they do not see whether a name is a good one.
 */
class OpbouwTest {

    private static final JavaClasses ONZE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.kortelijnen");
    private static final JavaClasses TEGENVOORBEELD =
            new ClassFileImporter().importPackages("nl.kortelijnen.regels.tegenvoorbeeld");

    private static final ArchRule VAADIN = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "nl.kortelijnen.portaal..", "nl.kortelijnen")
            .and()
            .doNotHaveSimpleName("BeveiligingConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .because("only views and the frame speak Vaadin");

    private static final ArchRule NEO4J = alleenInKlassenMet("Neo4j", "org.neo4j..");
    private static final ArchRule LUCENE = alleenInKlassenMet("Lucene", "org.apache.lucene..");

    private static final ArchRule SCHERMEN = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.kortelijnen..ui.."))
            .because("nobody knows another's views");

    private static final ArchRule WORTEL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAPackage("nl.kortelijnen")
            .because("the root only starts the portal");

    private static final ArchRule VELDEN = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .because("what a class needs stands in its constructor");

    private static final ArchRule NAMEN = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .orShould()
            .haveSimpleNameEndingWith("Utils");

    private static final ArchRule DATUMS = noClasses()
            .that()
            .doNotHaveSimpleName("Datumveld")
            .should()
            .callConstructor(DatePicker.class, String.class)
            .orShould()
            .callConstructor(DatePicker.class)
            .because("there is one date field, and it understands everyday dates");

    private static final ArchRule MEERKEUZES = noClasses()
            .that()
            .doNotHaveSimpleName("Meerkeuze")
            .should()
            .callConstructor(MultiSelectComboBox.class, String.class)
            .orShould()
            .callConstructor(MultiSelectComboBox.class)
            .because("there is one list with more choices, and it speaks Dutch to a screen reader");

    /** These say themselves what they do with a field that is not understood. */
    private static final ArchRule GEKOZEN = noClasses()
            .that()
            .resideOutsideOfPackage("nl.kortelijnen.portaal..")
            .and()
            .doNotHaveSimpleName("Vraagbalk")
            .and()
            .doNotHaveSimpleName("Bewerkformulier")
            .and()
            .doNotHaveSimpleName("Gegevensformulier")
            .and()
            .doNotHaveSimpleName("Logdeel")
            .should()
            .callMethod(Datumveld.class, "getValue")
            .because(
                    "a form that is kept asks which day was chosen: what is not understood is not the same as nothing");

    /** Where a long text is not lost although none of the three keeps it: for each the reason. */
    private static final Map<String, String> GEEN_CONCEPT = Map.ofEntries(
            Map.entry("Bewerkformulier", "its page keeps the draft of the text"),
            Map.entry("Veldbewerker", "kept in the case itself, as one types"),
            Map.entry("Veldkaart", "kept in the household itself, as one types"),
            Map.entry("Gegevensformulier", "kept in the draft of the report, as one types"),
            Map.entry("Puntveld", "kept in the draft of the report, as one types"),
            Map.entry("Notitieveld", "kept in the shared notes, as one types"),
            Map.entry("Regelveld", "Vraagformulier keeps it"),
            Map.entry("Vraagvelden", "NieuweConsultvraagView keeps it"),
            Map.entry("Daarnavelden", "in a Vraagdialoog"),
            Map.entry("Schrijfvak", "Briefwisseling keeps it"),
            Map.entry("Namensvelden", "one sentence beside what is kept"),
            Map.entry("Routeringsvak", "one sentence, with its button under it"),
            Map.entry("Redenvraag", "one sentence, with its button under it"),
            Map.entry("NieuwPunt", "one sentence, with its button under it"),
            Map.entry("Uitgaveknoppen", "one sentence, with its button under it"),
            Map.entry("Onderdeeldialoog", "one or two sentences, with their button under them"),
            Map.entry("Rondepaneel", "not yet"),
            Map.entry("Reactiepaneel", "not yet"),
            Map.entry("WegingView", "not yet"));

    private static final ArchRule CONCEPTEN = noClasses()
            .that(new DescribedPredicate<>("keep no draft, and have no reason to do without") {
                @Override
                public boolean test(JavaClass klasse) {
                    return !GEEN_CONCEPT.containsKey(buitenste(klasse).getSimpleName())
                            && klasse.getDirectDependenciesFromSelf().stream()
                                    .map(stap -> stap.getTargetClass().getSimpleName())
                                    .noneMatch(Set.of("Conceptvelden", "Conceptopslag", "Vraagdialoog")::contains);
                }
            })
            .should()
            .callConstructor(TextArea.class, String.class)
            .orShould()
            .callConstructor(TextArea.class)
            .because("what somebody typed is there again after the connection or the session was lost");

    private static final ArchRule PAGINAS = noClasses()
            .that()
            .doNotHaveSimpleName("Paginawissel")
            .should()
            .callMethod(UI.class, "navigate", String.class)
            .because("it takes no address with a question in it, and says so only where assertions are on");

    @TestFactory
    Stream<DynamicTest> de_opbouw_klopt_en_elke_regel_kan_falen() {
        return Stream.of(
                        VAADIN,
                        NEO4J,
                        LUCENE,
                        SCHERMEN,
                        WORTEL,
                        VELDEN,
                        NAMEN,
                        DATUMS,
                        MEERKEUZES,
                        GEKOZEN,
                        CONCEPTEN,
                        PAGINAS)
                .flatMap(regel -> Stream.of(
                        DynamicTest.dynamicTest("klopt: " + regel.getDescription(), () -> regel.check(ONZE)),
                        DynamicTest.dynamicTest(
                                "kan falen: " + regel.getDescription(),
                                () -> assertThat(regel.evaluate(TEGENVOORBEELD).hasViolation())
                                        .isTrue())));
    }

    private static ArchRule alleenInKlassenMet(String voorvoegsel, String pakket) {
        return noClasses()
                .that(new DescribedPredicate<JavaClass>("are not named " + voorvoegsel + "…") {
                    @Override
                    public boolean test(JavaClass klasse) {
                        return !buitenste(klasse).getSimpleName().startsWith(voorvoegsel);
                    }
                })
                .should()
                .dependOnClassesThat()
                .resideInAPackage(pakket)
                .because("a store is known in one place");
    }

    private static JavaClass buitenste(JavaClass klasse) {
        return klasse.getEnclosingClass().map(OpbouwTest::buitenste).orElse(klasse);
    }
}
