package nl.kortelijnen.ketennetwerk.kaart;

import java.time.Clock;
import nl.kortelijnen.gedeeld.Nederlands;
import nl.kortelijnen.toegang.wie.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Brings together what is on the map, as it is today. Everybody with an account may see it. */
@Service
public class Kaartmaker {

    /** More cannot be drawn and moved smoothly, nor told apart. */
    public static final int MEESTE_MENSEN = 6_000;

    private final Neo4jNetwerkkaart graaf;
    private final Toegang toegang;
    private final Clock klok;

    Kaartmaker(Neo4jNetwerkkaart graaf, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.toegang = toegang;
        this.klok = klok;
    }

    /**
     * @param soort only people of this kind of organisation; null for all
     * @param werkgebied only people who work there; null for all
     */
    public Netwerkkaart kaart(@Nullable String soort, @Nullable String werkgebied) {
        toegang.vereisLezer();
        return graaf.kaart(soort, werkgebied, MEESTE_MENSEN, Nederlands.vandaag(klok));
    }
}
