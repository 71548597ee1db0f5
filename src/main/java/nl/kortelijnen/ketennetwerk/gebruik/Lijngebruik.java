package nl.kortelijnen.ketennetwerk.gebruik;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.kortelijnen.ketennetwerk.ProfessionalId;
import nl.kortelijnen.toegang.wie.Toegang;
import org.springframework.stereotype.Service;

/**
 * Keeps when a line was really used, and says how strong that makes it (N06). Other modules tell it after their own change
 * is kept: a consultation answered, a handover taken. It keeps who, when and what kind; never about whom.
 */
@Service
public class Lijngebruik {

    private final Neo4jLijngebruik graaf;
    private final Toegang toegang;
    private final Clock klok;

    Lijngebruik(Neo4jLijngebruik graaf, Toegang toegang, Clock klok) {
        this.graaf = graaf;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** May be told twice: the same two, kind and moment count once. Does nothing for who is not in the network. */
    public void gebruikt(ProfessionalId een, ProfessionalId ander, Gebruikssoort soort, Instant wanneer) {
        if (!een.equals(ander)) {
            graaf.bewaar(een, ander, soort, wanneer);
        }
    }

    /** Of all the lines of this person, by who is at the other end; who is missing was never in touch. */
    public Map<ProfessionalId, Lijnsterkte> sterktes(ProfessionalId persoon) {
        toegang.vereisLezer();
        return graaf.sterktes(persoon, klok.instant().minus(Duration.ofDays(Lijnsterkte.DAGEN)), klok.instant());
    }

    public Lijnsterkte sterkte(ProfessionalId een, ProfessionalId ander) {
        return sterktes(een).getOrDefault(ander, Lijnsterkte.ONGEBRUIKT);
    }
}
