package nl.kortelijnen.tussenevaluatie;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.kortelijnen.cijfers.Cijferrapport;
import nl.kortelijnen.cijfers.Kwartaal;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.huishouden.meting.Verloopmetingen;
import nl.kortelijnen.toegang.wie.Rol;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who reports far less than a year before (M11): a school that stopped calling is a line that broke. Says which, never how
 * many: beside the table of the tussenevaluatie a number could give away one that is hidden there.
 */
@Service
@Transactional(readOnly = true)
public class Sectordalingen {

    /** With fewer reports a half is chance, and near what is hidden. */
    static final int MINSTENS = 2 * Cijferrapport.DREMPEL;

    private final Verloopmetingen metingen;
    private final Toegang toegang;
    private final Clock klok;

    Sectordalingen(Verloopmetingen metingen, Toegang toegang, Clock klok) {
        this.metingen = metingen;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** The last quarter that is over: the one that is looked at. */
    public Kwartaal kwartaal() {
        return Kwartaal.van(Nederlands.vandaag(klok)).vorige();
    }

    /** From where at most half as many reports came as in the same quarter a year before; for a netwerkbeheerder. */
    public List<String> nu() {
        toegang.vereis(Rol.NETWERKBEHEERDER);
        Kwartaal kwartaal = kwartaal();
        Map<String, Integer> toen = metingen.meldingenPerSector(kwartaal.jaarEerder());
        Map<String, Integer> nu = metingen.meldingenPerSector(kwartaal);
        return Verloopmetingen.sectoren().stream()
                .filter(sector -> isGehalveerd(toen.getOrDefault(sector, 0), nu.getOrDefault(sector, 0)))
                .toList();
    }

    static boolean isGehalveerd(int toen, int nu) {
        return toen >= MINSTENS && 2 * nu <= toen;
    }
}
