package nl.kortelijnen.opslag.kluis;

import java.util.List;
import java.util.stream.IntStream;
import nl.kortelijnen.gedeeld.Testklok;
import nl.kortelijnen.opslag.Opdracht;
import nl.kortelijnen.opslag.Opslagingang;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A process that owns stores, as the portal does, and gives its texts the newest key, a few at a time. Says {@code DEEL
 * n} when n texts have it for certain, and in the end {@code KLAAR readable older}.
 */
public final class Sleutelwisselaar {

    /** How many texts there are. */
    public static final String AANTAL = "proef.aantal";

    private static final int PER_DEEL = 25;

    private Sleutelwisselaar() {}

    public static void main(String[] argumenten) {
        System.exit(Opdracht.voerUit(argumenten, System.err, Sleutelwisselaar::wissel));
    }

    private static int wissel(Opdracht opdracht) throws Exception {
        try (var ingang = Opslagingang.open(opdracht)) {
            Flyway.configure()
                    .dataSource(ingang.tabellen())
                    .locations("classpath:db/migration/opslag")
                    .load()
                    .migrate();
            var jdbc = JdbcClient.create(ingang.tabellen());
            var register = new Sleutelregister(jdbc);
            var bron = Sleutelbron.van(opdracht.omgeving(), opdracht.gegevens());
            var sleutels = bron.sleutels(register, true);
            register.schrijfIn(sleutels);
            var kluis = new Kluis(sleutels);
            vul(jdbc, kluis, opdracht.omgeving().getRequiredProperty(AANTAL, Integer.class));
            new Herversleuteling(sleutels, bron, register, List.of(new Proefteksten(jdbc, kluis)), Testklok.klok())
                    .doe();
            List<String> teksten = jdbc.sql("select tekst from proeftekst order by id")
                    .query(String.class)
                    .list();
            long leesbaar = IntStream.range(0, teksten.size())
                    .filter(nr -> kluis.ontsleutel(teksten.get(nr), plek(nr)).equals("tekst " + nr))
                    .count();
            System.out.println("KLAAR " + leesbaar + " "
                    + teksten.stream().filter(kluis::verouderd).count());
        }
        return 0;
    }

    private static void vul(JdbcClient jdbc, Kluis kluis, int aantal) {
        jdbc.sql("create table if not exists proeftekst (id int primary key, tekst text not null)")
                .update();
        if (jdbc.sql("select count(*) from proeftekst").query(Integer.class).single() == 0) {
            for (int nr = 0; nr < aantal; nr++) {
                jdbc.sql("insert into proeftekst values (?, ?)")
                        .params(nr, kluis.versleutel("tekst " + nr, plek(nr)))
                        .update();
            }
        }
    }

    private static String plek(int nr) {
        return "proef/" + nr;
    }

    private record Proefteksten(JdbcClient jdbc, Kluis kluis) implements Versleuteld {

        private record Rij(int id, String tekst) {}

        @Override
        public String naam() {
            return "proefteksten";
        }

        @Override
        public int herversleutel(int hoogstens) {
            List<Rij> oude = jdbc.sql("select id, tekst from proeftekst where not starts_with(tekst, ?) limit ?")
                    .params(kluis.begin(), PER_DEEL)
                    .query((rij, _) -> new Rij(rij.getInt(1), rij.getString(2)))
                    .list();
            oude.forEach(rij -> jdbc.sql("update proeftekst set tekst = ? where id = ? and tekst = ?")
                    .params(kluis.herversleutel(rij.tekst(), plek(rij.id())), rij.id(), rij.tekst())
                    .update());
            System.out.println("DEEL " + oude.size());
            return oude.size();
        }
    }
}
