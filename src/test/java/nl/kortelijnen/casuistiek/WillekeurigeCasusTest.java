package nl.kortelijnen.casuistiek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Fout;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** C04: whatever who tries in whatever order, the case goes where the steps say and nobody sees what is not theirs. */
@SpringBootTest
class WillekeurigeCasusTest {

    private static final int REEKSEN = 8;
    private static final int POGINGEN = 25;

    @Autowired
    Casussen casussen;

    @Autowired
    Casusbank casusbank;

    @Autowired
    Casusbeoordeling beoordeling;

    @Autowired
    Casusgesprek gesprek;

    @Autowired
    Casusbron casusbron;

    @Autowired
    CasusRijen rijen;

    @Autowired
    Accounts accounts;

    @AfterEach
    void afmelden() {
        TestInlog.afmelden();
    }

    @Test
    void elke_volgorde_houdt_zich_aan_de_stappen() {
        List<Gebruiker> mensen = new ArrayList<>(List.of(
                mens(Rol.PROFESSIONAL),
                mens(Rol.PROFESSIONAL),
                mens(Rol.PROFESSIONAL, Rol.REDACTEUR),
                mens(Rol.BEHEERDER)));
        for (int zaad = 0; zaad < REEKSEN; zaad++) {
            reeks(new Random(zaad), mensen);
        }
    }

    private void reeks(Random toeval, List<Gebruiker> mensen) {
        Gebruiker schrijver = mensen.getFirst();
        TestInlog.als(schrijver);
        UUID id = casussen.begin(CasuistiekTest.tekst("Willekeurig"));
        Casusstatus stand = Casusstatus.CONCEPT;
        for (int poging = 0; poging < POGINGEN; poging++) {
            Gebruiker wie = mensen.get(toeval.nextInt(mensen.size()));
            Casusstap stap = Casusstap.values()[toeval.nextInt(Casusstap.values().length)];
            if (stap == Casusstap.TREK_IN && poging < 15) {
                continue;
            }
            boolean eigen = wie.equals(schrijver);
            boolean mag = stand != Casusstatus.INGETROKKEN
                    && Casustoegang.magZien(stand, eigen, wie)
                    && stap.isVoor(wie, eigen);
            Optional<Casusstatus> verwacht = mag ? stand.na(stap) : Optional.empty();
            TestInlog.als(wie);
            assertThat(gelukt(id, stap))
                    .as("%s door %s bij %s", stap, wie.rollen(), stand)
                    .isEqualTo(verwacht.isPresent());
            stand = verwacht.orElse(stand);
            klopt(id, stand, mensen, schrijver);
        }
    }

    private void klopt(UUID id, Casusstatus stand, List<Gebruiker> mensen, Gebruiker schrijver) {
        assertThat(rijen.findById(id).map(rij -> rij.status).orElse(Casusstatus.INGETROKKEN))
                .isEqualTo(stand);
        assertThat(casusbron.document(id.toString()).isPresent()).isEqualTo(stand == Casusstatus.GEDEELD);
        for (Gebruiker lezer : mensen) {
            TestInlog.als(lezer);
            boolean ziet =
                    stand != Casusstatus.INGETROKKEN && Casustoegang.magZien(stand, lezer.equals(schrijver), lezer);
            assertThat(leest(id)).isEqualTo(ziet);
        }
    }

    private boolean leest(UUID id) {
        try {
            casusbank.lees(id);
            return true;
        } catch (Fout.BestaatNiet weg) {
            return false;
        }
    }

    private boolean gelukt(UUID id, Casusstap stap) {
        Map<Casusstap, Runnable> doen = new EnumMap<>(Casusstap.class);
        doen.put(Casusstap.BEWERK, () -> casussen.bewaar(id, CasuistiekTest.tekst("Bewerkt")));
        doen.put(Casusstap.VRAAG_BEOORDELING, () -> casussen.vraagBeoordeling(id));
        doen.put(Casusstap.NEEM_TERUG, () -> casussen.neemTerug(id));
        doen.put(Casusstap.TREK_IN, () -> casussen.trekIn(id));
        doen.put(Casusstap.KEUR_GOED, () -> beoordeling.keurGoed(id, versie(id)));
        doen.put(Casusstap.GEEF_TERUG, () -> beoordeling.geefTerug(id, "Graag algemener."));
        doen.put(Casusstap.MELD_HERKENBAAR, () -> beoordeling.meldHerkenbaar(id, "Herkenbaar."));
        doen.put(Casusstap.REAGEER, () -> gesprek.reageer(id, "Ik denk met je mee."));
        doen.put(Casusstap.ZET_TERUG, () -> beoordeling.zetTerug(id));
        doen.put(Casusstap.VERBERG_DEFINITIEF, () -> beoordeling.verbergDefinitief(id));
        try {
            doen.get(stap).run();
            return true;
        } catch (Fout geweigerd) {
            return false;
        }
    }

    private int versie(UUID id) {
        return rijen.findById(id).map(rij -> rij.versie).orElse(0);
    }

    private Gebruiker mens(Rol... rollen) {
        return TestInlog.maak(accounts, "w" + UUID.randomUUID().toString().substring(0, 12), null, rollen);
    }
}
