package nl.kortelijnen.ketennetwerk.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.ketennetwerk.Netwerkproef;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** The shortest line on a real graph without demo data: N04, AN1. */
@SpringBootTest
class KortsteLijnTest {

    private static final LocalDate VANDAAG = Testklok.vandaag();
    private static final Map<String, Object> NIETS = Map.of();

    @Autowired
    KortsteLijn kortsteLijn;

    @Autowired
    ApplicationContext context;

    private Netwerkproef proef;

    @BeforeEach
    void vul() {
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim de Boer", Set.of(Rol.PROFESSIONAL), null));
        proef = new Netwerkproef(context)
                .leeg()
                .werkt("Anna Aa", "School")
                .werkt("Bo Bee", "Buurtteam")
                .werkt("Cas Cee", "Veilig Thuis")
                .werkt("Dia Dee", "Politie")
                .lijn("Anna Aa", "Bo Bee")
                .lijn("Cas Cee", "Bo Bee");
    }

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    @Test
    void van_a_via_b_naar_iemand_bij_veilig_thuis() {
        Lijnpad pad = naarOrganisatie("Anna Aa", "Veilig Thuis").orElseThrow();
        assertThat(namen(pad)).containsExactly("Anna Aa", "Bo Bee", "Cas Cee");
        assertThat(pad.voorsteller()).map(Padpersoon::naam).contains("Bo Bee");
        assertThat(pad.stappen().getFirst().kanaal().code()).isEqualTo("telefoon");
        assertThat(pad.stappen().getFirst().zeker()).isTrue();
        assertThat(pad.stappen().getLast().uitleg()).contains("Bo kent Cas Cee", "adviseur, Veilig Thuis");
        assertThat(pad.stappen())
                .extracting(stap -> stap.naar().bereikbaar())
                .containsExactly("di en do", "ma en di"); // the line was entered by Cas: it says when Bo can be reached
    }

    @Test
    void bij_gelijke_lengte_gaat_de_bevestigde_lijn_voor() {
        proef.werkt("Bea Bis", "Buurtteam")
                .lijn("Anna Aa", "Bea Bis", VANDAAG.minusDays(181), NIETS)
                .lijn("Bea Bis", "Dia Dee")
                .werkt("Zed Zet", "Buurtteam")
                .lijn("Anna Aa", "Zed Zet", VANDAAG.minusDays(180), NIETS)
                .lijn("Zed Zet", "Dia Dee", VANDAAG.minusDays(170), NIETS);
        Lijnpad pad = naarMens("Anna Aa", "Dia Dee").orElseThrow();
        assertThat(namen(pad)).containsExactly("Anna Aa", "Zed Zet", "Dia Dee");
    }

    @Test
    void korter_gaat_voor_ook_als_het_onbevestigd_is() {
        proef.lijn("Anna Aa", "Cas Cee", VANDAAG.minusDays(400), NIETS);
        Lijnpad pad = naarOrganisatie("Anna Aa", "Veilig Thuis").orElseThrow();
        assertThat(namen(pad)).containsExactly("Anna Aa", "Cas Cee");
        assertThat(pad.stappen().getFirst().zeker()).isFalse();
        assertThat(pad.voorsteller()).isEmpty();
    }

    @Test
    void wie_vertrokken_is_staat_nooit_op_het_pad() {
        proef.werkt("Bo Bee", "Buurtteam", "school", Map.of("vertrekt", VANDAAG), NIETS);
        assertThat(naarOrganisatie("Anna Aa", "Veilig Thuis")).isEmpty();
        assertThat(naarMens("Anna Aa", "Bo Bee")).isEmpty();
        proef.werkt("Bo Bee", "Buurtteam", "school", Map.of("vertrekt", VANDAAG.plusDays(1)), NIETS);
        assertThat(naarOrganisatie("Anna Aa", "Veilig Thuis")).isPresent();
    }

