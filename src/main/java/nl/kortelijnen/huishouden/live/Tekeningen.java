package nl.kortelijnen.huishouden.live;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kortelijnen.huishouden.tekening.Gevolg;
import nl.kortelijnen.huishouden.tekening.Laag;
import nl.kortelijnen.huishouden.tekening.Staat;
import nl.kortelijnen.toegang.betrokkenheid.Huishoudtoegang;
import nl.kortelijnen.toegang.betrokkenheid.Toegangsbewijs;
import org.springframework.stereotype.Service;

/** Drawings as they were: any number of the log, exactly, for whoever is involved; a look is logged as a reading. */
@Service
public class Tekeningen {

    private final Neo4jTekeningkast kast;
    private final Huishoudtoegang toegang;

    Tekeningen(Neo4jTekeningkast kast, Huishoudtoegang toegang) {
        this.kast = kast;
        this.toegang = toegang;
    }

    /**
     * What stood there after this number, as far as this person may see it.
     *
     * @throws nl.kortelijnen.gedeeld.Fout.BestaatNiet when there is no such household, or not for this person
     */
    public List<Gevolg.Entiteit> beeldBij(UUID huishouden, long nr) {
        Toegangsbewijs bewijs = toegang.lees(huishouden, "tekening van eerder");
        Staat staat = Staat.leeg(huishouden.toString());
        kast.log(huishouden, 0).stream()
                .takeWhile(regel -> regel.boeking().nr() <= nr)
                .forEach(regel -> staat.verwerk(regel.boeking(), regel.effect()));
        return Gevolg.beeld(staat, Zichtstand.van(Laag.ALLE, lagen(bewijs)).lagen());
    }

    /** All layers but those a lock keeps from this person. */
    static Set<Laag> lagen(Toegangsbewijs bewijs) {
        Set<Laag> lagen = EnumSet.allOf(Laag.class);
        lagen.removeIf(laag -> laag != Laag.GEWOON && !bewijs.ziet("tekening/" + laag.code()));
        return lagen;
    }
}
