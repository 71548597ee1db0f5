package nl.kortelijnen.ketennetwerk.dekking;

import java.time.Clock;
import java.util.List;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What the network covers and what not, as it is today. Everybody with an account may see it. */
@Service
public class Dekking {

    private final Neo4jDekking graaf;
    private final Toegang toegang;
    private final Clock klok;

    Dekking(Neo4jDekking graaf, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.toegang = toegang;
        this.klok = klok;
    }

    public Lijndekking lijnen() {
        toegang.vereisLezer();
        return graaf.lijnen(Nederlands.vandaag(klok));
    }

    /**
     * Teams in the order of their names, overlegtafels too.
     *
     * @param werkgebied only those that work there; null for all
     */
    public List<Teamkennis> kennis(@Nullable String werkgebied) {
        toegang.vereisLezer();
        return graaf.kennis(werkgebied, Nederlands.vandaag(klok));
    }
}
