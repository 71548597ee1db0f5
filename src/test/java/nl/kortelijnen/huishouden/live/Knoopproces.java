package nl.kortelijnen.huishouden.live;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * One node of the portal, in a process of its own. Says {@code GEREED <port>} when it has started. On its standard input
 * it hears {@code maak}, answered with a household and the keys of three who draw, and {@code sluit <household>}, by
 * which the last of them is not involved any more; it stops when that ends.
 */
final class Knoopproces {

    private Knoopproces() {}

    public static void main(String[] argumenten) throws Exception {
        try (ConfigurableApplicationContext knoop = SpringApplication.run(KorteLijnenApplication.class, argumenten);
                BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println("GEREED "
                    + ((WebServerApplicationContext) knoop).getWebServer().getPort());
            for (String regel = in.readLine(); regel != null; regel = in.readLine()) {
                System.out.println(regel.equals("maak") ? maak(knoop) : sluit(knoop, regel.split(" ")[1]));
            }
        }
    }

    private static String maak(ApplicationContext knoop) {
        StringBuilder antwoord = new StringBuilder("GEMAAKT");
        Gebruiker[] mensen = new Gebruiker[3];
        for (int nr = 2; nr >= 0; nr--) {
            mensen[nr] = TestInlog.maak(knoop.getBean(Accounts.class), "tekenaar" + nr, null, Rol.PROFESSIONAL);
            TestInlog.alsMetTweedeFactor(mensen[nr]);
            antwoord.insert(
                    "GEMAAKT".length(),
                    " " + TestInlog.sleutel(knoop.getBean(Apisleutels.class), mensen[nr], "tekenen"));
        }
        UUID huishouden = knoop.getBean(Huishoudens.class)
                .maak(new Werknaam("De brug"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
        for (int nr = 1; nr < 3; nr++) {
            knoop.getBean(Betrokkenen.class)
                    .voegToe(
                            huishouden,
                            mensen[nr].account(),
                            "Arts",
                            Doel.SAMENWERKEN,
                            Nederlands.vandaag(knoop.getBean(Clock.class)),
                            null);
        }
        return antwoord + " " + huishouden;
    }

    private static String sluit(ApplicationContext knoop, String huishouden) {
        UUID id = UUID.fromString(huishouden);
        Betrokkenen betrokkenen = knoop.getBean(Betrokkenen.class);
        betrokkenen.van(id).stream()
                .filter(een -> een.naam().equals("Naam tekenaar2"))
                .forEach(een -> betrokkenen.beeindig(id, een.id()));
        return "GESLOTEN";
    }
}
