package nl.kortelijnen.consultatie.dossier;

import static nl.kortelijnen.consultatie.Proefvraag.aanvraag;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Consultgesprek;
import nl.kortelijnen.consultatie.MetKring;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.consultatie.routering.Vraagkenmerk;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.opslag.kluis.Proefkluis;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Issue item 8: what people write in a consultation is nowhere readable in the tables. */
@MetKring
class ConsulttekstenTest {

    @Autowired
    Consultaties consultaties;

    @Autowired
    Consultteksten teksten;

    @Autowired
    Kring kring;

    @Autowired
    JdbcClient jdbc;

    private String gesprek() {
        kring.als("vrager");
        String nummer = consultaties.vraag(
                aanvraag(Set.of(Vraagkenmerk.EER_OF_DWANG), kring.id("samira"), null, "Fluisterreden"));
        kring.als("samira");
        consultaties.neemAan(nummer);
        consultaties.verstuur(nummer, "Fluisterantwoord");
        return nummer;
    }

    private List<String> opgeslagen() {
        return Consultteksten.KOLOMMEN.stream()
                .flatMap(kolom -> jdbc
                        .sql("select %2$s from %1$s where %2$s is not null".formatted(kolom.tabel(), kolom.naam()))
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
    }

    @Test
    void wat_mensen_schrijven_staat_versleuteld_in_de_tabellen_en_de_partijen_lezen_het() {
        String nummer = gesprek();

        assertThat(opgeslagen()).isNotEmpty().allMatch(tekst -> tekst.startsWith(Kluis.BEGIN));
        Consultgesprek gesprek = consultaties.lees(nummer);
        assertThat(gesprek.vraag().vraag()).isEqualTo("Hoe begin ik dit gesprek?");
        assertThat(gesprek.berichten())
                .extracting(Consultgesprek.Bericht::tekst)
                .containsExactly("Fluisterantwoord");
    }

    @Test
    void wat_er_nog_leesbaar_stond_wordt_bij_het_starten_versleuteld() {
        String nummer = gesprek();
        jdbc.sql("update consultbericht set tekst = 'Van vroeger'").update();

        teksten.afterPropertiesSet();

        assertThat(opgeslagen()).allMatch(tekst -> tekst.startsWith(Kluis.BEGIN));
        assertThat(consultaties.lees(nummer).berichten())
                .extracting(Consultgesprek.Bericht::tekst)
                .containsExactly("Van vroeger");
    }

    /** Every entity of the module, wherever it stands. */
    private static Stream<Class<?>> rijen() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("nl.kortelijnen.consultatie")
                        .stream()
                        .filter(klasse -> klasse.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect);
    }

    @Test
    void elke_versleutelde_kolom_krijgt_een_nieuwe_sleutel() {
        assertThat(rijen().flatMap(rij -> Arrays.stream(rij.getDeclaredFields())
                        .filter(veld -> veld.isAnnotationPresent(Convert.class))
                        .map(veld -> rij.getAnnotation(Table.class).name() + "." + veld.getName())))
                .containsExactlyInAnyOrderElementsOf(Consultteksten.KOLOMMEN.stream()
                        .map(kolom -> kolom.tabel() + "." + kolom.naam())
                        .toList());
    }

    /** Rolled back: what other tests left was encrypted with the portal's own key, which is not one of these. */
    @Test
    @Transactional
    void een_tekst_met_de_oude_sleutel_krijgt_de_nieuwe() {
        gesprek();
        Proefkluis.Paar kluizen = Proefkluis.oudEnNieuw();
        Consultteksten.KOLOMMEN.forEach(kolom -> jdbc.sql(
                        "update %1$s set %2$s = ? where %2$s is not null".formatted(kolom.tabel(), kolom.naam()))
                .param(kluizen.oud().versleutel("rust", Consulttekst.PLEK))
                .update());
        var metNieuweSleutel = new Consultteksten(jdbc, kluizen.nieuw());

        assertThat(metNieuweSleutel.herversleutel(10_000)).isPositive();
        assertThat(metNieuweSleutel.herversleutel(10_000)).isZero();
        assertThat(opgeslagen())
                .allSatisfy(tekst -> assertThat(kluizen.nieuw().ontsleutel(tekst, Consulttekst.PLEK))
                        .isEqualTo("rust"));
    }
}
