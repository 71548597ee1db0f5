package nl.kortelijnen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executor;
import nl.kortelijnen.huishouden.live.Deelnemer;
import nl.kortelijnen.huishouden.live.Kamer;
import nl.kortelijnen.huishouden.live.Kameromroep;
import nl.kortelijnen.huishouden.live.Slotcode;
import nl.kortelijnen.huishouden.live.Verzendkanaal;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Besluit;
import nl.kortelijnen.huishouden.tekening.Geboekt.Boeking;
import nl.kortelijnen.huishouden.tekening.Rol;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.huishouden.tekening.taal.Op;
import nl.kortelijnen.huishouden.tekening.taal.Register.Veld;
import nl.kortelijnen.huishouden.tekening.taal.Soort;
import nl.kortelijnen.huishouden.tekening.taal.Waarde;
import org.neo4j.driver.Driver;

/** Opening the room of a drawing of ten thousand numbers: from its log, and from what was kept of it. */
final class Openmeting implements Bench.Meting {

    private static final int NUMMERS = 10_000;
    private static final int MENSEN = 150;
    private static final int SAMEN = 500;
    private static final int WARM = 3;
    private static final int KEREN = 15;

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"), "--kortelijnen.demo=false")) {
            UUID huishouden = UUID.randomUUID();
            Driver driver = portaal.context.getBean(Driver.class);
            driver.executableQuery("CREATE (:Huishouden {id: $id})")
                    .withParameters(Map.of("id", huishouden.toString()))
                    .execute();
            teken(portaal.context.getBean(Neo4jTekeningkast.class), huishouden);
            Tijden log = tijden(portaal, huishouden, taak -> {}); // nothing is kept
            open(portaal, huishouden, Runnable::run);
            Tijden bewaard = tijden(portaal, huishouden, Runnable::run);
            return """
                    | een tekening van %d wijzigingen openen | mediaan | p95 |
                    |---|---|---|
                    | uit het log | %s | %s |
                    | uit wat ervan bewaard is | %s | %s |

                    Doel: 150 ms. Tot en met het hele beeld; in het proces van het portaal, %d keer.
                    """.formatted(
                            NUMMERS,
                            Tijden.ms(log.ms(0.5), "ms"),
                            Tijden.ms(log.ms(0.95), "ms"),
                            Tijden.ms(bewaard.ms(0.5), "ms"),
                            Tijden.ms(bewaard.ms(0.95), "ms"),
                            KEREN);
        }
    }

    private static Tijden tijden(Proefportaal portaal, UUID huishouden, Executor later) {
        long[] nanos = new long[KEREN];
        for (int keer = -WARM; keer < KEREN; keer++) {
            long begin = System.nanoTime();
            open(portaal, huishouden, later);
            if (keer >= 0) {
                nanos[keer] = System.nanoTime() - begin;
            }
        }
        return new Tijden(nanos);
    }

    /** As a page does it: the room's own work is done on this thread, what may wait goes to {@code later}. */
    private static void open(Proefportaal portaal, UUID huishouden, Executor later) {
        boolean[] eerste = {true};
        Executor draden = taak -> {
            if (eerste[0]) {
                eerste[0] = false;
                taak.run();
            } else {
                later.execute(taak);
            }
        };
        Kamer kamer = new Kamer(
                huishouden,
                portaal.context.getBean(Neo4jTekeningkast.class),
                portaal.context.getBean(Clock.class),
                draden,
                portaal.context.getBean(Kameromroep.class),
                ander -> {});
        Deelnemer wie = new Deelnemer("meting", "Meting", Rol.TEKENEN, Laag.ALLE, new Doof(), () -> true);
        kamer.meldAan(wie, UUID.randomUUID().toString(), Laag.ALLE, 0);
    }

    private static void teken(Neo4jTekeningkast kast, UUID huishouden) {
        Random toeval = new Random(19);
        List<String> mensen = new ArrayList<>();
        Staat staat = Staat.leeg(huishouden.toString());
        for (int nr = 0; nr < NUMMERS; nr += SAMEN) {
            Staat na = staat.laag();
            List<Tekenwijziging> regels = new ArrayList<>();
            for (int een = nr + 1; een <= nr + SAMEN; een++) {
                Op op = kies(mensen, toeval, een);
                Boeking boeking = new Boeking(een, UUID.randomUUID().toString(), "meting", een);
                Besluit besluit = Besluit.over(na, List.of(op), Tekenwijziging.PORTAAL, boeking);
                regels.add(new Tekenwijziging(boeking, List.of(op), besluit.codes(), besluit.effect(), ""));
                na.verwerk(boeking, besluit.effect());
            }
            kast.bewaar(huishouden, nr, regels, staat, na).orElseThrow();
            na.naarOnder();
        }
    }

    private static Op kies(List<String> mensen, Random toeval, int nr) {
        if (mensen.size() < MENSEN) {
            mensen.add(UUID.randomUUID().toString());
            return new Op.VoegKnoopToe(
                    mensen.getLast(), Soort.PERSOON, Map.of(Veld.AANDUIDING, Waarde.van("Mens " + nr)));
        }
        String een = mensen.get(toeval.nextInt(MENSEN));
        String ander = mensen.get(toeval.nextInt(MENSEN));
        return switch (toeval.nextInt(8)) {
            case 0 -> new Op.ZetKnoop(een, Veld.ROL, Waarde.van("rol " + nr));
            case 1 ->
                new Op.TrekLijn(
                        UUID.randomUUID().toString(), List.of(een, ander), Map.of(Veld.SOORT, Waarde.van("kent")));
            default ->
                new Op.Plaats(
                        een,
                        "sociogram",
                        "-",
                        new Waarde.Lijst(List.of(Waarde.van(toeval.nextInt(2000)), Waarde.van(nr))));
        };
    }

    /** Hears nothing. */
    private static final class Doof implements Verzendkanaal {
        @Override
        public void stuur(String bericht) {
            // what is sent was made, that is what is measured
        }

        @Override
        public void stuurVluchtig(String sleutel, String bericht) {
            // nobody moves
        }

        @Override
        public void sluit(Slotcode code) {
            throw new IllegalStateException("dicht: " + code);
        }
    }
}
