package nl.kortelijnen.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Betrokkenen;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Households with people around them, each with an account and a key of their own, made through the services of a portal
 * that is stopped again before anything is measured.
 */
final class Livewereld {

    private final UUID[] huishoudens;
    private final String[][] sleutels;

    Livewereld(Path data, int kamers, int perKamer) throws IOException {
        huishoudens = new UUID[kamers];
        sleutels = new String[kamers][perKamer];
        try (ConfigurableApplicationContext portaal = SpringApplication.run(
                KorteLijnenApplication.class,
                "--server.port=0",
                "--logging.level.root=warn",
                "--kortelijnen.demo=false",
                "--kortelijnen.data=" + data)) {
            for (int kamer = 0; kamer < kamers; kamer++) {
                maak(portaal, kamer);
            }
        } finally {
            TestInlog.afmelden();
        }
    }

    UUID huishouden(int kamer) {
        return huishoudens[kamer];
    }

    String sleutel(int kamer, int persoon) {
        return sleutels[kamer][persoon];
    }

    private void maak(ConfigurableApplicationContext portaal, int kamer) {
        Gebruiker[] mensen = new Gebruiker[sleutels[kamer].length];
        for (int persoon = mensen.length - 1; persoon >= 0; persoon--) {
            TestInlog.afmelden(); // who is signed in needs a fresh second step to make an account
            mensen[persoon] = portaal.getBean(Accounts.class)
                    .maak(
                            "meter-" + kamer + "-" + persoon,
                            "Meter " + kamer + " " + persoon,
                            "een lang wachtwoord om te meten",
                            Set.of(Rol.PROFESSIONAL),
                            null);
            TestInlog.alsMetTweedeFactor(mensen[persoon]);
            sleutels[kamer][persoon] = TestInlog.sleutel(portaal.getBean(Apisleutels.class), mensen[persoon], "meten");
        }
        huishoudens[kamer] = portaal.getBean(Huishoudens.class)
                .maak(new Werknaam("Kamer " + kamer), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        for (int persoon = 1; persoon < mensen.length; persoon++) {
            portaal.getBean(Betrokkenen.class)
                    .voegToe(
                            huishoudens[kamer],
                            mensen[persoon].account(),
                            "Jeugdarts",
                            Doel.SAMENWERKEN,
                            Nederlands.vandaag(portaal.getBean(Clock.class)),
                            null);
        }
    }
}
