package nl.kortelijnen.huishouden.overdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.plan.Nazorg;
import nl.kortelijnen.huishouden.plan.Plansoort;
import nl.kortelijnen.huishouden.plan.Toekomstplannen;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenheid;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A household goes over to another whole, with its days to call, and never without a fixed contact (M01, H21). */
@SpringBootTest
class GezinsoverdrachtTest {

    @Autowired
    Gezinsoverdracht overdracht;

    @Autowired
    Huishoudens huishoudens;

    @Autowired
    Toekomstplannen plannen;

    @Autowired
    Nazorg nazorg;

    @Autowired
    Betrokkenen betrokkenen;

    @Autowired
    Accounts accounts;

    private Gebruiker contact;
    private Gebruiker collega;
    private Gebruiker volgende;
    private UUID id;

    private Gebruiker nieuw() {
        return TestInlog.maak(accounts, "go-" + UUID.randomUUID().toString().substring(0, 12), null, Rol.PROFESSIONAL);
    }

    @BeforeEach
    void maak() {
        contact = nieuw();
        collega = nieuw();
        volgende = nieuw();
        TestInlog.alsMetTweedeFactor(contact);
        id = huishoudens.maak(
                new Werknaam("De regenpijp"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        betrokkenen.voegToe(id, collega.account(), "Leerkracht", Doel.SAMENWERKEN, Testklok.vandaag(), null);
        UUID plan = plannen.maak(id, Plansoort.FAMILIEGROEPSPLAN, "Rust in huis");
        plannen.spreekAf(id, plan, "Elke zondag eten bij oma", "oma", true);
        plannen.waakVoor(id, plan, "De jongste slaapt niet", "tante", true, "belt de gezinswerker");
        plannen.aanvaard(id, plan, "moeder", Testklok.vandaag(), null);
    }

    @AfterEach
    void af() {
        TestInlog.afmelden();
    }

    private Set<UUID> van(Gebruiker wie) {
        return betrokkenen.van(id).stream()
                .filter(een -> een.account().equals(wie.account()))
                .map(Betrokkenheid::id)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void wie_verdergaat_krijgt_alles_en_wie_stopt_ziet_niets_meer() {
        Gezinsoverdracht.Voorzien voorzien = overdracht.voorzie(id);
        assertThat(voorzien.kunnenStoppen().getFirst().account()).isEqualTo(contact.account());
        assertThat(voorzien.standaard()).isEqualTo(van(contact));
        assertThat(voorzien.momenten()).isEqualTo(1);

        overdracht.draagOver(id, volgende.account(), "Gezinswerker", van(contact));

        assertThatThrownBy(() -> huishoudens.lees(id)).isInstanceOf(Fout.BestaatNiet.class);
        TestInlog.alsMetTweedeFactor(volgende);
        assertThat(betrokkenen.vasteContacten(id).getFirst().account()).isEqualTo(volgende.account());
        assertThat(nazorg.open(id, Set.of(volgende.account()))).isEqualTo(1);
        assertThat(plannen.van(id)).hasSize(1);
        TestInlog.alsMetTweedeFactor(collega);
        assertThat(huishoudens.lees(id).werknaam().waarde()).isEqualTo("De regenpijp");
    }

    @Test
    void wat_niet_kan_verandert_niets() {
        for (UUID naar : new UUID[] {contact.account(), UUID.randomUUID()}) {
            assertThatThrownBy(() -> overdracht.draagOver(id, naar, "Gezinswerker", van(contact)))
                    .isInstanceOf(Fout.RegelGeschonden.class);
        }
        assertThatThrownBy(() -> overdracht.draagOver(id, volgende.account(), " ", van(contact)))
                .as("without saying what the other does")
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThatThrownBy(() -> overdracht.draagOver(id, collega.account(), "", van(collega)))
                .as("who goes on cannot stop")
                .isInstanceOf(Fout.RegelGeschonden.class);
        assertThat(betrokkenen.vasteContacten(id).getFirst().account()).isEqualTo(contact.account());
        assertThat(nazorg.open(id, Set.of(contact.account()))).isEqualTo(1);
        assertThat(betrokkenen.van(id)).allMatch(een -> een.beeindigd() == null);
    }

    @Test
    void een_collega_en_een_buitenstaander_dragen_niets_over() {
        Set<UUID> eigen = van(contact);
        TestInlog.alsMetTweedeFactor(collega);
        assertThatThrownBy(() -> overdracht.draagOver(id, volgende.account(), "Gezinswerker", eigen))
                .isInstanceOf(Fout.GeenToegang.class);
        TestInlog.alsMetTweedeFactor(volgende);
        assertThatThrownBy(() -> overdracht.voorzie(id)).isInstanceOf(Fout.BestaatNiet.class);
        assertThatThrownBy(() -> overdracht.draagOver(id, volgende.account(), "Gezinswerker", eigen))
                .isInstanceOf(Fout.BestaatNiet.class);
    }
}
