package nl.kortelijnen.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.opslag.kluis.Kluis;
import nl.kortelijnen.toegang.logboek.Logboek;
import nl.kortelijnen.toegang.logboek.Loggebeurtenis;
import nl.kortelijnen.toegang.logboek.Loginzage;
import nl.kortelijnen.toegang.logboek.Logmaat;
import nl.kortelijnen.toegang.logboek.Logperiode;
import nl.kortelijnen.toegang.logboek.Logsoort;
import nl.kortelijnen.toegang.logboek.Loguitkomst;
import nl.kortelijnen.toegang.logboek.Logvraag;
import nl.kortelijnen.toegang.logboek.Logvulling;
import nl.kortelijnen.toegang.wie.Rol;

/** A log of a million rows: a page of each view through its service, writing a row, and the check of the whole chain. */
final class Logmeting implements Bench.Meting {

    private static final int REGELS = 1_000_000;
    private static final int KEREN = 40;

    @Override
    public String meet() throws Exception {
        try (Proefportaal portaal = new Proefportaal(Path.of("content"))) {
            Logmaat maat = new Logmaat(portaal.context);
            long begin = System.nanoTime();
            new Logvulling(portaal.context.getBean(DataSource.class), portaal.context.getBean(Kluis.class)).vul(REGELS);
            System.out.printf("Gevuld in %.0f s%n", (System.nanoTime() - begin) / 1e9);
            maat.maakMedewerker(Logvulling.account(0), Logvulling.organisatie(0));
            StringBuilder tabel = new StringBuilder("""
                    | logboek van %d regels | mediaan | p95 |
                    |---|---|---|
                    """.formatted(REGELS));
            for (Map.Entry<String, Runnable> vraag : vragen(portaal, maat).entrySet()) {
                Tijden tijden = tijden(vraag.getValue());
                tabel.append("| %s | %s | %s |%n"
                        .formatted(vraag.getKey(), Tijden.ms(tijden.ms(0.5), "ms"), Tijden.ms(tijden.ms(0.95), "ms")));
            }
            return tabel + controle(maat);
        }
    }

    private static Map<String, Runnable> vragen(Proefportaal portaal, Logmaat maat) {
        Loginzage inzage = portaal.context.getBean(Loginzage.class);
        Logboek logboek = portaal.context.getBean(Logboek.class);
        LocalDate vandaag = Nederlands.vandaag(portaal.context.getBean(Clock.class));
        Logperiode toen = new Logperiode(vandaag.minusDays(1_000), vandaag.minusDays(970));
        Map<String, Runnable> vragen = new LinkedHashMap<>();
        vragen.put("alles, nieuwste bladzij", toezicht(maat, inzage, Logvraag.ALLES, null));
        vragen.put("alles, na een half miljoen regels", toezicht(maat, inzage, Logvraag.ALLES, REGELS / 2L));
        vragen.put("alles, een maand van drie jaar terug", toezicht(maat, inzage, vraag(toen, null, false), null));
        vragen.put(
                "een persoon in die maand",
                toezicht(maat, inzage, new Logvraag(toen, Logvulling.account(0), null, null, null, false), null));
        vragen.put(
                "alleen geweigerd",
                toezicht(maat, inzage, vraag(Logperiode.ALTIJD, Loggebeurtenis.Uitkomst.GEWEIGERD, false), null));
        vragen.put("alleen noodprocedure", toezicht(maat, inzage, vraag(Logperiode.ALTIJD, null, true), null));
        vragen.put("organisatie: drukste medewerker, per dag, alles", () -> {
            maat.als(Rol.ORGANISATIEBEHEERDER, Logvulling.organisatie(0));
            inzage.vanMedewerker(Logvulling.account(0), Logperiode.ALTIJD, 0);
        });
        vragen.put("huishouden: drukste, per dag, alles", () -> {
            maat.als(Rol.PROFESSIONAL, Logvulling.organisatie(0));
            logboek.vanHuishouden(Logvulling.huishouden(0), Logperiode.ALTIJD, 0);
        });
        vragen.put(
                "een regel schrijven",
                () -> logboek.noteer(Loggebeurtenis.gelukt(Logsoort.LEZEN, null, "meting", "", "")));
        return vragen;
    }

    private static Logvraag vraag(Logperiode periode, Loggebeurtenis.Uitkomst uitkomst, boolean nood) {
        return new Logvraag(periode, null, null, null, uitkomst, nood);
    }

    private static Runnable toezicht(Logmaat maat, Loginzage inzage, Logvraag vraag, Long ouderDan) {
        return () -> {
            maat.als(Rol.PRIVACYFUNCTIONARIS, null);
            inzage.zoek(vraag, ouderDan);
        };
    }

    private static Tijden tijden(Runnable vraag) {
        for (int keer = 0; keer < 5; keer++) {
            vraag.run();
        }
        long[] nanos = new long[KEREN];
        for (int keer = 0; keer < KEREN; keer++) {
            long begin = System.nanoTime();
            vraag.run();
            nanos[keer] = System.nanoTime() - begin;
        }
        return new Tijden(nanos);
    }

    private static String controle(Logmaat maat) {
        long begin = System.nanoTime();
        Loguitkomst uitkomst = maat.controleer();
        double seconden = (System.nanoTime() - begin) / 1e9;
        if (!(uitkomst instanceof Loguitkomst.Heel heel)) {
            throw new IllegalStateException(uitkomst.zin());
        }
        return "%nDe hele keten controleren duurde %.0f s: %.0f regels per seconde. Doel: een bladzij ≤ 200 ms.%n"
                .formatted(seconden, heel.regels() / seconden);
    }
}
