package nl.kortelijnen.toegang.logboek;

import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.kortelijnen.opslag.Opdracht;
import nl.kortelijnen.opslag.Opslagingang;
import nl.kortelijnen.opslag.Springklok;
import nl.kortelijnen.toegang.wie.Rolwacht;
import nl.kortelijnen.toegang.wie.Toegang;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that owns stores, as the portal does, and writes the log as fast as it can until it is killed, by a clock that jumps. Says {@code
 * GEREED <newest number>} when it has started, and each number once that row is stored for certain.
 */
final class Logschrijver {

    private Logschrijver() {}

    public static void main(String[] argumenten) {
        System.exit(Opdracht.voerUit(argumenten, System.err, Logschrijver::schrijf));
    }

    private static int schrijf(Opdracht opdracht) throws Exception {
        try (var ingang = Opslagingang.open(opdracht)) {
            Flyway.configure()
                    .dataSource(ingang.tabellen())
                    .locations("classpath:db/migration/toegang", "classpath:db/migration/opslag")
                    .outOfOrder(true)
                    .load()
                    .migrate();
            Clock klok = new Springklok();
            var jdbc = JdbcClient.create(ingang.tabellen());
            var kluis = ingang.kluis();
            var keten = new Logketen(jdbc, kluis);
            var kop = new Logkop(Kopbestand.in(ingang.gegevens(), kluis), keten);
            var logboek = new Logboek(
                    Logverbinding.over(ingang.tabellen()),
                    kluis,
                    kop,
                    new Toegang(klok, new StaticListableBeanFactory().getBeanProvider(Rolwacht.class)),
                    new Logregels(jdbc),
                    klok,
                    "proef");
            Executors.newSingleThreadScheduledExecutor(
                            Thread.ofPlatform().daemon().factory())
                    .scheduleWithFixedDelay(kop::bewaar, 50, 50, TimeUnit.MILLISECONDS);
            long nr = keten.nieuwste().map(Schakel::nr).orElse(0L);
            System.out.println("GEREED " + nr);
            while (true) {
                logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, null, "proef", "", ""));
                System.out.println(++nr);
            }
        }
    }
}