    @Test
    void een_beeindigde_lijn_telt_niet_en_een_tweede_lijn_tussen_dezelfde_twee_wel() {
        proef.doe("MATCH ()-[l:HEEFT_LIJN_MET]->() SET l.einde = $op", Map.of("op", VANDAAG));
        assertThat(naarMens("Anna Aa", "Bo Bee")).isEmpty();
        proef.lijn("Bo Bee", "Anna Aa", VANDAAG, Map.of("einde", VANDAAG.plusDays(30)));
        assertThat(naarMens("Anna Aa", "Bo Bee")).isPresent();
    }

    @Test
    void wie_er_niet_meer_werkt_of_nog_niet_brengt_je_er_niet() {
        proef.werkt("Cas Cee", "Veilig Thuis", "school", NIETS, Map.of("tot", VANDAAG));
        assertThat(naarOrganisatie("Anna Aa", "Veilig Thuis")).isEmpty();
        proef.werkt("Cas Cee", "Politie", "school", NIETS, Map.of("van", VANDAAG.plusDays(1)));
        assertThat(naarOrganisatie("Anna Aa", "Politie")).isEmpty();
        assertThat(naarMens("Anna Aa", "Cas Cee")).isPresent();
    }

    @Test
    void een_thema_leidt_naar_de_dichtstbijzijnde_deskundige() {
        proef.kent("Dia Dee", "partnergeweld").kent("Cas Cee", "partnergeweld");
        Lijnpad pad = kortsteLijn
                .zoek(Netwerkproef.mens("Anna Aa"), new Lijndoel.KennerVan("partnergeweld"))
                .orElseThrow();
        assertThat(pad.einde().naam()).isEqualTo("Cas Cee");
    }

    @Test
    void wie_er_zelf_werkt_heeft_geen_stappen_nodig() {
        assertThat(naarOrganisatie("Cas Cee", "Veilig Thuis").orElseThrow().stappen())
                .isEmpty();
        assertThat(naarMens("Anna Aa", "Dia Dee")).isEmpty();
    }

    @Test
    void wie_typt_vindt_mensen_organisaties_en_themas_en_geen_mens_die_weg_is() {
        proef.werkt("Veilija Thuin", "Politie", "school", Map.of("vertrekt", VANDAAG), NIETS);
        assertThat(kortsteLijn.voorstellen("veil"))
                .extracting(Lijndoelvoorstel::naam)
                .contains("Veilig Thuis");
        assertThat(kortsteLijn.voorstellen("veil"))
                .extracting(Lijndoelvoorstel::naam)
                .doesNotContain("Veilija Thuin");
        assertThat(kortsteLijn.voorstellen("Bee bö"))
                .extracting(Lijndoelvoorstel::regel)
                .contains("Bo Bee · Buurtteam");
        assertThat(kortsteLijn.voorstellen("partnerg"))
                .extracting(Lijndoelvoorstel::bij)
                .contains("thema");
        assertThat(kortsteLijn.voorstellen("*) OR \"[{~^:\\/")).isEmpty();
    }

    @Test
    void zonder_account_krijg_je_niets() {
        TestInlog.afmelden();
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> naarMens("Anna Aa", "Bo Bee"));
        assertThatExceptionOfType(Fout.GeenToegang.class).isThrownBy(() -> kortsteLijn.voorstellen("bo"));
    }

    private Optional<Lijnpad> naarMens(String van, String naar) {
        return kortsteLijn.zoek(Netwerkproef.mens(van), new Lijndoel.Collega(Netwerkproef.mens(naar)));
    }

    private Optional<Lijnpad> naarOrganisatie(String van, String naar) {
        return kortsteLijn.zoek(Netwerkproef.mens(van), new Lijndoel.BijOrganisatie(Netwerkproef.organisatie(naar)));
    }

    private static List<String> namen(Lijnpad pad) {
        return Stream.concat(Stream.of(pad.begin()), pad.stappen().stream().map(Lijnstap::naar))
                .map(Padpersoon::naam)
                .toList();
    }
}
