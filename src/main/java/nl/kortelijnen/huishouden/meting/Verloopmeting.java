package nl.kortelijnen.huishouden.meting;

import java.util.UUID;
import nl.kortelijnen.cijfers.Kwartaal;
import org.jspecify.annotations.Nullable;

/** One thing that happened to some household: never which, and never on which day. */
public sealed interface Verloopmeting {

    /** In which it counts. */
    Kwartaal kwartaal();

    /** Which organisation it counts for; null when not known. */
    @Nullable
    UUID organisatie();

    /**
     * A report.
     *
     * @param sector where it came from, as it is called on the screen
     */
    record Melding(Kwartaal kwartaal, @Nullable UUID organisatie, boolean hermelding, String sector)
            implements Verloopmeting {}

    /**
     * A closing for which a plan is asked.
     *
     * @param dagen from report to closing
     * @param gezichten how many professionals were involved until then
     */
    record Sluiting(Kwartaal kwartaal, @Nullable UUID organisatie, boolean metPlan, int dagen, int gezichten)
            implements Verloopmeting {}

    /** An agreement in a plan the family said yes to. */
    record Afspraak(Kwartaal kwartaal, @Nullable UUID organisatie, boolean netwerk) implements Verloopmeting {}

    /** A day on which somebody would ask how it goes. */
    record Nazorg(Kwartaal kwartaal, @Nullable UUID organisatie, Stand stand) implements Verloopmeting {

        /** How that went. */
        public enum Stand {
            OP_TIJD,
            LATER,
            GEMIST,
            KOMT_NOG
        }
    }

    /**
     * What a family said of the help, each from 1 to 5.
     *
     * @param tempo whether it went fast enough
     */
    record Ervaring(Kwartaal kwartaal, @Nullable UUID organisatie, int gehoord, int respect, int duidelijk, int tempo)
            implements Verloopmeting {}
}
