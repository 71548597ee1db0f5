package nl.kortelijnen.huishouden.live.kanaal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.LongStream;
import nl.kortelijnen.KorteLijnenApplication;
import nl.kortelijnen.consultatie.Consultaties;
import nl.kortelijnen.consultatie.Proefvraag;
import nl.kortelijnen.huishouden.Huishoudens;
import nl.kortelijnen.huishouden.Werknaam;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Register;
import nl.kortelijnen.toegang.account.Accounts;
import nl.kortelijnen.toegang.account.TestInlog;
import nl.kortelijnen.toegang.betrokkenheid.Doel;
import nl.kortelijnen.toegang.betrokkenheid.Grondslag;
import nl.kortelijnen.toegang.sleutel.Apisleutels;
import nl.kortelijnen.toegang.wie.Gebruiker;
import nl.kortelijnen.toegang.wie.Rol;
import org.neo4j.driver.Driver;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A portal in a process of its own in which somebody draws over the API's socket, writes notes in a household (in the
 * graph) and messages in a consultation (in the tables), as fast as they can and whatever happens to the stores. Says
 * {@code TEKENING n}, {@code NOTITIE n} and {@code BERICHT n} once a number is acknowledged, and {@code GETELD <drawing>
 * <the same in the graph> <notes> <messages>} when it has started and on each line it is given. A row of numbers with a
 * gap counts as -1.
 */
public final class Portaalschrijver {

    private static final String PLEK = "plaats:genogram:-";
    private static final String VOOR = "Aantekening ";

    private final ConfigurableApplicationContext portaal;
    private final Plek waar;

    private Portaalschrijver(ConfigurableApplicationContext portaal, Plek waar) {
        this.portaal = portaal;
        this.waar = waar;
    }

    public static void main(String[] argumenten) throws Exception {
        var portaal = SpringApplication.run(KorteLijnenApplication.class, argumenten);
        var schrijver = new Portaalschrijver(
                portaal, Plek.van(portaal, Path.of(portaal.getEnvironment().getProperty("kortelijnen.data"), "proef")));
        schrijver.begin();
        schrijver.luister();
        System.exit(0);
    }

    private void begin() throws Exception {
        long[] stand = stand();
        meld(stand);
        steeds("TEKENING", stand[0], new Tekenen());
        steeds("NOTITIE", stand[2], this::schrijfNotitie);
        steeds("BERICHT", stand[3], this::stuurBericht);
    }

    private void luister() throws IOException {
        var invoer = new BufferedReader(new InputStreamReader(System.in));
        for (String regel = invoer.readLine(); regel != null; regel = invoer.readLine()) {
            meld(stand());
        }
    }

    private static void meld(long[] stand) {
        System.out.println("GETELD " + stand[0] + " " + stand[1] + " " + stand[2] + " " + stand[3]);
    }

    private interface Werk {
        void doe(long n) throws Exception;
    }

    /** What was not acknowledged, is done again, as somebody would who sees that it was not kept. */
    private void steeds(String naam, long gedaan, Werk werk) {
        Thread.ofPlatform().daemon().start(() -> {
            TestInlog.alsMetTweedeFactor(waar.anna());
            for (long n = gedaan + 1; ; ) {
                try {
                    werk.doe(n);
                    System.out.println(naam + " " + n);
                    n++;
                    slaap(10); // the machine is for the portal
                } catch (Exception | AssertionError e) {
                    System.err.println(naam + " " + n + " not yet: " + e);
                    slaap(200);
                }
            }
        });
    }

