package nl.kortelijnen.toegang.inloggen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudbegin;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Noodprocedure;
import nl.kortelijnen.toegang.logboek.Loginzage;
import nl.kortelijnen.toegang.toezicht.Accountmelding;
import nl.kortelijnen.toegang.toezicht.Accountmeldingen;
import nl.kortelijnen.toegang.toezicht.Bevestigingen;
import nl.kortelijnen.toegang.toezicht.Bevestigingsvraag;
import nl.kortelijnen.toegang.toezicht.Overnamewacht;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.transaction.annotation.Transactional;

/** One beheerder alone reads no household, whatever they make of accounts: two accounts are not two people (X02, X04). */
@SpringBootTest
class AccountovernameTest {

    private static final String WACHTWOORD = "zeven geiten op een zolder";

    @Autowired
    Inloghulp hulp;

    @Autowired
    Aanmelding aanmelding;

    @Autowired
    Factorinstelling instelling;

    @Autowired
    Aanbiederkoppelingen koppelingen;

    @Autowired
    Accounts accounts;

    @Autowired
    Bevestigingen bevestigingen;

    @Autowired
    Accountmeldingen meldingen;

    @Autowired
    Overnamewacht wacht;

    @Autowired
    Loginzage loginzage;

    @Autowired
    Noodprocedure noodprocedure;

    @Autowired
    Huishoudbegin huishoudbegin;

    @Autowired
    Huishoudtoegang huishoudtoegang;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpServletRequest vraag = new MockHttpServletRequest();
    private final UUID huishouden = UUID.randomUUID();
    private final UUID organisatie = UUID.randomUUID();
    private Gebruiker beheerder;
    private Gebruiker privacyfunctionaris;
    private Gebruiker organisatiebeheerder;
    private Gebruiker anouk;

