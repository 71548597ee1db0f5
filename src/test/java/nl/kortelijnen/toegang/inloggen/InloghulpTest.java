package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.Inlogpogingen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.sessie.Sessierechten;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.toezicht.Accountmeldingen;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The way back for who lost a password or a second factor: not without proof, and not by one person alone (X04). */
@SpringBootTest
class InloghulpTest {

    @Autowired
    Inloghulp hulp;

    @Autowired
    Accountmeldingen meldingen;

    @Autowired
    Aanmelding aanmelding;

    @Autowired
    Factorinstelling instelling;

    @Autowired
    Accounts accounts;

    @Autowired
    Sessierechten sessierechten;

    @Autowired
    Toegang toegang;

    @Autowired
    PasswordEncoder wachtwoorden;

    @Autowired
    Apisleutels sleutels;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpServletRequest vraag = new MockHttpServletRequest();
    private final UUID organisatie = UUID.randomUUID();
    private Gebruiker anouk;
    private Gebruiker beheerder;

    @BeforeEach
    void maakAccounts() {
        anouk = maak(Rol.PROFESSIONAL, organisatie);
        beheerder = maak(Rol.BEHEERDER, UUID.randomUUID());
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private Gebruiker maak(Rol rol, UUID waar) {
        Gebruiker wie =
                TestInlog.maak(accounts, "h" + UUID.randomUUID().toString().substring(0, 12), null, rol);
        jdbc.sql("update account set organisatie = :o where id = :a")
                .param("o", waar)
                .param("a", wie.account())
                .update();
        return new Gebruiker(wie.account(), wie.gebruikersnaam(), wie.naam(), Set.of(rol), null, waar);
    }

    private String code(Gebruiker gever, Hulpsoort soort) {
        TestInlog.alsMetTweedeFactor(gever);
        String code = hulp.geef(anouk.account(), soort);
        TestInlog.afmelden();
        return code;
    }

    private boolean wachtwoordIs(String wachtwoord) {
        return wachtwoorden.matches(
                wachtwoord,
                jdbc.sql("select wachtwoord from account where id = :a")
                        .param("a", anouk.account())
                        .query(String.class)
                        .single());
    }

    @Test
    void met_een_hulpcode_kies_je_een_nieuw_wachtwoord_een_keer() {
        String code = code(beheerder, Hulpsoort.WACHTWOORD);

        hulp.herstelWachtwoord(anouk.gebruikersnaam(), code, "een heel nieuwe zin");

        assertThat(wachtwoordIs("een heel nieuwe zin")).isTrue();
        assertThatThrownBy(() -> hulp.herstelWachtwoord(anouk.gebruikersnaam(), code, "nog een andere zin"))
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(wachtwoordIs("een heel nieuwe zin")).isTrue();
    }

    @Test
    void na_een_kwartier_is_de_code_verlopen() {
        String code = code(beheerder, Hulpsoort.WACHTWOORD);
        jdbc.sql("update hulpcode set geldig_tot = " + Testklok.inSql() + " - interval '1 second' where account = :a")
                .param("a", anouk.account())
                .update();

        assertThatThrownBy(() -> hulp.herstelWachtwoord(anouk.gebruikersnaam(), code, "een heel nieuwe zin"))
                .hasMessageContaining("verlopen");
    }

    @Test
    void een_onbekende_naam_krijgt_hetzelfde_antwoord_als_een_foute_code_en_raden_houdt_op() {
        assertThatThrownBy(() -> hulp.herstelWachtwoord(anouk.gebruikersnaam(), "fout", "een heel nieuwe zin"))
                .hasMessage(boodschap("niemand-" + UUID.randomUUID()));
        for (int keer = 1; keer < 5; keer++) {
            boodschap(anouk.gebruikersnaam());
        }

        String code = code(beheerder, Hulpsoort.WACHTWOORD);
        assertThatThrownBy(() -> hulp.herstelWachtwoord(anouk.gebruikersnaam(), code, "een heel nieuwe zin"))
                .hasMessageContaining("kun je het weer proberen");
    }

    private String boodschap(String naam) {
        try {
            hulp.herstelWachtwoord(naam, "fout", "een heel nieuwe zin");
            return "gelukt";
        } catch (Fout.RegelGeschonden e) {
            return e.bericht();
        }
    }

    @Test
    void een_hulpcode_voor_de_tweede_stap_opent_niets_tot_er_een_nieuwe_is() {
        TestInlog.als(anouk);
        Inlogcode eerst = instelling.begin(vraag);
        Authenticator oud = new Authenticator(eerst.geheim());
        instelling.zetCodeAan(vraag, eerst, oud.code());
        String code = code(beheerder, Hulpsoort.TWEEDE_STAP);
        sessierechten.zetHalverwege(vraag, anouk);

        hulp.herstelTweedeStap(vraag, anouk, code);

        assertThat(toegang.huidige()).isEmpty();
        assertThat(aanmelding.keuze().leeg()).isTrue();
        assertThatThrownBy(() -> aanmelding.geefCode(vraag, oud.code())).isInstanceOf(Fout.RegelGeschonden.class);
        Inlogcode nieuw = instelling.begin(vraag);
        instelling.zetCodeAan(vraag, nieuw, new Authenticator(nieuw.geheim()).code());
        assertThat(toegang.metTweedeFactor()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Hulpsoort.class)
    void na_een_herstel_werkt_geen_sleutel_van_daarvoor_ook_niet_die_van_de_demo(Hulpsoort soort) {
        String eigen = TestInlog.sleutel(sleutels, anouk, "rooster");
        String demo = "proef-" + anouk.gebruikersnaam();
        sleutels.bewaarVoorDemo(anouk.account(), demo);
        Gebruiker collega = maak(Rol.PROFESSIONAL, organisatie);
        String vanCollega = TestInlog.sleutel(sleutels, collega, "rooster");
        assertThat(List.of(eigen, demo, vanCollega)).allMatch(this::werkt);

        herstel(soort, code(beheerder, soort));

        assertThat(List.of(eigen, demo)).noneMatch(this::werkt);
        assertThat(werkt(vanCollega)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Hulpsoort.class)
    void een_hulpcode_die_al_gebruikt_is_heeft_een_eigen_zin_en_sluit_niemand_buiten(Hulpsoort soort) {
        String gebruikt = code(beheerder, soort);
        herstel(soort, gebruikt);
        for (int keer = 0; keer <= Inlogpogingen.HOOGSTENS; keer++) {
            assertThatThrownBy(() -> herstel(soort, gebruikt))
                    .isInstanceOf(Fout.RegelGeschonden.class)
                    .hasMessageContaining("al gebruikt")
                    .hasMessageContaining("telt niet als fout");
        }

        herstel(soort, code(beheerder, soort));

        assertThatThrownBy(() -> herstel(soort, "abcd-efgh-jkmn"))
                .hasMessageMatching(".*(?:klopt niet|horen niet bij elkaar).*");
    }

    private boolean werkt(String sleutel) {
        return sleutels.eigenaar(Apisleutels.hash(sleutel)).isPresent();
    }

    private void herstel(Hulpsoort soort, String code) {
        switch (soort) {
            case WACHTWOORD ->
                hulp.herstelWachtwoord(anouk.gebruikersnaam(), code, "een heel nieuwe zin " + UUID.randomUUID());
            case TWEEDE_STAP -> hulp.herstelTweedeStap(vraag, anouk, code);
        }
    }

    @Test
    void niemand_geeft_in_zijn_eentje_beide_codes() {
        code(beheerder, Hulpsoort.WACHTWOORD);
        TestInlog.alsMetTweedeFactor(beheerder);
        assertThatThrownBy(() -> hulp.geef(anouk.account(), Hulpsoort.TWEEDE_STAP))
                .isInstanceOf(Fout.RegelGeschonden.class)
                .hasMessageContaining("een andere beheerder");

        assertThat(code(maak(Rol.ORGANISATIEBEHEERDER, organisatie), Hulpsoort.TWEEDE_STAP))
                .isNotEmpty();
    }

    @Test
    void helpen_kan_alleen_wie_mag_en_wie_net_zijn_eigen_code_gaf() {
        Gebruiker elders = maak(Rol.ORGANISATIEBEHEERDER, UUID.randomUUID());
        Gebruiker collega = maak(Rol.PROFESSIONAL, organisatie);
        for (Gebruiker mens : List.of(elders, collega, anouk)) {
            TestInlog.alsMetTweedeFactor(mens);
            assertThatThrownBy(() -> hulp.geef(anouk.account(), Hulpsoort.WACHTWOORD))
                    .isInstanceOf(Fout.BestaatNiet.class);
        }
        TestInlog.als(beheerder);

        assertThatThrownBy(() -> hulp.geef(anouk.account(), Hulpsoort.WACHTWOORD))
                .isInstanceOf(Fout.GeenToegang.class);
    }

    @Test
    void de_eigenaar_krijgt_te_zien_wie_een_code_gaf_en_het_staat_in_het_logboek() {
        String code = code(beheerder, Hulpsoort.WACHTWOORD);
        TestInlog.als(anouk);

        assertThat(meldingen.mijn()).extracting("door").containsExactly(beheerder.naam());
        meldingen.gezien();
        assertThat(meldingen.mijn()).isEmpty();
        assertThat(jdbc.sql("select betreft || ' ' || onderdeel from logboek where account = :a")
                        .param("a", beheerder.account())
                        .query(String.class)
                        .list())
                .contains("hulpcode gegeven voor een nieuw wachtwoord " + anouk.gebruikersnaam())
                .noneMatch(regel -> regel.contains(code));
    }
}
