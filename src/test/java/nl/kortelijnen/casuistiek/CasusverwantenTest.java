package nl.kortelijnen.casuistiek;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.casuistiek.verwant.Casusverwanten;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.portaal.aanbod.Aanknoping;
import nl.kortelijnen.portaal.aanbod.Aanknopingsbron;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C10, AC15: cases like a case, and the cases that go with guidance and with an expert, for whoever may read cases alone. */
@SpringBootTest
class CasusverwantenTest {

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Casusverwanten verwanten;

    @Autowired
    List<Aanknopingsbron> aanbod;

    @Autowired
    Accounts accounts;

    private Gebruiker schrijver;
    private Gebruiker collega;

    @BeforeEach
    void mensen() {
        schrijver = mens(Rol.PROFESSIONAL);
        collega = mens(Rol.PROFESSIONAL);
    }

    @AfterEach
    void ruimOp() {
        TestInlog.als(schrijver);
        casusbank.mijn().forEach(casus -> casussen.trekIn(casus.id()));
        TestInlog.afmelden();
    }

    private Gebruiker mens(Rol rol) {
        TestInlog.afmelden();
        UUID id = UUID.randomUUID();
        return accounts.maak("v" + id, "Mens " + id, "een zin van genoeg tekens", Set.of(rol), null);
    }

    private UUID gedeeld(String titel, String context, String... themas) {
        TestInlog.als(schrijver);
        Casustekst leeg = new Casustekst(
                Casussoort.TWIJFEL,
                null,
                null,
                Set.of(themas),
                Map.of(
                        Casusveld.TITEL, titel,
                        Casusveld.CONTEXT, context,
                        Casusveld.VRAAG, "Hoe zouden jullie dit doen?"));
        UUID id = casussen.begin(leeg);
        casussen.vraagBeoordeling(id);
        TestInlog.als(collega);
        beoordeling.keurGoed(id, casusbank.lees(id).versie());
        return id;
    }

    private static String tekst(Component deel) {
        return deel.getElement().getTextRecursively();
    }

    private List<UUID> zoals(UUID id) {
        return verwanten.lijktOp(id).stream().map(Casusregel::id).toList();
    }

    @Test
    void de_zuster_van_een_casus_staat_vooraan_en_een_vreemde_niet() throws Exception {
        UUID ene = gedeeld(
                "De oma bepaalt wie er oppast",
                "De oma van de kinderen beslist wie er oppast en de moeder durft haar niet tegen te spreken.");
        UUID ander = gedeeld(
                "Schulden en een lege koelkast",
                "Er is al weken te weinig geld voor eten en de stroom wordt misschien afgesloten.");
        UUID nog = gedeeld(
                "Rekeningen in een la",
                "De rekeningen liggen ongeopend in een la en de huur is twee maanden niet betaald.");
        UUID zuster = gedeeld(
                "Wie past er op als de oma beslist",
                "De moeder zegt niets terug: de oma beslist wie er oppast en wanneer de kinderen gaan.");
        Redactieproef.wachtTot(() -> zoals(ene).contains(zuster));
        assertThat(zoals(ene)).startsWith(zuster).doesNotContain(ene);
        assertThat(zoals(ene).indexOf(ander)).isNotZero();
        assertThat(zoals(ander)).doesNotContain(ander);
        assertThat(zoals(nog)).doesNotContain(nog);

        TestInlog.als(schrijver);
        casussen.trekIn(zuster);
        TestInlog.als(collega);
        assertThat(zoals(ene)).as("gone at once, also before the index knows").doesNotContain(zuster);
    }

    @Test
    void bij_een_handreiking_en_een_deskundige_staan_de_casussen_met_hetzelfde_thema_of_dezelfde_herkomst()
            throws Exception {
        UUID dwang = gedeeld("Een huwelijk dat niemand wil", "De dochter wil nog niet trouwen.", "huwelijksdwang");
        UUID taal = gedeeld("Praten zonder de kinderen", "De ouders spreken Tigrinya en de tolk kwam niet.");
        Aanknoping overDwang = new Aanknoping(Set.of(), Set.of(), Set.of("huwelijksdwang"));
        Aanknoping overTaal = new Aanknoping(Set.of("ti"), Set.of(), Set.of());
        Redactieproef.wachtTot(
                () -> verwanten.bij(overDwang).stream().anyMatch(een -> een.id().equals(dwang)));
        Redactieproef.wachtTot(
                () -> verwanten.bij(overTaal).stream().anyMatch(een -> een.id().equals(taal)));
        assertThat(verwanten.bij(overDwang)).extracting(Casusregel::id).doesNotContain(taal);
        for (Aanknopingsbron.Plek plek : List.of(Aanknopingsbron.Plek.KENNIS, Aanknopingsbron.Plek.DESKUNDIGE)) {
            assertThat(Aanknopingsbron.op(plek, aanbod, overDwang))
                    .singleElement()
                    .satisfies(deel -> assertThat(tekst(deel)).contains("Een huwelijk dat niemand wil"));
        }
        assertThat(Aanknopingsbron.op(Aanknopingsbron.Plek.HUISHOUDEN, aanbod, overDwang))
                .noneMatch(deel -> tekst(deel).contains("Een huwelijk dat niemand wil"));
        assertThat(Aanknopingsbron.op(Aanknopingsbron.Plek.CASUS, aanbod, overDwang))
                .anyMatch(deel -> tekst(deel).contains("Kennis die hierbij past"));
    }

    @Test
    void wie_geen_casussen_mag_lezen_ziet_er_ook_langs_deze_weg_geen() throws Exception {
        UUID id = gedeeld("Een huwelijk dat niemand wil", "De dochter wil nog niet trouwen.", "huwelijksdwang");
        Aanknoping over = new Aanknoping(Set.of(), Set.of(), Set.of("huwelijksdwang"));
        Redactieproef.wachtTot(() -> !verwanten.bij(over).isEmpty());
        for (Rol rol : List.of(Rol.BEHEERDER, Rol.NETWERKBEHEERDER, Rol.ORGANISATOR)) {
            TestInlog.als(mens(rol));
            assertThat(verwanten.bij(over)).as(rol.name()).isEmpty();
            assertThat(verwanten.lijktOp(id)).as(rol.name()).isEmpty();
            assertThat(Aanknopingsbron.op(Aanknopingsbron.Plek.KENNIS, aanbod, over))
                    .isEmpty();
        }
        TestInlog.afmelden();
        assertThat(verwanten.bij(over)).isEmpty();
        assertThatExceptionOfType(Fout.class).isThrownBy(() -> verwanten.lijktOp(id));
    }
}