    @BeforeEach
    void eenHuishoudenVanAnouk() {
        beheerder = maak(Rol.BEHEERDER);
        privacyfunctionaris = maak(Rol.PRIVACYFUNCTIONARIS);
        organisatiebeheerder = maak(Rol.ORGANISATIEBEHEERDER);
        anouk = maak(Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(anouk);
        huishoudbegin.begin(huishouden, "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "Jeugdwet");
        TestInlog.afmelden();
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    private static String naam() {
        return "ov-" + UUID.randomUUID().toString().substring(0, 12);
    }

    private Gebruiker maak(Rol rol) {
        Gebruiker wie = TestInlog.maak(accounts, naam(), null, rol);
        accounts.zetOrganisatie(wie.account(), organisatie);
        return accounts.gebruiker(wie.account()).orElseThrow();
    }

    private Gebruiker vers(Gebruiker wie) {
        return accounts.gebruiker(wie.account()).orElseThrow();
    }

    /** A second account of the beheerder, with whatever roles, into which they came themselves. */
    private Gebruiker tweedeAccount(Rol... rollen) {
        TestInlog.alsMetTweedeFactor(beheerder);
        Gebruiker tweede = accounts.maakMetTijdelijkWachtwoord(naam(), "Tweede Zelf", WACHTWOORD, Set.of(rollen));
        accounts.zetWachtwoord(tweede.account(), WACHTWOORD + "!");
        stelCodeIn(tweede);
        return tweede;
    }

    private Authenticator stelCodeIn(Gebruiker wie) {
        TestInlog.als(wie);
        Inlogcode nieuw = instelling.begin(vraag);
        Authenticator app = new Authenticator(nieuw.geheim());
        instelling.zetCodeAan(vraag, nieuw, app.code());
        TestInlog.afmelden();
        return app;
    }

    private String code(Gebruiker gever, Hulpsoort soort) {
        TestInlog.alsMetTweedeFactor(gever);
        try {
            return hulp.geef(anouk.account(), soort);
        } finally {
            TestInlog.afmelden();
        }
    }

    private void leestNiets() {
        TestInlog.alsMetTweedeFactor(vers(anouk));
        assertThatThrownBy(() -> huishoudtoegang.lees(huishouden, "huishouden")).isInstanceOf(Fout.class);
        assertThat(huishoudtoegang.vanMij()).isEmpty();
        assertThat(huishoudtoegang.open(huishouden, vers(anouk), true)).isFalse();
        TestInlog.afmelden();
    }

    private void leest() {
        TestInlog.alsMetTweedeFactor(vers(anouk));
        assertThat(huishoudtoegang.lees(huishouden, "huishouden").nood()).isFalse();
        TestInlog.afmelden();
    }

    private void geeftGeenCode(Gebruiker wie) {
        TestInlog.alsMetTweedeFactor(vers(wie));
        for (Hulpsoort soort : Hulpsoort.values()) {
            assertThatThrownBy(() -> hulp.geef(anouk.account(), soort)).isInstanceOf(Fout.class);
        }
        TestInlog.afmelden();
    }

    private void wachttijdVoorbij(Gebruiker wie) {
        jdbc.sql("update bevoegdheid set telt_vanaf = gegeven_op - interval '1 minute' where account = :a")
                .param("a", wie.account())
                .update();
    }

    private boolean magBevestigen(Gebruiker wie, Gebruiker ander) {
        TestInlog.alsMetTweedeFactor(vers(wie));
        boolean mag =
                bevestigingen.voorMij().stream().map(Bevestigingsvraag::account).anyMatch(ander.account()::equals);
        TestInlog.afmelden();
        return mag;
    }

    private void bevestigt(Gebruiker wie, Gebruiker ander) {
        TestInlog.alsMetTweedeFactor(vers(wie));
        Bevestigingsvraag een = bevestigingen.voorMij().stream()
                .filter(wachtend -> wachtend.account().equals(ander.account()))
                .findFirst()
                .orElseThrow();
        bevestigingen.bevestig(een.account(), een.rol());
        TestInlog.afmelden();
    }

    @Test
    void met_alleen_een_wachtwoord_maakt_of_verandert_een_beheerder_geen_account() {
        TestInlog.als(beheerder);

        for (ThrowingCallable poging : new ThrowingCallable[] {
            () -> accounts.maakMetTijdelijkWachtwoord(naam(), "Nieuw", WACHTWOORD, Set.of(Rol.PROFESSIONAL)),
            () -> accounts.zetRollen(anouk.account(), Set.of(Rol.PROFESSIONAL, Rol.BEHEERDER)),
            () -> accounts.hernoem(anouk.account(), "Een Ander"),
            () -> accounts.zetAanmeldnaam(anouk.account(), "ik@voorbeeld.example"),
            () -> accounts.zetActief(anouk.account(), false)
        }) {
            assertThatThrownBy(poging).isInstanceOf(Fout.GeenToegang.class);
        }
        TestInlog.alsMetTweedeFactor(beheerder, Duration.ofMinutes(6));
        assertThatThrownBy(() -> accounts.hernoem(anouk.account(), "Een Ander")).isInstanceOf(Fout.GeenToegang.class);
        assertThat(vers(anouk)).isEqualTo(anouk);
    }

    @Test
    void een_beheerder_met_een_tweede_account_leest_geen_huishouden() {
        Gebruiker tweede = tweedeAccount(Rol.BEHEERDER);
        code(beheerder, Hulpsoort.WACHTWOORD);

        geeftGeenCode(tweede);
        wachttijdVoorbij(tweede);
        geeftGeenCode(tweede);
        assertThat(magBevestigen(beheerder, tweede)).isFalse();
        assertThat(magBevestigen(tweede, tweede)).isFalse();
    }

    @Test
    void een_nieuwe_beheerder_helpt_na_de_wachttijd_en_na_een_ja_van_een_ander() {
        Gebruiker tweede = tweedeAccount(Rol.BEHEERDER);
        bevestigt(privacyfunctionaris, tweede);
        geeftGeenCode(tweede);

        wachttijdVoorbij(tweede);

        assertThat(code(tweede, Hulpsoort.WACHTWOORD)).isNotEmpty();
    }

    @Test
    void ook_een_zelfgemaakte_privacyfunctionaris_of_organisatiebeheerder_telt_niet() {
        Gebruiker alles = tweedeAccount(Rol.PRIVACYFUNCTIONARIS, Rol.ORGANISATIEBEHEERDER, Rol.BEHEERDER);
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.zetOrganisatie(alles.account(), organisatie);
        Gebruiker tweede = tweedeAccount(Rol.BEHEERDER);
        wachttijdVoorbij(alles);
        wachttijdVoorbij(tweede);

        geeftGeenCode(alles);
        TestInlog.alsMetTweedeFactor(vers(alles));
        assertThatThrownBy(() -> loginzage.personen()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> loginzage.medewerkers()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> noodprocedure.alle()).isInstanceOf(Fout.GeenToegang.class);
        assertThat(magBevestigen(alles, tweede)).isFalse();
        assertThat(magBevestigen(tweede, alles)).isFalse();
        assertThat(magBevestigen(privacyfunctionaris, tweede)).isTrue();
    }

    @Test
    void een_rol_geven_aan_een_bestaand_account_helpt_niet() {
        Gebruiker bestaand = maak(Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.zetRollen(bestaand.account(), Set.of(Rol.PROFESSIONAL, Rol.BEHEERDER));
        wachttijdVoorbij(bestaand);

        geeftGeenCode(bestaand);
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.zetRollen(beheerder.account(), Set.of(Rol.BEHEERDER, Rol.PRIVACYFUNCTIONARIS));
        assertThat(magBevestigen(beheerder, bestaand)).isFalse();
    }

    @Test
    void een_hernoemd_account_van_een_vertrokken_beheerder_helpt_niet() {
        Gebruiker vertrokken = maak(Rol.BEHEERDER);
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.hernoem(vertrokken.account(), "Weer Iemand");
        String code = hulp.geef(vertrokken.account(), Hulpsoort.WACHTWOORD);
        TestInlog.afmelden();
        hulp.herstelWachtwoord(vertrokken.gebruikersnaam(), code, WACHTWOORD);
        stelCodeIn(vertrokken); // it had none: nothing was asked

        geeftGeenCode(vertrokken);
        assertThat(magBevestigen(beheerder, vertrokken)).isFalse();
        assertThat(magBevestigen(privacyfunctionaris, vertrokken)).isTrue();
    }

    @Test
    void beindigen_en_terugzetten_maakt_van_een_oud_account_geen_tweede_mens() {
        Gebruiker oud = maak(Rol.BEHEERDER);
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.zetActief(oud.account(), false);
        accounts.zetActief(oud.account(), true);
        accounts.zetActief(anouk.account(), false);
        accounts.zetActief(anouk.account(), true);
        wachttijdVoorbij(oud);

        geeftGeenCode(oud);
        leestNiets();
    }

    @Test
    void koppelen_aan_een_aanbieder_opent_geen_huishouden_tot_de_eigen_code_of_een_ander() {
        Authenticator app = stelCodeIn(anouk);
        jdbc.sql("update inlogcode set ingesteld = ingesteld - interval '1 hour' where account = :a")
                .param("a", anouk.account())
                .update();
        String mail = naam() + "@voorbeeld.example";
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.zetAanmeldnaam(anouk.account(), mail);
        TestInlog.afmelden();
        koppelingen.account(
                new DefaultOidcUser(
                        Set.of(),
                        new OidcIdToken(
                                "x",
                                Testklok.nu(),
                                Testklok.nu().plusSeconds(60),
                                Map.of(
                                        "iss",
                                        "https://aanbieder.example",
                                        "sub",
                                        mail,
                                        "email",
                                        mail,
                                        "email_verified",
                                        true))),
                "proef");

        leestNiets();

        TestInlog.alsMetTweedeFactor(vers(anouk));
        aanmelding.geefCode(vraag, app.code());
        leest();
    }

    @Test
    void wie_beide_codes_kreeg_ziet_geen_huishouden_tot_een_derde_ja_zei() {
        stelCodeIn(anouk);
        String wachtwoord = code(beheerder, Hulpsoort.WACHTWOORD);
        String tweedeStap = code(organisatiebeheerder, Hulpsoort.TWEEDE_STAP);
        hulp.herstelWachtwoord(anouk.gebruikersnaam(), wachtwoord, WACHTWOORD);
        hulp.herstelTweedeStap(vraag, anouk, tweedeStap);
        stelCodeIn(anouk);

        leestNiets();
        assertThat(magBevestigen(organisatiebeheerder, anouk)).isFalse();
        assertThat(magBevestigen(maak(Rol.BEHEERDER), anouk)).isFalse();

        bevestigt(maak(Rol.ORGANISATIEBEHEERDER), anouk);
        leest();
    }

    @Test
    void ook_in_de_andere_volgorde_en_ook_wie_nog_geen_tweede_stap_had() {
        stelCodeIn(anouk);
        hulp.herstelTweedeStap(vraag, anouk, code(organisatiebeheerder, Hulpsoort.TWEEDE_STAP));
        stelCodeIn(anouk);
        leest();
        hulp.herstelWachtwoord(anouk.gebruikersnaam(), code(beheerder, Hulpsoort.WACHTWOORD), WACHTWOORD);
        leestNiets();
        bevestigt(privacyfunctionaris, anouk);
        leest();

        Gebruiker bram = anouk;
        anouk = maak(Rol.PROFESSIONAL);
        hulp.herstelWachtwoord(anouk.gebruikersnaam(), code(beheerder, Hulpsoort.WACHTWOORD), WACHTWOORD);
        stelCodeIn(anouk);
        assertThat(wacht.onderVoorbehoud(anouk.account())).isTrue();
        assertThat(wacht.onderVoorbehoud(bram.account())).isFalse();
    }

    @Test
    void wie_na_een_nieuw_wachtwoord_de_eigen_code_geeft_merkt_er_niets_van() {
        Authenticator app = stelCodeIn(anouk);
        hulp.herstelWachtwoord(anouk.gebruikersnaam(), code(beheerder, Hulpsoort.WACHTWOORD), WACHTWOORD);
        TestInlog.als(anouk);

        aanmelding.geefCode(vraag, app.code());

        leest();
    }

    @Test
    @Transactional
    void de_eerste_beheerder_van_een_leeg_portaal_kan_werken() {
        jdbc.sql("delete from betrokkenheid").update();
        jdbc.sql("update account set actief = false where id <> :b")
                .param("b", beheerder.account())
                .update();
        Gebruiker tweede = tweedeAccount(Rol.BEHEERDER);
        Gebruiker derde = tweedeAccount(Rol.BEHEERDER);
        anouk = tweedeAccount(Rol.PROFESSIONAL);

        assertThat(code(tweede, Hulpsoort.WACHTWOORD)).isNotEmpty();
        geeftGeenCode(derde);
        bevestigt(tweede, derde);
    }

    @Test
    void de_eigenaar_hoort_alles_en_de_privacyfunctionaris_ziet_het_verzegeld() {
        jdbc.sql("insert into postadres (account, adres, bevestigd) values (:a, 'anouk@voorbeeld.example', :nu)")
                .param("a", anouk.account())
                .param("nu", Timestamp.from(Testklok.nu()))
                .update();
        TestInlog.alsMetTweedeFactor(beheerder);
        accounts.hernoem(anouk.account(), "Anouk Anders");
        accounts.zetRollen(anouk.account(), Set.of(Rol.PROFESSIONAL, Rol.DESKUNDIGE));
        hulp.geef(anouk.account(), Hulpsoort.WACHTWOORD);
        TestInlog.als(anouk);

        assertThat(meldingen.mijn()).hasSize(3).extracting(Accountmelding::door).containsOnly(beheerder.naam());
        assertThat(jdbc.sql("select soort from post_uit where account = :a")
                        .param("a", anouk.account())
                        .query(String.class)
                        .list())
                .containsExactly("ACCOUNT");
        assertThat(jdbc.sql("select betreft || ' ' || doel from logboek where account = :a and onderdeel = :o")
                        .param("a", beheerder.account())
                        .param("o", anouk.gebruikersnaam())
                        .query(String.class)
                        .list())
                .anyMatch(regel -> regel.contains("je naam veranderd"))
                .anyMatch(regel -> regel.contains("een rol veranderd: Deskundige"))
                .anyMatch(regel -> regel.contains("hulpcode gegeven"));
    }

    @Test
    void bevestigen_vraagt_een_verse_tweede_stap_en_iemand_die_zelf_binnen_is() {
        TestInlog.alsMetTweedeFactor(beheerder);
        Gebruiker nieuw =
                accounts.maakMetTijdelijkWachtwoord(naam(), "Nog Niet Binnen", WACHTWOORD, Set.of(Rol.BEHEERDER));
        TestInlog.alsMetTweedeFactor(privacyfunctionaris);
        assertThatThrownBy(() -> bevestigingen.bevestig(nieuw.account(), Rol.BEHEERDER))
                .hasMessageContaining("nog geen eigen tweede stap");
        TestInlog.als(privacyfunctionaris);
        assertThatThrownBy(() -> bevestigingen.bevestig(nieuw.account(), Rol.BEHEERDER))
                .isInstanceOf(Fout.GeenToegang.class);
        TestInlog.alsMetTweedeFactor(anouk);
        assertThatThrownBy(() -> bevestigingen.bevestig(nieuw.account(), Rol.BEHEERDER))
                .isInstanceOf(Fout.BestaatNiet.class);

        TestInlog.alsMetTweedeFactor(privacyfunctionaris);
        bevestigingen.wijsAf(nieuw.account(), Rol.BEHEERDER);

        assertThat(accounts.actieve(nieuw.account())).isEmpty();
    }
}
