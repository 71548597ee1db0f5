package nl.kortelijnen.kennis.redactie;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import nl.kortelijnen.kennis.Redactieproef;
import nl.kortelijnen.portaal.aanbod.Paneel;
import nl.kortelijnen.portaal.post.Proefpost;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** G06, X12: who may approve a text hears that it waits, its writers hear what came of it, and nobody else hears. */
class RedactiepostTest extends Redactieproef {

    @Autowired
    private Accounts accounts;

    @Autowired
    private List<Paneel> panelen;

    private Proefpost post;
    private Gebruiker schrijver;
    private Gebruiker medeschrijver;
    private Gebruiker lezer;

    @BeforeEach
    void mensen() {
        schrijver = mens(Rol.REDACTEUR);
        medeschrijver = mens(Rol.REDACTEUR);
        lezer = mens(Rol.REDACTEUR, Rol.PROFESSIONAL);
        post = new Proefpost(jdbc);
        post.adressen(
                schrijver, medeschrijver, lezer, mens(Rol.PROFESSIONAL), mens(Rol.BEHEERDER), mens(Rol.ORGANISATOR));
        TestInlog.als(schrijver);
    }

    @AfterEach
    void ruimPostOp() {
        post.ruimOp();
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "rp" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }

    private static String bericht(Gebruiker wie, String soort) {
        return wie.gebruikersnaam() + " " + soort;
    }

    private Kennisversie samenGeschreven() {
        Kennisversie begin = schrijf(redactie.open(STUK), "titel", "Begin met koffie");
        TestInlog.als(medeschrijver);
        return schrijf(begin, "titel", "Begin met thee");
    }

    @Test
    void wie_mag_goedkeuren_hoort_het_pas_als_het_aangeboden_is_en_wie_meeschreef_niet() {
        Kennisversie versie = samenGeschreven();
        assertThat(post.bezorgd()).as("a draft").isEmpty();

        redactie.biedAan(versie);

        assertThat(post.bezorgd()).containsExactly(bericht(lezer, "AKKOORD"));
    }

    @Test
    void alle_schrijvers_horen_dat_het_goed_is_en_wie_het_goedkeurde_niet() {
        Kennisversie aangeboden = redactie.biedAan(samenGeschreven());
        post.bezorgd();
        TestInlog.als(lezer);

        redactie.keurGoed(aangeboden);

        assertThat(post.bezorgd())
                .containsExactlyInAnyOrder(bericht(schrijver, "TEKST"), bericht(medeschrijver, "TEKST"));
    }

    @Test
    void alle_schrijvers_horen_dat_het_terugkomt() {
        Kennisversie aangeboden = redactie.biedAan(samenGeschreven());
        post.bezorgd();
        TestInlog.als(lezer);

        redactie.stuurTerug(aangeboden, "Korter graag");

        assertThat(post.bezorgd())
                .containsExactlyInAnyOrder(bericht(schrijver, "TEKST"), bericht(medeschrijver, "TEKST"));
    }

    @Test
    void op_de_startpagina_van_wie_mag_goedkeuren_staat_hoeveel_er_wacht() {
        Kennisversie versie = samenGeschreven();
        assertThat(opStart(lezer)).isEmpty();

        redactie.biedAan(versie);

        assertThat(opStart(lezer)).contains("Lees 1 tekst van een collega");
        assertThat(opStart(schrijver)).isEmpty();
        assertThat(opStart(medeschrijver)).isEmpty();
        assertThat(opStart(mens(Rol.PROFESSIONAL))).isEmpty();
        assertThat(opStart(mens(Rol.BEHEERDER))).isEmpty();
    }

    private String opStart(Gebruiker wie) {
        TestInlog.als(wie);
        return panelen.stream()
                .filter(paneel -> paneel.getClass().getSimpleName().equals("TekstenVoorAkkoord"))
                .flatMap(paneel -> paneel.voor(wie).stream())
                .map(paneel -> paneel.getElement().getTextRecursively())
                .findFirst()
                .orElse("");
    }
}
