package nl.kortelijnen.consultatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.consultatie.dossier.Stand;
import nl.kortelijnen.consultatie.raad.Kring;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.vertrek.Vertrekstuk;
import nl.kortelijnen.toegang.wie.Gebruiker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** N16: an expert who leaves with open questions leaves none of them behind with nobody. */
@MetKring
class VertrekconsultatiesTest {

    @Autowired
    Vertrekconsultaties vertrek;

    @Autowired
    Consultaties consultaties;

    @Autowired
    Kring kring;

    @AfterEach
    void meldAf() {
        TestInlog.afmelden();
    }

    private String aangenomen() {
        kring.als("vrager");
        String nummer = consultaties.vraag(Proefvraag.aanvraag(Set.of(), kring.id("selam"), null, ""));
        kring.als("selam");
        consultaties.neemAan(nummer);
        return nummer;
    }

    private UUID stuk(Gebruiker wie, String nummer) {
        List<Vertrekstuk> alle = vertrek.van(wie);
        return alle.stream()
                .filter(een -> een.naam().startsWith("#" + nummer + ":"))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void een_vraag_van_een_deskundige_die_vertrekt_gaat_naar_een_andere_deskundige_en_de_vrager_leest_waarom() {
        String nummer = aangenomen();
        Gebruiker selam = kring.wie("selam");

        vertrek.draagOver(selam, stuk(selam, nummer), kring.wie("ikram"));

        assertThat(vertrek.van(selam)).noneMatch(een -> een.naam().startsWith("#" + nummer + ":"));
        kring.als("vrager");
        Consultgesprek gesprek = consultaties.lees(nummer);
        assertThat(gesprek.vraag().stand()).isEqualTo(Stand.TOEGEWEZEN);
        assertThat(gesprek.vraag().deskundige()).isEqualTo("Meneer ikram");
        assertThat(gesprek.gebeurtenissen().toString()).contains("Meneer selam vertrekt");
        kring.als("ikram");
        consultaties.neemAan(nummer);
        assertThat(consultaties.lees(nummer).vraag().stand()).isEqualTo(Stand.AANGENOMEN);
    }

    @Test
    void wie_geen_deskundige_is_krijgt_haar_vraag_niet() {
        String nummer = aangenomen();
        Gebruiker selam = kring.wie("selam");

        assertThatExceptionOfType(Fout.RegelGeschonden.class)
                .isThrownBy(() -> vertrek.draagOver(selam, stuk(selam, nummer), kring.wie("buur")))
                .withMessageContaining("Kies een deskundige");

        assertThat(consultaties.lees(nummer).vraag().stand()).isEqualTo(Stand.AANGENOMEN);
    }

    @Test
    void een_vraag_van_een_ander_gaat_niet_mee() {
        String nummer = aangenomen();
        UUID stuk = stuk(kring.wie("selam"), nummer);

        assertThatExceptionOfType(Fout.BestaatNiet.class)
                .isThrownBy(() -> vertrek.draagOver(kring.wie("samira"), stuk, kring.wie("ikram")));
    }
}
