package nl.kortelijnen.ketennetwerk.beheer;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/** How often cards were changed or confirmed; not by whom, and not what: the card itself says how it is now. */
@Service
public class Kaartnieuws {

    private final Neo4jGeschiedenis graaf;
    private final Toegang toegang;

    Kaartnieuws(Neo4jGeschiedenis graaf, Toegang toegang) {
        this.graaf = graaf;
        this.toegang = toegang;
    }

    /** Per card since when; what was not changed is missing in the answer. */
    public Map<UUID, Long> sinds(Map<UUID, Instant> kaarten) {
        toegang.vereisLezer();
        return graaf.aantallen(kaarten);
    }
}
