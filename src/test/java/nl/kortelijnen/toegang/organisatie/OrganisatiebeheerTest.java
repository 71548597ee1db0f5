package nl.kortelijnen.toegang.organisatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.Opdrachtteller;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudbegin;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation's beheerder and its own people, and nobody else's. */
@SpringBootTest
class OrganisatiebeheerTest {

    @Autowired
    private Organisatiebeheer beheer;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Huishoudbegin huishoudbegin;

    @Autowired
    private JdbcClient jdbc;

    private final UUID organisatie = UUID.randomUUID();
    private Gebruiker beheerder;
    private Gebruiker collega;
    private Gebruiker vreemde;

    private Gebruiker nieuw(UUID bij, Rol... rollen) {
        Gebruiker wie =
                TestInlog.maak(accounts, "ob-" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
        jdbc.sql("update account set organisatie = :o where id = :id")
                .param("o", bij)
                .param("id", wie.account())
                .update();
        return accounts.gebruiker(wie.account()).orElseThrow();
    }

    @BeforeEach
    void mensen() {
        beheerder = nieuw(organisatie, Rol.ORGANISATIEBEHEERDER);
        collega = nieuw(organisatie, Rol.PROFESSIONAL);
        vreemde = nieuw(UUID.randomUUID(), Rol.PROFESSIONAL);
        TestInlog.alsMetTweedeFactor(beheerder);
    }

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void een_beheerder_ziet_alleen_de_mensen_van_de_eigen_organisatie() {
        assertThat(beheer.mensen())
                .extracting(een -> een.wie().account())
                .containsExactlyInAnyOrder(beheerder.account(), collega.account());
    }

    @Test
    void de_lijst_van_mensen_kost_evenveel_opdrachten_hoeveel_het_er_ook_zijn() {
        long bijTwee = Opdrachtteller.tijdens(beheer::mensen);
        for (int nog = 0; nog < 20; nog++) {
            nieuw(organisatie, Rol.PROFESSIONAL, Rol.DESKUNDIGE);
        }
        assertThat(beheer.mensen()).hasSize(22);
        assertThat(Opdrachtteller.tijdens(beheer::mensen)).isEqualTo(bijTwee).isLessThanOrEqualTo(3);
        long metRol = Opdrachtteller.tijdens(() -> accounts.metRol(Rol.DESKUNDIGE));
        assertThat(metRol).isOne();
    }

    @Test
    void aan_iemand_van_een_andere_organisatie_komt_een_beheerder_niet() {
        Stream.<ThrowingCallable>of(
                        () -> beheer.kijkNa(vreemde.account()),
                        () -> beheer.watBlijftAchter(vreemde.account()),
                        () -> beheer.beeindig(vreemde.account()))
                .forEach(poging -> assertThatThrownBy(poging).isInstanceOf(Fout.BestaatNiet.class));
        assertThat(accounts.alle().stream()
                        .filter(account -> account.gebruiker().account().equals(vreemde.account())))
                .allMatch(account -> account.actief());
    }

    @Test
    void wie_geen_organisatiebeheerder_is_krijgt_niets() {
        TestInlog.als(collega);

        assertThatThrownBy(() -> beheer.mensen()).isInstanceOf(Fout.GeenToegang.class);
        assertThatThrownBy(() -> beheer.nodigUit("iemand", "Iemand", Set.of(Rol.PROFESSIONAL)))
                .isInstanceOf(Fout.GeenToegang.class);
        assertThat(beheer.teLaat(collega)).isZero();
    }

    @Test
    void uitnodigen_geeft_geen_hogere_rollen_en_blijft_binnen_de_organisatie() {
        String naam = "nieuw-" + UUID.randomUUID().toString().substring(0, 8);
        for (Rol rol : Set.of(Rol.BEHEERDER, Rol.PRIVACYFUNCTIONARIS, Rol.ORGANISATIEBEHEERDER)) {
            assertThatThrownBy(() -> beheer.nodigUit(naam, "Nieuwe Collega", Set.of(rol)))
                    .isInstanceOf(Fout.RegelGeschonden.class);
        }

        Collegauitnodiging uitnodiging = beheer.nodigUit(naam, "Nieuwe Collega", Set.of(Rol.PROFESSIONAL));

        assertThat(uitnodiging.eersteWachtwoord()).hasSize(24);
        assertThat(beheer.mensen()).extracting(een -> een.wie().naam()).contains("Nieuwe Collega");
    }

    @Test
    void na_een_half_jaar_staat_iemand_op_de_lijst_tot_hij_is_nagekeken() {
        jdbc.sql("update account set aangemaakt = " + Testklok.inSql() + " - interval '7 months' where id = :id")
                .param("id", collega.account())
                .update();
        assertThat(beheer.teLaat(beheerder)).isOne();

        beheer.kijkNa(collega.account());

        assertThat(beheer.teLaat(beheerder)).isZero();
    }

    @Test
    void voor_iemand_vertrekt_is_te_zien_wat_er_blijft_liggen() {
        TestInlog.alsMetTweedeFactor(collega);
        huishoudbegin.begin(UUID.randomUUID(), "Hulp", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        TestInlog.alsMetTweedeFactor(beheerder);

        assertThat(beheer.watBlijftAchter(collega.account()))
                .containsExactly(
                        "1 huishouden heeft deze persoon als vaste contactpersoon.",
                        "1 huishouden houdt daarna niemand meer over die erbij kan.");
        beheer.beeindig(collega.account());

        assertThat(beheer.mensen())
                .filteredOn(een -> !een.actief())
                .extracting(een -> een.wie().account())
                .containsExactly(collega.account());
        assertThatThrownBy(() -> beheer.beeindig(beheerder.account())).isInstanceOf(Fout.RegelGeschonden.class);
    }
}
