package nl.kortelijnen.huishouden.live;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.live.kast.Neo4jTekeningkast;
import nl.kortelijnen.huishouden.live.kast.Tekenwijziging;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.huishouden.tekening.taal.Laag;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import org.springframework.stereotype.Service;

/** Drawings as they were: any number of the log, exactly, for whoever is involved; a look is logged as a reading. */
@Service
public class Tekeningen {

    /** So many numbers of the log on one page of the history. */
    static final int BLAD = 30;

    private final Neo4jTekeningkast kast;
    private final Huishoudtoegang toegang;
    private final Tekenaars tekenaars;

    Tekeningen(Neo4jTekeningkast kast, Huishoudtoegang toegang, Tekenaars tekenaars) {
        this.kast = kast;
        this.toegang = toegang;
        this.tekenaars = tekenaars;
    }

    /**
     * What stood there after this number, as far as this person may see it.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for this person
     */
    public List<Gevolg.Entiteit> beeldBij(UUID huishouden, long nr) {
        Toegangsbewijs bewijs = toegang.lees(huishouden, "tekening van eerder");
        return Gevolg.beeld(staatBij(huishouden, nr), zicht(bewijs).lagen());
    }

    /** What stands there now, as far as the family sees it at the table. */
    public List<Gevolg.Entiteit> voorGezin(UUID huishouden) {
        toegang.lees(huishouden, "tekening");
        return Gevolg.beeld(staatBij(huishouden, Long.MAX_VALUE), Zichtstand.GEWOON.lagen());
    }

    /** All that stands there now, whoever asks: only to keep it out of what is told elsewhere. */
    public List<Gevolg.Entiteit> voorBewaking(UUID huishouden) {
        return Gevolg.beeld(staatBij(huishouden, Long.MAX_VALUE), EnumSet.allOf(Laag.class));
    }

    private Staat staatBij(UUID huishouden, long nr) {
        Staat staat = Staat.leeg(huishouden.toString());
        kast.log(huishouden, 0).stream()
                .takeWhile(regel -> regel.boeking().nr() <= nr)
                .forEach(regel -> staat.verwerk(regel.boeking(), regel.effect()));
        return staat;
    }

    /**
     * What changed in the numbers before this one, as far as this person may see it.
     *
     * @param voor 1 more than the last number wanted, or anything larger for the newest
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for this person
     */
    public Wijzigingsregel.Blad geschiedenis(UUID huishouden, long voor) {
        Toegangsbewijs bewijs = toegang.lees(huishouden, "geschiedenis van de tekening");
        Zichtstand zicht = zicht(bewijs);
        Map<String, String> namen = new HashMap<>();
        Staat staat = Staat.leeg(huishouden.toString());
        List<Wijzigingsregel> regels = new ArrayList<>();
        List<Tekenwijziging> log = kast.log(huishouden, 0);
        long tot = Math.min(voor, log.isEmpty() ? 1 : log.getLast().boeking().nr() + 1);
        for (Tekenwijziging regel : log) {
            long nr = regel.boeking().nr();
            if (nr >= tot) {
                break;
            }
            Staat na = staat.laag();
            na.verwerk(regel.boeking(), regel.effect());
            if (nr >= tot - BLAD) {
                Wijzigingsregel.van(
                                na,
                                Wijzigingsbericht.van(staat, na, regel),
                                zicht,
                                door -> namen.computeIfAbsent(door, een -> tekenaars.naam(bewijs, een)))
                        .ifPresent(regels::add);
            }
            na.naarOnder();
        }
        return new Wijzigingsregel.Blad(regels.reversed(), Math.max(1, tot - BLAD), tot - BLAD > 1);
    }

    /**
     * The last number of every day on which something was drawn, the oldest first.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for this person
     */
    public NavigableMap<LocalDate, Long> dagen(UUID huishouden) {
        toegang.lees(huishouden, "geschiedenis van de tekening");
        NavigableMap<LocalDate, Long> dagen = new TreeMap<>();
        kast.log(huishouden, 0)
                .forEach(regel -> dagen.merge(
                        LocalDate.ofInstant(Instant.ofEpochMilli(regel.boeking().op()), Nederlands.TIJDZONE),
                        regel.boeking().nr(),
                        Math::max));
        return dagen;
    }

    /**
     * Who touched what after the first number, up to and with the second, as far as this person may see it.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for this person
     */
    public List<Oorzaak> oorzaken(UUID huishouden, long na, long tot) {
        Toegangsbewijs bewijs = toegang.lees(huishouden, "vergelijking van de tekening");
        Zichtstand zicht = zicht(bewijs);
        Map<String, String> namen = new HashMap<>();
        Staat staat = Staat.leeg(huishouden.toString());
        List<Oorzaak> oorzaken = new ArrayList<>();
        for (Tekenwijziging regel : kast.log(huishouden, 0)) {
            long nr = regel.boeking().nr();
            if (nr > tot) {
                break;
            }
            Staat erna = staat.laag();
            erna.verwerk(regel.boeking(), regel.effect());
            if (nr > na) {
                List<List<String>> raakt = Gevolg.tussen(
                                staat, erna, regel.effect().geraakt(), zicht.lagen())
                        .stream()
                        .map(een -> List.of(een.id(), een.register().code()))
                        .toList();
                if (!raakt.isEmpty()) {
                    String door = regel.boeking().door();
                    oorzaken.add(new Oorzaak(
                            nr,
                            namen.computeIfAbsent(door, een -> tekenaars.naam(bewijs, een)),
                            Instant.ofEpochMilli(regel.boeking().op()),
                            zicht.lagen().contains(Laag.INTERN) ? regel.reden() : "",
                            raakt));
                }
            }
            erna.naarOnder();
        }
        return oorzaken;
    }

    private static Zichtstand zicht(Toegangsbewijs bewijs) {
        return Zichtstand.van(Laag.ALLE, lagen(bewijs));
    }

    /** All layers but those a lock keeps from this person. */
    public static Set<Laag> lagen(Toegangsbewijs bewijs) {
        Set<Laag> lagen = EnumSet.allOf(Laag.class);
        lagen.removeIf(laag -> laag != Laag.GEWOON && !bewijs.ziet("tekening/" + laag.code()));
        return lagen;
    }
}
