package nl.kortelijnen.ketennetwerk.invoer;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.ketennetwerk.Ketennetwerk;
import nl.kortelijnen.ketennetwerk.Netwerkfilter;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.springframework.boot.SpringApplication;

/**
 * A portal in a process of its own that brings ten thousand cards in. Says {@code GETELD n} when it has started, {@code
 * GEDAAN n} while it writes, and {@code KLAAR} when all of it is kept.
 */
public final class Invoerproces {

    static final int RIJEN = 10_000;

    private Invoerproces() {}

    public static void main(String[] argumenten) throws Exception {
        var portaal = SpringApplication.run(KorteLijnenApplication.class, argumenten);
        TestInlog.als(new Gebruiker(UUID.randomUUID(), "kim", "Kim", Set.of(Rol.NETWERKBEHEERDER), null));
        System.out.println("GETELD "
                + portaal.getBean(Ketennetwerk.class)
                        .organisaties(Netwerkfilter.ALLES)
                        .size());
        Netwerkinvoer invoer = portaal.getBean(Netwerkinvoer.class);
        byte[] rijen = ("naam;soort\n"
                        + IntStream.range(0, RIJEN)
                                .mapToObj(nr -> "Organisatie " + nr + ";welzijn")
                                .collect(Collectors.joining("\n")))
                .getBytes(StandardCharsets.UTF_8);
        Invoerwerk werk = invoer.begin(invoer.lees("groot.csv", rijen));
        for (int gezegd = -1; !werk.stand().klaar(); ) {
            if (werk.stand().gedaan() != gezegd) {
                gezegd = werk.stand().gedaan();
                System.out.println("GEDAAN " + gezegd);
            }
            Thread.onSpinWait();
        }
        System.out.println(werk.stand().gelukt() ? "KLAAR" : "MISLUKT");
        System.in.read();
    }
}