    private static void slaap(int ms) {
        try {
            Thread.sleep(ms);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void schrijfNotitie(long n) {
        portaal.getBean(Huishoudens.class).schrijf(waar.huishouden(), VOOR + n, null);
    }

    private void stuurBericht(long n) {
        portaal.getBean(Consultaties.class).verstuur(waar.consultatie(), VOOR + n);
    }

    /** Over one socket until that breaks, and then over the next. */
    private final class Tekenen implements Werk {
        private final String sleutel = sleutel();
        private Proefklant klant = open();

        private String sleutel() {
            TestInlog.alsMetTweedeFactor(waar.anna());
            return TestInlog.sleutel(portaal.getBean(Apisleutels.class), waar.anna(), "proef");
        }

        private Proefklant open() {
            int poort = portaal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            return Proefklant.met(poort, waar.huishouden(), sleutel).meldAan(0);
        }

        @Override
        public void doe(long n) {
            try {
                Map<String, Object> antwoord = klant.antwoordOp(klant.doe(
                        Proefklant.op("plaats", "id", waar.ans(), "weergave", "genogram", "ego", "-", "waarde", n)));
                if (!"bevestigd".equals(antwoord.get("t"))) {
                    throw new IllegalStateException(antwoord.toString());
                }
            } catch (AssertionError | IllegalStateException | CompletionException e) {
                klant.breek();
                klant = open();
                throw e;
            }
        }
    }

    private long[] stand() {
        TestInlog.alsMetTweedeFactor(waar.anna());
        return new long[] {
            inLog(),
            inGraaf(),
            rij(portaal.getBean(Huishoudens.class).lees(waar.huishouden()).notities().stream()
                    .map(notitie -> notitie.tekst())
                    .toList()),
            rij(portaal.getBean(Consultaties.class).lees(waar.consultatie()).berichten().stream()
                    .map(bericht -> bericht.tekst())
                    .toList())
        };
    }

    private long inLog() {
        Staat staat = Staat.leeg(waar.huishouden().toString());
        portaal.getBean(Neo4jTekeningkast.class)
                .log(waar.huishouden(), 0)
                .forEach(regel -> staat.verwerk(regel.boeking(), regel.effect()));
        return staat.ding(waar.ans())
                .map(ding -> ding.waarde(Register.van(PLEK)))
                .map(x -> Long.parseLong(x.toString()))
                .orElse(0L);
    }

    private long inGraaf() {
        return portaal
                .getBean(Driver.class)
                .executableQuery("MATCH (:Netwerkpersoon {id: $id})-[s:STAAT_IN]->() RETURN coalesce(s[$plek], 0) AS x")
                .withParameters(Map.of("id", waar.ans(), "plek", PLEK))
                .execute()
                .records()
                .stream()
                .map(rij -> rij.get("x").asLong())
                .findFirst()
                .orElse(0L);
    }

    /** How many there are when each number is there; what was stored without being acknowledged may be there twice. */
    private static long rij(List<String> teksten) {
        long[] nummers = teksten.stream()
                .filter(tekst -> tekst.startsWith(VOOR))
                .mapToLong(tekst -> Long.parseLong(tekst.substring(VOOR.length())))
                .distinct()
                .sorted()
                .toArray();
        boolean heel = LongStream.rangeClosed(1, nummers.length).allMatch(n -> nummers[(int) n - 1] == n);
        return heel ? nummers.length : -1;
    }

    /** Who writes where; kept in a file, for the next process. */
    private record Plek(Gebruiker anna, UUID huishouden, String ans, String consultatie) {

        static Plek van(ConfigurableApplicationContext portaal, Path bestand) throws IOException {
            if (Files.exists(bestand)) {
                List<String> delen = Files.readAllLines(bestand);
                return new Plek(
                        new Gebruiker(UUID.fromString(delen.get(0)), "anna", "Anna", Set.of(Rol.PROFESSIONAL), null),
                        UUID.fromString(delen.get(1)),
                        delen.get(2),
                        delen.get(3));
            }
            Plek plek = nieuw(portaal);
            Files.write(
                    bestand,
                    List.of(plek.anna.account().toString(), plek.huishouden.toString(), plek.ans, plek.consultatie));
            return plek;
        }

        private static Plek nieuw(ConfigurableApplicationContext portaal) {
            Gebruiker anna = TestInlog.maak(portaal.getBean(Accounts.class), "anna", null, Rol.PROFESSIONAL);
            TestInlog.alsMetTweedeFactor(anna);
            UUID huishouden = portaal.getBean(Huishoudens.class)
                    .maak(new Werknaam("De zes"), "Gezinswerker", Doel.SAMENWERKEN, Grondslag.PUBLIEKE_TAAK, "");
            String consultatie =
                    portaal.getBean(Consultaties.class).vraag(Proefvraag.aanvraag(Set.of(), null, null, ""));
            String ans = UUID.randomUUID().toString();
            String sleutel = TestInlog.sleutel(portaal.getBean(Apisleutels.class), anna, "begin");
            int poort = portaal.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            Proefklant klant = Proefklant.met(poort, huishouden, sleutel).meldAan(0);
            klant.antwoordOp(klant.doe(Proefklant.op(
                    "voegKnoopToe", "id", ans, "soort", "persoon", "velden", Map.of("aanduiding", "Ans"))));
            klant.weg();
            return new Plek(anna, huishouden, ans, consultatie);
        }
    }
}
