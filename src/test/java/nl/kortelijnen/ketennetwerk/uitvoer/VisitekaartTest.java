package nl.kortelijnen.ketennetwerk.uitvoer;

import static org.assertj.core.api.Assertions.assertThat;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.parameter.ExpertiseLevel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.ketennetwerk.Aanstelling;
import nl.kortelijnen.ketennetwerk.OrganisatieId;
import nl.kortelijnen.ketennetwerk.Organisatieblad;
import nl.kortelijnen.ketennetwerk.Persoonsblad;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.ketennetwerk.beheer.Mensenkaarten;
import nl.kortelijnen.ketennetwerk.beheer.Organisatiekaarten;
import nl.kortelijnen.opslag.TestOpslag;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Somebody's card for a telephone, with the letters that go wrong elsewhere (N14). */
@SpringBootTest
class VisitekaartTest {

    @Autowired
    Visitekaart visitekaart;

    @Autowired
    Organisatiekaarten organisaties;

    @Autowired
    Mensenkaarten mensen;

    private ProfessionalId seyma;

    @BeforeEach
    void netwerk() {
        TestOpslag.wisGraaf();
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
        OrganisatieId warm = organisaties.voegToe(new Organisatieblad(
                "Stichting Warm; Jeugd, Gezin & Zo",
                "",
                List.of(),
                "jeugdhulp",
                "",
                List.of(),
                List.of(),
                "",
                "",
                "",
                List.of(),
                List.of()));
        seyma = mensen.voegToe(new Persoonsblad(
                "Şeyma van ’t Hof",
                "orthopedagoog",
                "030 123 45 67",
                "seyma@warm.voorbeeld",
                "Bel liever niet op woensdag; wel op 5-12",
                List.of("werken met weerstand"),
                Map.of("nl", "moedertaal", "ary", "B2"),
                List.of(new Aanstelling(warm)),
                List.of()));
    }

    @AfterEach
    void ruimOp() {
        TestInlog.afmelden();
        TestOpslag.wisGraaf();
    }

    @Test
    void wat_een_telefoon_leest_is_wat_op_de_kaart_staat() {
        String tekst = visitekaart.vcard(seyma);
        assertThat(tekst)
                .startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n")
                .contains("EXPERTISE;LEVEL=average:werken met weerstand");
        assertThat(tekst.lines()).allMatch(regel -> regel.getBytes(StandardCharsets.UTF_8).length <= 78);
        VCard kaart = Ezvcard.parse(tekst).first();
        assertThat(kaart.getFormattedName().getValue()).isEqualTo("Şeyma van ’t Hof");
        assertThat(kaart.getStructuredName().getFamily()).isEqualTo("van ’t Hof");
        assertThat(kaart.getStructuredName().getGiven()).isEqualTo("Şeyma");
        assertThat(kaart.getOrganization().getValues()).containsExactly("Stichting Warm; Jeugd, Gezin & Zo");
        assertThat(kaart.getTelephoneNumbers().getFirst().getUri().getNumber()).isEqualTo("+31301234567");
        assertThat(kaart.getLanguages()).extracting(taal -> taal.getValue()).containsExactly("nl", "ary");
        assertThat(kaart.getExpertise())
                .singleElement()
                .satisfies(een -> assertThat(een.getLevel()).isEqualTo(ExpertiseLevel.AVERAGE));
        assertThat(kaart.getNotes().getFirst().getValue()).contains("woensdag; wel op 5-12");
    }

    @Test
    void als_jcard_staat_er_hetzelfde() {
        VCard kaart = Ezvcard.parseJson(visitekaart.jcard(seyma)).first();
        assertThat(kaart.getFormattedName().getValue()).isEqualTo("Şeyma van ’t Hof");
        assertThat(Ezvcard.write(kaart).prodId(false).go()).isEqualTo(visitekaart.vcard(seyma));
    }

    @Test
    void wat_in_de_code_past_is_genoeg_om_te_bellen() {
        assertThat(visitekaart.kort(seyma)).contains("tel:+31301234567").doesNotContain("EXPERTISE");
    }
}
